"""Giới thiệu: what this program is, which version, where its files are."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app import __version__
from app.basics.places import log_folder
from app.widgets.theme import GAP_12, GAP_24, style

_WIDTH = 560


class AboutDialog(QDialog):
    """A few lines that help at a distance begins with."""

    def __init__(self, data_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Giới thiệu"))
        self.setMinimumWidth(_WIDTH)
        heading = QLabel(self.tr("Sổ Ý tưởng Thượng Ninh"))
        style(heading, "title")
        self.lines = [
            self.tr("Phiên bản {version}").format(version=__version__),
            self.tr(
                "Theo dõi ý tưởng đổi mới sáng tạo của xã: "
                "tiếp nhận, đánh giá, khen thưởng, báo cáo."
            ),
            self.tr("Tệp dữ liệu: {path}").format(path=data_file),
            self.tr("Nhật ký lỗi: {path}").format(path=log_folder()),
            self.tr(
                "Chương trình không gửi dữ liệu ra ngoài máy này. Mã nguồn theo giấy phép MIT; "
                "phông chữ Tinos và Inter theo giấy phép OFL; biểu tượng Lucide theo giấy phép ISC."
            ),
        ]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        column.setSpacing(GAP_12)
        column.addWidget(heading)
        for line in self.lines:
            label = QLabel(line)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addWidget(buttons)
