"""Lời của báo cáo: the parts that only the office can write, saved as they are typed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.figure_dialog import figure_words
from app.dialogs.live_figure_dialog import LiveFigureDialog
from app.rules.live_text import Token
from app.services.period_figures import PeriodFigures
from app.services.report_live import choices, value_text
from app.services.report_words import ReportWords, load_words, save_words
from app.widgets.buttons import button
from app.widgets.form import Form
from app.widgets.live_text_box import LiveTextBox
from app.widgets.scroll import scrolled
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
        self.boxes: dict[str, LiveTextBox] = {}
        self.insert = button(self.tr("&Chèn số liệu…"), "plus")
        self.dialog: LiveFigureDialog | None = None
        self._facts: PeriodFigures | None = None
        self.saved = QLabel()
        style(self.saved, "hint")
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._build()
        self.form.edited.connect(lambda _name: self._on_edited())
        self.insert.clicked.connect(self.open_figures)

    def show_period(self, code: str) -> None:
        """Show what was written for a period so far; the last one is saved first."""
        self.save()
        self._code = code
        words = self._workplace.desk.do(load_words, code)
        for name, box in self.boxes.items():
            box.set_value(getattr(words, name))
        self.saved.setText("")

    def show_figures(self, facts: PeriodFigures) -> None:
        """Show what the figures in the sentences read as now; what is being typed stays."""
        self._facts = facts
        for box in self.boxes.values():
            box.show_values(lambda token: value_text(token, facts), self._label)

    def open_figures(self) -> None:
        """List the figures; the chosen one goes where the cursor last stood."""
        facts = self._facts
        if facts is None:
            return
        box = self._current()
        self.dialog = LiveFigureDialog(choices(), lambda token: value_text(token, facts), self)
        self.dialog.chosen.connect(box.insert_figure)
        self.dialog.finished.connect(lambda _result: box.setFocus())
        self.dialog.open()

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
                " viết; ô để trống thì báo cáo bỏ qua phần đó. Số chèn từ danh sách tự đổi theo dữ"
                " liệu cho đến khi ban hành."
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
            self.boxes[name] = LiveTextBox(lines=3)
            self.form.add(name, text, self.boxes[name])
        self.form.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_8, 0, 0)
        column.setSpacing(GAP_8)
        head = QHBoxLayout()
        head.addWidget(note, 1)
        head.addWidget(self.insert)
        column.addLayout(head)
        column.addWidget(scrolled(self.form), 1)
        column.addWidget(self.saved)

    def _current(self) -> LiveTextBox:
        """Return the box in which the cursor stands or stood last."""
        return max(self.boxes.values(), key=lambda box: box.entered)

    @staticmethod
    def _label(token: Token) -> str:
        names = {each.token.name: each.label for each in choices() if not each.token.whole}
        return figure_words(names.get(token.name, token.name))

    def _on_edited(self) -> None:
        self._edited = True
        self.saved.setText(self.tr("Đang nhập…"))
        self._timer.start()
