"""Nhập điểm: marks from paper, a member's sheet over all ideas or all sheets of one idea."""

from collections.abc import Hashable
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import Refusal
from app.rules.session import SessionState
from app.services import scoring
from app.services.agenda import AgendaRow
from app.services.scoring import Sheet, SheetState
from app.views.score_kits import ScoreKits
from app.views.session_ranks import RanksPanel
from app.views.session_tab import SessionTab
from app.views.sheet_pile import CLOSED_OUT, UNFINISHED, SheetPile, progress
from app.widgets.buttons import button
from app.widgets.chips import Chip, FilterChips
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.grid import GridColumn, GridRow, ScoreGrid
from app.widgets.messages import show_refusal
from app.widgets.number_box import write_number
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.workplace import Workplace

MEMBER, IDEA = "member", "idea"
_WIDE = 1500


class SessionScores(SessionTab):
    """The grid of marks with what they come to beside it; every mark is kept at once."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.pile = SheetPile()
        self.way = FilterChips()
        self.choice = ChoiceBox()
        self.previous = button("", "chevron-left")
        self.next = button(self.tr("Phiếu &tiếp theo"), "chevron-right")
        self.workbooks = button(self.tr("Phiếu &Excel"), "file-spreadsheet")
        self.kits = ScoreKits(workplace, lambda: self.session_id, self)
        self.progress = QLabel()
        self.notice = QLabel()
        self.grid = ScoreGrid()
        self.ranks = RanksPanel(workplace)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.way.set_chips(
            [Chip(MEMBER, self.tr("Theo thành viên")), Chip(IDEA, self.tr("Theo ý tưởng"))]
        )
        self.way.setToolTip(self.tr("Đổi hướng nhập (F6)"))
        self.way.setFixedWidth(270)
        self.choice.setAccessibleName(self.tr("Phiếu đang nhập"))
        self.choice.setMinimumContentsLength(24)
        self.previous.setToolTip(self.tr("Phiếu trước (Ctrl+Page Up)"))
        self.previous.setAccessibleName(self.tr("Phiếu trước"))
        self.next.setToolTip(self.tr("Phiếu tiếp theo (Ctrl+Page Down hoặc Ctrl+Enter)"))
        self.workbooks.setToolTip(
            self.tr("Lập phiếu Excel cho thành viên, nhận phiếu gửi về (Ctrl+Shift+P)")
        )
        style(self.progress, "strong")
        style(self.notice, "warn")
        self.notice.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(GAP_12)
        row.addLayout(self._sheet_side(), 5)
        row.addWidget(self.ranks, 3)
        self.column.addLayout(row, 1)
        self.setFocusProxy(self.grid)

    def _sheet_side(self) -> QVBoxLayout:
        """Return the grid with what is chosen above it and how far it is below."""
        top = QHBoxLayout()
        top.setSpacing(GAP_8)
        top.addWidget(self.way)
        top.addWidget(self.choice, 1)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        left = QVBoxLayout()
        left.setSpacing(GAP_8)
        left.addLayout(top)
        left.addWidget(self.notice)
        left.addWidget(self.grid, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.workbooks)
        left.addLayout(foot)
        return left

    def _connect(self) -> None:
        self.way.chosen.connect(lambda _way: self._show_way())
        self.choice.edited.connect(self._show_grid)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.grid.cell_changed.connect(self._on_cell)
        self.grid.ended.connect(self.go_on, Qt.ConnectionType.QueuedConnection)
        self.workbooks.clicked.connect(self.open_kits)
        self.workbooks.setShortcut(QKeySequence("Ctrl+Shift+P"))
        turn = QShortcut(QKeySequence("F6"), self)
        turn.activated.connect(self.turn)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1), ("Ctrl+Return", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))

    @override
    def reload(self) -> None:
        self.pile = SheetPile(self._workplace.desk, self.session_id)
        self._offer()
        self._show_grid()
        self.ranks.show_session(self.session_id)

    def step(self, by: int) -> None:
        """Go to the next sheet, or back; the last one stays."""
        self.grid.view.setFocus()  # a cell that is being typed into is kept first
        keys = [choice.key for choice in self.choice.choices()]
        at = keys.index(self.choice.value()) if self.choice.value() in keys else -1
        if 0 <= at + by < len(keys):
            self.choice.set_value(keys[at + by])
            self._show_grid()
        self.grid.view.setFocus()

    def go_on(self) -> None:
        """Go to the next sheet into which marks may be typed, if there is one."""
        keys = [choice.key for choice in self.choice.choices()]
        at = keys.index(self.choice.value()) if self.choice.value() in keys else -1
        for by, key in enumerate(keys[at + 1 :], 1):
            if any(sheet.state not in CLOSED_OUT for sheet in self.pile.of(key)):
                self.step(by)
                return

    def open_kits(self) -> None:
        """Offer the score workbooks: written out, or read when they come back."""
        self.kits.menu.popup(self.workbooks.mapToGlobal(self.workbooks.rect().topLeft()))

    def turn(self) -> None:
        """Change between a member's sheet and the sheets of an idea."""
        self.way.set_value(IDEA if self._by_member() else MEMBER)
        self._show_way()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ranks.show_titles(shown=self.width() >= _WIDE)

    def _show_way(self) -> None:
        self._offer()
        self._show_grid()
        self.grid.view.setFocus()

    def _by_member(self) -> bool:
        return self.way.value() != IDEA

    def _offer(self) -> None:
        """Offer the sheets of the direction; the first unfinished one is opened."""
        kept = self.choice.value()
        if self._by_member():
            members = dict.fromkeys(member for _item, member in self.pile.sheets)
            made = [Choice(("m", one), self._member_label(one)) for one in members]
        else:
            made = [Choice(("i", one.item_id), self._idea_label(one)) for one in self.pile.items]
        self.choice.set_choices(made)
        keys = [choice.key for choice in made]
        first = next((key for key in keys if self._waits(key)), keys[0] if keys else None)
        self.choice.set_value(kept if kept in keys else first)

    def _waits(self, key: Hashable) -> bool:
        return any(sheet.state in UNFINISHED for sheet in self.pile.of(key))

    def _member_label(self, member: int) -> str:
        given = self.pile.of(("m", member))
        if all(sheet.state in CLOSED_OUT for sheet in given) and any(
            sheet.state is SheetState.ABSENT for sheet in given
        ):
            return self.tr("{name} – vắng mặt").format(name=self.pile.seats[member].name)
        return self._with_count(self.pile.seats[member].name, given)

    def _idea_label(self, row: AgendaRow) -> str:
        name = f"{row.position}. {row.title}"
        return self._with_count(name, self.pile.of(("i", row.item_id)))

    def _with_count(self, name: str, given: list[Sheet]) -> str:
        done, whole = progress(given)
        return self.tr("{name} – {done}/{whole} phiếu").format(name=name, done=done, whole=whole)

    def _show_grid(self) -> None:
        rubric = self.detail.terms.rubric
        columns = [GridColumn(c.key, c.name, c.maximum, c.step) for c in rubric.criteria]
        given = self.pile.of(self.choice.value())
        rows = [self._row(sheet) for sheet in given]
        self.grid.set_shape(rows, columns, self._total)
        for sheet, row in zip(given, rows, strict=True):
            if sheet.state in CLOSED_OUT:
                self.grid.block(row.key, self._why_closed(sheet))
        self.grid.set_values(
            {
                (row.key, key): points
                for sheet, row in zip(given, rows, strict=True)
                for key, points in sheet.scores.items()
            }
        )
        self._go_to_first_empty(given, rows)
        state = self.detail.row.state
        self.grid.set_read_only(read_only=state is not SessionState.OPEN)
        self._say_progress(state)
        self.kits.show_open(
            going_on=state is SessionState.OPEN, closed=state is SessionState.CLOSED
        )

    def _go_to_first_empty(self, given: list[Sheet], rows: list[GridRow]) -> None:
        """Put the keyboard where the typing goes on."""
        keys = [criterion.key for criterion in self.detail.terms.rubric.criteria]
        for sheet, row in zip(given, rows, strict=True):
            empty = next((key for key in keys if key not in sheet.scores), None)
            if sheet.state not in CLOSED_OUT and empty is not None:
                at = self.grid.model.index(rows.index(row), keys.index(empty))
                self.grid.view.setCurrentIndex(at)
                return

    def _row(self, sheet: Sheet) -> GridRow:
        if self._by_member():
            item = next(one for one in self.pile.items if one.item_id == sheet.item_id)
            return GridRow(sheet.item_id, f"{item.position}. {item.title}", item.title)
        seat = self.pile.seats[sheet.member_id]
        return GridRow(sheet.member_id, seat.name, seat.job_title)

    def _why_closed(self, sheet: Sheet) -> str:
        """Say why no marks are taken: not there, or stepped back, with the reason."""
        seat = self.pile.seats[sheet.member_id]
        if sheet.state is SheetState.ABSENT:
            text, why = self.tr("{name} vắng mặt: {why}."), seat.reason
            bare = self.tr("{name} vắng mặt.")
        else:
            text = self.tr("{name} từ chối chấm ý tưởng này: {why}.")
            bare, why = "", self.pile.reasons.get((sheet.item_id, sheet.member_id), "")
        return (text if why else bare).format(name=seat.name, why=why.rstrip("."))

    def _total(self, scores: tuple[Decimal | None, ...]) -> str:
        """Return the total of a whole sheet; of a part of one, what is missing."""
        given = [score for score in scores if score is not None]
        if not given:
            return ""
        if len(given) < len(scores):
            return self.tr("thiếu {count}").format(count=len(scores) - len(given))
        return write_number(sum(given, Decimal(0)))

    def _say_progress(self, state: SessionState) -> None:
        done, whole = progress(list(self.pile.sheets.values()))
        self.progress.setText(
            self.tr("Cả phiên họp: đã nhập đủ {done}/{whole} phiếu.").format(done=done, whole=whole)
        )
        notices = {
            SessionState.PLANNED: self.tr(
                "Phiên họp chưa bắt đầu. Nhấn “Bắt đầu phiên họp” rồi nhập điểm."
            ),
            SessionState.CLOSED: self.tr(
                "Phiên họp đã kết thúc, điểm đã khóa. Muốn sửa, mở lại phiên họp và ghi lý do."
            ),
        }
        self.notice.setText(notices.get(state, ""))
        self.notice.setVisible(state in notices)

    def _on_cell(self, row: Hashable, criterion: Hashable, points: Decimal | None) -> None:
        key = self.choice.value()
        if not isinstance(key, tuple) or not isinstance(row, int):
            return
        item, member = (row, key[1]) if self._by_member() else (key[1], row)
        self._saving = True
        try:
            sheet = self._workplace.desk.do(
                scoring.record_score,
                item,
                member,
                int(str(criterion)),
                points,
                self._workplace.now(),
            )
        except Refusal as refusal:
            self.box = show_refusal(self, refusal)
            QTimer.singleShot(0, self, self.reload)
            return
        finally:
            self._saving = False
        self.pile.sheets[item, member] = sheet
        self._offer()
        self._say_progress(SessionState.OPEN)
        self.ranks.show_session(self.session_id)
