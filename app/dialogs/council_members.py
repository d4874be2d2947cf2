"""Thành viên hội đồng: rows of a council's form, added and removed by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.session import ROLE_LABELS, Role
from app.services.councils import MemberDraft
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.line_box import LineBox
from app.widgets.messages import label
from app.widgets.scroll import scrolled
from app.widgets.theme import GAP_4, GAP_8, style

_ROWS_HEIGHT = 300
_SHARES = (5, 6, 6, 5, 4, 4)  # how the boxes of a row share its width


class MemberRow(QObject):
    """The boxes of one member.

    Signals:
        edited: something was typed or chosen.
    """

    edited = Signal()

    def __init__(
        self,
        draft: MemberDraft,
        units: Sequence[Choice],
        villages: Sequence[Choice],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._id = draft.id
        self.name = LineBox(self.tr("Họ và tên"), max_length=120)
        self.role = ChoiceBox(self.tr("Vai trò"))
        self.job_title = LineBox(self.tr("Chức vụ"), max_length=200)
        self.unit = ChoiceBox(self.tr("Đơn vị"))
        self.village = ChoiceBox(self.tr("Thôn"))
        self.substitute_for = ChoiceBox(self.tr("Không"))
        self.remove = button("", "trash-2", "quiet")
        self.remove.setToolTip(self.tr("Bỏ thành viên này (Ctrl+Shift+T)"))
        self.remove.setAccessibleName(self.tr("Bỏ thành viên này"))
        self.role.set_choices([Choice(role, label(text)) for role, text in ROLE_LABELS.items()])
        self.unit.set_choices(units)
        self.village.set_choices(villages)
        self.name.set_value(draft.name)
        self.role.set_value(draft.role)
        self.job_title.set_value(draft.job_title)
        self.unit.set_value(draft.unit_id)
        self.village.set_value(draft.village_id)
        for box in self.boxes():
            box.edited.connect(self.edited)

    def boxes(self) -> tuple[LineBox | ChoiceBox, ...]:
        """Return the boxes from left to right."""
        return (
            self.name,
            self.role,
            self.job_title,
            self.unit,
            self.village,
            self.substitute_for,
        )

    def draft(self, substitute_for: int | None) -> MemberDraft:
        """Return what stands in the boxes."""
        role = self.role.value()
        return MemberDraft(
            name=self.name.value(),
            role=role if isinstance(role, Role) else Role.MEMBER,
            job_title=self.job_title.value(),
            unit_id=_id(self.unit),
            village_id=_id(self.village),
            substitute_for=substitute_for,
            id=self._id,
        )


class CouncilMembers(QWidget):
    """The members of a council in a grid of boxes.

    Signals:
        edited: something was typed, added or taken away.
    """

    edited = Signal()

    def __init__(
        self, units: Sequence[Choice], villages: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._units, self._villages = tuple(units), tuple(villages)
        self.rows: list[MemberRow] = []
        self.more = button(self.tr("Thêm &thành viên"), "plus")
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._build()

    def value(self) -> tuple[MemberDraft, ...]:
        """Return the members that have a name, in order."""
        named = [row for row in self.rows if row.name.value()]
        places = {id(row): place for place, row in enumerate(named, 1)}
        return tuple(row.draft(places.get(_key(row.substitute_for))) for row in named)

    def set_value(self, members: Sequence[MemberDraft]) -> None:
        """Show these members."""
        for row in list(self.rows):
            self.remove(row)
        made = [self._make(draft) for draft in members]
        self._offer_names()
        for row, draft in zip(made, members, strict=True):
            if draft.substitute_for:
                row.substitute_for.set_value(id(made[draft.substitute_for - 1]))

    def problem(self) -> str:
        """Return why a box cannot be read, or nothing."""
        problems = (box.problem() for row in self.rows for box in row.boxes())
        return next(filter(None, problems), "")

    def add(self, draft: MemberDraft | None = None) -> MemberRow:
        """Put a member below the others and go there."""
        row = self._make(draft or MemberDraft(""))
        self._offer_names()
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        return row

    def remove(self, row: MemberRow) -> None:
        """Take a member away; the keyboard goes to the one before."""
        at = self.rows.index(row)
        self.rows.remove(row)
        for widget in (*row.boxes(), row.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()
        self._place()
        self._offer_names()
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.more.setToolTip(self.tr("Thêm một thành viên (Alt+T)"))
        self.more.clicked.connect(lambda: self.add())
        remove = QShortcut(QKeySequence("Ctrl+Shift+T"), self)
        remove.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        remove.activated.connect(self._remove_current)
        self._grid.setContentsMargins(0, 0, GAP_8, 0)
        self._grid.setHorizontalSpacing(GAP_8)
        self._grid.setVerticalSpacing(GAP_4)
        for at, (title, stretch) in enumerate(zip(self._titles(), _SHARES, strict=True)):
            line = QLabel(title)
            style(line, "hint")
            self._grid.addWidget(line, 0, at)
            self._grid.setColumnStretch(at, stretch)
        area = scrolled(self._page)
        area.setMinimumHeight(_ROWS_HEIGHT)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Họ và tên"),
            self.tr("Vai trò"),
            self.tr("Chức vụ"),
            self.tr("Đơn vị"),
            self.tr("Thôn"),
            self.tr("Dự khuyết cho"),
        )

    def _make(self, draft: MemberDraft) -> MemberRow:
        row = MemberRow(draft, self._units, self._villages, self)
        self.rows.append(row)
        row.edited.connect(self.edited)
        row.name.edited.connect(self._offer_names)
        row.remove.clicked.connect(lambda: self.remove(row))
        self._place()
        return row

    def _place(self) -> None:
        for line, row in enumerate(self.rows, 1):
            for at, widget in enumerate((*row.boxes(), row.remove)):
                self._grid.addWidget(widget, line, at)
                widget.setVisible(True)
            for title, box in zip(self._titles(), row.boxes(), strict=True):
                box.setAccessibleName(f"{title} {line}")
        last = len(self.rows) + 1
        for line in range(1, last + 2):
            self._grid.setRowStretch(line, int(line == last))

    def _offer_names(self) -> None:
        for row in self.rows:
            others = [one for one in self.rows if one is not row and one.name.value()]
            row.substitute_for.set_choices([Choice(id(one), one.name.value()) for one in others])

    def _remove_current(self) -> None:
        here = self.focusWidget()
        for row in self.rows:
            if here is row.remove or any(here in (box, _line(box)) for box in row.boxes()):
                self.remove(row)
                return

    def _go_on(self) -> None:
        """Go to the next box; behind the last member begin another."""
        here = self.focusWidget()
        last = self.rows[-1].boxes()[-1] if self.rows else None
        if last is not None and here in (last, _line(last)) and self.rows[-1].name.value():
            self.add()
        else:
            self.focusNextChild()


def _line(box: LineBox | ChoiceBox) -> QWidget:
    return box.line if isinstance(box, ChoiceBox) else box


def _id(box: ChoiceBox) -> int | None:
    key = box.value()
    return key if isinstance(key, int) else None


def _key(box: ChoiceBox) -> int:
    return _id(box) or 0
