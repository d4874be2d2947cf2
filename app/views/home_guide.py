"""Hướng dẫn theo giai đoạn: where the movement of the year is and where to go on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.rules.money import format_number
from app.services.home import Stage, StageLine
from app.widgets.buttons import button
from app.widgets.icons import put_icon
from app.widgets.theme import GAP_8, repolish

_PLACES = {
    Stage.LAUNCH: "unit",
    Stage.INTAKE: "ideas",
    Stage.REVIEW: "evaluation",
    Stage.AWARD: "awards",
    Stage.REPORT: "reports",
}


class HomeGuide(QWidget):
    """The five stages of a year side by side; the next one stands out.

    Signals:
        go: place where the stage is worked on.
    """

    go = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages: dict[Stage, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        for stage, place in _PLACES.items():
            push = button("", "clock", parent=self)
            push.setMinimumHeight(54)
            push.clicked.connect(lambda _on=False, place=place: self.go.emit(place, 0))
            self.stages[stage] = push
            row.addWidget(push, 1)

    def show_stages(self, lines: Sequence[StageLine]) -> None:
        """Show how far every stage is."""
        for line in lines:
            push = self.stages[line.stage]
            push.setText(f"{self._title(line.stage)}\n{self._sentence(line)}")
            push.setToolTip(self._hint(line))
            push.setAccessibleDescription(self._hint(line))
            push.setProperty("kind", "primary" if line.next else "plain")
            put_icon(push, _icon(line), "on_accent" if line.next else "accent")
            repolish(push)

    def _title(self, stage: Stage) -> str:
        return {
            Stage.LAUNCH: self.tr("1. Phát động"),
            Stage.INTAKE: self.tr("2. Tiếp nhận"),
            Stage.REVIEW: self.tr("3. Đánh giá"),
            Stage.AWARD: self.tr("4. Khen thưởng"),
            Stage.REPORT: self.tr("5. Báo cáo"),
        }[stage]

    def _sentence(self, line: StageLine) -> str:
        words = {
            Stage.LAUNCH: self.tr("{done}/{whole} đơn vị"),
            Stage.INTAKE: self.tr("{done} ý tưởng"),
            Stage.REVIEW: self.tr("{done}/{whole} ý tưởng"),
            Stage.AWARD: self.tr("{done} được khen"),
            Stage.REPORT: self.tr("{done} đã ban hành"),
        }[line.stage]
        whole = format_number(line.whole or 0)
        return words.format(done=format_number(line.done), whole=whole)

    def _hint(self, line: StageLine) -> str:
        if line.finished:
            return self.tr("Đã làm. Bấm để xem lại.")
        return {
            Stage.LAUNCH: self.tr("Ghi ngày từng đơn vị phát động phong trào."),
            Stage.INTAKE: self.tr("Nhập ý tưởng, in phiếu tiếp nhận."),
            Stage.REVIEW: self.tr("Lập phiên họp hội đồng, nhập phiếu chấm, kết luận."),
            Stage.AWARD: self.tr("Lập đề nghị và quyết định khen thưởng."),
            Stage.REPORT: self.tr("Lập báo cáo của kỳ và ban hành."),
        }[line.stage]


def _icon(line: StageLine) -> str:
    if line.finished:
        return "circle-check"
    return "arrow-right" if line.next else "clock"
