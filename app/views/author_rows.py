"""Các tác giả: the authors of an idea with their shares of it, added and taken out by key."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.author import MOST_AUTHORS, WHOLE, AuthorDraft, equal_shares
from app.views.author_box import AuthorBox
from app.widgets.buttons import button
from app.widgets.choice_box import Choice
from app.widgets.messages import said
from app.widgets.number_box import write_number
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.writing import Writing, put_writing, writing_of


class AuthorRows(QWidget):
    """One box per author; shares stay equal until the clerk types one.

    Signals:
        edited: an author was changed, added or taken out.
        save_asked: Ctrl+Enter was pressed.
        reordered: there are other boxes now, the order of Tab must be set anew.
    """

    edited = Signal()
    save_asked = Signal()
    reordered = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._received_on = today
        self._units: tuple[Choice, ...] = ()
        self._equal = True
        self.rows: list[AuthorBox] = []
        self.total = QLabel()
        self.error_line = QLabel()
        self.more = button(self.tr("Thêm tác giả (Ctrl+T)"), "plus")
        self.share_out = button(self.tr("Chia đều (Ctrl+E)"), "scale")
        self._list = QVBoxLayout()
        self._build()
        self.more.clicked.connect(self.add_author)
        self.share_out.clicked.connect(self.share_equally)
        self.set_value((AuthorDraft(),))

    def value(self) -> tuple[AuthorDraft, ...]:
        """Return the authors as typed."""
        return tuple(row.value() for row in self.rows)

    def set_value(self, authors: Sequence[AuthorDraft]) -> None:
        """Show these authors, at least one box."""
        authors = authors or (AuthorDraft(),)
        self._equal = [a.share for a in authors] == list(equal_shares(len(authors)))
        self._make_rows(len(authors))
        for row, author in zip(self.rows, authors, strict=True):
            row.set_value(author)
        self._after_change()

    def writing(self) -> list[Writing]:
        """Return what stands in the boxes, half-typed as it is."""
        return [writing_of(row.form) for row in self.rows]

    def put_writing(self, writings: Sequence[Writing], *, equal: bool) -> None:
        """Put kept writing back."""
        self._make_rows(max(1, len(writings)))
        for row, writing in zip(self.rows, writings, strict=False):
            put_writing(row.form, writing)
            row.open_if_filled()
        self._equal = equal
        self._after_change()

    @property
    def equal(self) -> bool:
        """Whether shares are kept equal."""
        return self._equal

    def set_units(self, units: Sequence[Choice]) -> None:
        """Offer these units to every author."""
        self._units = tuple(units)
        for row in self.rows:
            row.set_units(units)

    def set_received_on(self, day: date) -> None:
        """Tell on which day ages are to be looked at."""
        self._received_on = day
        for row in self.rows:
            row.set_received_on(day)

    def add_author(self) -> None:
        """Add an empty author and go to the name."""
        if len(self.rows) >= MOST_AUTHORS:
            return
        rest = max(Decimal(0), WHOLE - self._sum())
        self._append()
        if self._equal:
            self._write_equal()
        else:
            self.rows[-1].share.set_value(rest or None)
        self._after_change()
        self.rows[-1].name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()

    def remove_current(self) -> None:
        """Take out the author in whose boxes the cursor is."""
        focused = QApplication.focusWidget()
        for row in self.rows:
            if focused is not None and row.isAncestorOf(focused):
                self.remove_author(row)
                return

    def remove_author(self, row: AuthorBox) -> None:
        """Take out an author; the only one stays."""
        if len(self.rows) == 1:
            return
        at = self.rows.index(row)
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self._equal:
            self._write_equal()
        self._after_change()
        near = self.rows[min(at, len(self.rows) - 1)]
        near.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()

    def share_equally(self) -> None:
        """Give every author the same share, 100 in all."""
        self._equal = True
        self._write_equal()
        self._after_change()
        self.edited.emit()

    def problems(self) -> dict[str, str]:
        """Return the boxes that cannot be read, by the name the rules give them."""
        return {
            f"authors.{n}.{name}": text
            for n, row in enumerate(self.rows)
            for name, text in row.form.problems().items()
        }

    def show_errors(self, wrong: dict[str, Any]) -> QWidget | None:
        """Show what is wrong with authors and shares; returns the first wrong box."""
        about_all = wrong.get("authors") or wrong.get("shares") or ""
        self.error_line.setText(said(about_all))
        self.error_line.setVisible(bool(about_all))
        for n, row in enumerate(self.rows):
            start = f"authors.{n}."
            own = {
                name.removeprefix(start): wrong[name] for name in wrong if name.startswith(start)
            }
            row.show_errors(own)
        boxes = (row.form.field(name).box for row in self.rows for name in row.form.errors())
        return next(boxes, self.rows[0].share if about_all else None)

    def boxes(self) -> list[QWidget]:
        """Return all boxes in the order of Tab."""
        return [
            widget
            for row in self.rows
            for widget in (*(row.form.field(name).box for name in row.form.names()), row.more)
        ]

    def _build(self) -> None:
        heading = QLabel(self.tr("Tác giả"))
        style(heading, "heading")
        style(self.error_line, "error")
        self.error_line.setWordWrap(True)
        self.error_line.hide()
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(heading)
        head.addWidget(self.total)
        head.addStretch(1)
        for push in (self.share_out, self.more):
            push.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            head.addWidget(push)
        self._list.setSpacing(GAP_8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_12, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(head)
        column.addWidget(self.error_line)
        column.addLayout(self._list)

    def add_shortcuts(self, owner: QWidget) -> None:
        """Let the keys work everywhere on the owner."""
        for keys, slot in (
            ("Ctrl+T", self.add_author),
            ("Ctrl+Shift+T", self.remove_current),
            ("Ctrl+E", self.share_equally),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _make_rows(self, count: int) -> None:
        while len(self.rows) > count:
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < count:
            self._append()

    def _append(self) -> None:
        row = AuthorBox(self._today)
        row.set_units(self._units)
        row.set_received_on(self._received_on)
        row.edited.connect(self._on_edited)
        row.save_asked.connect(self.save_asked)
        row.remove_asked.connect(lambda: self.remove_author(row))
        row.remove.setToolTip(self.tr("Bỏ tác giả này (Ctrl+Shift+T)"))
        self.rows.append(row)
        self._list.addWidget(row)

    def _write_equal(self) -> None:
        for row, share in zip(self.rows, equal_shares(len(self.rows)), strict=True):
            row.share.set_value(share)

    def _sum(self) -> Decimal:
        return sum((row.value().share for row in self.rows), Decimal(0))

    def _after_change(self) -> None:
        for n, row in enumerate(self.rows, 1):
            row.set_place(n, alone=len(self.rows) == 1)
        self.share_out.setVisible(len(self.rows) > 1)
        self.total.setVisible(len(self.rows) > 1)
        self._show_total()
        self.reordered.emit()

    def _show_total(self) -> None:
        total = self._sum()
        text = self.tr("Tổng tỷ lệ: {total}%")
        if total != WHOLE:
            text = self.tr("Tổng tỷ lệ: {total}%, cần đủ 100%")
        self.total.setText(text.format(total=write_number(total)))
        style(self.total, "muted" if total == WHOLE else "warn")

    def _on_edited(self, name: str) -> None:
        if name == "share":
            self._equal = False
            self._show_total()
            self.error_line.hide()
        self.edited.emit()
