"""Danh sách văn bản: the lines of a year, searched and filtered by kind and state."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.dates import short_date
from app.rules.outgoing import LINE_STATE_LABELS, LineState, series_label
from app.services import document_register
from app.services.document_register import RegisterFilter, RegisterLine
from app.views.document_detail import LINE_TONES
from app.widgets.chips import Chip, FilterChips
from app.widgets.messages import label
from app.widgets.search_box import SearchBox
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, Tone, style

_STATE_COLUMN = 4
_STALE = "stale"


class DocumentList(QWidget):
    """Chips and table; the search box stands elsewhere on the page.

    Signals:
        chosen: the line under the keyboard, or None.
        first_asked: the clerk wants to enter the first document of the year.
    """

    chosen = Signal(object)
    first_asked = Signal()

    def __init__(
        self, search: SearchBox, above_table: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines: tuple[RegisterLine, ...] = ()
        self._stale: Mapping[int, Sequence[str]] = {}
        self.search = search
        self.series = FilterChips()
        self.states = FilterChips()
        self.table = RowTable(self._columns(), self.tr("văn bản"))
        self._build(above_table)
        self.search.searched.connect(lambda _text: self.refresh())
        self.series.chosen.connect(lambda _key: self.refresh())
        self.states.chosen.connect(lambda _key: self.refresh())
        self.table.chosen.connect(lambda _key: self.chosen.emit(self.current()))
        self.table.empty_clicked.connect(self._on_empty_clicked)

    def show_lines(self, lines: tuple[RegisterLine, ...]) -> None:
        """Show the lines of a year; filters and the chosen line stay."""
        self._lines = lines
        self.refresh()

    def show_stale(self, stale: Mapping[int, Sequence[str]]) -> None:
        """Mark the lines whose document would say something else today."""
        self._stale = stale
        self.refresh()

    def current(self) -> RegisterLine | None:
        """Return the line under the keyboard."""
        key = self.table.current_key()
        return next((each for each in self._lines if each.id == key), None)

    def show_all(self) -> None:
        """Take the filters off."""
        self.series.set_value("")
        self.states.set_value("")
        self.search.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what the search box and the chips let through."""
        self._show_chips()
        shown = document_register.chosen(self._lines, self._wanted())
        if self.states.value() == _STALE:
            shown = tuple(each for each in shown if each.id in self._stale)
        self.table.show_rows([self._row(each) for each in shown])
        self._say_empty()
        self.chosen.emit(self.current())

    def _wanted(self) -> RegisterFilter:
        state = self.states.value()
        return RegisterFilter(
            0,
            str(self.series.value() or ""),
            LineState(str(state)) if state and state != _STALE else None,
            self.search.value(),
        )

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Số, ký hiệu"), 136),
            Column(self.tr("Ngày"), 102),
            Column(self.tr("Tên loại và trích yếu"), stretch=True),
            Column(self.tr("Người ký"), 140),
            Column(self.tr("Tình trạng"), 108),
            Column(self.tr("Nơi nhận"), 150, hidden=True),
            Column(self.tr("Nơi giữ bản lưu"), 150, hidden=True),
            Column(self.tr("Số bản"), 70, Align.RIGHT, hidden=True),
            Column(self.tr("Ngày chuyển"), 96, hidden=True),
            Column(self.tr("Ghi chú"), 150, hidden=True),
        ]

    def _build(self, above_table: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        for text, chips in (
            (self.tr("Loại"), self.series),
            (self.tr("Tình trạng"), self.states),
        ):
            name = QLabel(text)
            name.setMinimumWidth(72)
            chips.setAccessibleName(text)
            style(name, "muted")
            row = QHBoxLayout()
            row.setSpacing(GAP_8)
            row.addWidget(name)
            row.addWidget(chips, 1)
            column.addLayout(row)
        column.addWidget(above_table)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _show_chips(self) -> None:
        names = {each.series: label(series_label(each.series)) for each in self._lines}
        kinds = [Chip(key, name, self._count(series=key)) for key, name in names.items()]
        kinds.sort(key=lambda chip: chip.text)
        self.series.set_chips([Chip("", self.tr("Tất cả"), len(self._lines)), *kinds])
        states = [Chip(s, label(LINE_STATE_LABELS[s]), self._count(state=s)) for s in LineState]
        old = Chip(_STALE, self.tr("Đã cũ"), len(self._stale))
        self.states.set_chips([Chip("", self.tr("Tất cả")), *states, old])

    def _count(self, series: str = "", state: LineState | None = None) -> int:
        return len(document_register.chosen(self._lines, RegisterFilter(0, series, state)))

    def _row(self, each: RegisterLine) -> Row:
        stale = each.id in self._stale
        state = self.tr("Đã cũ") if stale else label(LINE_STATE_LABELS[each.state])
        about = self._about(each)
        rest = (
            about,
            each.signer_name,
            state,
            "; ".join(filter(None, each.recipients.split("\n"))),
            each.keeper,
            "" if each.copies is None else str(each.copies),
        )
        days = [day.toordinal() if day else 0 for day in (each.dated_on, each.sent_on)]
        number = f"{each.symbol} {each.number or 0:06d}"
        return Row(
            each.id,
            (
                each.number_and_symbol.strip(),
                _day(each.dated_on),
                *rest,
                _day(each.sent_on),
                each.note,
            ),
            (number, days[0], *rest, days[1], each.note),
            {_STATE_COLUMN: Tone.BAD if stale else LINE_TONES[each.state]},
        )

    def _about(self, each: RegisterLine) -> str:
        """Name kind and subject; a subject that begins with the kind says both."""
        kind = label(each.type_name)
        if each.state is LineState.RESERVED:
            return self.tr("Giữ cho: {purpose}").format(purpose=each.subject)
        if each.subject.casefold().startswith(kind.casefold()):
            return each.subject
        return self.tr("{type}: {subject}").format(type=kind, subject=each.subject)

    def _say_empty(self) -> None:
        if self._lines:
            self.table.set_empty(
                self.tr("Không có văn bản nào khớp với điều đang tìm và lọc."), self.tr("Bỏ lọc")
            )
            return
        self.table.set_empty(
            self.tr(
                "Năm này chưa có văn bản nào trong sổ. Hãy vào sổ biên bản, tờ trình của phiên họp"
                " hoặc ghi một văn bản do nơi khác soạn."
            ),
            self.tr("Vào sổ văn bản"),
        )

    def _on_empty_clicked(self) -> None:
        if self._lines:
            self.show_all()
        else:
            self.first_asked.emit()


def _day(day: date | None) -> str:
    return short_date(day) if day else ""
