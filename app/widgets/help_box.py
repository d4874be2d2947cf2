"""Trợ giúp: the manual page of the screen one is on, shown by F1."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.basics.places import resource
from app.widgets.theme import GAP_12, GAP_16

FIRST_PAGE = "huong-dan"


class HelpBox(QDialog):
    """A page of the manual; links lead to other pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trợ giúp"))
        self.resize(720, 560)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._on_link)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.page)
        column.addWidget(self.buttons)

    def show_page(self, name: str) -> None:
        """Show a page of resources/help, or say that there is none yet."""
        path = resource("help", f"{name}.md")
        if path.is_file():
            self.page.setMarkdown(path.read_text(encoding="utf-8"))
        else:
            self.page.setPlainText(self.tr("Chưa có trang trợ giúp cho màn hình này."))

    def _on_link(self, link: QUrl) -> None:
        if link.isRelative():
            self.show_page(link.path().removesuffix(".md"))


def show_help(parent: QWidget | None, name: str = FIRST_PAGE) -> HelpBox:
    """Open the manual at a page, beside the window."""
    box = HelpBox(parent)
    box.show_page(name)
    box.show()
    return box
