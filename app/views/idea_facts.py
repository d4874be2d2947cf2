"""Nội dung hồ sơ: the facts of an idea, line by line, only those that are there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.rules.dates import short_date
from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS
from app.services.idea_records import IdeaDetail
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.theme import GAP_4, GAP_12, style

_NAME_WIDTH = 150
Line = tuple[str, str]


class FactCard(Card):
    """Names on the left, facts on the right; empty facts are left out."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines: tuple[Line, ...] = ()
        self._page: QWidget | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """The facts as they are shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these facts; a card without any is hidden."""
        self._lines = tuple(line for line in lines if line[1])
        if self._page is not None:
            self.body.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget(self)
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_12)
        grid.setVerticalSpacing(GAP_4)
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate(self._lines):
            grid.addWidget(_name(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fact(text), row, 1)
        self.add(self._page)
        self.setVisible(bool(self._lines))


class IdeaFacts(QObject):
    """Words the facts of an idea for the two cards."""

    def reception(self, idea: IdeaDetail) -> list[Line]:
        """Return how and when the idea came in, and what it is filed under."""
        facts = idea.facts
        due = short_date(facts.answer_due) if facts.answer_due else ""
        fields = list(idea.fields)
        if idea.priority:
            fields[0] = self.tr("{field} (ưu tiên)").format(field=fields[0])
        return [
            (self.tr("Ngày tiếp nhận"), short_date(facts.received_on)),
            (self.tr("Hình thức"), label(SOURCE_LABELS[facts.source])),
            (self.tr("Hẹn trả lời"), due),
            (self.tr("Đơn vị"), idea.unit),
            (self.tr("Đối tượng"), idea.group),
            (self.tr("Lĩnh vực"), "; ".join(fields)),
            (self.tr("Công bố"), label(PUBLICATION_LABELS[facts.publication])),
            (self.tr("Người thu thập"), facts.collector_name),
            (self.tr("Người nhập phiếu"), facts.entered_by),
            (self.tr("Còn thiếu"), ", ".join(label(text) for _name, text in idea.missing)),
        ]

    def content(self, idea: IdeaDetail) -> list[Line]:
        """Return what is proposed."""
        facts = idea.facts
        return [
            (self.tr("Hiện trạng, vấn đề"), facts.situation),
            (self.tr("Nội dung ý tưởng"), facts.content),
            (self.tr("Điểm mới"), facts.novelty),
            (self.tr("Nơi áp dụng, nhân rộng"), facts.reach),
            (self.tr("Hiệu quả kinh tế"), facts.effect_economic),
            (self.tr("Hiệu quả xã hội"), facts.effect_social),
            (self.tr("Điều kiện thực hiện"), facts.conditions),
            (self.tr("Mong muốn hỗ trợ"), facts.support_wanted),
            (self.tr("Phần cần giữ kín"), facts.confidential_parts),
        ]


def fact(text: str) -> QLabel:
    """Return a text that can be read, chosen and copied."""
    line = QLabel(text)
    line.setWordWrap(True)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return line


def _name(text: str) -> QLabel:
    name = QLabel(text)
    name.setFixedWidth(_NAME_WIDTH)
    name.setWordWrap(True)
    style(name, "muted")
    return name
