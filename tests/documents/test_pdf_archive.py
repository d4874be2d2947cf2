from io import BytesIO

import pikepdf

from app.documents import pdf
from app.documents.sheet import Section, Sheet, body


def test_a_file_declares_itself_fit_for_the_archive_and_defines_its_colours():
    data = pdf.write(Sheet("Báo cáo", (Section((body("Nội dung."),)),), author="Ủy ban nhân dân"))

    with pikepdf.open(BytesIO(data)) as file:
        facts = file.open_metadata()
        (intent,) = file.Root.OutputIntents

        assert facts.pdfa_status == "2B"
        assert facts["dc:title"] == "Báo cáo"
        assert facts["dc:creator"] == ["Ủy ban nhân dân"]
        assert intent.DestOutputProfile.N == 3
        assert "/Trans" not in file.pages[0].obj
