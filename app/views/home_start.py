"""Bước đầu: what a new office does first, with a button for each step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from app.services.home import Readiness
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.colours import current
from app.widgets.icons import picture
from app.widgets.theme import GAP_8, GAP_12, style


class HomeStart(Card):
    """Three steps to the first idea; what is done already is ticked.

    Signals:
        go: place where the step is done.
    """

    go = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Bắt đầu với ba bước"))
        self.title.setVisible(True)
        self.greeting = QLabel(
            self.tr(
                "Sổ còn trống. Các lĩnh vực, tiêu chí và chỉ tiêu của Kế hoạch đã có sẵn;"
                " chỉ cần ghi thêm những gì của riêng xã."
            )
        )
        self.greeting.setWordWrap(True)
        style(self.greeting, "muted")
        self.add(self.greeting)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP_12)
        self._grid.setVerticalSpacing(GAP_8)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._marks: list[QLabel] = []
        self.office = self._step(
            self.tr("Ghi tên cán bộ tiếp nhận và người ký văn bản"),
            self.tr("Mở Hệ thống"),
            "system",
        )
        self.units = self._step(
            self.tr("Thêm các thôn, trường học, tổ công nghệ số cộng đồng"),
            self.tr("Thêm đơn vị"),
            "unit",
        )
        self.intake = self._step(
            self.tr("Nhập ý tưởng đầu tiên và in phiếu tiếp nhận"),
            self.tr("Tiếp nhận ý tưởng"),
            "intake",
        )

    def show_ready(self, ready: Readiness) -> None:
        """Tick the steps that are done; the first open one is the one to press."""
        done = (ready.has_clerk, ready.has_villages, ready.has_ideas)
        first_open = done.index(False) if False in done else -1
        colours = current()
        for at, (mark, push) in enumerate(
            zip(self._marks, (self.office, self.units, self.intake), strict=True)
        ):
            name, ink = ("circle-check", colours.good.ink) if done[at] else ("clock", colours.edge)
            mark.setPixmap(picture(name, ink, 20, 2.0))
            push.setProperty("kind", "primary" if at == first_open else "plain")
            push.style().unpolish(push)
            push.style().polish(push)

    def _step(self, text: str, push_text: str, place: str) -> QPushButton:
        row, mark, words = len(self._marks), QLabel(), QLabel(text)
        words.setWordWrap(True)
        push = button(push_text, parent=self)
        push.setMinimumWidth(170)
        push.clicked.connect(lambda: self.go.emit(place, 0))
        self._marks.append(mark)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(push, row, 2)
        return push
