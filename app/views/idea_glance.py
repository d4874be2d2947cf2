"""Nhìn nhanh một ý tưởng: what one wants to know of a line without leaving the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.rules.dates import short_date
from app.rules.idea import SOURCE_LABELS
from app.rules.moves import STATE_LABELS
from app.services.idea_records import IdeaDetail
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.status_badge import StatusBadge, tone_of
from app.widgets.theme import style

WIDTH = 340
_MOST_TEXT = 420


class IdeaGlance(Card):
    """A pane with the main facts of an idea; confidential parts never stand in it.

    Signals:
        opened: key of the idea whose record is wanted.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFixedWidth(WIDTH)
        self._idea_id = 0
        self.number = QLabel()
        self.badge = StatusBadge("", parent=self)
        self.name = QLabel()
        self.facts = QLabel()
        self.content = QLabel()
        self.open_button = button(self.tr("Mở hồ sơ (Enter)"), "file-text")
        style(self.number, "muted")
        style(self.name, "heading")
        style(self.facts, "")
        style(self.content, "muted")
        self.header.addWidget(self.number, 1)
        self.header.addWidget(self.badge)
        for line in (self.name, self.facts, self.content):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            self.add(line)
        self.body.addStretch(1)
        self.add(self.open_button)
        self.open_button.clicked.connect(lambda: self.opened.emit(self._idea_id))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what this pane is for."""
        self._idea_id = 0
        self.number.clear()
        self.badge.show_state("", tone_of(""))
        self.name.setText(self.tr("Chọn một dòng để xem nhanh"))
        self.facts.clear()
        self.content.clear()
        self.open_button.setEnabled(False)

    def show_idea(self, idea: IdeaDetail) -> None:
        """Show an idea."""
        self._idea_id = idea.id
        self.number.setText(idea.number_text)
        self.badge.show_state(label(STATE_LABELS[idea.state]), tone_of(idea.state))
        self.name.setText(idea.facts.title)
        self.facts.setText("\n".join(self._lines(idea)))
        text = idea.facts.content
        self.content.setText(text if len(text) <= _MOST_TEXT else text[:_MOST_TEXT].rstrip() + "…")
        self.open_button.setEnabled(True)

    def _lines(self, idea: IdeaDetail) -> list[str]:
        lines = [
            self.tr("Tác giả: {names}").format(names=", ".join(a.name for a in idea.authors)),
            self.tr("Nhận ngày {day}, {source}").format(
                day=short_date(idea.facts.received_on),
                source=label(SOURCE_LABELS[idea.facts.source]).lower(),
            ),
        ]
        if idea.unit:
            lines.append(self.tr("Đơn vị: {unit}").format(unit=idea.unit))
        if idea.fields:
            lines.append(self.tr("Lĩnh vực: {fields}").format(fields=", ".join(idea.fields)))
        if idea.facts.answer_due:
            day = short_date(idea.facts.answer_due)
            lines.append(self.tr("Hẹn trả lời: {day}").format(day=day))
        if idea.missing:
            lines.append(self.tr("Hồ sơ còn thiếu {count} phần").format(count=len(idea.missing)))
        return lines
