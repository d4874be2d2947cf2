"""Tác giả trong hồ sơ: who proposed the idea, how to reach them; ID numbers masked until asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.rules.author import AUTHOR_KIND_LABELS
from app.rules.dates import short_date
from app.services.idea_records import AuthorFacts
from app.views.idea_facts import fact
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.messages import label
from app.widgets.number_box import write_number
from app.widgets.status_badge import StatusBadge
from app.widgets.theme import GAP_8, GAP_12, Tone, style


class IdeaAuthors(Card):
    """One block per author."""

    def __init__(self, ask_number: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Tác giả"))
        self.title.setVisible(True)
        self._ask_number = ask_number
        self.numbers: dict[int, QLabel] = {}
        self.show_buttons: dict[int, QPushButton] = {}
        self._page: QWidget | None = None

    def show_authors(self, authors: Sequence[AuthorFacts]) -> None:
        """Show the authors in the order of the form."""
        self.numbers, self.show_buttons = {}, {}
        if self._page is not None:
            self.body.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        for author in authors:
            column.addLayout(self._block(author, alone=len(authors) == 1))
        self.add(self._page)

    def _block(self, author: AuthorFacts, *, alone: bool) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        name = fact(author.name)
        style(name, "strong")
        name.setWordWrap(False)
        head.addWidget(name)
        if author.under_16:
            head.addWidget(StatusBadge(self.tr("Dưới 16 tuổi"), Tone.WARN))
        if not alone:
            share = QLabel(self.tr("{share}%").format(share=write_number(author.share)))
            style(share, "strong")
            head.addStretch(1)
            head.addWidget(share)
        else:
            head.addStretch(1)
        block = QVBoxLayout()
        block.setSpacing(2)
        block.addLayout(head)
        for text in (self._who(author), self._contact(author)):
            if text:
                block.addWidget(fact(text))
        if author.masked_id:
            block.addLayout(self._number(author))
        return block

    def _who(self, author: AuthorFacts) -> str:
        born = (
            self.tr("sinh ngày {day}").format(day=short_date(author.birth_date))
            if (author.birth_date)
            else ""
        )
        kind = label(AUTHOR_KIND_LABELS[author.kind])
        return ", ".join(filter(None, (kind, author.job_title, author.unit, born)))

    def _contact(self, author: AuthorFacts) -> str:
        return " · ".join(filter(None, (author.phone, author.email, author.address)))

    def _number(self, author: AuthorFacts) -> QHBoxLayout:
        number = fact(author.masked_id)
        show = button(self.tr("Hiện số"), "eye", "quiet")
        show.clicked.connect(lambda: self._on_show(author))
        self.numbers[author.id], self.show_buttons[author.id] = number, show
        title = QLabel(self.tr("Số định danh:"))
        style(title, "muted")
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(title)
        row.addWidget(number)
        row.addWidget(show)
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return row

    def _on_show(self, author: AuthorFacts) -> None:
        line, show = self.numbers[author.id], self.show_buttons[author.id]
        hidden = line.text() == author.masked_id
        line.setText(self._ask_number(author.id) if hidden else author.masked_id)
        show.setText(self.tr("Che số") if hidden else self.tr("Hiện số"))
