"""Hệ thống → Văn bản mẫu: the sentences of the documents, changed with the paper before one."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import Refusal
from app.services import wording_books, wording_edit
from app.services.wording_blanks import shown
from app.services.wording_books import WordingBook
from app.services.wording_edit import Sentence
from app.services.wordings import OwnTexts
from app.views.book_tab import BookTab
from app.views.wording_editor import WordingEditor
from app.views.wording_preview import WordingPreview
from app.widgets.buttons import button
from app.widgets.messages import ask, label
from app.widgets.table import Column, Row
from app.widgets.theme import GAP_8, Tone
from app.widgets.workplace import Workplace

_LEFT, _MIDDLE, _RIGHT = 262, 430, 450
_UPPER, _LOWER = 210, 290


class WordingTab(BookTab):
    """Documents on the left, their sentences in the middle, the paper on the right."""

    shows: ClassVar[set[str]] = {"OfficeWording"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.books = QListWidget()
        self.editor = WordingEditor()
        self.preview = WordingPreview(workplace)
        self.fixed = QLabel()
        self._books = wording_books.all_books()
        self._sentences: dict[str, Sentence] = {}
        self._typed: dict[tuple[str, str], str] = {}
        columns = (
            Column(self.tr("Câu"), 300, stretch=True),
            Column(self.tr("Lời"), 104),
        )
        note = self.tr(
            "Chọn văn bản, chọn câu rồi sửa. Chữ trong ngoặc nhọn là ô chương trình tự điền; "
            "**chữ** in đậm, __chữ__ in nghiêng."
        )
        super().__init__(workplace, columns, self.tr("câu"), note, parent)
        self.restore_book = button(self.tr("Khôi phục cả &văn bản"), "undo-2")
        self._arrange()
        self.books.setCurrentRow(0)
        self._connect()

    @property
    def book(self) -> WordingBook:
        """The file of sentences that is chosen."""
        return self._books[max(0, self.books.currentRow())]

    @override
    def reload(self) -> None:
        desk = self._workplace.desk
        counts = desk.do(wording_edit.changed_counts)
        for at, book in enumerate(self._books):
            title, count = label(book.title), counts.get(book.name, 0)
            text = self.tr("{title} (đã sửa {count})") if count else "{title}"
            self.books.item(at).setText(text.format(title=title, count=count))
            self.books.item(at).setToolTip(title)
        self.fixed.setText(label(self.book.fixed) if self.book.fixed else "")
        self.fixed.setVisible(bool(self.book.fixed))
        self.restore_book.setEnabled(bool(counts.get(self.book.name)))
        found = desk.do(wording_edit.sentences, self.book.name)
        self._sentences = {one.key: one for one in found}
        self._show_rows()
        if self.table.current_key() is None and found:
            self.table.select(found[0].key)
        self._show_current()

    @override
    def edit(self) -> None:
        self.editor.setFocus()

    def save(self) -> None:
        """Keep the sentence that is being typed."""
        one = self.editor.sentence
        if one is not None:
            self._try(lambda: self._save(one, self.editor.text()))

    def restore(self) -> None:
        """Take the shipped sentence again."""
        one = self.editor.sentence
        if one is not None:
            self._typed.pop((one.document, one.key), None)
            self._workplace.desk.do(wording_edit.restore, one.document, one.key)

    def _save(self, one: Sentence, text: str) -> None:
        now = self._workplace.now()
        typed = self._typed.pop((one.document, one.key), text)
        try:
            self._workplace.desk.do(wording_edit.save, one.document, one.key, text, now)
        except Refusal:
            self._typed[one.document, one.key] = typed
            raise

    def _show_rows(self) -> None:
        self.table.show_rows([self._row(one) for one in self._sentences.values()])

    def _arrange(self) -> None:
        for book in self._books:
            self.books.addItem(label(book.title))
        self.books.setWordWrap(True)
        self.books.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.books.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.books.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # for wrapping
        self.books.setAccessibleName(self.tr("Văn bản"))
        self.fixed.setWordWrap(True)
        left, column = _column()
        column.addWidget(self.books, 1)
        column.addWidget(self.restore_book)
        low, column = _column()
        column.addWidget(self.fixed)
        column.addWidget(self.editor, 1)
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self.table)
        middle.addWidget(low)
        middle.setChildrenCollapsible(False)
        middle.setSizes([_UPPER, _LOWER])
        split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (left, middle, self.preview):
            split.addWidget(widget)
        split.setChildrenCollapsible(False)
        split.setSizes([_LEFT, _MIDDLE, _RIGHT])
        split.setStretchFactor(1, 1)
        split.setStretchFactor(2, 1)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(split, 1)
        self.setFocusProxy(self.books)

    def _connect(self) -> None:
        self.books.currentRowChanged.connect(lambda _at: self._on_book())
        self.table.chosen.connect(lambda _key: self._show_current())
        self.editor.typed.connect(self._on_typed)
        self.editor.save_asked.connect(self.save)
        self.editor.restore_asked.connect(self.restore)
        self.restore_book.clicked.connect(self._ask_restore_book)

    def _on_book(self) -> None:
        self.table.show_rows([])
        self.reload()

    def _current(self) -> Sentence | None:
        key = self.current()
        return self._sentences.get(key) if isinstance(key, str) else None

    def _show_current(self) -> None:
        one = self._current()
        before = self.editor.sentence
        if one is None:
            self.editor.show_sentence(None, "", locked=True)
            return
        text = self._typed.get((one.document, one.key), one.text)
        self.editor.show_sentence(one, text, locked=bool(self.book.fixed))
        self.table.view.scrollTo(self.table.view.currentIndex())
        if before is None or before.document != one.document:
            self.preview.show_book(self.book, self._trying(one))
        else:
            self._try_out(one)

    def _on_typed(self) -> None:
        one = self.editor.sentence
        if one is not None:
            place = (one.document, one.key)
            if self.editor.edited:
                self._typed[place] = self.editor.text()
            else:
                self._typed.pop(place, None)
            self._show_rows()
            self._try_out(one)

    def _try_out(self, one: Sentence) -> None:
        if self.editor.good:
            self.preview.show_words(self._trying(one))

    def _trying(self, one: Sentence) -> OwnTexts:
        text = self.editor.text() if self.editor.good else one.text
        return self._workplace.desk.do(wording_edit.trying, one.document, one.key, text)

    def _ask_restore_book(self) -> None:
        name = self.book.name
        ask(
            self,
            self.tr("Khôi phục mọi câu của “{title}” về lời gốc?").format(
                title=label(self.book.title)
            ),
            self.tr("Khôi phục"),
            lambda: self._restore_book(name),
            self.tr("Lời cơ quan đã sửa ở văn bản này sẽ mất; nhật ký vẫn ghi lại."),
        )

    def _restore_book(self, name: str) -> None:
        for place in [place for place in self._typed if place[0] == name]:
            del self._typed[place]
        self._workplace.desk.do(wording_edit.restore_all, name)

    def _row(self, one: Sentence) -> Row:
        text = shown(one.text).replace("\n", " / ").replace("**", "").replace("__", "")
        if (one.document, one.key) in self._typed:
            return Row(one.key, (text, self.tr("Chưa lưu")), None, {1: Tone.BAD})
        if one.own is not None:
            return Row(one.key, (text, self.tr("Đã sửa")), None, {1: Tone.WARN})
        return Row(one.key, (text, self.tr("Gốc")))


def _column() -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_8)
    return widget, column
