"""Văn bản khen thưởng: papers looked at, and the dossier of a session written into a folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.basics.progress import Progress
from app.dialogs.book_saving import BookSaving, BookWish
from app.dialogs.paper_dialog import PaperDialog
from app.rules.errors import Refusal
from app.services import award_money_papers, award_papers, dossier, dossier_files, notices
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
        self.saving = BookSaving(workplace, parent)

    def open_submission(self, session_id: int) -> None:
        """Show the proposal to the Chairman; without nominations it is refused."""
        today = self._workplace.today()
        self._show(
            lambda: self._workplace.desk.do(award_papers.submission_paper, session_id, today)
        )

    def open_decision(self, decision_id: int) -> None:
        """Show a decision with its list."""
        self._show(lambda: self._workplace.desk.do(award_papers.decision_paper, decision_id))

    def open_payment_list(self, decision_id: int) -> None:
        """Show the list on which those awarded sign for their money."""
        self._show(lambda: self._workplace.desk.do(award_money_papers.payment_paper, decision_id))

    def open_notice(self, award_id: int) -> None:
        """Show the notice that takes an award back."""
        today = self._workplace.today()
        self._show(
            lambda: self._workplace.desk.do(award_money_papers.notice_paper, award_id, today)
        )

    def open_answers(self, session_id: int) -> None:
        """Show the answers to the authors of a session's ideas: result and reasons, no points."""
        today = self._workplace.today()
        self._show_all(lambda: self._workplace.desk.do(notices.session_notices, session_id, today))

    def open_ledger(self, year: int) -> None:
        """Show the ledger of the fund."""
        today = self._workplace.today()
        self._show(lambda: self._workplace.desk.do(award_money_papers.ledger_paper, year, today))

    def ask_ledger_file(self, year: int) -> None:
        """Let the clerk choose where the ledger goes as an Excel file."""
        desk, today = self._workplace.desk, self._workplace.today()
        self.saving.ask_where(
            BookWish(
                f"so-quy-khen-thuong-{year}",
                lambda: desk.do(award_money_papers.ledger_book, year, today),
            ),
            self.tr("Lưu sổ quỹ ra Excel"),
        )

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
        self._show_all(lambda: [make()])

    def _show_all(self, make: Callable[[], Sequence[Paper]]) -> None:
        try:
            papers = make()
        except Refusal as refusal:
            self.box = show_refusal(self._parent, refusal)
            return
        self.dialog = PaperDialog(self._workplace, papers, self._parent)
        self.dialog.open()
