from datetime import date
from io import BytesIO

import pypdf

from app.services import recovery_sheets


def test_the_sheet_names_commune_holder_and_code(session):
    made = recovery_sheets.recovery_pdf(session, "AAAAA-CCCCC", "Lê Thị Sao", date(2026, 7, 20))

    text = " ".join(pypdf.PdfReader(BytesIO(made)).pages[0].extract_text().split())
    assert "xã Thượng Ninh" in text
    assert "Người quản trị: Lê Thị Sao" in text
    assert "Lập ngày: 20/07/2026" in text
    assert "AAAAA-CCCCC" in text
