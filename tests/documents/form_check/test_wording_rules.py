import pytest

from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line, Piece, Side
from app.documents.form_check.wording_rules import wording_rules
from app.rules.form_report import Severity


def found(text, kind="Báo cáo", **facts):
    line = Line((Piece(text, "Tinos", 14),), **facts)
    return [each.severity for each in wording_rules(Part(kind, (line,)))]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Ủy ban nhân dân xã và Nhân dân trong xã", None),
        ("Chào {tên}", Severity.ERROR),
        ("Tặng Giấy khen cho … cá nhân", Severity.ERROR),
        ("Tờ trình số …/TTr-VHXH", Severity.NOTE),
        ("Địa điểm: ………………………", Severity.NOTE),
        ("Ủy Ban Nhân Dân xã", Severity.ERROR),
        ("theo khoản 2 điều 5 Nghị định", Severity.ERROR),
        ("theo điểm a khoản 2 Điều 5", None),
        ("vận động nhân dân tham gia", Severity.NOTE),
        ("Uỷ ban nhân dân xã", Severity.NOTE),
    ],
)
def test_what_is_certain_is_wrong_and_what_is_likely_is_noted(text, severity):
    assert found(text) == ([severity] if severity else [])


def test_room_to_write_in_belongs_to_a_form():
    assert found("Họ và tên: ………… …", kind="Giấy tờ nội bộ") == []


def test_a_printed_cell_may_begin_in_the_middle_of_a_name():
    assert found("nhân dân xã", side=Side.CELL, page=1) == []
