"""Hoàn tác bước vừa làm: the last step is taken back with a reason and stays on record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import Refusal
from app.services import life
from app.widgets.form import Form
from app.widgets.messages import show_refusal
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_12, repolish
from app.widgets.workplace import Workplace


class UndoMoveDialog(QDialog):
    """Asks why the last step of an idea is undone; accepted once it is."""

    def __init__(
        self, workplace: Workplace, idea_id: int, step: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._idea_id = idea_id
        self.form = Form()
        self.reason = TextBox(3)
        self.buttons = QDialogButtonBox()
        self._build(step)

    @override
    def accept(self) -> None:
        if not self.reason.value():
            self.form.show_errors({"reason": self.tr("Hãy ghi lý do hoàn tác.")})
            return
        try:
            self._workplace.desk.do(
                life.undo_last_move, self._idea_id, self.reason.value(), self._workplace.now()
            )
        except Refusal as refusal:
            show_refusal(self, refusal)
            return
        super().accept()

    def _build(self, step: str) -> None:
        self.setWindowTitle(self.tr("Hoàn tác bước vừa làm"))
        self.setMinimumWidth(520)
        told = QLabel(
            self.tr("Bước “{step}” sẽ được gạch bỏ; lịch sử vẫn giữ bước này cùng lý do.").format(
                step=step
            )
        )
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
        self.form.save_asked.connect(self.accept)
        yes = self.buttons.addButton(self.tr("Hoàn tác"), QDialogButtonBox.ButtonRole.AcceptRole)
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
        self.reason.setFocus()
