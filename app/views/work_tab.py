"""A part of a page with tabs: its actions with their keys, its forms, its refusals, its year."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from app.rules.errors import Refusal
from app.widgets.buttons import Kind, button
from app.widgets.messages import show_refusal
from app.widgets.workplace import Workplace


class WorkTab(QWidget):
    """The frame of the parts: every action is a button and a key, every refusal is shown.

    `shows` names the tables after whose change a part is read again.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    shows: ClassVar[set[str]] = set()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.year = workplace.today().year
        self.dialog: QDialog | None = None
        self.box: QMessageBox | None = None

    def show_year(self, year: int) -> None:
        """Show the records of a year."""
        self.year = year
        self.reload()

    def reload(self) -> None:
        """Read the records again."""

    def year_words(self) -> str:
        """Return the year that is shown, as the file of a list names it."""
        return self.tr("Năm {year}").format(year=self.year)

    def year_of(self, record_id: int) -> int | None:
        """Return the year in which a record is shown; None where every year shows it."""

    def show_record(self, record_id: int) -> None:
        """Choose a record that another screen named."""

    def action(
        self,
        text: str,
        icon: str,
        keys: tuple[str, ...],
        slot: Callable[[], object],
        kind: Kind = "plain",
    ) -> QPushButton:
        """Return a button that does something here; its tooltip names the key that does the same.

        A grey button's key does nothing either.
        """
        made = button(text, icon, kind, self)
        made.setToolTip(self.tr("{text} ({keys})").format(text=text, keys=keys[0]))
        made.clicked.connect(lambda: self.attempt(slot))
        for each in keys:
            shortcut = QShortcut(QKeySequence(each), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(made.click)
        return made

    def attempt(self, slot: Callable[[], object]) -> None:
        """Take a step; a refusal is shown."""
        try:
            slot()
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a form over this part."""
        self.dialog = dialog
        dialog.open()
