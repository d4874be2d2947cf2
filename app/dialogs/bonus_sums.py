"""Tiền thưởng: how the bonuses of a decision come about, shown while one writes."""

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.rules.award import RECIPIENT_KIND_LABELS, RECIPIENT_ORDER, ROUNDING_MODE_LABELS
from app.rules.errors import Refusal
from app.rules.money import amount_in_words, format_amount, format_number
from app.services.bonuses import Bonuses, BonusLine
from app.services.fund import Cover
from app.widgets.messages import label, said
from app.widgets.theme import GAP_4, GAP_16, style

_RIGHT = Qt.AlignmentFlag.AlignRight


class BonusSums(QWidget):
    """A line for each kind of recipient, the source of the salary, the total in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = QLabel()
        self.total = QLabel()
        self.fund = QLabel()
        self.trouble = QLabel()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_16)
        self._grid.setVerticalSpacing(GAP_4)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for line, look in (
            (self.source, "muted"),
            (self.total, "strong"),
            (self.fund, "warn"),
            (self.trouble, "error"),
        ):
            line.setWordWrap(True)
            style(line, look)
        for part in (self._table, self.total, self.fund, self.source, self.trouble):
            column.addWidget(part)

    def show_sums(
        self, worked_out: Callable[[], Bonuses], cover: Callable[[int], Cover] | None = None
    ) -> None:
        """Show what is worked out and what the fund lacks for it, or why it cannot be."""
        try:
            bonuses = worked_out()
        except Refusal as refusal:
            self._show(trouble=said(refusal))
            return
        self._show()
        self._fill(bonuses)
        if cover is not None:
            self._warn(cover(bonuses.total))

    def lines(self) -> list[tuple[str, ...]]:
        """Return the lines of the table as they are read, without the titles."""
        rows = range(1, self._grid.rowCount())
        return [line for line in map(self._line, rows) if any(line)]

    def say(self, sentence: str) -> None:
        """Say why there is nothing to work out yet."""
        self._show(trouble=sentence)

    def _warn(self, cover: Cover) -> None:
        """Say what the fund lacks; a decision beyond it can be made but should not go unnoticed."""
        self.fund.setVisible(bool(cover.missing))
        self.fund.setText(
            self.tr(
                "Vượt quỹ khen thưởng: quỹ còn {balance}, quyết định khác chưa chi {promised}, nên"
                " thiếu {missing}. Hãy bổ sung kinh phí trước khi ban hành."
            ).format(
                balance=format_amount(cover.balance),
                promised=format_amount(cover.promised),
                missing=format_amount(cover.missing),
            )
        )

    def _show(self, trouble: str = "") -> None:
        self.fund.hide()
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        for part in (self._table, self.total, self.source):
            part.setVisible(not trouble)

    def _fill(self, bonuses: Bonuses) -> None:
        self._clear()
        titles = (
            self.tr("Đối tượng"),
            self.tr("Số lượng"),
            self.tr("Hệ số × mức lương cơ sở"),
            self.tr("Mức thưởng"),
            self.tr("Cộng"),
        )
        self._put(0, titles, "muted")
        lines = sorted(bonuses.lines, key=_by_kind)
        for row, (_kind, same) in enumerate(groupby(lines, _by_kind), 1):
            self._put(row, self._words(list(same), bonuses.base_salary))
        self.total.setText(
            self.tr("Tổng cộng: {amount} ({words})").format(
                amount=format_amount(bonuses.total), words=amount_in_words(bonuses.total)
            )
        )
        self.source.setText(
            self.tr("Mức lương cơ sở {salary}: {source}. {rounding}.").format(
                salary=format_amount(bonuses.base_salary),
                source=bonuses.salary_source.rstrip("."),
                rounding=label(ROUNDING_MODE_LABELS[bonuses.rounding]),
            )
        )

    def _words(self, same: list[BonusLine], salary: int) -> tuple[str, ...]:
        one = same[0]
        product = self.tr("{coefficient} × {salary} = {raw}").format(
            coefficient=format_number(one.coefficient),
            salary=format_number(salary),
            raw=format_number(one.raw),
        )
        return (
            label(RECIPIENT_KIND_LABELS[one.recipient_kind]),
            format_number(len(same)),
            product,
            format_number(one.amount),
            format_number(sum(line.amount for line in same)),
        )

    def _put(self, row: int, cells: tuple[str, ...], look: str = "") -> None:
        for at, text in enumerate(cells):
            cell = QLabel(text)
            if look:
                style(cell, look)
            self._grid.addWidget(cell, row, at, _RIGHT if at else Qt.AlignmentFlag.AlignLeft)

    def _line(self, row: int) -> tuple[str, ...]:
        items = (self._grid.itemAtPosition(row, at) for at in range(self._grid.columnCount()))
        widgets = (item.widget() if item is not None else None for item in items)
        return tuple(widget.text() if isinstance(widget, QLabel) else "" for widget in widgets)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _by_kind(line: BonusLine) -> int:
    return RECIPIENT_ORDER.index(line.recipient_kind)
