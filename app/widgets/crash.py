"""What happens after a defect: one calm box, a log entry, a report to hand on."""

import logging
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from app.rules.errors import Refusal
from app.widgets.messages import show_refusal

_log = logging.getLogger(__name__)


class CrashBox(QObject):
    """Catches every error that nobody else caught.

    Signals:
        struck: the text of the error, from whichever thread it happened on.
    """

    struck = Signal(str)
    _refused = Signal(object)

    def __init__(self, report_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = report_folder
        self._seen: set[str] = set()
        self.box: QMessageBox | None = None
        self.struck.connect(self._on_struck)
        self._refused.connect(self._on_refused)

    def install(self) -> None:
        """Become the program's last resort."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error and show it once; a stray refusal is shown as what it is."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(error, Refusal):
            self._refused.emit(error)
        else:
            text = "".join(traceback.format_exception(kind, error, trace))
            if text not in self._seen:
                self._seen.add(text)
                _log.error("Unexpected error\n%s", text)
                self.struck.emit(text)

    def save_report(self, text: str, now: datetime) -> Path:
        """Write the report next to the data file and return where it is."""
        path = self._folder / f"bao-loi-{now:%Y%m%d-%H%M%S}.txt"
        path.write_text(text, encoding="utf-8")
        return path

    def _on_struck(self, text: str) -> None:
        if self.box is not None:
            return
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(self.tr("Chương trình gặp lỗi"))
        box.setText(self.tr("Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn an toàn."))
        box.setInformativeText(
            self.tr(
                "Bước vừa làm chưa được ghi. Anh/chị có thể làm lại; nếu lỗi lặp lại, "
                "hãy lưu báo lỗi và gửi cho người hỗ trợ."
            )
        )
        box.setDetailedText(text)
        save = box.addButton(self.tr("Lưu báo lỗi"), QMessageBox.ButtonRole.ActionRole)
        save.clicked.connect(lambda: self._on_save(text))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._on_closed)
        self.box = box
        box.open()

    def _on_save(self, text: str) -> None:
        try:
            self.save_report(text, datetime.now())
        except OSError:
            _log.exception("The report could not be saved")

    def _on_closed(self) -> None:
        if self.box is not None:
            self.box.deleteLater()
            self.box = None

    def _on_refused(self, refusal: Refusal) -> None:
        show_refusal(QApplication.activeWindow(), refusal)
