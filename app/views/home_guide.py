"""Hướng dẫn theo giai đoạn: where the movement of the year is and where to go on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.rules.money import format_number
from app.services.guide import Stage, StageLine
from app.widgets.buttons import button
from app.widgets.icons import put_icon
from app.widgets.theme import GAP_8, repolish, style

_PLACES = {
    Stage.LAUNCH: "unit",
    Stage.INTAKE: "ideas",
    Stage.REVIEW: "evaluation",
    Stage.FOLLOW: "follow_up",
    Stage.AWARD: "awards",
    Stage.REPORT: "reports",
}


class HomeGuide(QWidget):
    """The six stages of a year side by side; the next one stands out and is said in words.

    Signals:
        go: place where the stage is worked on.
    """

    go = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages: dict[Stage, QPushButton] = {}
        self.step = QLabel()
        self.step.setWordWrap(True)
        style(self.step, "muted")
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for stage, place in _PLACES.items():
            push = button("", "clock", parent=self)
            push.setMinimumHeight(54)
            push.clicked.connect(lambda _on=False, place=place: self.go.emit(place, 0))
            self.stages[stage] = push
            row.addWidget(push, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self.step)

    def show_stages(self, lines: Sequence[StageLine]) -> None:
        """Show how far every stage is, and the next step in a sentence."""
        for line in lines:
            push = self.stages[line.stage]
            push.setText(f"{self._title(line.stage)}\n{self._sentence(line)}")
            push.setToolTip(self._hint(line))
            push.setAccessibleDescription(self._hint(line))
            push.setProperty("kind", "primary" if line.next else "plain")
            put_icon(push, _icon(line), "on_accent" if line.next else "accent")
            repolish(push)
        following = next((line for line in lines if line.next), None)
        words = self._step(following) if following else self.tr("Cả sáu giai đoạn đã có kết quả.")
        self.step.setText(words)

    def _title(self, stage: Stage) -> str:
        return {
            Stage.LAUNCH: self.tr("1. Phát động"),
            Stage.INTAKE: self.tr("2. Tiếp nhận"),
            Stage.REVIEW: self.tr("3. Đánh giá"),
            Stage.FOLLOW: self.tr("4. Triển khai"),
            Stage.AWARD: self.tr("5. Khen thưởng"),
            Stage.REPORT: self.tr("6. Báo cáo"),
        }[stage]

    def _sentence(self, line: StageLine) -> str:
        words = {
            Stage.LAUNCH: self.tr("{done}/{whole} đơn vị"),
            Stage.INTAKE: self.tr("{done} ý tưởng"),
            Stage.REVIEW: self.tr("{done}/{whole} ý tưởng"),
            Stage.FOLLOW: self.tr("{done}/{whole} ý tưởng"),
            Stage.AWARD: self.tr("{done} được khen"),
            Stage.REPORT: self.tr("{done} đã ban hành"),
        }[line.stage]
        whole = format_number(line.whole or 0)
        text = words.format(done=format_number(line.done), whole=whole)
        if not line.waiting:
            return text
        return self.tr("{text} · chờ {waiting}").format(
            text=text, waiting=format_number(line.waiting)
        )

    def _step(self, line: StageLine) -> str:
        """Say the next step of the year."""
        some, whole = line.missing > 0, line.whole or 0
        words = {
            Stage.LAUNCH: self.tr("ghi ngày phát động của {missing} đơn vị còn lại.")
            if some
            else self.tr("ghi danh sách đơn vị của xã."),
            Stage.INTAKE: self.tr("tiếp nhận ý tưởng đầu tiên của năm."),
            Stage.REVIEW: self.tr("đưa {missing} ý tưởng ra hội đồng xét."),
            Stage.FOLLOW: self.tr(
                "giao việc hỗ trợ hoặc cho thử nghiệm {missing} ý tưởng đã được công nhận."
            )
            if whole
            else self.tr("chưa có ý tưởng nào được hội đồng công nhận để hỗ trợ, thử nghiệm."),
            Stage.AWARD: self.tr("lập đề nghị và quyết định khen thưởng."),
            Stage.REPORT: self.tr("lập báo cáo năm và ban hành."),
        }[line.stage]
        words = words.format(missing=format_number(line.missing))
        return self.tr("Bước tiếp theo: {step}").format(step=words)

    def _hint(self, line: StageLine) -> str:
        if line.finished:
            return self.tr("Đã làm. Bấm để xem lại.")
        return {
            Stage.LAUNCH: self.tr("Ghi ngày từng đơn vị phát động phong trào."),
            Stage.INTAKE: self.tr("Nhập ý tưởng, in phiếu tiếp nhận."),
            Stage.REVIEW: self.tr("Lập phiên họp hội đồng, nhập phiếu chấm, kết luận."),
            Stage.FOLLOW: self.tr("Giao việc hỗ trợ, ghi thử nghiệm, áp dụng, nhân rộng."),
            Stage.AWARD: self.tr("Lập đề nghị và quyết định khen thưởng."),
            Stage.REPORT: self.tr("Lập báo cáo của kỳ và ban hành."),
        }[line.stage]


def _icon(line: StageLine) -> str:
    if line.finished:
        return "circle-check"
    return "arrow-right" if line.next else "clock"
