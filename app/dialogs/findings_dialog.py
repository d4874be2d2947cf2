"""Kiểm tra dữ liệu: what was found, and what can be done about it."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.backups import Drill
from app.widgets.buttons import button
from app.widgets.help_box import show_help
from app.widgets.safekeeping import Safekeeping
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style

_WIDTH, _HEIGHT = 680, 380


class FindingsDialog(QDialog):
    """Says that all is well, or names what is not; the search can be made anew."""

    def __init__(self, safe: Safekeeping, told: Drill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safe = safe
        self.outcome, self.advice = QLabel(), QLabel()
        self.found = QPlainTextEdit()
        self.rebuild = button(self.tr("&Dựng lại tìm kiếm"), "refresh-cw", "primary")
        self.close_button = button(self.tr("Đón&g"))
        self._build()
        self.show_drill(told)
        self.rebuild.clicked.connect(lambda: safe.rebuild_search(self, self._on_rebuilt))
        self.close_button.clicked.connect(self.accept)

    def show_drill(self, told: Drill) -> None:
        """Show what looking at everything came to."""
        words = self.tr("Dữ liệu nguyên vẹn. Bản sao lưu {name} mở được, đủ và đúng.")
        if not told.good:
            words = "{said}"
        elif told.findings:
            words = self.tr("Có {count} chỗ chưa đúng.")
        count = len(told.findings)
        self.outcome.setText(words.format(name=told.name, count=count, said=told.said))
        style(self.outcome, "error" if count or not told.good else "heading")
        self.found.setPlainText("\n".join(told.findings))
        self.found.setVisible(bool(told.findings))
        advice = self.tr(
            "Chỗ hỏng không tự sửa được thì chọn một bản sao lưu trước đó và bấm “Khôi phục…” để so"
            " sánh; bản nào đã kiểm tra thì còn tốt."
        )
        self.advice.setText(advice if count or not told.good else "")
        self.rebuild.setVisible(not told.searchable)
        self.resize(_WIDTH, _HEIGHT if told.findings else self.sizeHint().height())

    def _on_rebuilt(self, _count: int) -> None:
        self._safe.look_at_all(self, self.show_drill)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Kiểm tra dữ liệu"))
        self.setMinimumWidth(_WIDTH)
        QShortcut(QKeySequence("F1"), self, lambda: show_help(self, "system"))
        style(self.advice, "muted")
        for line in (self.outcome, self.advice):
            line.setWordWrap(True)
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(self.tr("Những chỗ chưa đúng"))
        foot = QHBoxLayout()
        foot.setSpacing(GAP_8)
        foot.addStretch(1)
        foot.addWidget(self.rebuild)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_12)
        column.setSpacing(GAP_12)
        column.addWidget(self.outcome)
        column.addWidget(self.found, 1)
        column.addWidget(self.advice)
        column.addStretch(0)
        column.addLayout(foot)
