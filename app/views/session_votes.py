"""Biểu quyết, kết luận: idea by idea, then the session as a whole."""

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import Refusal
from app.rules.session import OUTCOME_LABELS, SessionState
from app.services import conclusions, standings
from app.services.standings import Standing
from app.views.conclusion_form import ConclusionForm
from app.views.session_tab import SessionTab
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.messages import label, said
from app.widgets.number_box import write_number
from app.widgets.scroll import scrolled
from app.widgets.status_badge import tone_of
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_8, Tone
from app.widgets.workplace import Workplace

_HOUR_WIDTH = 110


class SessionVotes(SessionTab):
    """The ideas on the left, the ballot and the conclusion of one on the right."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._standings: dict[int, Standing] = {}
        self._shown: int | None = None
        self._dirty = False
        self._general_dirty = False
        self.table = RowTable(
            (
                Column(self.tr("TT"), 40, Align.RIGHT),
                Column(self.tr("Ý tưởng"), 190, stretch=True),
                Column(self.tr("Điểm"), 64, Align.RIGHT),
                Column(self.tr("Kết luận"), 150),
            ),
            self.tr("ý tưởng"),
        )
        self.form = ConclusionForm()
        self.save = button(self.tr("&Lưu, sang ý tưởng tiếp theo"), "check", "primary")
        self.general = TextBox(3, 6)
        self.ends_at = LineBox(self.tr("11:15"), max_length=5)
        self.general_form = Form(self, 110)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        self.ends_at.setMaximumWidth(_HOUR_WIDTH)
        self.general_form.add("general", self.tr("Kết luận chung"), self.general)
        self.general_form.add("ends_at", self.tr("Kết thúc lúc"), self.ends_at)
        one = Card()
        one.add(scrolled(self.form), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        one.body.addLayout(foot)
        whole = Card(self.tr("Cả phiên họp"))
        whole.add(self.general_form)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.table, 1)
        column.addWidget(whole)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(one)
        split.setSizes([520, 620])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.column.addWidget(split, 1)
        self.setFocusProxy(self.form)

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _key: self.form.setFocus())
        self.form.edited.connect(self._on_edited)
        self.form.save_asked.connect(self.keep_and_go_on)
        self.save.clicked.connect(self.keep_and_go_on)
        self.general_form.edited.connect(self._on_general_edited)
        self.general_form.save_asked.connect(self.keep_general)
        self.ends_at.editingFinished.connect(self.keep_general)

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(standings.standings, self.session_id)
        self._standings = {each.item_id: each for each in found}
        shown = self._shown
        self._saving_selection(
            [self._row(at, each) for at, each in enumerate(found, 1)],
            shown if shown in self._standings else self._first_open(),
        )
        if not self._general_dirty:
            self.general.set_value(self.detail.general_conclusion)
            self.ends_at.set_value(self.detail.ends_at)
        open_now = self.detail.row.state is SessionState.OPEN
        self.general.setReadOnly(not open_now)
        self.ends_at.setReadOnly(not open_now)
        self.save.setVisible(open_now)
        if not self._dirty:
            self._show(self._shown)

    @override
    def show_session(self, session_id: int | None) -> None:
        if session_id != self._session_id:
            self.finish()
            self._shown, self._dirty, self._general_dirty = None, False, False
        super().show_session(session_id)

    @override
    def finish(self) -> None:
        if self._detail is not None:
            self.keep()
            self.keep_general()

    def keep(self) -> bool:
        """Write what stands in the boxes of the idea; tells whether that could be done."""
        if not self._dirty or self._shown is None or self._session_id is None:
            return True
        self._saving = True
        try:
            facts = self.form.value()
            self._workplace.desk.do(conclusions.conclude_idea, self._shown, facts)
        except Refusal as refusal:
            self.form.show_refusal(refusal, said(refusal))
            return False
        finally:
            self._saving = False
        self._dirty, self._stale = False, True
        return True

    def keep_and_go_on(self) -> None:
        """Write the idea and go to the next one."""
        if self.closed:
            return
        self._dirty = True  # what was proposed counts as written when the clerk says so
        if not self.keep():
            return
        keys = list(self._standings)
        at = keys.index(self._shown) if self._shown in keys else -1
        self._shown = keys[min(at + 1, len(keys) - 1)]
        self.refresh()
        self.form.setFocus()

    def keep_general(self) -> None:
        """Write the general conclusion and the hour the session ended."""
        if self.closed or not self._general_dirty:
            return
        self._general_dirty = False
        kept = self.attempt(
            conclusions.set_general, self.session_id, self.general.value(), self.ends_at.value()
        )
        self._general_dirty = not kept

    def _saving_selection(self, rows: list[Row], key: int | None) -> None:
        """Show rows without taking the move of the mark for the clerk's choice."""
        self.table.blockSignals(True)
        self.table.show_rows(rows)
        if key is not None:
            self.table.select(key)
        self.table.blockSignals(False)
        self._shown = key

    def _first_open(self) -> int | None:
        waiting = (each.item_id for each in self._standings.values() if each.chosen is None)
        return next(waiting, next(iter(self._standings), None))

    def _on_chosen(self, key: object) -> None:
        if not isinstance(key, int) or key == self._shown:
            return
        if not self.keep():
            self._saving_selection(list(self.table.model.rows), self._shown)
            return
        self._shown, self._stale = key, True
        self.refresh()

    def _show(self, key: int | None) -> None:
        standing = self._standings.get(key or 0)
        self.form.setVisible(standing is not None)
        if standing is not None:
            locked = self.detail.row.state is not SessionState.OPEN
            self.form.show_idea(standing, self.detail.terms, read_only=locked)

    def _on_edited(self) -> None:
        self._dirty = True

    def _on_general_edited(self) -> None:
        self._general_dirty = True

    def _row(self, at: int, each: Standing) -> Row:
        mean = write_number(each.mean, 2) if each.mean is not None else "–"
        outcome = each.frozen_outcome or each.chosen
        if not each.has_quorum:
            outcome = each.possible[0]
        if outcome is None:
            return Row(each.item_id, (str(at), each.title, mean, self.tr("Chưa kết luận")))
        text, tone = label(OUTCOME_LABELS[outcome]), tone_of(outcome)
        if each.frozen_outcome is None and each.chosen not in (None, *each.possible):
            text, tone = self.tr("Cần xem lại"), Tone.WARN
        return Row(each.item_id, (str(at), each.title, mean, text), None, {3: tone})
