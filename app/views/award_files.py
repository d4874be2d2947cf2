"""Văn bản khen thưởng: papers looked at, and the dossier of a session written into a folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.basics.progress import Progress
from app.dialogs.paper_dialog import PaperDialog
from app.rules.errors import Refusal
from app.services import award_papers, dossier, dossier_files
from app.services.papers import Paper
from app.widgets.long_work import run_long
from app.widgets.messages import show_note, show_refusal
from app.widgets.progress_box import ProgressBox
from app.widgets.workplace import Workplace

_FOLDER = "dossiers"


class AwardFiles(QObject):
    """Makes the papers of sessions and decisions for a part of Khen thưởng."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self.dialog: QDialog | None = None
        self.box: QMessageBox | ProgressBox | None = None

    def open_submission(self, session_id: int) -> None:
        """Show the proposal to the Chairman; without nominations it is refused."""
        today = self._workplace.today()
        self._show(
            lambda: self._workplace.desk.do(award_papers.submission_paper, session_id, today)
        )

    def open_decision(self, decision_id: int) -> None:
        """Show a decision with its list."""
        self._show(lambda: self._workplace.desk.do(award_papers.decision_paper, decision_id))

    def ask_folder(self, session_id: int) -> None:
        """Let the clerk choose where the dossier's folder goes."""
        dialog = QFileDialog(
            self._parent,
            self.tr("Chọn nơi lưu hồ sơ phiên họp"),
            str(self._workplace.prefs.folder(_FOLDER)),
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write_dossier(session_id, Path(name)))
        self.dialog = dialog
        dialog.open()

    def write_dossier(self, session_id: int, into: Path) -> None:
        """Write every paper of a session into a folder of its own there."""
        desk, today = self._workplace.desk, self._workplace.today()
        self._workplace.prefs.remember_folder(_FOLDER, into)

        def work(progress: Progress) -> tuple[list[Path], tuple[str, ...]]:
            papers = desk.do(dossier.collect, session_id, today)
            return dossier_files.write(papers, into / papers.name, progress), papers.left_out

        self.box = run_long(
            self._parent,
            self._workplace.bench,
            self.tr("Đang ghi hồ sơ phiên họp"),
            work,
            self._on_written,
        )

    def _on_written(self, written: tuple[list[Path], tuple[str, ...]]) -> None:
        made, left_out = written
        said = self.tr("Đã ghi {count} tệp của hồ sơ phiên họp.").format(count=len(made))
        note = str(made[0].parent)
        if left_out:
            missing = "\n".join(f"• {each}" for each in left_out)
            note = "\n\n".join((note, self.tr("Chưa lập được:") + "\n" + missing))
        self.box = show_note(self._parent, said, note)

    def _show(self, make: Callable[[], Paper]) -> None:
        try:
            paper = make()
        except Refusal as refusal:
            self.box = show_refusal(self._parent, refusal)
            return
        self.dialog = PaperDialog(self._workplace, [paper], self._parent)
        self.dialog.open()
