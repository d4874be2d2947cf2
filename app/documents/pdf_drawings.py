"""PDF: what is drawn rather than written – lines, bars, the QR code."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from typing_extensions import override

from app.documents import fonts
from app.documents.codes import matrix
from app.documents.sheet import BarChart, QrCode
from app.rules.money import format_number

_LINE = 0.75  # points
_BAR_GREY = 0.55
_LABEL_SIZE = 11


class _Drawn(Flowable):  # type: ignore[misc]
    """Something of a fixed size, standing in the middle of the width it gets."""

    def __init__(self, width: float, height: float, before: float = 0.0) -> None:
        super().__init__()
        self.width, self.height, self.spaceBefore = width, height, before
        self.hAlign = "CENTER"
        self._room = width

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._room = aW
        return aW, self.height

    @property
    def _left(self) -> float:
        return max((self._room - self.width) / 2, 0.0)


class RuleDrawn(_Drawn):
    """A solid line, or a dashed one to cut along."""

    def __init__(self, width: float, before: float, *, dashed: bool = False) -> None:
        super().__init__(width * mm, before + 2)
        self._dashed = dashed

    @override
    def draw(self) -> None:
        self.canv.setLineWidth(_LINE)
        if self._dashed:
            self.canv.setDash(4, 3)
        self.canv.line(self._left, 1, self._left + self.width, 1)


class DotsDrawn(_Drawn):
    """Dotted lines over the whole width, to write on."""

    def __init__(self, count: int, pitch: float) -> None:
        super().__init__(0, count * pitch)
        self._count, self._pitch = count, pitch

    @override
    def draw(self) -> None:
        self.canv.setLineWidth(_LINE)
        self.canv.setDash(1, 2)
        for n in range(self._count):
            self.canv.line(0, n * self._pitch + 2, self._room, n * self._pitch + 2)


class CodeDrawn(_Drawn):
    """A QR code, drawn square by square."""

    def __init__(self, code: QrCode) -> None:
        super().__init__(code.size * mm, code.size * mm)
        self._rows = matrix(code.text)

    @override
    def draw(self) -> None:
        side = self.width / len(self._rows)
        for y, row in enumerate(reversed(self._rows)):
            for x, dark in enumerate(row):
                if dark:
                    self.canv.rect(self._left + x * side, y * side, side, side, stroke=0, fill=1)


class BarsDrawn(_Drawn):
    """Upright bars with figure and label; a bar is as high as its share of the highest."""

    def __init__(self, chart: BarChart, width: float) -> None:
        super().__init__(width * mm, chart.height * mm, before=6)
        self._chart = chart

    @override
    def draw(self) -> None:
        values = self._chart.values
        step = self.width / max(len(values), 1)
        base = _LABEL_SIZE * 1.6
        room = self.height - base - _LABEL_SIZE * 1.8
        self.canv.setFont(fonts.REGULAR, _LABEL_SIZE)
        for n, (label, value) in enumerate(zip(self._chart.labels, values, strict=True)):
            middle = self._left + (n + 0.5) * step
            tall = room * value / max(*values, 1)
            self.canv.setFillGray(_BAR_GREY)
            self.canv.rect(middle - step * 0.3, base, step * 0.6, tall, stroke=0, fill=1)
            self.canv.setFillGray(0)
            self.canv.drawCentredString(middle, base + tall + 3, format_number(value))
            self.canv.drawCentredString(middle, base - _LABEL_SIZE * 1.2, label)
        self.canv.setLineWidth(_LINE)
        self.canv.line(self._left, base, self._left + self.width, base)
