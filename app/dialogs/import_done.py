"""Nhập từ Excel, bước cuối: what was taken in, what comes back, and the way to undo it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.basics.progress import Progress
from app.rules.importing.idea_columns import FIELD_LABELS
from app.rules.importing.run import Verdict
from app.services.importing import runs, undoing
from app.services.importing.idea_import import IdeaPreview
from app.services.importing.returned import write_returned
from app.services.importing.undoing import Undone
from app.widgets.buttons import button
from app.widgets.long_work import run_long
from app.widgets.messages import ask, label
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.workplace import Workplace


class ImportDone(QWidget):
    """Counts of a run, its wrong rows as a file for the sender, and undoing."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._run = 0
        self._seen: IdeaPreview | None = None
        self.question: QMessageBox | None = None
        self.told = QLabel()
        self.rest = QLabel()
        self.outcome = QLabel()
        self.save_rest = button(self.tr("Lưu &tệp các dòng chưa nhập…"), "file-spreadsheet")
        self.undo_button = button(self.tr("&Hoàn tác lần nhập"), "undo-2")
        for line, look in ((self.told, "heading"), (self.rest, "muted"), (self.outcome, "muted")):
            line.setWordWrap(True)
            style(line, look)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.save_rest)
        row.addWidget(self.undo_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(GAP_12)
        for widget in (self.told, self.rest):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.outcome)
        column.addStretch(1)
        self.save_rest.clicked.connect(self._on_save)
        self.undo_button.clicked.connect(self._on_undo)

    def show_run(self, run: int, seen: IdeaPreview) -> None:
        """Tell what a run did."""
        self._run, self._seen = run, seen
        line = self._workplace.desk.do(runs.run_line, run)
        back = seen.counts[Verdict.WRONG] + seen.counts[Verdict.ALIKE]
        told = self.tr("Đã thêm {added} ý tưởng, bổ sung {changed}.")
        self.told.setText(told.format(added=line.added, changed=line.changed))
        rest = self.tr(
            "{same} đã có từ trước, {skipped} bỏ qua, {wrong} chưa nhập vì chưa đúng hoặc chưa rõ."
        )
        self.rest.setText(rest.format(same=line.same, skipped=line.skipped, wrong=back))
        self.outcome.clear()
        self.save_rest.setVisible(back > 0)
        self.undo_button.setEnabled(line.undoable)

    def save_rows(self, target: Path) -> None:
        """Write the rows that were not taken in, in the sender's own file."""
        seen = self._seen
        if seen is None:
            return

        def work(_progress: Progress) -> int:
            return write_returned(seen, target, lambda name: label(FIELD_LABELS.get(name, name)))

        def done(count: int) -> None:
            words = self.tr("Đã ghi {count} ý tưởng chưa nhập, kèm lý do, vào {name}.")
            self.outcome.setText(words.format(count=count, name=target.name))

        run_long(self, self._workplace.bench, self.tr("Đang ghi tệp"), work, done)

    def _on_save(self) -> None:
        if self._seen is None:
            return
        path = self._seen.file.path
        name, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Lưu tệp trả lại"),
            str(path.with_name(f"{path.stem}-can-sua.xlsx")),
            self.tr("Bảng tính (*.xlsx)"),
        )
        if name:
            self.save_rows(Path(name))

    def _on_undo(self) -> None:
        self.question = ask(
            self,
            self.tr("Hoàn tác cả lần nhập này?"),
            self.tr("Hoàn tác lần nhập"),
            self._undo,
            self.tr(
                "Ý tưởng đã thêm được gạch khỏi sổ, số không cấp lại; ý tưởng đã sửa trở về như"
                " trước. Ý tưởng đã có việc làm sau đó được giữ nguyên và nêu tên."
            ),
            danger=True,
        )

    def _undo(self) -> None:
        now, run = self._workplace.now(), self._run

        def work(progress: Progress) -> Undone:
            return self._workplace.desk.do(undoing.undo, run, now, progress)

        run_long(self, self._workplace.bench, self.tr("Đang hoàn tác"), work, self._on_undone)

    def _on_undone(self, undone: Undone) -> None:
        self.undo_button.setEnabled(False)
        self.outcome.setText(undone_words(self, undone))
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def undone_words(screen: QWidget, undone: Undone) -> str:
    """Return what undoing a run came to, with the records that were kept."""
    back = undone.taken_back
    words = screen.tr("Đã gạch {removed} bản ghi, trả lại như cũ {restored} bản ghi.")
    lines = [words.format(removed=back.removed, restored=back.restored)]
    if back.kept:
        lines.append(screen.tr("Giữ nguyên vì đã có việc làm sau đó:"))
        lines += back.kept
    return "\n".join(lines)
