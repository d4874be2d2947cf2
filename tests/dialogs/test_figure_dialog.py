from app.dialogs.figure_dialog import FigureDialog
from app.services.figures import figure
from tests.makers import an_idea


def test_a_figure_of_zero_says_so_and_opens_nothing(qtbot, workplace) -> None:
    dialog = FigureDialog(workplace, figure("ideas_adopted"), (), "năm 2026")
    qtbot.addWidget(dialog)

    assert not dialog.open_record.isEnabled()
    assert "bằng 0" in dialog.table.empty.text.text()


def test_a_record_opens_where_it_is_worked_on(qtbot, workplace) -> None:
    idea = workplace.desk.do(lambda session: an_idea(session).id)
    dialog = FigureDialog(workplace, figure("ideas_received"), (idea,))
    qtbot.addWidget(dialog)

    with qtbot.waitSignal(dialog.opened) as told:
        dialog.open_record.click()

    assert told.args == ["idea", idea]
    assert dialog.table.model.rows[0].cells == (
        "YT-2026-0001",
        "Đổi mới cách trả kết quả",
        "Đã tiếp nhận",
        "09/06/2026",
    )
