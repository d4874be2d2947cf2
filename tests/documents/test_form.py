from datetime import date

from app.documents import form
from app.documents.fonts import text_width
from app.documents.sheet import PORTRAIT, BlankLines, Rule
from tests.documents.samples import UNIT


def test_a_citizens_form_has_the_state_but_no_agency():
    head = form.state_head()

    assert [getattr(block, "text", "") for block in head] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "",
    ]
    assert isinstance(head[-1], Rule)


def test_an_inner_paper_has_its_day_but_no_number():
    head = form.office_head(UNIT, form.day_left_open(date(2026, 7, 5), 2026))

    texts = [getattr(block, "text", "") for cell in head.cells for block in cell]
    assert not any("Số:" in text for text in texts)
    assert "Thượng Ninh, ngày 05 tháng 7 năm 2026" in texts


def test_a_paper_without_a_day_has_the_agency_and_the_state_only():
    head = form.office_head(UNIT, None)

    assert not any("ngày" in getattr(b, "text", "") for cell in head.cells for b in cell)


def test_dots_fill_the_line_but_never_break_it():
    line = form.led("Địa chỉ liên hệ", PORTRAIT.width)

    width = text_width(line.text, line.size)
    assert PORTRAIT.width - 8 < width <= PORTRAIT.width


def test_a_question_has_as_many_lines_as_asked_for():
    _label, *lines = form.asked("Điểm mới", 3, 12.0)

    assert lines == [BlankLines(1, 12.0)] * 3


def test_boxes_stand_column_by_column():
    boxes = form.tick_boxes(("một", "hai", "ba"), 2)

    assert [[b.text for b in cell] for cell in boxes.cells] == [["□ một", "□ hai"], ["□ ba"]]


def test_who_signs_stands_under_the_day_and_over_the_name():
    lines = form.to_sign("NGƯỜI ĐỀ XUẤT", "(Ký)", over="ngày", name="Lò Thị Đào", space=30)

    assert [line.text for line in lines] == ["ngày", "NGƯỜI ĐỀ XUẤT", "(Ký)", "Lò Thị Đào"]
    assert lines[-1].before == 30
