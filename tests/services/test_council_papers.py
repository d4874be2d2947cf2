"""The decision on a council: its members, its rules, and whose decision it is."""

from datetime import date, datetime

import pytest

from app.models.council import Council
from app.models.paper import OfficeWording
from app.rules.errors import NotFound
from app.services import council_papers
from tests.documents.reading import pdf_pages
from tests.makers_sessions import a_council

TODAY = date(2026, 7, 10)


def words(paper):
    return " ".join(" ".join(pdf_pages(paper.pdf())).split())


def test_the_chairman_sets_up_the_council_and_signs_without_tm(session):
    text = words(council_papers.council_paper(session, a_council(session), TODAY))

    for mark in (
        "Số: 125/QĐ-UBND",
        "ngày 05 tháng 6 năm 2026",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỢNG NINH",
        "Căn cứ Luật Tổ chức chính quyền địa phương",
        "Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội.",
        "1. Lang Văn Bình, Phó Chủ tịch UBND xã - Chủ tịch Hội đồng;",
        "Ủy viên dự khuyết (thay Lương Văn Cường khi vắng mặt)",
        "ít nhất 2/3 tổng số thành viên",
        "KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
    ):
        assert mark in text
    assert "TM." not in text


def test_where_the_committee_decides_it_signs_tm(session):
    key = a_council(session)
    own = {"document": "council_decision", "key": "authority", "text": "{office}"}
    session.add(OfficeWording(**own, changed_at=datetime(2026, 7, 1, 8, 0)))
    session.flush()

    text = words(council_papers.council_paper(session, key, TODAY))

    assert "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text


def test_before_it_is_signed_number_and_day_are_open(session):
    key = a_council(session)
    council = session.get_one(Council, key)
    council.decision_number, council.decision_date = "", None

    text = words(council_papers.council_paper(session, key, TODAY))

    assert "Số: /QĐ-UBND" in text
    assert "Thượng Ninh, ngày tháng năm 2026" in text


def test_a_council_that_is_not_there_is_said(session):
    with pytest.raises(NotFound):
        council_papers.council_paper(session, 99, TODAY)
