"""Hệ thống → Mẫu Word riêng: the office's own Word file for a kind of document."""

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from app.dialogs.opened_copy import free_name
from app.dialogs.template_blanks_dialog import TemplateBlanksDialog
from app.rules.dates import short_date
from app.rules.document import DocumentKind
from app.rules.errors import Refusal, Said
from app.services import files, own_templates, wordings
from app.services.own_templates import TemplateLine
from app.views.book_tab import BookTab
from app.widgets.messages import ask, label, said, show_note, show_refusal
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

T = TypeVar("T")
_FOLDER = "templates"
_MOST_FAULTS = 12


class TemplatesTab(BookTab):
    """Every kind of paper with its own template; Word is all that comes out of one."""

    shows: ClassVar[set[str]] = {"OwnTemplate"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Văn bản"), 300, stretch=True),
            Column(self.tr("Tệp mẫu"), 240),
            Column(self.tr("Tình trạng"), 130),
            Column(self.tr("Ngày đưa vào"), 110),
            Column(self.tr("Người đưa vào"), 160),
        )
        note = self.tr(
            "Mẫu riêng của cơ quan, chỉ xuất Word: chương trình điền vào tệp .docx của cơ quan. "
            "PDF, bản in và xem trước vẫn theo thể thức của chương trình."
        )
        super().__init__(workplace, columns, self.tr("loại văn bản"), note, parent)
        self._lines: dict[DocumentKind, TemplateLine] = {}
        self.file_dialog: QFileDialog | None = None
        self.add_action(self.tr("&Chọn tệp mẫu…"), "folder-open", self.edit, "primary", on_row=True)
        self.add_action(self.tr("Các ô đ&iền"), "list", self.show_blanks, on_row=True)
        self.trial = self.add_action(self.tr("Điền &thử"), "file-type", self.try_out)
        self.use = self.add_action(self.tr("&Ngừng dùng"), "lock", self.switch)
        self.remove_button = self.add_action(self.tr("&Gỡ mẫu"), "trash-2", self.ask_remove)
        self._on_line()
        self.table.chosen.connect(lambda _key: self._on_line())

    @override
    def reload(self) -> None:
        lines = self._workplace.desk.do(own_templates.list_templates)
        self._lines = {line.kind: line for line in lines}
        self.table.show_rows([self._row(line) for line in lines])
        self._on_line()

    @override
    def edit(self) -> None:
        """Let the clerk choose a Word file for the kind."""
        if self._line() is None:
            return
        folder = str(self._workplace.prefs.folder(_FOLDER))
        dialog = QFileDialog(
            self, self.tr("Chọn tệp mẫu"), folder, self.tr("Tài liệu Word (*.docx)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._try(lambda: self.take(Path(name))))
        self.file_dialog = dialog
        dialog.open()

    def take(self, path: Path) -> None:
        """Look a file over on the worker; a good one is kept, of another every fault is named."""
        line = self._line()
        if line is None:
            return
        self._workplace.prefs.remember_folder(_FOLDER, path.parent)
        data = own_templates.read_file(path)
        self._work(
            lambda: own_templates.faults_in(data),
            lambda faults: self._on_looked_over(line.kind, path.name, data, faults),
        )

    def show_blanks(self) -> None:
        """Show what a template of this kind may use."""
        line = self._line()
        if line is not None:
            own = self._workplace.desk.do(wordings.own_texts)
            self._work(
                lambda: own_templates.blanks_for(line.kind, own),
                lambda found: self.open_dialog(
                    TemplateBlanksDialog(label(line.title), found, self)
                ),
            )

    def try_out(self) -> None:
        """Fill the template with invented data and let Word open the result."""
        line = self._line()
        if line is not None and line.name:
            data = self._workplace.desk.do(own_templates.content, line.kind)
            own = self._workplace.desk.do(wordings.own_texts)
            self._work(
                lambda: _written(own_templates.trial(data, line.kind, own), line.kind),
                self._on_tried,
            )

    def switch(self) -> None:
        """Leave the template aside, or use it again."""
        line = self._line()
        if line is not None and line.name:
            self._workplace.desk.do(own_templates.set_use, line.kind, in_use=not line.in_use)

    def ask_remove(self) -> None:
        """Take the template out after a question."""
        line = self._line()
        if line is not None and line.name:
            ask(
                self,
                self.tr("Gỡ mẫu riêng “{name}”?").format(name=line.name),
                self.tr("Gỡ mẫu"),
                lambda: self._workplace.desk.do(own_templates.remove, line.kind),
                self.tr("Văn bản đã lập không thay đổi."),
                danger=True,
            )

    def _line(self) -> TemplateLine | None:
        key = self.current()
        return self._lines.get(key) if isinstance(key, DocumentKind) else None

    def _work(self, work: Callable[[], T], on_done: Callable[[T], object]) -> None:
        self.setCursor(Qt.CursorShape.BusyCursor)

        def done(result: T) -> None:
            self.unsetCursor()
            self._try(lambda: on_done(result))

        self._workplace.bench.start(work, done, self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        self.unsetCursor()
        if not isinstance(error, Refusal):
            raise error
        show_refusal(self, error)

    def _on_looked_over(
        self, kind: DocumentKind, name: str, data: bytes, faults: list[Said]
    ) -> None:
        if faults:
            told = [said(fault) for fault in faults[:_MOST_FAULTS]]
            if len(faults) > _MOST_FAULTS:
                more = self.tr("… và {count} chỗ khác.")
                told.append(more.format(count=len(faults) - _MOST_FAULTS))
            show_note(self, self.tr("Mẫu chưa dùng được. Hãy sửa:"), "\n".join(told))
            return
        self._workplace.desk.do(own_templates.put, kind, name, data, self._workplace.now())

    def _on_tried(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            show_note(
                self, self.tr("Đã điền thử vào tệp {name}.").format(name=path.name), str(path)
            )

    def _on_line(self) -> None:
        line = self._line()
        there = line is not None and bool(line.name)
        for push in (self.trial, self.use, self.remove_button):
            push.setEnabled(there)
        left = line is not None and there and not line.in_use
        self.use.setText(self.tr("&Dùng lại") if left else self.tr("&Ngừng dùng"))

    def _row(self, line: TemplateLine) -> Row:
        if not line.name:
            return Row(line.kind, (label(line.title), self.tr("Theo chương trình"), "", "", ""))
        state = self.tr("Đang dùng") if line.in_use else self.tr("Không dùng")
        added = short_date(line.added_at.date()) if line.added_at else ""
        cells = (label(line.title), line.name, state, added, line.added_by)
        tone = Tone.GOOD if line.in_use else Tone.NEUTRAL
        return Row(line.kind, cells, None, {2: tone})


def _written(data: bytes, kind: DocumentKind) -> Path:
    """Write a trial where the system keeps what may be thrown away."""
    path = free_name(Path(mkdtemp(prefix="thuongninh-thu-")), f"dien-thu-{kind.value}", "docx")
    files.write(path, data)
    return path
