"""A table to read: sorted the Vietnamese way, opened with Enter, copied with Ctrl+C."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.rules.shown_list import ShownColumn, ShownList, ShownRow
from app.widgets.badge_delegate import ROW_HEIGHT, BadgeDelegate
from app.widgets.empty_notice import EmptyNotice
from app.widgets.table_model import (
    Align,
    Column,
    Row,
    RowModel,
)
from app.widgets.theme import GAP_4, style

_THIS_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)

__all__ = ["Align", "Column", "Row", "RowTable", "RowView"]


class RowView(QTableView):
    """The table itself.

    Signals:
        entered_row: Enter was pressed on a row.
        copied: Ctrl+C was pressed.
    """

    entered_row = Signal()
    copied = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_row.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class RowTable(QWidget):
    """Rows, or a notice when there are none, and a line that counts them.

    Signals:
        opened: key of the row that the clerk opened (Enter, double click).
        chosen: key of the current row, None without one.
        empty_clicked: the button of the empty notice was pressed.
    """

    opened = Signal(object)
    chosen = Signal(object)
    empty_clicked = Signal()

    def __init__(
        self, columns: Sequence[Column], noun: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.noun = noun or self.tr("dòng")
        self.model = RowModel(columns, self)
        self.view = RowView()
        self.empty = EmptyNotice(self.tr("Chưa có gì ở đây."))
        self.count_line = QLabel()
        style(self.count_line, "hint")
        self._stack = QStackedWidget()
        self._foot = QHBoxLayout()
        self._below: list[QWidget] = []
        self._build()
        self.view.entered_row.connect(self._open_current)
        self.view.doubleClicked.connect(lambda _index: self._open_current())
        self.view.copied.connect(self.copy)
        self.empty.clicked.connect(self.empty_clicked)
        selection = self.view.selectionModel()
        selection.currentRowChanged.connect(lambda _now, _before: self._on_current())
        selection.selectionChanged.connect(lambda _on, _off: self._count())
        self._on_rows()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what was chosen stays chosen if it is still there."""
        kept, top = self.current_key(), self.view.verticalScrollBar().value()
        self.model.show_rows(rows)
        self._on_rows()
        if kept is not None:
            self.select(kept)
        self.view.verticalScrollBar().setValue(top)

    def set_empty(self, text: str, button_text: str = "") -> None:
        """Say what an empty table means and what to do first."""
        self.empty.say(text, button_text)
        self._say_who_takes_the_keyboard()

    def current_key(self) -> Hashable | None:
        """Return the key of the current row."""
        at = self.view.currentIndex().row()
        return self.model.rows[at].key if 0 <= at < len(self.model.rows) else None

    def selected_keys(self) -> list[Hashable]:
        """Return the keys of the chosen rows, top to bottom."""
        return [self.model.rows[at].key for at in self._selected()]

    def select(self, key: Hashable) -> bool:
        """Make a row the current and only chosen one, whatever keys are being held."""
        at = self.model.row_of(key)
        if at >= 0:
            index = self.model.index(at, self._first_column())
            self.view.selectionModel().setCurrentIndex(index, _THIS_ROW)
            self.view.scrollTo(index)
        return at >= 0

    def seen(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Return titles and rows exactly as they are seen: columns shown, order, sorting."""
        shown = self._shown_columns()
        titles = tuple(self.model.columns[at].title for at in shown)
        return titles, [tuple(row.cells[at] for at in shown) for row in self.model.rows]

    def listing(
        self, title: str, filters: Sequence[str] = (), *, only_chosen: bool = False
    ) -> "Listing":
        """Return what is seen now, all of it or the chosen rows; later changes do not touch it."""
        rows = self.model.rows
        return Listing(
            title,
            tuple(filters),
            tuple(self._shown_columns()),
            self.model.columns,
            tuple(rows[at] for at in self._selected()) if only_chosen else rows,
        )

    def add_below(self, widget: QWidget) -> None:
        """Put something beside the line that counts the rows; it is there while rows are."""
        self._foot.addWidget(widget)
        self._below.append(widget)
        self._count()

    def as_text(self) -> str:
        """Return the chosen rows (all, if none is) with tabs, as Excel likes to have them."""
        titles, rows = self.seen()
        chosen = self._selected()
        picked = [rows[at] for at in chosen] if chosen else rows
        return "\n".join("\t".join(cells) for cells in [titles, *picked])

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(BadgeDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._build_header(view.horizontalHeader())
        self._stack.addWidget(view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self._stack, 1)
        self._foot.addWidget(self.count_line, 1)
        column.addLayout(self._foot)

    def _build_header(self, header: QHeaderView) -> None:
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self.view.setSortingEnabled(True)
        for at, column in enumerate(self.model.columns):
            header.resizeSection(at, column.width)
            if column.stretch:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            self.view.setColumnHidden(at, column.hidden)

    def columns_menu(self) -> QMenu:
        """Return a menu to choose the columns that are shown."""
        menu = QMenu(self)
        for at, column in enumerate(self.model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(at))
            action.toggled.connect(lambda on, at=at: self.view.setColumnHidden(at, not on))
        return menu

    def _on_header_menu(self, at: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.horizontalHeader().mapToGlobal(at))

    def _selected(self) -> list[int]:
        """Return the chosen rows; asking for every index would take seconds for many."""
        selection = self.view.selectionModel()
        if self.view.selectionBehavior() is not QAbstractItemView.SelectionBehavior.SelectRows:
            return sorted(index.row() for index in selection.selectedRows())
        ranges = selection.selection().toList()
        return sorted({at for each in ranges for at in range(each.top(), each.bottom() + 1)})

    def _shown_columns(self) -> list[int]:
        """Return the columns that are shown, from left to right."""
        header = self.view.horizontalHeader()
        order = (header.logicalIndex(at) for at in range(len(self.model.columns)))
        return [at for at in order if not self.view.isColumnHidden(at)]

    def _first_column(self) -> int:
        columns = range(len(self.model.columns))
        return next((at for at in columns if not self.view.isColumnHidden(at)), 0)

    def _on_rows(self) -> None:
        self._stack.setCurrentWidget(self.view if self.model.rows else self.empty)
        self._say_who_takes_the_keyboard()
        self._count()

    def _say_who_takes_the_keyboard(self) -> None:
        """Let Tab in and out of an empty table, too: a hidden proxy would hold it up."""
        has_button = bool(self.empty.button.text())
        alone = Qt.FocusPolicy.NoFocus if has_button else Qt.FocusPolicy.StrongFocus
        self.empty.setFocusPolicy(alone)
        notice = self.empty.button if has_button else self.empty
        self.setFocusProxy(self.view if self.model.rows else notice)

    def _count(self) -> None:
        count, chosen = len(self.model.rows), len(self._selected())
        text = self.tr("{count} {noun}")
        if chosen > 1:
            text = self.tr("{count} {noun}, đang chọn {chosen}")
        self.count_line.setText(text.format(count=count, noun=self.noun, chosen=chosen))
        for widget in (self.count_line, *self._below):
            widget.setVisible(count > 0)

    def _on_current(self) -> None:
        self.chosen.emit(self.current_key())

    def _open_current(self) -> None:
        key = self.current_key()
        if key is not None:
            self.opened.emit(key)


@dataclass(frozen=True)
class Listing:
    """What a table showed at a moment; order: the columns that were shown, from left to right."""

    title: str
    filters: tuple[str, ...]
    order: tuple[int, ...]
    all_columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def columns(self) -> tuple[ShownColumn, ...]:
        """The columns that were shown."""
        return tuple(_shown_column(self.all_columns[at]) for at in self.order)

    def listed(self) -> ShownList:
        """Return it as plain values; for many rows this belongs on the worker."""
        rows = tuple(
            ShownRow(tuple(row.cells[at] for at in self.order), row.idea_id) for row in self.rows
        )
        return ShownList(self.title, self.columns, rows, self.filters)


def _shown_column(column: Column) -> ShownColumn:
    numeric = column.align is not Align.LEFT
    return ShownColumn(column.title, numeric, column.kind, column.summed, column.personal)
