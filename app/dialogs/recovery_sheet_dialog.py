"""Mã khôi phục: shown and printed this once; nobody can ask for it again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.services import recovery_sheets
from app.widgets.buttons import button
from app.widgets.pdf_preview import PdfPreview
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style
from app.widgets.workplace import Workplace

_SIZE = (820, 640)


class RecoverySheetDialog(QDialog):
    """The sheet with the code, to be printed or written down."""

    def __init__(self, workplace: Workplace, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk, today = workplace.desk, workplace.today()
        self.setWindowTitle(self.tr("Mã khôi phục"))
        self.resize(*_SIZE)
        self.code = QLabel(code)
        self.preview = PdfPreview()
        self.done_button = button(self.tr("Đã in hoặc đã &chép lại"), "check", "primary")
        self._build()
        sheet = desk.do(recovery_sheets.recovery_pdf, code, desk.at_work.name, today)
        self.preview.offer(word=False, pdf=False)  # a code is not left lying on the disk
        self.preview.show_pdf(sheet)
        self.done_button.clicked.connect(self.accept)

    def _build(self) -> None:
        note = QLabel(
            self.tr(
                "Hãy in tờ này ngay và cất vào phong bì dán kín. Mã chỉ hiện một lần; mã cũ đã in "
                "trước đây không dùng được nữa."
            )
        )
        note.setWordWrap(True)
        style(note, "muted")
        style(self.code, "title")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_8)
        column.addWidget(note)
        column.addWidget(self.code)
        column.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.done_button)
        column.addLayout(row)
