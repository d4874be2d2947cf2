"""Chọn ý tưởng vào chương trình họp: search, tick several, add them at once."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.basics.text import fold, sort_key
from app.dialogs.form_dialog import FormDialog
from app.rules.dates import short_date
from app.services import agenda
from app.services.agenda import ProposableIdea
from app.widgets.buttons import button
from app.widgets.search_box import SearchBox
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_SIZE = (960, 600)
_MOST_ROOM = 20


class AgendaDialog(FormDialog):
    """Offers the received and improved ideas that no open session takes up."""

    def __init__(
        self, workplace: Workplace, session_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._session_id = workplace, session_id
        self.set_heading(
            self.tr("Thêm ý tưởng vào chương trình"),
            self.tr("Nhấn Space để chọn hoặc bỏ chọn từng dòng, Ctrl+A để chọn tất cả."),
        )
        self._ideas: tuple[ProposableIdea, ...] = ()
        self._picked: set[int] = set()
        self.search = SearchBox(self.tr("Tìm theo số, tên, tác giả (Ctrl+F)"), self)
        self.all = button(self.tr("Chọn &tất cả"), "check")
        self.none = button(self.tr("&Bỏ chọn"), "x")
        self.count = QLabel()
        self.table = RowTable(
            (
                Column(self.tr("Chọn"), 84),
                Column(self.tr("Số"), 130),
                Column(self.tr("Ý tưởng"), 340, stretch=True),
                Column(self.tr("Tác giả"), 200),
                Column(self.tr("Ngày nhận"), 110),
            ),
            self.tr("ý tưởng"),
        )
        self._build()
        self._ideas = tuple(workplace.desk.do(agenda.proposable))
        self._show("")
        self.search.setFocus()

    def picked(self) -> list[int]:
        """Return the ideas that are chosen, in the order of the register."""
        return [idea.idea_id for idea in self._ideas if idea.idea_id in self._picked]

    def toggle(self, idea_ids: Sequence[int]) -> None:
        """Choose these; when all of them are chosen already, let them go."""
        wanted = set(idea_ids)
        self._picked ^= wanted if wanted <= self._picked else wanted - self._picked
        self._show(self.search.value())

    @override
    def problems(self) -> dict[str, str]:
        if not self._picked:
            return {"": self.tr("Hãy chọn ít nhất một ý tưởng.")}
        return {}

    @override
    def save(self) -> object:
        chosen = self.picked()
        now = self._workplace.now()
        self._workplace.desk.do(agenda.add_ideas, self._session_id, chosen, now)
        return len(chosen)

    def _build(self) -> None:
        self.resize(*_SIZE)
        self.save_button.setText(self.tr("Thêm &vào chương trình"))
        self.save_button.setToolTip(self.tr("Thêm các ý tưởng đã chọn (Ctrl+Enter)"))
        self.all.setToolTip(self.tr("Chọn mọi dòng đang hiện (Alt+T)"))
        self.none.setToolTip(self.tr("Bỏ chọn mọi dòng (Alt+B)"))
        self.table.set_empty(self.tr("Không có ý tưởng nào đang chờ đưa ra hội đồng."))
        style(self.count, "strong")
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(self.search, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        self.form.add_wide(page)
        frame = self.layout()
        if isinstance(frame, QVBoxLayout):
            frame.setStretchFactor(self.form, _MOST_ROOM)
        self.table.view.installEventFilter(self)
        self.table.opened.connect(lambda key: self.toggle([key]))
        self.search.searched.connect(self._show)
        self.all.clicked.connect(self._pick_all)
        self.none.clicked.connect(lambda: self.toggle(list(self._picked)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.table.view
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self.toggle([int(str(key)) for key in self.table.selected_keys()])
            return True
        return super().eventFilter(watched, event)

    def _pick_all(self) -> None:
        self._picked |= {int(str(row.key)) for row in self.table.model.rows}
        self._show(self.search.value())

    def _show(self, sought: str) -> None:
        words = fold(sought).split()
        rows = [self._row(idea) for idea in self._ideas if _has(idea, words)]
        self.table.show_rows(rows)
        if self.table.current_key() is None and rows:
            self.table.select(rows[0].key)
        said = self.tr("Đã chọn {count} ý tưởng")
        self.count.setText(said.format(count=len(self._picked)))
        self.save_button.setEnabled(bool(self._ideas))

    def _row(self, idea: ProposableIdea) -> Row:
        tick = self.tr("Đã chọn") if idea.idea_id in self._picked else ""
        cells = (tick, idea.idea_code, idea.title, idea.authors, short_date(idea.received_on))
        keys = (tick, idea.idea_code, sort_key(idea.title), sort_key(idea.authors))
        tones = {0: Tone.GOOD} if tick else {}
        return Row(idea.idea_id, cells, (*keys, idea.received_on), tones)


def _has(idea: ProposableIdea, words: list[str]) -> bool:
    text = fold(" ".join((idea.idea_code, idea.title, idea.authors)))
    return all(word in text for word in words)
