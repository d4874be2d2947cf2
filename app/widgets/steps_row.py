"""The next steps of a record: those allowed as buttons, the others greyed with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.widgets.buttons import button
from app.widgets.flow import Flow


@dataclass(frozen=True)
class Step:
    """One step: its key, what its button says, and if not allowed, why."""

    key: str
    label: str
    allowed: bool = True
    reason: str = ""
    primary: bool = False


class StepsRow(QWidget):
    """A row of steps that wraps when the window is narrow.

    Signals:
        chosen: key of the step that the clerk wants to take.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._pushes: dict[str, QPushButton] = {}

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, the allowed ones first."""
        for push in self._pushes.values():
            self._flow.removeWidget(push)
            push.hide()
            push.deleteLater()
        self._pushes = {}
        for step in sorted(steps, key=lambda step: not step.allowed):
            self._pushes[step.key] = self._made(step)
            self._flow.addWidget(self._pushes[step.key])

    def step(self, key: str) -> QPushButton:
        """Return the button of a step."""
        return self._pushes[key]

    def _made(self, step: Step) -> QPushButton:
        push = button(step.label, kind="primary" if step.primary else "plain", parent=self)
        push.setEnabled(step.allowed)
        push.setToolTip(step.reason)
        push.setAccessibleDescription(step.reason)
        push.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        push.clicked.connect(lambda: self.chosen.emit(step.key))
        return push
