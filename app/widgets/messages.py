"""The few boxes the program speaks through; none of them stops the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.rules.errors import Refusal, Said, fill
from app.widgets.colours import current
from app.widgets.icons import picture
from app.widgets.theme import repolish

_PICTURES = {
    QMessageBox.Icon.Warning: ("triangle-alert", "warn"),
    QMessageBox.Icon.Information: ("info", "info"),
    QMessageBox.Icon.Question: ("circle-question-mark", "special"),
}
_REFUSAL, _FORM, _LABEL = "Refusal", "Form", "Label"


def said(what: "Refusal | Said | str") -> str:
    """Return a sentence of the rules in the language of the screen, blanks filled."""
    if isinstance(what, Refusal):
        return fill(QCoreApplication.translate(_REFUSAL, what.message), what.blanks)
    if isinstance(what, Said):
        return fill(QCoreApplication.translate(_FORM, what.text), what.blanks)
    return what


def label(text: str) -> str:
    """Return a label of the rules (names of states, kinds, roles) in the screen's language."""
    return QCoreApplication.translate(_LABEL, text)


def show_refusal(parent: QWidget | None, refusal: Refusal) -> QMessageBox:
    """Tell the clerk why something cannot be done."""
    return _opened(_box(parent, QMessageBox.Icon.Warning, said(refusal)))


def show_note(parent: QWidget | None, text: str, detail: str = "") -> QMessageBox:
    """Tell the clerk something that needs no answer but must not be missed."""
    return _opened(_box(parent, QMessageBox.Icon.Information, text, detail))


def ask(
    parent: QWidget | None,
    question: str,
    yes_text: str,
    on_yes: Callable[[], object],
    detail: str = "",
    *,
    danger: bool = False,
) -> QMessageBox:
    """Ask before a step; a dangerous one has “no” as the answer to Enter."""
    box = _box(parent, QMessageBox.Icon.Question, question, detail)
    yes = box.addButton(yes_text, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    _dress(yes, "danger" if danger else "primary")
    box.setDefaultButton(no if danger else yes)
    box.setEscapeButton(no)
    yes.clicked.connect(lambda: on_yes())
    return _opened(box)


def _dress(push: QPushButton, kind: str) -> None:
    push.setProperty("kind", kind)
    repolish(push)


def _box(
    parent: QWidget | None, icon: QMessageBox.Icon, text: str, detail: str = ""
) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Messages", "Sổ Ý tưởng"))
    box.setIcon(icon)
    name, ink = _PICTURES[icon]
    box.setIconPixmap(picture(name, getattr(current(), ink).ink, 36, 2.0))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(detail)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


def _opened(box: QMessageBox) -> QMessageBox:
    box.finished.connect(lambda _answer: box.deleteLater())  # also keeps a box without parent
    box.open()
    return box
