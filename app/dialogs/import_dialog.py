"""Nhập ý tưởng từ Excel: file, columns, preview, then one transaction that can be undone."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.basics.progress import Progress
from app.dialogs.import_columns import ImportColumns
from app.dialogs.import_done import ImportDone
from app.dialogs.import_preview import ImportPreview
from app.dialogs.import_runs_dialog import ImportRunsDialog
from app.rules.importing.options import AlikeChoice, ListOptions
from app.services.importing import folder_list, idea_import, list_file
from app.services.importing.folder_list import FolderList
from app.services.importing.idea_import import IdeaPreview
from app.services.importing.list_file import ListFile
from app.widgets.buttons import button
from app.widgets.empty_notice import EmptyNotice
from app.widgets.help_box import show_help
from app.widgets.long_work import run_long
from app.widgets.messages import said, show_note
from app.widgets.table import Row
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace

_SIZE = (1240, 680)
_FILE, _COLUMNS, _PREVIEW, _DONE = range(4)
HELP = "excel"

Seen = tuple[IdeaPreview, list[Row]]


class ImportDialog(QDialog):
    """Four steps: choose the file, see its columns, see what would happen, see what happened.

    Signals:
        taken: id of the run, once a list was taken in.
    """

    taken = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._file: ListFile | None = None
        self._seen: IdeaPreview | None = None
        self._alike: dict[int, AlikeChoice] = {}
        self.box: QMessageBox | None = None
        self.heading = QLabel(self.tr("Nhập ý tưởng từ Excel"))
        self.step = QLabel()
        self.empty = EmptyNotice("")
        self.columns = ImportColumns(workplace)
        self.preview = ImportPreview(workplace)
        self.done_page = ImportDone(workplace)
        self.pages = QStackedWidget()
        self.history = button(self.tr("Các &lần nhập…"), "clipboard-paste")
        self.choose = button(self.tr("&Chọn tệp…"), "file-spreadsheet")
        self.folder = button(self.tr("Cả thư m&ục…"), "folder-open")
        self.remember = button(self.tr("Nhớ &mẫu cột…"), "check")
        self.back = button(self.tr("&Quay lại"), "chevron-left")
        self.go_on = button(self.tr("&Xem trước"), "eye", "primary")
        self.close_button = button(self.tr("Đón&g"))
        self._build()
        self._connect()
        self._show(_FILE)

    def open_file(self, path: Path) -> None:
        """Read a file on the worker and show its columns."""
        title = self.tr("Đang đọc {name}").format(name=path.name)

        def work(progress: Progress) -> ListFile:
            return list_file.open_list(path, progress)

        run_long(self, self._workplace.bench, title, work, self._on_read)

    def open_folder(self, folder: Path) -> None:
        """Read every list of a folder into one on the worker and show its columns."""
        title, today = self.tr("Đang đọc {name}").format(name=folder.name), self._workplace.today()

        def work(progress: Progress) -> FolderList:
            return self._workplace.desk.do(folder_list.open_folder, folder, today, progress)

        run_long(self, self._workplace.bench, title, work, self._on_folder)

    def look(self) -> None:
        """Work out on the worker what the list would do, and show it."""
        file = self._file
        if file is None or self.columns.header() is None:
            return
        if self.columns.unsaid.form.problems():
            self.columns.unsaid.form.show_errors(self.columns.unsaid.form.problems())
            return
        options, draft = self._options(), self.columns.draft()
        today = self._workplace.today()

        def work(progress: Progress) -> Seen:
            desk = self._workplace.desk
            seen = desk.do(idea_import.preview, file, options, draft, today, progress)
            return seen, self.preview.rows(seen)

        run_long(self, self._workplace.bench, self.tr("Đang đối chiếu"), work, self._on_seen)

    def take(self) -> None:
        """Take the good rows in, on the worker, in one transaction."""
        seen, now = self._seen, self._workplace.now()
        if seen is None or not seen.to_take:
            return

        def work(progress: Progress) -> int:
            return self._workplace.desk.do(idea_import.take, seen, now, progress)

        run_long(self, self._workplace.bench, self.tr("Đang ghi vào sổ"), work, self._on_taken)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            (self.open_folder if paths[0].is_dir() else self.open_file)(paths[0])

    def _options(self) -> ListOptions:
        return replace(self.columns.options(), alike=dict(self._alike))

    def _on_choose(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Chọn tệp danh sách"),
            "",
            self.tr("Bảng tính (*.xlsx *.xls *.csv);;Mọi tệp (*)"),
        )
        if name:
            self.open_file(Path(name))

    def _on_read(self, file: ListFile) -> None:
        self._file, self._seen, self._alike = file, None, {}
        self.columns.show_file(file)
        self._show(_COLUMNS)
        self.columns.sheet.setFocus()

    def _on_choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục các tệp gửi về"))
        if name:
            self.open_folder(Path(name))

    def _on_folder(self, found: FolderList) -> None:
        """Show the lists of a folder as one; files that could not be read are named first."""
        self._on_read(found.file)
        if found.refused:
            good = len(found.parts) - len(found.refused)
            text = self.tr("Đọc được {good} tệp, {bad} tệp chưa đọc được.")
            reasons = [said(part.refusal) for part in found.refused if part.refusal is not None]
            self.box = show_note(
                self, text.format(good=good, bad=len(found.refused)), "\n".join(reasons)
            )

    def _on_seen(self, found: Seen) -> None:
        self._seen, rows = found
        self.preview.show_preview(self._seen, rows)
        self._show(_PREVIEW)
        self.preview.table.view.setFocus()

    def _on_taken(self, run: int) -> None:
        if self._seen is not None:
            self.done_page.show_run(run, self._seen)
        self._show(_DONE)
        self.taken.emit(run)

    def _on_decided(self, row: int, choice: AlikeChoice) -> None:
        self._alike[row] = choice
        self.look()

    def _on_named(self, field: str, words: str, key: str | int) -> None:
        self.columns.know_as(field, words, key)
        self.look()

    def _on_remember(self) -> None:
        known = self.columns.options().profile
        name, sure = QInputDialog.getText(
            self,
            self.tr("Nhớ mẫu cột"),
            self.tr("Tên nơi gửi, ví dụ “Thôn Vân Hòa”:"),
            text=known,
        )
        if sure and name.strip():
            self.columns.remember(name)

    def _on_go_on(self) -> None:
        page = self.pages.currentIndex()
        if page == _FILE:
            self._on_choose()
        elif page == _COLUMNS:
            self.look()
        elif page == _PREVIEW:
            self.take()

    def _on_back(self) -> None:
        self._show(self.pages.currentIndex() - 1)

    def _show(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        count = self._seen.to_take if self._seen else 0
        texts = {
            _FILE: self.tr("&Chọn tệp…"),
            _COLUMNS: self.tr("&Xem trước"),
            _PREVIEW: self.tr("&Nhập {count} ý tưởng vào sổ").format(count=count),
            _DONE: "",
        }
        steps = {
            _FILE: self.tr("Bước 1/4: chọn tệp"),
            _COLUMNS: self.tr("Bước 2/4: các cột của {name}"),
            _PREVIEW: self.tr("Bước 3/4: xem trước {name}; chưa có gì được ghi vào sổ"),
            _DONE: self.tr("Bước 4/4: đã nhập {name}"),
        }
        self.step.setText(steps[page].format(name=self._file.read.name if self._file else ""))
        self.go_on.setText(texts[page])
        self.go_on.setVisible(page != _DONE)
        self.go_on.setEnabled(self._may_go_on(page))
        self.back.setVisible(page in {_COLUMNS, _PREVIEW})
        self.history.setVisible(page in {_FILE, _DONE})
        self.choose.setVisible(page in {_COLUMNS, _DONE})
        self.folder.setVisible(page in {_FILE, _DONE})
        self.remember.setVisible(page in {_COLUMNS, _PREVIEW})

    def _may_go_on(self, page: int) -> bool:
        if page == _COLUMNS:
            return self.columns.header() is not None
        return page != _PREVIEW or (self._seen is not None and self._seen.to_take > 0)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._on_choose)
        self.folder.clicked.connect(self._on_choose_folder)
        self.empty.clicked.connect(self._on_choose)
        self.remember.clicked.connect(self._on_remember)
        self.back.clicked.connect(self._on_back)
        self.go_on.clicked.connect(self._on_go_on)
        self.close_button.clicked.connect(self.reject)
        self.columns.changed.connect(lambda: self._show(self.pages.currentIndex()))
        self.preview.decided.connect(self._on_decided)
        self.preview.named.connect(self._on_named)
        self.history.clicked.connect(lambda: ImportRunsDialog(self._workplace, self).exec())
        QShortcut(QKeySequence("F1"), self, lambda: show_help(self, HELP))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Nhập ý tưởng từ Excel"))
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        style(self.heading, "heading")
        style(self.step, "muted")
        self.empty.say(
            self.tr(
                "Chọn hoặc kéo thả vào đây danh sách thôn, đơn vị gửi: tệp .xlsx, .xls hoặc .csv,"
                " hay cả thư mục các tệp ấy."
                " Chương trình tự tìm dòng tiêu đề và các cột; chưa ghi gì trước khi được đồng ý."
            ),
            self.tr("Chọn tệp…"),
        )
        for page in (self.empty, self.columns, self.preview, self.done_page):
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        for push in (self.history, self.choose, self.folder, self.remember):
            foot.addWidget(push)
        foot.addStretch(1)
        for push in (self.back, self.go_on, self.close_button):
            foot.addWidget(push)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        column.addWidget(self.heading)
        column.addWidget(self.step)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
