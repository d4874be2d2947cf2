"""Lời của báo cáo: the parts that only the office can write, saved as they are typed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.services.report_words import ReportWords, load_words, save_words
from app.widgets.form import Form
from app.widgets.scroll import scrolled
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_8, style
from app.widgets.workplace import Workplace

_SAVE_AFTER_MS = 600


class ReportWriting(QWidget):
    """Five boxes; what stays empty is left out of the report."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._code = ""
        self._edited = False
        self.form = Form()
        self.boxes: dict[str, TextBox] = {}
        self.saved = QLabel()
        style(self.saved, "hint")
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._build()
        self.form.edited.connect(lambda _name: self._on_edited())

    def show_period(self, code: str) -> None:
        """Show what was written for a period so far; the last one is saved first."""
        self.save()
        self._code = code
        words = self._workplace.desk.do(load_words, code)
        for name, box in self.boxes.items():
            box.set_value(getattr(words, name))
        self.saved.setText("")

    def words(self) -> ReportWords:
        """Return what stands in the boxes."""
        return ReportWords(**{name: box.value() for name, box in self.boxes.items()})

    def save(self) -> None:
        """Keep what was typed since the last time."""
        self._timer.stop()
        if self._edited:
            self._edited = False
            self._workplace.desk.do(save_words, self._code, self.words(), self._workplace.now())
            self.saved.setText(self.tr("Đã lưu."))

    def _build(self) -> None:
        note = QLabel(
            self.tr(
                "Số liệu, bảng và chỉ tiêu do chương trình tự điền. Phần dưới đây do cơ quan"
                " viết; ô để trống thì báo cáo bỏ qua phần đó."
            )
        )
        note.setWordWrap(True)
        style(note, "muted")
        for name, text in (
            ("strengths", self.tr("Ưu điểm")),
            ("limits", self.tr("Tồn tại, hạn chế")),
            ("causes", self.tr("Nguyên nhân")),
            ("plans", self.tr("Phương hướng, nhiệm vụ")),
            ("proposals", self.tr("Đề xuất, kiến nghị")),
        ):
            self.boxes[name] = TextBox(lines=3)
            self.form.add(name, text, self.boxes[name])
        self.form.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(note)
        column.addWidget(scrolled(self.form), 1)
        column.addWidget(self.saved)

    def _on_edited(self) -> None:
        self._edited = True
        self.saved.setText(self.tr("Đang nhập…"))
        self._timer.start()
