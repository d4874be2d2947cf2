"""Ý tưởng đạt: the authors that can be put forward, several at once."""

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.list_export import ListExport
from app.dialogs.nomination_dialog import NominationDialog
from app.rules.award import RECIPIENT_KIND_LABELS
from app.rules.award_errors import MixedRecipients
from app.rules.masking import PersonalData
from app.services import nominations
from app.services.nominations import Candidate, NominationDraft
from app.views.work_tab import WorkTab
from app.widgets.messages import ask, label, said, show_note
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_NOMINATED = 7


class AwardCandidates(WorkTab):
    """The table of authors, best idea first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._rows: dict[Hashable, Candidate] = {}
        self.heading = QLabel(self.tr("Ý tưởng đạt"))
        self.nominate = self.action(
            self.tr("Đề nghị tặng Giấy khen"),
            "award",
            ("Ctrl+Return", "Ctrl+Enter"),
            self.nominate_chosen,
            "primary",
        )
        self.other = self.action(
            self.tr("Đề nghị khác…"), "plus", ("Ctrl+Shift+N",), self.open_other
        )
        self.table = RowTable(
            [
                Column(self.tr("Số"), 124),
                Column(self.tr("Tên ý tưởng"), stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Tác giả"), 180, personal=PersonalData.AUTHORS),
                Column(self.tr("Đối tượng"), 110),
                Column(self.tr("Điểm"), 76, Align.RIGHT),
                Column(self.tr("Xếp thứ"), 84, Align.RIGHT),
                Column(self.tr("Xếp loại"), 100),
                Column(self.tr("Khen thưởng"), 130),
            ],
            self.tr("tác giả"),
        )
        self.list_export = ListExport(
            workplace, self.table, self, self.tr("Tác giả có thể đề nghị khen thưởng")
        )
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.table.opened.connect(self._on_opened)

    def show_session(self, session_id: int | None) -> None:
        """Show the authors of a session's approved ideas."""
        found = (
            []
            if session_id is None
            else self._workplace.desk.do(nominations.candidates, session_id)
        )
        self._rows = {(each.draft.item_id, each.draft.recipient): each for each in found}
        self.table.show_rows([self._row(key, each) for key, each in self._rows.items()])
        if found and self.table.current_key() is None:
            self.table.select(next(iter(self._rows)))
        self._on_chosen()

    def nominate_chosen(self) -> None:
        """Put all chosen authors forward at once; those who are already are passed over."""
        chosen = [self._rows[key] for key in self.table.selected_keys()]
        new = [each for each in chosen if not each.nominated]
        if not new:
            self.box = show_note(self, self.tr("Mọi tác giả đang chọn đều đã được đề nghị."))
            return
        drafts = [each.draft for each in new]
        try:
            self._nominate(drafts)
        except MixedRecipients as mixed:
            self.box = ask(
                self,
                said(mixed),
                self.tr("Thành tích khác nhau, vẫn đề nghị"),
                lambda: self.attempt(
                    lambda: self._nominate([replace(each, apart=True) for each in drafts])
                ),
            )

    def open_other(self) -> None:
        """Ask for another recipient, or for another kind of award."""
        key = self.table.current_key()
        first = self._rows.get(key)
        found = list(self._rows.values())
        self.open_dialog(NominationDialog(self._workplace, found, first, self))

    def _nominate(self, drafts: list[NominationDraft]) -> None:
        self._workplace.desk.do(nominations.nominate_all, drafts, self._workplace.now())

    def _build(self) -> None:
        style(self.heading, "heading")
        self.table.set_empty(self.tr("Phiên họp này không có ý tưởng nào được kết luận Đạt."))
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.heading, 1)
        row.addWidget(self.nominate)
        row.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _row(self, key: Hashable, each: Candidate) -> Row:
        kind = label(RECIPIENT_KIND_LABELS[each.draft.recipient_kind])
        place = "" if each.place is None else str(each.place)
        state = self.tr("Đã đề nghị") if each.nominated else self.tr("Chưa đề nghị")
        name = each.draft.recipient
        return Row(
            key,
            (each.idea_code, each.title, name, kind, each.mean, place, each.grade, state),
            (
                each.idea_code,
                each.title,
                name,
                kind,
                float(each.mean.replace(",", ".") or 0),
                each.place or 0,
                each.grade,
                each.nominated,
            ),
            {_NOMINATED: Tone.GOOD if each.nominated else Tone.NEUTRAL},
            idea_id=each.idea_id,
        )

    def _on_chosen(self) -> None:
        self.nominate.setEnabled(self.table.current_key() is not None)
        self.other.setEnabled(bool(self._rows))

    def _on_opened(self, key: Hashable) -> None:
        self.go.emit("idea", self._rows[key].idea_id)
