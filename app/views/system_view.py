"""Hệ thống: the books of the office, one tab each."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.book_tab import BookTab
from app.views.system_accounts import AccountsTab
from app.views.system_bases import BasesTab
from app.views.system_classification import FieldsTab, GroupsTab
from app.views.system_journal import JournalTab
from app.views.system_office import OfficeTab
from app.views.system_requests import RequestsTab
from app.views.system_rubrics import RubricsTab
from app.views.system_safety import SafetyTab
from app.views.system_signers import SignersTab
from app.views.system_templates import TemplatesTab
from app.views.system_undo import UndoTab
from app.views.system_wording import WordingTab
from app.widgets.chips import Chip, FilterChips
from app.widgets.page_header import PageHeader
from app.widgets.theme import GAP_8, GAP_16
from app.widgets.workplace import Workplace

_OFFICE, _DATA = "office", "data"
_OFFICE_BOOKS = 8  # so many of the books are what the office set; the others are its data
_PARTS_WIDTH = 280


class SystemView(QWidget):
    """What the office sets once and changes rarely.

    Signals:
        go: place and key of what the clerk wants to see.
        restore_asked: a backup is to take the place of the data file, a Path.
        encrypt_asked, decrypt_asked: the file is to be encrypted, or plain; a password.
        lock_asked: nobody is to work here until somebody signs in.
    """

    go = Signal(str, int)
    restore_asked = Signal(object)
    encrypt_asked = Signal(str)
    decrypt_asked = Signal(str)
    lock_asked = Signal()
    help_page: ClassVar[str] = "system"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(
            self.tr("Hệ thống"),
            self.tr(
                "Thông tin của cơ quan có ngày hiệu lực: văn bản cũ vẫn in đúng như lúc ban hành."
            ),
        )
        self.parts = FilterChips()
        self.tabs = QTabWidget()
        self.office = OfficeTab(workplace)
        self.signers = SignersTab(workplace)
        self.fields = FieldsTab(workplace)
        self.groups = GroupsTab(workplace)
        self.rubrics = RubricsTab(workplace)
        self.bases = BasesTab(workplace)
        self.wording = WordingTab(workplace)
        self.templates = TemplatesTab(workplace)
        self.safety = SafetyTab(workplace)
        self.undo = UndoTab(workplace)
        self.journal = JournalTab(workplace)
        self.accounts = AccountsTab(workplace)
        self.requests = RequestsTab(workplace)
        self._stale: set[BookTab] = set(self.books())
        self._build()
        self.tabs.currentChanged.connect(lambda _at: self._on_tab())
        self.parts.chosen.connect(self.open_part)
        self.safety.restore_asked.connect(self.restore_asked)
        for name in ("encrypt_asked", "decrypt_asked", "lock_asked"):
            getattr(self.accounts, name).connect(getattr(self, name))
        workplace.desk.changed.connect(self._on_changed)

    def books(self) -> tuple[BookTab, ...]:
        """Return the tabs from left to right."""
        return (
            self.office,
            self.signers,
            self.fields,
            self.groups,
            self.rubrics,
            self.bases,
            self.wording,
            self.templates,
            self.safety,
            self.undo,
            self.journal,
            self.accounts,
            self.requests,
        )

    def _build(self) -> None:
        titles = (
            self.tr("Thiết lập"),
            self.tr("Người ký"),
            self.tr("Lĩnh vực"),
            self.tr("Đối tượng"),
            self.tr("Bộ tiêu chí"),
            self.tr("Căn cứ pháp lý"),
            self.tr("Văn bản mẫu"),
            self.tr("Mẫu Word riêng"),
            self.tr("An toàn dữ liệu"),
            self.tr("Hoàn tác"),
            self.tr("Nhật ký"),
            self.tr("Tài khoản"),
            self.tr("Dữ liệu cá nhân"),
        )
        for title, book in zip(titles, self.books(), strict=True):
            self.tabs.addTab(book, title)
        self.parts.set_chips(
            [Chip(_OFFICE, self.tr("Cơ quan")), Chip(_DATA, self.tr("Dữ liệu, tài khoản"))]
        )
        self.parts.setMinimumWidth(_PARTS_WIDTH)
        self.header.add(self.parts)
        self._show_part(_OFFICE, self.office)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_8)
        column.setSpacing(GAP_8)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)

    def part_of(self, book: BookTab) -> str:
        """Return the part that a book belongs to: what the office set, or its data and people."""
        return _OFFICE if self.books().index(book) < _OFFICE_BOOKS else _DATA

    def open_part(self, part: str) -> None:
        """Show the books of a part, the first one open."""
        self._show_part(part, next(b for b in self.books() if self.part_of(b) == part))

    def open_book(self, book: BookTab) -> None:
        """Open one book, whichever part it belongs to."""
        self._show_part(self.part_of(book), book)

    def reload(self) -> None:
        """Read the current book again."""
        self.current().reload()

    def new_record(self) -> None:
        """Add a line to the current book."""
        add = getattr(self.current(), "add", None)
        if add is not None:
            add()

    def current(self) -> BookTab:
        """Return the book that is open."""
        return self.books()[self.tabs.currentIndex()]

    def show_code(self, code: str) -> None:
        """Show a recovery code that was made just now."""
        self.accounts.show_code(code)

    def show_place(self, place: str, _record_id: int) -> None:
        """Open what another screen named: who works here, how safe the data is."""
        if place == "safety":
            self.open_book(self.safety)
        if place == "trash":
            self.open_book(self.undo)
        if place == "requests":
            self.open_book(self.requests)
        if place == "accounts":
            self.open_book(self.accounts)
        if place == "clerk":
            self.open_book(self.office)
            self.office.reload()
            self.office.edit_fact("office.clerk")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def _show_part(self, part: str, book: BookTab) -> None:
        """Show the books of a part with one of them open, and no others."""
        self.parts.set_value(part)
        self.tabs.blockSignals(True)
        for wanted in (True, False):  # the new ones first: one of them has to be open
            for at, each in enumerate(self.books()):
                if (self.part_of(each) == part) is wanted:
                    self.tabs.setTabVisible(at, wanted)
            self.tabs.setCurrentWidget(book)
        self.tabs.blockSignals(False)
        self._freshen()

    def _on_tab(self) -> None:
        book = self.current()
        if self.part_of(book) != self.parts.value():
            self._show_part(self.part_of(book), book)
        self._freshen()

    def _freshen(self) -> None:
        book = self.current()
        if book in self._stale:
            self._stale.discard(book)
            book.reload()

    def _on_changed(self, tables: set[str]) -> None:
        self._stale |= {book for book in self.books() if book.shows & tables}
        if self.isVisible():
            self._freshen()
