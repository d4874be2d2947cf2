from datetime import date

from app.documents import person_extract
from app.documents.person_extract import HeldFact, PersonExtract
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected


def test_the_extract_reads_the_same_in_word_and_pdf():
    facts = (
        HeldFact("YT-2026-0001", "Họ và tên", "Lò Thị Đào"),
        HeldFact("YT-2026-0001", "Số điện thoại", "0912345678"),
    )
    office = samples.data_sheet().office
    extract = PersonExtract(office, "Lò Thị Đào", date(2026, 7, 20), facts, 4, "Lê Thị Sao")

    assert_printed_as_expected("person_extract", person_extract.lay_out(extract))
