"""Chuyển bước: the day, the reason and the ground of a step in the life of an idea."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.adoption_dialog import ConfirmationBoxes
from app.rules.errors import DateOutOfOrder, InvalidForm, ReasonNeeded, Refusal, Said
from app.rules.idea import IdeaState
from app.rules.moves import Move
from app.services import life
from app.services.life import AdoptionFacts, MoveRequest
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.messages import said, show_refusal
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_12, repolish, style
from app.widgets.workplace import Workplace


@dataclass(frozen=True)
class AskedMove:
    """The step a dialog is about: whose, which, and how it is called on the screen."""

    idea_id: int
    idea_name: str
    move: Move
    step: str


class MoveDialog(QDialog):
    """Asks what a step needs; accepted once the step is on record."""

    def __init__(
        self, workplace: Workplace, asked: AskedMove, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._asked = asked
        self.form = Form()
        self.on_date = DateBox(workplace.today())
        self.note = TextBox(3)
        self.rests_on = LineBox(self.tr("Văn bản, phiếu, biên bản"))
        self.target: ChoiceBox | None = None
        self.confirmation = ConfirmationBoxes(workplace, self)
        self.buttons = QDialogButtonBox()
        self._build()

    @override
    def accept(self) -> None:
        wrong = self._wrong()
        if wrong:
            self.form.show_errors(wrong)
            return
        try:
            self._workplace.desk.do(
                life.move_idea, self._asked.idea_id, self._request(), self._workplace.now()
            )
        except InvalidForm as invalid:
            self.form.show_errors(invalid)
        except DateOutOfOrder as refusal:
            self.form.show_errors({"on_date": said(refusal)})
        except ReasonNeeded as refusal:
            self.form.show_errors({"note": said(refusal)})
        except Refusal as refusal:
            show_refusal(self, refusal)
        else:
            super().accept()

    def _wrong(self) -> dict[str, Said | str]:
        wrong: dict[str, Said | str] = dict(self.form.problems())
        if not self.on_date.text().strip():
            wrong["on_date"] = self.tr("Chưa ghi ngày.")
        if self._asked.move.needs_reason and not self.note.value():
            wrong["note"] = self.tr("Bước này cần ghi lý do.")
        if self.target is not None and self.target.value() is None:
            wrong["target"] = self.tr("Hãy chọn ý tưởng nhận gộp.")
        return wrong

    def _request(self) -> MoveRequest:
        target = self.target.value() if self.target is not None else None
        return MoveRequest(
            to_state=self._asked.move.to_state,
            on_date=self.on_date.value() or self._workplace.today(),
            note=self.note.value(),
            rests_on=self.rests_on.value(),
            merged_into_id=target if isinstance(target, int) else None,
            adoption=self._adoption(),
        )

    def _adoption(self) -> AdoptionFacts | None:
        if self._asked.move.to_state is not IdeaState.ADOPTED:
            return None
        return self.confirmation.facts()

    def _build(self) -> None:
        move = self._asked.move
        self.setWindowTitle(self._asked.step)
        self.setMinimumWidth(620)
        told = QLabel(self._asked.idea_name)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        style(told, "strong")
        self.on_date.set_value(self._workplace.today())
        self.form.add("on_date", self.tr("Ngày thực hiện"), self.on_date, required=True)
        if move.needs_target:
            self._add_target()
        if move.to_state is IdeaState.ADOPTED:
            self.confirmation.add_to(self.form)
        name = self.tr("Lý do") if move.needs_reason else self.tr("Ghi chú")
        self.form.add("note", name, self.note, required=move.needs_reason)
        self.form.add("rests_on", self.tr("Căn cứ"), self.rests_on)
        self.form.save_asked.connect(self.accept)
        yes = self.buttons.addButton(self.tr("Ghi"), QDialogButtonBox.ButtonRole.AcceptRole)
        yes.setProperty("kind", "primary")
        repolish(yes)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(GAP_12)
        column.addWidget(told)
        column.addWidget(self.form)
        column.addWidget(self.buttons)
        self.form.focus_first()

    def _add_target(self) -> None:
        self.target = ChoiceBox(self.tr("Gõ số hoặc tên ý tưởng"))
        options = self._workplace.desk.do(life.merge_targets, self._asked.idea_id)
        self.target.set_choices([Choice(option.key, option.label) for option in options])
        self.form.add(
            "target",
            self.tr("Gộp vào"),
            self.target,
            self.tr("Cả hai ý tưởng và tên mọi tác giả được giữ nguyên trong sổ."),
            required=True,
        )
