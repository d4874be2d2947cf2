"""Ghi lý do: a step that leaves a trace is taken only with its reason."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.form_dialog import FormDialog
from app.widgets.text_box import TextBox


class ReasonDialog(FormDialog):
    """Asks why, then takes the step; a refusal leaves what was written in the box."""

    def __init__(
        self,
        title: str,
        note: str,
        step: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_heading(title, note)
        self._step = step
        self.reason = TextBox(3)
        self.form.add("reason", self.tr("Lý do"), self.reason, required=True)
        self.form.focus_first()

    @override
    def problems(self) -> dict[str, str]:
        if not self.reason.value():
            return {"reason": self.tr("Hãy ghi lý do.")}
        return super().problems()

    @override
    def save(self) -> object:
        return self._step(self.reason.value())
