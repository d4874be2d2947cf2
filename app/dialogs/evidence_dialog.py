"""Minh chứng: the scans and photos of one record in a box of their own."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.kept_files import EvidenceFiles
from app.rules.evidence import EvidenceOf
from app.services.attachments import FileContent
from app.widgets.buttons import button
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.toast import Toast
from app.widgets.workplace import Workplace

_SIZE = (620, 420)


class EvidenceDialog(QDialog):
    """Shows, takes and gives back files; every change is on record at once."""

    def __init__(
        self,
        workplace: Workplace,
        of: EvidenceOf,
        owner_id: int,
        heading: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Minh chứng"))
        self.resize(*_SIZE)
        self.heading = QLabel(heading)
        self.heading.setWordWrap(True)
        style(self.heading, "heading")
        self.files = EvidenceFiles(workplace)
        self.close_button = button(self.tr("Đón&g"), "x")
        self.toast = Toast(self)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.heading)
        column.addWidget(self.files, 1)
        column.addLayout(row)
        self.close_button.clicked.connect(self.accept)
        self.files.taken_off.connect(self._on_taken_off)
        self.files.show_evidence(of, owner_id)

    def _on_taken_off(self, file: FileContent) -> None:
        self.toast.say(
            self.tr("Đã gỡ tệp {name}.").format(name=file.name), lambda: self.files.put_back(file)
        )
