"""Kết quả tạm tính: means, places and spread, live beside the marks."""

from PySide6.QtWidgets import QLabel, QWidget

from app.services import standings
from app.services.standings import Standing
from app.widgets.card import Card
from app.widgets.number_box import write_number
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import Tone, style
from app.widgets.workplace import Workplace

_NARROW, _WIDE = 320, 520
_TITLE = 2
_LAST_PLACE = 10_000


class RanksPanel(Card):
    """A line per idea, the best first; a wide spread is coloured, never hidden."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = workplace.desk
        self.title.setText(self.tr("Kết quả tạm tính"))
        self.title.show()
        self.table = RowTable(
            (
                Column(self.tr("Hạng"), 52, Align.RIGHT),
                Column(self.tr("TT"), 48, Align.RIGHT),
                Column(self.tr("Ý tưởng"), 150, stretch=True, hidden=True),
                Column(self.tr("Điểm"), 58, Align.RIGHT),
                Column(self.tr("Phiếu"), 52, Align.RIGHT),
                Column(self.tr("Lệch"), 60, Align.RIGHT),
            ),
            self.tr("ý tưởng"),
        )
        self.apart = QLabel()
        self.apart.setWordWrap(True)
        style(self.apart, "warn")
        self.add(self.table, 1)
        self.add(self.apart)
        style(self.table.count_line, "hint")
        self.table.setToolTip(
            self.tr("Lệch: phiếu cao nhất trừ phiếu thấp nhất; tô màu khi các phiếu khác xa nhau.")
        )
        self.setMinimumWidth(_NARROW)
        self.show_titles(shown=False)

    def show_session(self, session_id: int) -> None:
        """Count again and show."""
        found = self._desk.do(standings.standings, session_id)
        order = {each.item_id: at for at, each in enumerate(found, 1)}
        found.sort(key=lambda each: (each.place or _LAST_PLACE, order[each.item_id]))
        self.table.show_rows([_row(each, order[each.item_id]) for each in found])
        wide = [str(order[e.item_id]) for e in found if e.result and e.result.wide_spread]
        text = self.tr("Chênh lệch lớn giữa các phiếu: ý tưởng {which}.")
        self.apart.setText(text.format(which=", ".join(sorted(wide, key=int))))
        self.apart.setVisible(bool(wide))

    def show_titles(self, *, shown: bool) -> None:
        """Show the titles of the ideas where there is room for them."""
        self.table.view.setColumnHidden(_TITLE, not shown)
        self.setMaximumWidth(_WIDE if shown else _NARROW)


def _row(each: Standing, position: int) -> Row:
    result = each.result
    place = str(each.place) if each.place else "–"
    mean = write_number(result.mean, 2) if result else "–"
    spread = write_number(result.spread) if result else ""
    count = f"{result.sheets if result else 0}/{each.expected}"
    keys = (
        each.place or _LAST_PLACE,
        position,
        each.title,
        result.mean if result else -1,
        count,
        result.spread if result else -1,
    )
    tones = {5: Tone.WARN} if result and result.wide_spread else {}
    if not each.has_quorum:
        tones[0] = Tone.BAD
    return Row(each.item_id, (place, str(position), each.title, mean, count, spread), keys, tones)
