"""Sau hội đồng: what followed the council's conclusion, on the record of an idea."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.dates import short_date
from app.services.idea_follow_up import FOLLOWED_LABELS, Followed, FollowLine
from app.services.pilots import MeasureFacts
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.number_box import write_number
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import Tone

_TONES = {
    Followed.SUPPORT: Tone.INFO,
    Followed.PILOT: Tone.SPECIAL,
    Followed.ADOPTION: Tone.GOOD,
    Followed.REPLICATION: Tone.GOOD,
    Followed.REFERRAL: Tone.NEUTRAL,
    Followed.ANSWER: Tone.NEUTRAL,
}
_ROW, _HEAD, _FOOT, _MOST = 32, 34, 30, 8


class IdeaFollowUp(Card):
    """What followed, the oldest first; Enter goes where it is worked on.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lines: tuple[FollowLine, ...] = ()
        self.title.setText(self.tr("Sau hội đồng"))
        self.title.setVisible(True)
        self.table = RowTable(
            [
                Column(self.tr("Việc"), 140),
                Column(self.tr("Ngày"), 100),
                Column(self.tr("Nội dung"), stretch=True),
                Column(self.tr("Đơn vị"), 190),
                Column(self.tr("Tình trạng"), 170),
            ],
            self.tr("việc"),
        )
        self.add(self.table)
        self.table.opened.connect(self._on_opened)

    def show_lines(self, lines: Sequence[FollowLine]) -> None:
        """Show these; without any the card is not there."""
        self._lines = tuple(lines)
        self.setVisible(bool(lines))
        self.table.show_rows([self._row(at, line) for at, line in enumerate(self._lines)])
        self.table.setFixedHeight(_HEAD + _FOOT + _ROW * min(max(len(lines), 1), _MOST))

    def _row(self, at: int, line: FollowLine) -> Row:
        kind, state = label(FOLLOWED_LABELS[line.kind]), label(line.state) if line.state else ""
        if line.late:
            state = self.tr("Muộn {count} ngày").format(count=line.late)
        cells = (kind, short_date(line.on), self._text(line), line.who, state)
        keys = (kind, line.on.toordinal(), cells[2], line.who, state)
        tones = {0: _TONES[line.kind]} | ({4: Tone.BAD} if line.late else {})
        return Row(at, cells, keys, tones)

    def _text(self, line: FollowLine) -> str:
        told = "; ".join(filter(None, (line.text, *map(self._measure, line.measures))))
        return " ".join(told.split())

    def _measure(self, each: MeasureFacts) -> str:
        """Say what was to be moved: "Thời gian chờ: 30 → 15, đo được 14 phút"."""
        before, aim, after = (
            "?" if value is None else write_number(value)
            for value in (each.baseline, each.target, each.measured)
        )
        words = self.tr("{name}: {before} → {aim} {unit}")
        if each.measured is not None:
            words = self.tr("{name}: {before} → {aim}, đo được {after} {unit}")
        return words.format(
            name=each.name, before=before, aim=aim, after=after, unit=each.unit_name
        ).strip()

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int):
            line = self._lines[key]
            self.go.emit(line.kind.value, line.record_id)
