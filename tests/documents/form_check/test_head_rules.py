import pytest

from app.documents.form_check.articles import AGENCY
from app.documents.form_check.head_rules import head_rules, short_rule
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line, Piece
from app.rules.form_report import Severity


def line(text, *, bold=False, italic=False, size=13, **facts):
    return Line((Piece(text, "Tinos", size, bold, italic),), **facts)


def said(**components):
    found = head_rules(Part(components.pop("kind", "Giấy tờ nội bộ"), (), **components))
    return [(each.severity, each.sentence) for each in found]


def test_an_inner_paper_may_lack_number_and_date():
    assert said() == []


def test_a_document_of_the_decree_needs_its_whole_head():
    sentences = [sentence for _, sentence in said(kind="Quyết định")]

    assert [each.split(" ")[0] for each in sentences] == ["Chưa"] * 4


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Số: 05/QĐ-UBND", []),
        ("Số: 128/QĐ-UBND", []),
        ("Số: 128/TTr-VHXH", []),
        ("Số 05/QĐ-UBND", ["dấu hai chấm"]),
        ("Số: 5/QĐ-UBND", ["thêm số 0"]),
        ("Số: 005/QĐ-UBND", ["thừa số 0"]),
        ("Số: 05 /QĐ-UBND", ["không cách chữ"]),
        ("Số: 05/QĐ-ubnd", ["in hoa"]),
        ("Số: 05/CV-UBND", ["bỏ “CV”"]),
    ],
)
def test_number_and_symbol_are_read_letter_by_letter(text, wrong):
    found = [sentence for _, sentence in said(number=line(text))]

    assert len(found) == len(wrong)
    assert all(part in sentence for part, sentence in zip(wrong, found, strict=True))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Thượng Ninh, ngày 05 tháng 02 năm 2026", []),
        ("Thượng Ninh, ngày 15 tháng 6 năm 2026", []),
        ("Thượng Ninh, ngày 05 tháng 2 năm 2026", ["phải là “02”"]),
        ("Thượng Ninh, ngày 05 tháng 06 năm 2026", ["phải là “6”"]),
        ("Thượng Ninh, ngày 29 tháng 02 năm 2026", ["Không có ngày"]),
        (", ngày 05 tháng 6 năm 2026", ["dấu phẩy"]),
    ],
)
def test_the_date_follows_the_rule_of_zeros(text, wrong):
    found = [sentence for _, sentence in said(dated=line(text, italic=True, size=14))]

    assert len(found) == len(wrong)
    assert all(part in sentence for part, sentence in zip(wrong, found, strict=True))


def test_an_old_tone_mark_in_quoc_hieu_is_only_noted():
    state = line("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    motto = line("Độc lập - Tự do - Hạnh phúc", bold=True, rule=60.0, width=60.0)

    assert [severity for severity, _ in said(state=state, motto=motto)] == [Severity.NOTE]


def test_a_rule_is_a_third_to_a_half_of_its_line():
    for rule, count in ((0.0, 1), (10.0, 1), (16.0, 0), (20.0, 0), (30.0, 1)):
        found = list(short_rule(line("XÃ THƯỢNG NINH", rule=rule, width=40.0), AGENCY, "tên"))
        assert len(found) == count
