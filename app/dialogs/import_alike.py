"""Hai ý tưởng gần giống, đặt cạnh nhau: the clerk says whether they are one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.importing.options import ALIKE_LABELS, AlikeChoice
from app.services.importing.idea_list import JudgedIdea
from app.services.importing.idea_texts import IdeaTexts
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.theme import GAP_8, GAP_12, style

_MOST = 400  # letters of the content that are shown


class AlikeBox(QWidget):
    """What the list says on the left, what it resembles on the right, below what to do.

    Signals:
        decided: what the clerk chose.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own, self.other = Card(self.tr("Trong danh sách")), Card(self.tr("Gần giống với"))
        self.own_text, self.other_text = QLabel(), QLabel()
        self.state = QLabel()
        self.pushes = {
            choice: button(label(ALIKE_LABELS[choice]), icon)
            for choice, icon in (
                (AlikeChoice.NEW, "plus"),
                (AlikeChoice.SAME, "x"),
                (AlikeChoice.FILL, "pencil"),
            )
        }
        self._build()

    def show_pair(
        self,
        idea: JudgedIdea,
        stands: IdeaTexts | None,
        other: JudgedIdea | None,
        decided: AlikeChoice | None,
    ) -> None:
        """Show an idea of the list beside the one of the register, or the row above, it is like."""
        draft = idea.read.draft
        names = ", ".join(author.name for author in draft.authors)
        self.own_text.setText(_told(draft.title, names, draft.content))
        if stands is not None:
            heading = f"{stands.code} {stands.title}"
            self.other_text.setText(_told(heading, stands.authors, stands.content))
        elif other is not None:
            above = other.read.draft
            heading = self.tr("Dòng {row}: {title}").format(row=other.row + 1, title=above.title)
            people = ", ".join(author.name for author in above.authors)
            self.other_text.setText(_told(heading, people, above.content))
        self.pushes[AlikeChoice.FILL].setVisible(stands is not None)
        chosen = label(ALIKE_LABELS[decided]) if decided else ""
        self.state.setText(self.tr("Đã chọn: {choice}.").format(choice=chosen) if chosen else "")
        self.state.setVisible(bool(chosen))

    def _build(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(GAP_12)
        for card, text in ((self.own, self.own_text), (self.other, self.other_text)):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            card.add(text)
            pair.addWidget(card, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for choice, push in self.pushes.items():
            push.clicked.connect(lambda _on=False, choice=choice: self.decided.emit(choice))
            row.addWidget(push)
        row.addWidget(self.state, 1)
        row.addStretch(1)
        style(self.state, "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(pair)
        column.addLayout(row)


def _told(title: str, authors: str, content: str) -> str:
    text = content if len(content) <= _MOST else f"{content[: _MOST - 1]}…"
    return "\n".join(part for part in (title, authors, text) if part)
