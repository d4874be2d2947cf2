from PySide6.QtCore import Qt

from app.dialogs.live_figure_dialog import LiveFigureDialog
from app.rules.live_text import Token, Variant
from app.services.report_live import choices


def test_a_figure_is_found_by_typing_and_chosen_with_enter(qtbot) -> None:
    dialog = LiveFigureDialog(choices(), lambda token: "05" if not token.variant else "03")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.search, "ap dung thuc te")

    assert dialog.list.item(0).text() == "Ý tưởng được áp dụng thực tế: 05"
    dialog.variant.setCurrentIndex(1)
    assert dialog.list.item(0).text().endswith(": 03")
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert told.args == [Token("ideas_adopted", Variant.BEFORE)]


def test_without_a_match_nothing_can_be_put_in(qtbot) -> None:
    dialog = LiveFigureDialog(choices(), str)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.search, "khong co so nay")

    assert not dialog.insert.isEnabled()
