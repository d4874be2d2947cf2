"""Các lần nhập: every file that was taken in, with its counts, and undoing of any of them."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.basics.progress import Progress
from app.dialogs.import_done import undone_words
from app.rules.importing.run import IMPORT_KIND_LABELS
from app.services.importing import runs, undoing
from app.services.importing.runs import RunLine
from app.services.importing.undoing import Undone
from app.widgets.buttons import button
from app.widgets.long_work import run_long
from app.widgets.messages import ask, label
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, Tone, style
from app.widgets.workplace import Workplace

_SIZE = (1000, 520)
_STATE = 7


class ImportRunsDialog(QDialog):
    """The runs, newest first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._runs: dict[int, RunLine] = {}
        self.question: QMessageBox | None = None
        self.table = RowTable(
            [
                Column(self.tr("Lúc"), 130),
                Column(self.tr("Loại"), 130),
                Column(self.tr("Tệp"), 220, stretch=True),
                Column(self.tr("Thêm"), 64, Align.RIGHT),
                Column(self.tr("Sửa"), 64, Align.RIGHT),
                Column(self.tr("Đã có"), 64, Align.RIGHT),
                Column(self.tr("Chưa nhập"), 86, Align.RIGHT),
                Column(self.tr("Tình trạng"), 190),
            ],
            self.tr("lần nhập"),
        )
        self.outcome = QLabel()
        self.undo_button = button(self.tr("&Hoàn tác lần nhập"), "undo-2")
        self.close_button = button(self.tr("Đón&g"))
        self._build()
        self.table.chosen.connect(lambda _key: self._on_chosen())
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.reject)
        self.reload()

    def reload(self) -> None:
        """Show the runs as they are now."""
        found = self._workplace.desk.do(runs.list_runs)
        self._runs = {run.id: run for run in found}
        self.table.show_rows([self._row(run) for run in found])
        if found and self.table.current_key() is None:
            self.table.select(found[0].id)
        self._on_chosen()

    def _row(self, run: RunLine) -> Row:
        state = self.tr("Trong sổ")
        if run.undone_at is not None:
            state = self.tr("Đã hoàn tác {day}").format(day=f"{run.undone_at:%d/%m/%Y}")
        counts = (run.added, run.changed, run.same, run.wrong)
        cells = (
            f"{run.taken_at:%d/%m/%Y %H:%M}",
            label(IMPORT_KIND_LABELS[run.kind]),
            run.file_name,
            *map(str, counts),
            state,
        )
        keys = (run.taken_at.isoformat(), *cells[1:3], *counts, state)
        tone = Tone.NEUTRAL if run.undone_at else Tone.GOOD
        return Row(run.id, cells, keys, {_STATE: tone})

    def _on_chosen(self) -> None:
        run = self._current()
        self.undo_button.setEnabled(run is not None and run.undoable)

    def _current(self) -> RunLine | None:
        key = self.table.current_key()
        return self._runs.get(key) if isinstance(key, int) else None

    def _on_undo(self) -> None:
        run = self._current()
        if run is None:
            return
        self.question = ask(
            self,
            self.tr("Hoàn tác lần nhập tệp {name}?").format(name=run.file_name),
            self.tr("Hoàn tác lần nhập"),
            lambda: self._undo(run.id),
            self.tr("Bản ghi đã có việc làm sau đó được giữ nguyên và nêu tên."),
            danger=True,
        )

    def _undo(self, run: int) -> None:
        now = self._workplace.now()

        def work(progress: Progress) -> Undone:
            return self._workplace.desk.do(undoing.undo, run, now, progress)

        run_long(self, self._workplace.bench, self.tr("Đang hoàn tác"), work, self._on_undone)

    def _on_undone(self, undone: Undone) -> None:
        self.outcome.setText(undone_words(self, undone))
        self.reload()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Các lần nhập từ bảng tính"))
        self.resize(*_SIZE)
        heading = QLabel(self.tr("Các lần nhập từ bảng tính"))
        style(heading, "heading")
        style(self.outcome, "muted")
        self.outcome.setWordWrap(True)
        self.table.set_empty(self.tr("Chưa nhập danh sách nào từ bảng tính."))
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addWidget(self.undo_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.outcome)
        column.addSpacing(GAP_12)
        column.addLayout(foot)
