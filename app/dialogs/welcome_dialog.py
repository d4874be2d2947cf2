"""Lần đầu mở: asks who works here and who signs, so that papers carry names from day one."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.services import office_books, signers
from app.services.signers import SignerLine
from app.widgets.buttons import button
from app.widgets.form import Form
from app.widgets.line_box import LineBox
from app.widgets.theme import GAP_8, GAP_16, GAP_24, style
from app.widgets.workplace import Workplace

_WIDTH = 660


class WelcomeDialog(QDialog):
    """A short form that may be skipped; everything on it can be changed under Hệ thống."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._signers = workplace.desk.do(signers.list_signers)
        self.setWindowTitle(self.tr("Chào mừng"))
        self.setMinimumWidth(_WIDTH)
        self.form = Form(self, label_width=210)
        self.clerk = LineBox(self.tr("Họ và tên"), 200)
        self.names = {line.id: LineBox(self.tr("Họ và tên"), 200) for line in self._signers}
        self.save = button(self.tr("&Lưu và bắt đầu"), "check", "primary")
        self.skip = button(self.tr("&Để sau"))
        self._build()
        self.form.save_asked.connect(self.accept)
        self.save.clicked.connect(self.accept)
        self.skip.clicked.connect(self.reject)
        self.form.focus_first()

    def _build(self) -> None:
        heading = QLabel(self.tr("Chào mừng đến với Sổ Ý tưởng Thượng Ninh"))
        style(heading, "title")
        note = QLabel(
            self.tr(
                "Ghi tên người làm việc và người ký để in đúng trên phiếu và văn bản. "
                "Chưa có đủ thì để trống; mọi mục đều sửa được ở Hệ thống."
            )
        )
        note.setWordWrap(True)
        style(note, "muted")
        self.form.add("clerk", self.tr("Cán bộ tiếp nhận"), self.clerk)
        for line in self._signers:
            box = self.names[line.id]
            box.set_value(line.facts.name)
            self.form.add(f"signer.{line.id}", self._title(line), box, " · ".join(line.lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        column.setSpacing(GAP_16)
        for widget in (heading, note, self.form):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.save)
        column.addLayout(row)

    def _title(self, line: SignerLine) -> str:
        text = self.tr("{title} (văn bản của xã)")
        if line.facts.for_unit:
            text = self.tr("{title} (văn bản của phòng)")
        return text.format(title=line.facts.office_title)

    @override
    def accept(self) -> None:
        desk = self._workplace.desk
        desk.do(office_books.name_clerk, self.clerk.value(), self._workplace.today())
        for signer_id, box in self.names.items():
            desk.do(signers.name_signer, signer_id, box.value())
        super().accept()
