"""Kết quả, văn bản: what the session comes to, what is missing, its papers, its history."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.list_export import ListExport
from app.dialogs.paper_dialog import PaperDialog
from app.rules.masking import PersonalData
from app.rules.session import OUTCOME_LABELS, SessionState
from app.services import conclusions, exports, session_previews, session_sheets, standings
from app.services.papers import Paper
from app.services.sessions import Trace
from app.services.standings import Standing
from app.views.session_tab import SessionTab
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.number_box import write_number
from app.widgets.status_badge import tone_of
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_LAST_PLACE = 10_000
_MOST_LINES = 4


class SessionResults(SessionTab):
    """The results in the order of their places.

    Signals:
        close_asked: the clerk wants to end the session.
    """

    close_asked = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._ideas: dict[int, int] = {}
        self.table = RowTable(
            (
                Column(self.tr("Hạng"), 56, Align.RIGHT),
                Column(self.tr("Số"), 124),
                Column(self.tr("Ý tưởng"), 220, stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Điểm TB"), 76, Align.RIGHT),
                Column(self.tr("Xếp loại"), 84),
                Column(self.tr("Cao nhất"), 76, Align.RIGHT),
                Column(self.tr("Thấp nhất"), 82, Align.RIGHT),
                Column(self.tr("Lệch"), 92, Align.RIGHT),
                Column(self.tr("Phiếu"), 60, Align.RIGHT),
                Column(self.tr("Đồng ý"), 72, Align.RIGHT),
                Column(self.tr("Kết luận"), 140),
            ),
            self.tr("ý tưởng"),
        )
        self.list_export = ListExport(workplace, self.table, self, self.tr("Kết quả phiên họp"))
        self.saving = BookSaving(workplace, self)
        self.see = button(self.tr("Xem, &in văn bản…"), "printer", "primary")
        self.excel = button(self.tr("Lưu bảng điểm &Excel…"), "file-spreadsheet")
        self.blank = button(self.tr("In phiếu chấm &trắng…"), "file-text")
        self.answers = button(self.tr("Thông báo kết &quả…"), "file-text")
        self.awards = button(self.tr("Sang khen t&hưởng"), "award")
        self.waiting = Card(self.tr("Còn thiếu trước khi kết thúc"))
        self.missing = QLabel()
        self.history = QLabel()
        self._build()
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        for push in (self.see, self.blank, self.answers, self.excel, self.awards):
            head.addWidget(push)
        head.addStretch(1)
        self.missing.setWordWrap(True)
        self.history.setWordWrap(True)
        style(self.history, "muted")
        self.waiting.add(self.missing)
        self.table.set_empty(self.tr("Chương trình họp chưa có ý tưởng nào."))
        self.column.addLayout(head)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.history)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.see.setToolTip(self.tr("Phiếu đã chấm, bảng tổng hợp điểm, biên bản (Alt+I)"))
        self.blank.setToolTip(self.tr("Phiếu để trống cho từng thành viên (Alt+T)"))
        self.excel.setToolTip(self.tr("Mọi điểm của phiên họp trong một bảng tính (Alt+E)"))
        self.awards.setToolTip(self.tr("Đề nghị khen thưởng từ kết quả này (Alt+H)"))
        self.answers.setToolTip(self.tr("Trả lời tác giả của từng ý tưởng (Alt+Q)"))
        self.answers.clicked.connect(self.open_answers)
        self.see.clicked.connect(self.open_papers)
        self.blank.clicked.connect(self.open_blank)
        self.excel.clicked.connect(self.ask_excel)
        self.awards.clicked.connect(lambda: self.go.emit("nominations", self.session_id))
        self.table.opened.connect(self._on_opened)

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(standings.standings, self.session_id)
        self._ideas = {each.item_id: each.idea_id for each in found}
        found.sort(key=lambda each: each.place or _LAST_PLACE)
        self.table.show_rows([self._row(each) for each in found])
        state = self.detail.row.state
        self.see.setEnabled(state is not SessionState.PLANNED)
        self.excel.setEnabled(state is not SessionState.PLANNED)
        self.blank.setVisible(state is not SessionState.CLOSED)
        for push in (self.answers, self.awards):
            push.setVisible(state is SessionState.CLOSED)
        self._show_missing(state)
        self.history.setText("\n".join(self._told(trace) for trace in self.detail.traces))
        self.history.setVisible(bool(self.detail.traces))

    def open_papers(self) -> None:
        """Show score sheets, summary and minutes as they will be on paper."""
        self._open(session_previews.results)

    def open_answers(self) -> None:
        """Show what the authors are told, all together and each alone."""
        self._open(session_previews.answers)

    def open_blank(self) -> None:
        """Show the empty score sheets, one per member and one per idea."""
        papers: list[Paper] = []
        for per_idea in (False, True):
            made = self.made(session_sheets.blank_sheets, self.session_id, per_idea=per_idea)
            if made is None:
                return
            papers.append(made)
        self.open_dialog(PaperDialog(self._workplace, papers, self))

    def ask_excel(self) -> None:
        """Let the clerk choose where the matrix of marks goes."""
        self.saving.ask_where(self.excel_wish(), self.tr("Lưu bảng điểm"))

    def excel_wish(self) -> BookWish:
        """Return the matrix of marks as a workbook, to be saved."""
        key, desk = self.session_id, self._workplace.desk
        return BookWish(f"bang-diem-phien-{key}", lambda: desk.do(exports.scores_workbook, key))

    def _open(self, make: Callable[..., list[Paper]]) -> None:
        papers = self.made(make, self.session_id, self._workplace.today())
        if papers:
            self.open_dialog(PaperDialog(self._workplace, papers, self))

    def _show_missing(self, state: SessionState) -> None:
        self.waiting.setVisible(state is SessionState.OPEN)
        if state is not SessionState.OPEN:
            return
        desk = self._workplace.desk
        lines = [
            *desk.do(conclusions.missing_before_close, self.session_id),
            *desk.do(conclusions.sheets_outstanding, self.session_id),
        ]
        shown = [f"• {line}" for line in lines[:_MOST_LINES]]
        if len(lines) > _MOST_LINES:
            more = self.tr("… và {count} việc nữa")
            shown.append(more.format(count=len(lines) - _MOST_LINES))
        ready = self.tr("Đã đủ. Có thể kết thúc phiên họp.")
        self.missing.setText("\n".join(shown) or ready)

    def _told(self, trace: Trace) -> str:
        text = self.tr("{at}: {by} kết thúc phiên họp")
        if not trace.closed:
            text = self.tr("{at}: {by} mở lại phiên họp – lý do: {reason}")
        at = f"{trace.at:%H:%M %d/%m/%Y}"
        return text.format(at=at, by=trace.by or self.tr("cán bộ"), reason=trace.reason)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int) and key in self._ideas:
            self.go.emit("idea", self._ideas[key])

    def _spread(self, each: Standing) -> str:
        if each.result is None:
            return ""
        spread = write_number(each.result.spread)
        if each.result.wide_spread:
            return self.tr("{spread} (lớn)").format(spread=spread)
        return spread

    def _row(self, each: Standing) -> Row:
        result, ballot = each.result, each.ballot
        outcome = each.frozen_outcome or each.chosen
        if outcome is None and not each.has_quorum:
            outcome = each.possible[0]
        cells = (
            str(each.place) if each.place else "–",
            each.idea_code,
            each.title,
            write_number(result.mean, 2) if result else "–",
            result.grade if result else "",
            write_number(result.highest) if result else "",
            write_number(result.lowest) if result else "",
            self._spread(each),
            f"{result.sheets if result else 0}/{each.expected}",
            f"{ballot.agree}/{each.headcount.voters}" if ballot else "",
            label(OUTCOME_LABELS[outcome]) if outcome else "",
        )
        tones = {10: tone_of(outcome)} if outcome else {}
        if result is not None and result.wide_spread:
            tones[7] = Tone.WARN
        if result is not None and result.grade and not result.passed:
            tones[3] = Tone.BAD
        return Row(each.item_id, cells, _sort_keys(each), tones, idea_id=each.idea_id)


def _sort_keys(each: Standing) -> tuple[object, ...]:
    result, ballot = each.result, each.ballot
    low = -1
    return (
        each.place or _LAST_PLACE,
        each.idea_code,
        each.title,
        result.mean if result else low,
        result.mean if result else low,
        result.highest if result else low,
        result.lowest if result else low,
        result.spread if result else low,
        result.sheets if result else low,
        ballot.agree if ballot else low,
        str(each.frozen_outcome or each.chosen or ""),
    )
