"""Một văn bản trong sổ: its facts, its kept versions, what changed since."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.rules.dates import short_date
from app.rules.outgoing import LINE_STATE_LABELS, LineState
from app.services.document_register import RegisterLine
from app.services.kept_papers import KeptVersion
from app.services.papers import PaperFormat
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.scroll import scrolled
from app.widgets.status_badge import StatusBadge
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style

LINE_TONES = {
    LineState.OPEN: Tone.WARN,
    LineState.NUMBERED: Tone.GOOD,
    LineState.RESERVED: Tone.INFO,
    LineState.CANCELLED: Tone.NEUTRAL,
}
_HASH_SHOWN = 10
_VERSIONS_HEIGHT = 118


class DocumentDetail(QWidget):
    """A pane about the chosen line.

    Signals:
        file_asked: id of a kept version and the format of the file wanted.
    """

    file_asked = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLabel()
        self.badge = StatusBadge("", parent=self)
        self.subject = QLabel()
        self.facts = QLabel()
        self.stale = QLabel()
        self.changes = QLabel()
        self.kept = QLabel(self.tr("Bản đã lưu"))
        self.versions = RowTable(
            [Column(self.tr("Lưu lúc"), 168), Column(self.tr("Mã băm PDF"), stretch=True)],
            self.tr("bản"),
        )
        self.pdf = button(self.tr("Mở PDF"), "file-text")
        self.word = button(self.tr("Mở Word"), "file-type")
        self._build()
        self.pdf.clicked.connect(lambda: self._ask(PaperFormat.PDF))
        self.word.clicked.connect(lambda: self._ask(PaperFormat.WORD))
        self.versions.opened.connect(lambda _key: self._ask(PaperFormat.PDF))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what this pane is for."""
        self.number.clear()
        self.badge.show_state("", Tone.NEUTRAL)
        self.subject.setText(self.tr("Chọn một dòng để xem chi tiết"))
        self.facts.clear()
        self._show_versions(())
        self.show_changes(())

    def show_line(self, line: RegisterLine, versions: Sequence[KeptVersion]) -> None:
        """Show a line with the versions that were kept of its document."""
        self.number.setText(line.number_and_symbol.strip())
        self.badge.show_state(label(LINE_STATE_LABELS[line.state]), LINE_TONES[line.state])
        self.subject.setText(line.subject)
        self.facts.setText("\n".join(self._lines(line)))
        self._show_versions(versions)

    def show_changes(self, changed: Sequence[str]) -> None:
        """Say what the document says differently now."""
        self.stale.setVisible(bool(changed))
        self.changes.setVisible(bool(changed))
        self.changes.setText("\n".join(changed))

    def _build(self) -> None:
        style(self.number, "strong")
        style(self.subject, "heading")
        style(self.stale, "error")
        style(self.changes, "muted")
        style(self.kept, "strong")
        self.stale.setText(self.tr("Dữ liệu đã thay đổi so với bản lưu:"))
        for line in (self.subject, self.facts, self.stale, self.changes):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.versions.set_empty(self.tr("Chưa lưu bản nào."))
        self.versions.setFixedHeight(_VERSIONS_HEIGHT)
        self.versions.view.setAccessibleName(self.tr("Các bản đã lưu"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.number, 1)
        head.addWidget(self.badge)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self.pdf)
        row.addWidget(self.word)
        row.addStretch(1)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, GAP_8, GAP_8, 0)
        body.setSpacing(GAP_8)
        body.addLayout(head)
        for widget in (self.subject, self.facts, self.stale, self.changes, self.kept):
            body.addWidget(widget)
        body.addWidget(self.versions)
        body.addLayout(row)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(inner))

    def _lines(self, line: RegisterLine) -> list[str]:
        day = self.tr("chưa ghi") if line.dated_on is None else short_date(line.dated_on)
        copies = "" if line.copies is None else str(line.copies)
        recipients = "; ".join(filter(None, line.recipients.split("\n")))
        parts = (
            (self.tr("Loại: {text}"), line.type_name),
            (self.tr("Ngày ký: {text}"), day),
            (self.tr("Người ký: {text}"), line.signer_name),
            (self.tr("Thẩm quyền ký: {text}"), " / ".join(line.signer_lines)),
            (self.tr("Nơi nhận: {text}"), recipients),
            (self.tr("Nơi giữ bản lưu: {text}"), line.keeper),
            (self.tr("Số lượng bản: {text}"), copies),
            (self.tr("Ngày chuyển: {text}"), short_date(line.sent_on) if line.sent_on else ""),
            (self.tr("Ghi chú: {text}"), line.note),
            (self.tr("Lý do hủy: {text}"), line.cancel_reason),
        )
        made = self.tr("Vào sổ: {day} {who}").format(
            day=short_date(line.made_at.date()), who=line.made_by
        )
        return [*(words.format(text=text) for words, text in parts if text), made.strip()]

    def _show_versions(self, versions: Sequence[KeptVersion]) -> None:
        self.versions.show_rows(
            [
                Row(
                    each.id,
                    (f"{each.made_at:%d/%m/%Y %H:%M}", each.pdf_sha256[:_HASH_SHOWN]),
                    (each.made_at.timestamp(), each.pdf_sha256),
                    {0: Tone.GOOD if each.newest else Tone.NEUTRAL},
                )
                for each in versions
            ]
        )
        if versions:
            self.versions.select(versions[0].id)
        for part in (self.pdf, self.word):
            part.setEnabled(bool(versions))

    def _ask(self, kind: PaperFormat) -> None:
        key = self.versions.current_key()
        if isinstance(key, int):
            self.file_asked.emit(key, kind)
