"""Kết quả kiểm tra thể thức: each finding with its place and the article it rests on."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.form_report import Finding, FormReport, Severity
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.scroll import scrolled
from app.widgets.status_badge import StatusBadge
from app.widgets.theme import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Tone, style

_SIZE = (720, 520)


class FormReportDialog(QDialog):
    """Shows what the form check found; there is nothing to fill in."""

    def __init__(self, report: FormReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.heading = QLabel(self.tr("Kiểm tra thể thức"))
        self.verdict = StatusBadge()
        self.about = QLabel(self.tr("{name} – {kind}").format(name=report.name, kind=report.kind))
        self.explanation = QLabel(self._explained())
        self.cards = [self._card(found) for found in report.findings]
        self.copy = button(self.tr("&Sao chép"), "clipboard-paste")
        self.shut = button(self.tr("Đón&g"), kind="primary")
        self._build()
        self.copy.clicked.connect(self.copy_text)
        self.shut.clicked.connect(self.accept)
        self.shut.setFocus()

    def as_text(self) -> str:
        """Return the findings as lines to send to somebody."""
        lines = [self.about.text(), self.verdict.text()]
        lines += [
            f"- {each.place}: {each.sentence} ({each.article})" for each in self._report.findings
        ]
        return "\n".join(lines)

    def copy_text(self) -> None:
        """Put the findings on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Kiểm tra thể thức"))
        self.resize(*_SIZE)
        style(self.heading, "heading")
        self.verdict.show_state(self._verdict(), self._tone())
        for line in (self.about, self.explanation):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            style(line, "hint")
        self.copy.setToolTip(self.tr("Sao chép danh sách để gửi người soạn thảo (Alt+S)"))
        self.copy.setEnabled(bool(self._report.findings))
        self.shut.setToolTip(self.tr("Đóng (Esc)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        column.addLayout(_row(self.heading, self.verdict))
        column.addWidget(self.about)
        column.addWidget(self.explanation)
        column.addWidget(scrolled(_column(self.cards)), 1)
        column.addLayout(_row(self.copy, self.shut))

    def _verdict(self) -> str:
        if self._report.clean:
            return self.tr("Đúng thể thức")
        return self.tr("{count} chỗ sai").format(count=len(self._report.errors))

    def _tone(self) -> Tone:
        return Tone.GOOD if self._report.clean else Tone.BAD

    def _explained(self) -> str:
        if not self._report.findings:
            return self.tr("Không thấy chỗ nào sai thể thức. Văn bản sẵn sàng để in và trình ký.")
        if self._report.clean:
            return self.tr("Không có chỗ sai thể thức; vài điều cần lưu ý trước khi in.")
        return self.tr(
            "Mỗi chỗ sai nêu nơi cần sửa và quy định đi kèm. "
            "Sửa lời ở Hệ thống → Văn bản mẫu, sửa dữ liệu ở hồ sơ, rồi lập lại văn bản."
        )

    def _card(self, found: Finding) -> Card:
        card = Card()
        wrong = found.severity is Severity.ERROR
        badge = StatusBadge(
            self.tr("Sai") if wrong else self.tr("Lưu ý"), Tone.BAD if wrong else Tone.WARN
        )
        place = QLabel(found.place)
        style(place, "hint")
        sentence, article = QLabel(found.sentence), QLabel(found.article)
        style(sentence, "strong")
        style(article, "hint")
        for line in (place, sentence, article):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(badge)
        head.addWidget(place, 1)
        card.body.setSpacing(GAP_4)
        card.body.addLayout(head)
        card.add(sentence)
        card.add(article)
        return card


def _row(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP_8)
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(last)
    return row


def _column(cards: Iterable[QWidget]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, GAP_8, 0)
    column.setSpacing(GAP_8)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return page
