from datetime import date

import pytest

from app.documents.fonts import text_width
from app.documents.letterhead import annex_title, authority, letterhead, title
from app.documents.office import Issue, Office
from app.documents.sheet import LANDSCAPE, Rule, plain
from tests.documents import samples


def told(cell):
    return [plain(block.text) for block in cell if not isinstance(block, Rule)]


def test_the_commune_stands_in_two_bold_lines():
    agency, state = letterhead(samples.COMMUNE, samples.an_issue("QĐ-UBND")).cells

    assert told(agency) == ["ỦY BAN NHÂN DÂN", "XÃ THƯỢNG NINH", "Số: 05/QĐ-UBND"]
    assert [block.bold for block in agency[:2]] == [True, True]
    assert told(state) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thượng Ninh, ngày 08 tháng 7 năm 2026",
    ]


def test_a_unit_stands_bold_below_the_agency_above_it():
    agency, _ = letterhead(samples.UNIT).cells

    assert [(plain(b.text), b.bold) for b in agency[:2]] == [
        ("UBND XÃ THƯỢNG NINH", False),
        ("PHÒNG VĂN HÓA - XÃ HỘI", True),
    ]


def test_minutes_have_a_number_and_no_date():
    _, state = letterhead(samples.COUNCIL, Issue("BB-HĐ", 2), dated=False).cells

    assert len(told(state)) == 2


@pytest.mark.parametrize(
    ("issue", "line"),
    [
        (Issue("QĐ-UBND"), "Số:       /QĐ-UBND"),
        (Issue("QĐ-UBND", 5), "Số: 05/QĐ-UBND"),
        (Issue("UBND-VHXH", 112), "Số: 112/UBND-VHXH"),
    ],
)
def test_numbers_below_ten_get_a_zero_and_an_open_one_leaves_room(issue, line):
    agency, _ = letterhead(samples.COMMUNE, issue).cells

    assert told(agency)[-1] == line


def test_long_names_of_agencies_get_smaller_letters():
    long = Office(("TRUNG TÂM CUNG ỨNG DỊCH VỤ CÔNG",), "Trung tâm", "Thượng Ninh")

    agency, _ = letterhead(long).cells

    assert agency[0].size == 12


def test_the_name_of_a_council_keeps_clear_of_the_quoc_hieu():
    lines = ("HỘI ĐỒNG ĐÁNH GIÁ Ý TƯỞNG ĐỔI MỚI SÁNG TẠO", "XÃ THƯỢNG NINH")
    head = letterhead(Office(lines, "Hội đồng", "Thượng Ninh", ("UBND XÃ THƯỢNG NINH",)))

    agency = [block for block in head.cells[0] if not isinstance(block, Rule)]

    assert told(head.cells[0])[1:] == [
        "HỘI ĐỒNG",
        "ĐÁNH GIÁ Ý TƯỞNG",
        "ĐỔI MỚI SÁNG TẠO",
        "XÃ THƯỢNG NINH",
    ]
    assert all(text_width(plain(b.text), b.size, bold=b.bold) < 61 for b in agency)
    assert head.widths[0] - 61 + (head.widths[1] - 96) / 2 > 5


def test_both_halves_fill_the_width_of_the_page():
    head = letterhead(samples.COMMUNE)
    wide = letterhead(samples.COMMUNE, page=LANDSCAPE)

    assert sum(head.widths) == 165
    assert sum(wide.widths) == 252


def test_the_rule_below_a_subject_is_a_third_to_a_half_of_it():
    _, subject, rule = title("BÁO CÁO", "Kết quả phong trào năm 2026")

    assert 20 < rule.width < 40
    assert subject.bold


def test_a_title_without_a_subject_has_no_rule():
    assert len(title("BIÊN BẢN")) == 1


def test_the_authority_is_in_capitals():
    assert authority("Chủ tịch Ủy ban nhân dân xã").text == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"


def test_an_annex_names_its_document():
    issue = Issue("BC-UBND", 31, date(2026, 2, 1))

    _, reference, _ = annex_title("Danh sách", "Báo cáo", issue, "Ủy ban nhân dân xã")

    assert reference.text == (
        "(Kèm theo Báo cáo số 31/BC-UBND ngày 01 tháng 02 năm 2026 của Ủy ban nhân dân xã)"
    )
