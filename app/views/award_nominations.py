"""Danh sách đề nghị: who is put forward on the results of a session, and the way to a decision."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.decision_dialog import DecisionDialog
from app.dialogs.list_export import ListExport
from app.rules.award import AWARD_KIND_LABELS, RECIPIENT_KIND_LABELS, AwardKind
from app.rules.errors import NothingToDecide
from app.services import nominations
from app.services.nominations import NominationRow
from app.views.work_tab import WorkTab
from app.widgets.messages import label
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_DECISION = 5


class AwardNominations(WorkTab):
    """The table of nominations.

    Signals:
        decided: id of a decision that was drafted.
    """

    decided = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._session_id = 0
        self._rows: dict[object, NominationRow] = {}
        self.heading = QLabel(self.tr("Danh sách đề nghị"))
        self.decide = self.action(
            self.tr("Lập quyết định…"), "file-text", ("Ctrl+D",), self.open_decision, "primary"
        )
        self.withdraw = self.action(
            self.tr("Bỏ đề nghị"), "trash-2", ("Del",), self.withdraw_chosen
        )
        self.table = RowTable(
            [
                Column(self.tr("Người được đề nghị"), 190),
                Column(self.tr("Đối tượng"), 104),
                Column(self.tr("Chức vụ, nơi công tác"), 190),
                Column(self.tr("Thành tích"), stretch=True),
                Column(self.tr("Hình thức"), 244),
                Column(self.tr("Quyết định"), 130),
            ],
            self.tr("đề nghị"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, self.tr("Danh sách đề nghị khen thưởng")
        )
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(self._on_opened)

    def show_session(self, session_id: int | None) -> None:
        """Show the nominations that rest on a session."""
        self._session_id = session_id or 0
        found = (
            []
            if session_id is None
            else self._workplace.desk.do(nominations.list_nominations, session_id)
        )
        self._rows = {row.id: row for row in found}
        self.table.show_rows([self._row(row) for row in found])
        if found and self.table.current_key() is None:
            self.table.select(found[0].id)
        self._on_chosen()

    def open_decision(self) -> None:
        """Make a decision from the chosen nominations, or from all that wait for one."""
        waiting = [row for row in self._rows.values() if _waits(row)]
        if not waiting:
            raise NothingToDecide
        chosen = set(self.table.selected_keys())
        several = len(chosen) > 1
        ticked = {row.id for row in waiting if not several or row.id in chosen}
        dialog = DecisionDialog(self._workplace, self._session_id, waiting, ticked, self)
        dialog.saved.connect(self.decided)
        self.open_dialog(dialog)

    def withdraw_chosen(self) -> None:
        """Take the chosen nominations back; they are easily made again, so nobody is asked."""
        chosen = [self._rows[key] for key in self.table.selected_keys()]
        for row in chosen:
            if row.decision_id is None:
                self._workplace.desk.do(nominations.withdraw, row.id)

    def _build(self) -> None:
        style(self.heading, "heading")
        self.table.set_empty(
            self.tr(
                "Chưa đề nghị khen thưởng ai. Hãy chọn tác giả ở bảng trên rồi bấm nút đề nghị."
            )
        )
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.heading, 1)
        row.addWidget(self.decide)
        row.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _row(self, row: NominationRow) -> Row:
        state, tone = self._state(row)
        return Row(
            row.id,
            (
                row.recipient,
                label(RECIPIENT_KIND_LABELS[row.recipient_kind]),
                row.position,
                " ".join(row.achievement.split()),
                label(AWARD_KIND_LABELS[row.kind]),
                state,
            ),
            tones={_DECISION: tone},
        )

    def _state(self, row: NominationRow) -> tuple[str, Tone]:
        """Tell how far a nomination has come; what is no Giấy khen ends with the submission."""
        if row.decision_id is None:
            if row.kind is AwardKind.CERTIFICATE:
                return self.tr("Chưa lập"), Tone.WARN
            return self.tr("Theo tờ trình"), Tone.NEUTRAL
        if row.decision[0].isdigit():
            return row.decision, Tone.GOOD
        return self.tr("Dự thảo"), Tone.INFO

    def _on_chosen(self) -> None:
        row = self._rows.get(self.table.current_key())
        self.withdraw.setEnabled(row is not None and row.decision_id is None)
        self.decide.setEnabled(any(map(_waits, self._rows.values())))

    def _on_opened(self, key: object) -> None:
        row = self._rows[key]
        if row.decision_id is not None:
            self.go.emit("decision", row.decision_id)
        else:
            self.go.emit("idea", row.idea_id)


def _waits(row: NominationRow) -> bool:
    return row.kind is AwardKind.CERTIFICATE and row.decision_id is None
