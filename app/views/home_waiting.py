"""Việc đang chờ: the list of what the clerk has to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.dates import short_date
from app.rules.masking import PersonalData
from app.rules.money import format_number
from app.services.waiting_line import WAITING_LABELS, Waiting, WaitingKind
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import Tone

_TONES = {
    WaitingKind.ANSWER: Tone.WARN,
    WaitingKind.INCOMPLETE: Tone.WARN,
    WaitingKind.DRAFT: Tone.INFO,
    WaitingKind.NO_SESSION: Tone.NEUTRAL,
    WaitingKind.SESSION: Tone.SPECIAL,
    WaitingKind.SHEETS: Tone.SPECIAL,
    WaitingKind.NO_NUMBER: Tone.INFO,
    WaitingKind.SUPPORT: Tone.WARN,
    WaitingKind.PILOT: Tone.WARN,
    WaitingKind.REFERRAL: Tone.WARN,
    WaitingKind.UNIT_TASK: Tone.WARN,
    WaitingKind.UNIT_REPORT: Tone.WARN,
}


class HomeWaiting(Card):
    """What waits, the most pressing first; Enter goes where it is done.

    Signals:
        go: place and key of what the clerk wants to do.
    """

    go = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Việc đang chờ"))
        self._waiting: tuple[Waiting, ...] = ()
        self.table = RowTable(
            [
                Column(self.tr("Việc"), 176),
                Column(self.tr("Nội dung"), stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Của ai"), 250, personal=PersonalData.UNIT),
                Column(self.tr("Hạn"), 100),
                Column(self.tr("Muộn"), 100),
            ],
            self.tr("việc"),
        )
        self.table.set_empty(self.tr("Không có việc nào đến hạn hay đang chờ."))
        self.table.setMinimumHeight(300)
        self.add(self.table, 1)
        self.table.opened.connect(self._on_opened)

    def set_title(self, text: str) -> None:
        """Say what the list holds."""
        self.title.setText(text)
        self.title.setVisible(True)

    def show_waiting(self, found: Sequence[Waiting]) -> None:
        """Show these things to do."""
        self._waiting = tuple(found)
        self.table.show_rows([self._row(at, each) for at, each in enumerate(self._waiting)])

    def _row(self, at: int, each: Waiting) -> Row:
        tone = Tone.BAD if each.late else _TONES[each.kind]
        text = each.text or self.tr("Phiếu tiếp nhận đang nhập dở")
        day = each.due.toordinal() if each.due else 0
        kind = label(WAITING_LABELS[each.kind])
        due = short_date(each.due) if each.due else ""
        late = self.tr("{days} ngày").format(days=format_number(each.late)) if each.late else ""
        cells = (kind, text, each.who, due, late)
        return Row(
            at, cells, (kind, text, each.who, day, each.late), {0: tone}, idea_id=each.idea_id
        )

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            each = self._waiting[key]
            self.go.emit(each.place, each.record_id)
