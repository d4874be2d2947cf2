"""What the filters of a screen say, in words: "Trạng thái: Đang đánh giá", "Tìm: “chè”"."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.basics.words import QT_TRANSLATE_NOOP
from app.widgets.chips import FilterChips
from app.widgets.choice_box import ChoiceBox
from app.widgets.form import Form
from app.widgets.search_box import SearchBox
from app.widgets.tick_box import TickBox

_NAMED = QT_TRANSLATE_NOOP("SaidFilters", "{name}: {value}")
_SEARCHED = QT_TRANSLATE_NOOP("SaidFilters", "Tìm: “{text}”")
_STATE = QT_TRANSLATE_NOOP("SaidFilters", "Trạng thái")


def said_filters(screen: QWidget) -> tuple[str, ...]:
    """Return what every filter of a screen narrows its list to, in the order they were made."""
    boxes = [each for each in screen.findChildren(QWidget) if each.isVisibleTo(screen)]
    return tuple(text for box in boxes if not _in_a_form(box, screen) and (text := _said(box)))


def _said(box: QWidget) -> str:
    if isinstance(box, SearchBox):
        return _words(_SEARCHED).format(text=box.value()) if box.value() else ""
    if isinstance(box, TickBox):
        return box.text() if box.value() else ""
    if isinstance(box, FilterChips):
        return _named(box.accessibleName() or _words(_STATE), box.said()) if box.value() else ""
    if isinstance(box, ChoiceBox):
        return _named(box.accessibleName(), box.line.text()) if box.value() is not None else ""
    return ""


def _named(name: str, value: str) -> str:
    return _words(_NAMED).format(name=name, value=value) if name else value


def _words(text: str) -> str:
    return QCoreApplication.translate("SaidFilters", text)


def _in_a_form(box: QWidget, screen: QWidget) -> bool:
    """Boxes of a form hold what is being written, not what is being looked for."""
    parent = box.parentWidget()
    while parent is not None and parent is not screen:
        if isinstance(parent, Form):
            return True
        parent = parent.parentWidget()
    return False
