"""Xuất Excel dưới mỗi danh sách: the same button and the same key below every list."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.list_export_dialog import ExportChoice, ListExportDialog
from app.services import shown_lists
from app.services.books import BookFile
from app.widgets.buttons import button
from app.widgets.said_filters import said_filters
from app.widgets.table import RowTable
from app.widgets.workplace import Workplace

KEYS = "Ctrl+Shift+E"


@dataclass(frozen=True)
class FullForm:
    """A list written with everything known of its records: what that is called, how it is made.

    title: as in the name of the file; make: from the keys of the rows, in clear or masked.
    """

    label: str
    title: str
    make: Callable[[tuple[Hashable, ...], bool], BookFile]


class ListExport(QObject):
    """Writes a list exactly as it is seen; lives as long as its table.

    screen: the widget whose filters narrow the list and in which the key works.
    title: the list's name in the file, "Danh sách …" if not given; span: its year or period,
    which stands outside of the screen.
    """

    def __init__(
        self,
        workplace: Workplace,
        table: RowTable,
        screen: QWidget,
        title: str = "",
        span: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(table)
        self._workplace, self._table, self._screen = workplace, table, screen
        self._title = title or self.tr("Danh sách {noun}").format(noun=table.noun)
        self._span = span
        self.full: FullForm | None = None
        self.saving = BookSaving(workplace, screen)
        self.dialog: ListExportDialog | None = None
        self.push = button(self.tr("Xuất Excel…"), "file-spreadsheet", "quiet")
        self.push.setToolTip(self.tr("Ghi danh sách đúng như đang xem ({keys})").format(keys=KEYS))
        self.push.clicked.connect(self.ask)
        table.add_below(self.push)
        shortcut = QShortcut(QKeySequence(KEYS), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.push.click)

    def ask(self) -> None:
        """Ask what there is to choose, then where the file goes; nothing to choose: only where."""
        listing = self._table.listing(self._title)
        chosen = len(self._table.selected_keys())
        personal = any(column.personal for column in listing.columns)
        if chosen < 2 and not personal and self.full is None:
            self._save()
            return
        choice = ExportChoice(
            self._title,
            listing.columns,
            len(listing.rows),
            chosen,
            self.full.label if self.full else "",
        )
        dialog = ListExportDialog(choice, self._screen)
        dialog.accepted.connect(lambda: self._on_asked(dialog))
        self.dialog = dialog
        dialog.open()

    def filters(self) -> Sequence[str]:
        """Return in words what the list is narrowed to."""
        span = self._span() if self._span else ""
        return (*([span] if span else []), *said_filters(self._screen))

    def _on_asked(self, dialog: ListExportDialog) -> None:
        only_chosen = dialog.only_chosen.value()
        if self.full is not None and dialog.is_full():
            self._save_full(self.full, dialog.given_reason(), only_chosen=only_chosen)
        else:
            self._save(dialog.given_reason(), only_chosen=only_chosen)

    def _save(self, reason: str = "", *, only_chosen: bool = False) -> None:
        said = (self.tr("Chỉ các dòng đã chọn"),) if only_chosen else ()
        filters = (*self.filters(), *said)
        listing = self._table.listing(self._title, filters, only_chosen=only_chosen)
        today, desk, clear = self._workplace.today(), self._workplace.desk, bool(reason)
        self._ask_where(
            listing.title,
            lambda: desk.do(shown_lists.workbook, listing.listed(), today, clear=clear),
            reason,
        )

    def _save_full(self, full: FullForm, reason: str, *, only_chosen: bool) -> None:
        rows = self._table.model.rows
        keys = self._table.selected_keys() if only_chosen else [row.key for row in rows]
        self._ask_where(full.title, lambda: full.make(tuple(keys), bool(reason)), reason)

    def _ask_where(self, title: str, make: Callable[[], BookFile], reason: str) -> None:
        name = shown_lists.file_name(title, self._workplace.today(), clear=bool(reason))
        self.saving.ask_where(BookWish(name, make, reason))
