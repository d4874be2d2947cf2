"""The line above every screen: back, whose office, which year, who works."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.rules.role import ROLE_LABELS, Person
from app.services.office_books import Letterhead
from app.widgets.buttons import button
from app.widgets.messages import label
from app.widgets.theme import GAP_8, GAP_12, GAP_16, style


class TopBar(QFrame):
    """What the clerk should always see.

    Signals:
        back_asked: the clerk wants to go back to the screen before.
        clerk_asked: the clerk wants to change who works here.
    """

    back_asked = Signal()
    clerk_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.back = button(self.tr("Quay lại"), "chevron-left", "quiet")
        self.back.setToolTip(self.tr("Quay lại màn hình trước (Alt+←)"))
        self.office = QLabel()
        self.year = QLabel()
        self.clerk = button("", "user", "quiet")
        self.clerk.setToolTip(self.tr("Đổi người làm việc ở mục Hệ thống"))
        style(self.office, "strong")
        style(self.year, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_8, GAP_16, GAP_8)
        row.setSpacing(GAP_12)
        row.addWidget(self.back)
        row.addWidget(self.office)
        row.addStretch(1)
        row.addWidget(self.year)
        row.addWidget(self.clerk)
        self.back.clicked.connect(self.back_asked)
        self.clerk.clicked.connect(self.clerk_asked)

    def show_office(self, head: Letterhead, year: int, at_work: Person) -> None:
        """Say whose office this is, which year it is, who works."""
        self.office.setText(self.tr("{unit} · {office}").format(unit=head.unit, office=head.office))
        self.year.setText(self.tr("Năm {year}").format(year=year))
        self.clerk.setText(head.clerk or self.tr("Chưa ghi tên cán bộ"))
        if at_work.role is not None:
            words = self.tr("{name} · {role}")
            self.clerk.setText(
                words.format(name=at_work.name, role=label(ROLE_LABELS[at_work.role]))
            )
            self.clerk.setToolTip(self.tr("Tài khoản đang làm việc (khóa máy: Ctrl+L)"))
