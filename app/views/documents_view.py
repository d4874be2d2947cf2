"""Văn bản: the register of outgoing documents of a year, and what is done with its lines."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.list_export import ListExport
from app.services import document_register, kept_papers
from app.services.document_register import RegisterLine
from app.views.document_actions import DocumentActions
from app.views.document_detail import DocumentDetail
from app.views.document_list import DocumentList
from app.views.document_remarks import DocumentRemarks
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.jobs import Job
from app.widgets.page_header import PageHeader
from app.widgets.search_box import SearchBox
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24
from app.widgets.workplace import Workplace

_SIDE_WIDTH = 350
_YEAR_WIDTH = 100


class DocumentsView(QWidget):
    """The page of documents.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "documents"
    shows: ClassVar[set[str]] = {
        "IssuedDocument",
        "KeptPaper",
        "AwardDecision",
        "Session",
        "Setting",
        "Signer",
    }

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._outdated = True
        self._stale: dict[int, tuple[str, ...]] = {}
        self._looking: Job | None = None
        self.header = PageHeader(self.tr("Văn bản"))
        self.enter = button(self.tr("Vào sổ văn bản…"), "plus", "primary")
        self.other = button(self.tr("Thêm văn bản ngoài…"), "file-text")
        self.reserve = button(self.tr("Giữ số…"), "lock")
        self.printed = button(self.tr("In sổ"), "printer")
        self.excel = button(self.tr("Xuất Excel…"), "file-spreadsheet")
        self.year = ChoiceBox()
        self.verbs = DocumentActions(workplace, self)
        self.search = SearchBox(self.tr("Tìm số, trích yếu, nơi nhận (Ctrl+F)"), self)
        self.list = DocumentList(self.search, self.verbs)
        self.list_export = ListExport(
            workplace, self.list.table, self, self.tr("Danh sách văn bản đi")
        )
        self.detail = DocumentDetail()
        self.remarks = DocumentRemarks()
        self.side = QTabWidget()
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the register again; filters and the chosen line stay."""
        self._outdated = False
        desk, today = self._workplace.desk, self._workplace.today()
        years = desk.do(document_register.years, today)
        self.year.set_choices([Choice(year, str(year)) for year in years])
        if self.year.value() is None:
            self.year.set_value(today.year)
        year = self.chosen_year()
        odd = desk.do(document_register.remarks, year, today)
        self.remarks.show_remarks(odd)
        self.side.setTabText(1, self.tr("Cần xem lại ({count})").format(count=len(odd)))
        self.list.show_lines(desk.do(document_register.lines_of_year, year))
        self._look_for_changes(year)

    def show_record(self, document_id: int) -> None:
        """Show a line, whatever was filtered."""
        line = self._workplace.desk.do(document_register.line, document_id)
        self.reload()
        if line.year != self.chosen_year():
            self.year.set_value(line.year)
            self.reload()
        self.list.show_all()
        self.list.table.select(document_id)
        self.side.setCurrentIndex(0)

    def new_record(self) -> None:
        """Enter a paper of the program."""
        self.verbs.enter_paper()

    def chosen_year(self) -> int:
        """Return the year that is shown."""
        year = self.year.value()
        return year if isinstance(year, int) else self._workplace.today().year

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _build(self) -> None:
        self._name_buttons()
        self.year.setAccessibleName(self.tr("Năm"))
        self.year.setToolTip(self.tr("Năm"))
        self.year.setFixedWidth(_YEAR_WIDTH)
        find = QHBoxLayout()
        find.setSpacing(GAP_8)
        find.addWidget(self.search, 1)
        find.addWidget(self.year)
        self.side.addTab(self.detail, self.tr("Chi tiết"))
        self.side.addTab(self.remarks, self.tr("Cần xem lại"))
        self.side.setFixedWidth(_SIDE_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(GAP_16)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.header)
        column.addLayout(find)
        column.addLayout(row, 1)
        self.setFocusProxy(self.list)

    def _name_buttons(self) -> None:
        for push, keys in (
            (self.enter, "Ctrl+N"),
            (self.other, "Ctrl+Shift+N"),
            (self.reserve, "Ctrl+Shift+G"),
            (self.printed, "Ctrl+Shift+P"),
            (self.excel, "Ctrl+E"),
        ):
            push.setToolTip(self.tr("{text} ({keys})").format(text=push.text(), keys=keys))
            if push is not self.enter:  # Ctrl+N belongs to the window
                push.setShortcut(keys)
            self.header.add(push)

    def _connect(self) -> None:
        files = self.verbs.files
        self.enter.clicked.connect(self.verbs.enter_paper)
        self.other.clicked.connect(self.verbs.enter_other)
        self.reserve.clicked.connect(self.verbs.reserve)
        self.printed.clicked.connect(lambda: files.open_register(self.chosen_year()))
        self.excel.clicked.connect(lambda: files.ask_excel(self.chosen_year()))
        self.year.edited.connect(self._on_year)
        self.list.chosen.connect(self._show_line)
        self.list.table.opened.connect(lambda _key: self._on_opened())
        self.list.first_asked.connect(self.verbs.enter_paper)
        self.remarks.chosen.connect(self.show_record)
        self.verbs.done.connect(self.show_record)
        self.detail.file_asked.connect(files.open_kept)
        self._workplace.desk.changed.connect(self._on_changed)

    def _show_line(self, line: RegisterLine | None) -> None:
        changed = self._stale.get(line.id, ()) if line else ()
        self.verbs.show_line(line, stale=bool(changed))
        if line is None:
            self.detail.show_nothing()
            return
        desk = self._workplace.desk
        kept = desk.do(kept_papers.versions, line.source) if line.source else []
        self.detail.show_line(line, kept)
        self.detail.show_changes(changed)

    def _on_opened(self) -> None:
        if self.verbs.show_paper.isEnabled():
            self.verbs.open_paper()
        elif self.verbs.edit.isEnabled():
            self.verbs.edit_line()

    def _on_year(self) -> None:
        if not self.year.problem():
            self.reload()

    def _look_for_changes(self, year: int) -> None:
        """Make every kept document again on the worker, each in a step of its own."""
        desk, today = self._workplace.desk, self._workplace.today()

        def work() -> dict[int, tuple[str, ...]]:
            kept = desk.do(kept_papers.newest_versions, year)
            found = {key: desk.do(kept_papers.changed, at, today) for key, at in kept.items()}
            return {key: changed for key, changed in found.items() if changed}

        if self._looking is not None:
            self._looking.drop()
        self._looking = self._workplace.bench.start(work, lambda found: self._on_stale(year, found))

    def _on_stale(self, year: int, found: dict[int, tuple[str, ...]]) -> None:
        if year == self.chosen_year() and found != self._stale:
            self._stale = found
            self.list.show_stale(found)

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._outdated = True
            if self.isVisible():
                self.reload()
