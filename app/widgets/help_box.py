"""Trợ giúp: the manual page of the screen one is on, shown by F1."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from app.basics.places import resource
from app.widgets.theme import GAP_12, GAP_16

FIRST_PAGE = "huong-dan"
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_PICTURE_WIDTH = 640


class _Page(QTextBrowser):
    """The page itself; pictures are made as wide as the page."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = resource("help", name.path() if isinstance(name, QUrl) else name)
        picture = QImage(str(path)) if kind == _IMAGE else QImage()
        if picture.isNull():
            return super().loadResource(kind, name)
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(_PICTURE_WIDTH, smooth)


class HelpBox(QDialog):
    """A page of the manual; links lead to other pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trợ giúp"))
        self.resize(720, 560)
        self.page = _Page()
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
            self.page.setMarkdown(path.read_text(encoding="utf-8") + _picture_of(name))
        else:
            self.page.setPlainText(self.tr("Chưa có trang trợ giúp cho màn hình này."))

    def _on_link(self, link: QUrl) -> None:
        if link.isRelative():
            self.show_page(link.path().removesuffix(".md"))


def _picture_of(name: str) -> str:
    """Return the line that shows the screen's picture, if one was taken."""
    has_one = resource("help", "pictures", f"{name}.png").is_file()
    return f"\n\n![{name}](pictures/{name}.png)\n" if has_one else ""


def show_help(parent: QWidget | None, name: str = FIRST_PAGE) -> HelpBox:
    """Open the manual at a page, beside the window."""
    box = HelpBox(parent)
    box.show_page(name)
    box.show()
    return box
