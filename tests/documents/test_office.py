from datetime import date

from app.documents.office import Issue, Signature
from app.rules.document import Signing, SigningMode


def test_an_issue_knows_its_number_and_date_in_words():
    issue = Issue("QĐ-UBND", 7, date(2026, 2, 3))

    assert (issue.number_text, issue.date_words) == ("07/QĐ-UBND", "ngày 03 tháng 02 năm 2026")


def test_an_open_issue_leaves_room_for_what_is_open():
    issue = Issue("QĐ-UBND", year=2026, month=7)

    assert issue.place_and_date("Thượng Ninh") == "Thượng Ninh, ngày      tháng 7 năm 2026"


def test_a_deputy_signs_for_the_head():
    signature = Signature(Signing(SigningMode.KT, "Phó Chủ tịch", head="Chủ tịch"))

    assert signature.lines == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
