"""A state as a small coloured word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.widgets.theme import Tone, repolish

_TONES: dict[str, Tone] = {
    # ideas and outcomes
    "received": Tone.INFO,
    "incomplete": Tone.WARN,
    "in_review": Tone.INFO,
    "approved": Tone.GOOD,
    "needs_work": Tone.WARN,
    "not_approved": Tone.BAD,
    "no_quorum": Tone.BAD,
    "supporting": Tone.SPECIAL,
    "piloting": Tone.SPECIAL,
    "adopted": Tone.GOOD,
    "replicated": Tone.GOOD,
    "merged": Tone.NEUTRAL,
    "withdrawn": Tone.NEUTRAL,
    "struck": Tone.NEUTRAL,
    # sessions, decisions, documents
    "planned": Tone.NEUTRAL,
    "open": Tone.INFO,
    "closed": Tone.GOOD,
    "draft": Tone.NEUTRAL,
    "issued": Tone.GOOD,
    "revoked": Tone.BAD,
    "stale": Tone.WARN,
    "late": Tone.BAD,
    "due": Tone.WARN,
}


def tone_of(state: str) -> Tone:
    """Return the tone of a state by its value."""
    return _TONES.get(str(state), Tone.NEUTRAL)


class StatusBadge(QLabel):
    """A word on a coloured ground."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone)

    def show_state(self, text: str, tone: Tone) -> None:
        """Show a state."""
        self.setText(text)
        self.setProperty("tone", tone.value)
        if self.parentWidget() is not None:
            self.setVisible(bool(text))
        repolish(self)
