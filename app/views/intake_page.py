"""Phiếu ý tưởng: all boxes of an idea in the order of the paper form, for intake and correction."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.errors import Said
from app.rules.idea import IdeaDraft, IntakeSource, Publication
from app.views.author_rows import AuthorRows
from app.views.intake_boxes import IntakeBoxes, IntakeChoices
from app.widgets.messages import said
from app.widgets.scroll import scrolled
from app.widgets.theme import GAP_12, GAP_16
from app.widgets.writing import Writing, put_writing, writing_of

_AUTHORS = ("authors", "shares")
_TEXTS = (
    "title",
    "situation",
    "content",
    "novelty",
    "reach",
    "effect_economic",
    "effect_social",
    "conditions",
    "support_wanted",
    "confidential_parts",
    "collector_name",
    "entered_by",
    "answer_due",
)


class IntakePage(QWidget):
    """The whole form.

    Signals:
        edited: the clerk changed anything.
        received_on_edited: the clerk changed the day of the receipt.
        save_asked: Ctrl+Enter was pressed.
    """

    edited = Signal()
    received_on_edited = Signal()
    save_asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._unit_follows = True
        self.authors = AuthorRows(today)
        self.boxes = IntakeBoxes(today)
        self.area: QScrollArea
        self._build()
        self._connect()
        self.set_value(IdeaDraft(received_on=today))

    def set_choices(self, choices: IntakeChoices) -> None:
        """Offer the office's units, fields and groups."""
        self.boxes.set_choices(choices)
        self.authors.set_units(choices.units)

    def value(self) -> IdeaDraft:
        """Return the idea as typed; a box that cannot be read counts as empty."""
        boxes = self.boxes
        source, publication = boxes.source.value(), boxes.publication.value()
        unit, group = boxes.unit.value(), boxes.group.value()
        return IdeaDraft(
            received_on=boxes.received_on.value() or self._today,
            source=IntakeSource(str(source)) if source else IntakeSource.DIRECT,
            authors=self.authors.value(),
            group_code=str(group or ""),
            unit_id=unit if isinstance(unit, int) else None,
            field_codes=boxes.field_codes(),
            publication=Publication(str(publication)) if publication else Publication.NAMED,
            **{name: self._box(name).value() for name in _TEXTS},
        )

    def set_value(self, draft: IdeaDraft) -> None:
        """Show an idea; nothing is marked wrong."""
        boxes = self.boxes
        boxes.source.set_value(draft.source)
        boxes.received_on.set_value(draft.received_on)
        boxes.group.set_value(draft.group_code or None)
        boxes.unit.set_value(draft.unit_id)
        boxes.set_field_codes(draft.field_codes)
        boxes.publication.set_value(draft.publication)
        for name in _TEXTS:
            self._box(name).set_value(getattr(draft, name))
        self.authors.set_received_on(draft.received_on)
        self.authors.set_value(draft.authors)
        self._unit_follows = draft.unit_id is None
        self.clear_errors()
        self.area.verticalScrollBar().setValue(0)

    def writing(self) -> Writing:
        """Return what stands in every box, half-typed as it is, fit for JSON."""
        return {
            "top": writing_of(self.boxes.top),
            "authors": self.authors.writing(),
            "equal": self.authors.equal,
            "unit_follows": self._unit_follows,
            "body": writing_of(self.boxes.body),
        }

    def put_writing(self, writing: Mapping[str, Any]) -> None:
        """Put kept writing back into the boxes."""
        put_writing(self.boxes.top, writing.get("top", {}))
        self._on_received_on()
        self.authors.put_writing(writing.get("authors", []), equal=bool(writing.get("equal")))
        self._unit_follows = bool(writing.get("unit_follows"))
        put_writing(self.boxes.body, writing.get("body", {}))

    def problems(self) -> dict[str, Said | str]:
        """Return the boxes that cannot be read or lack what only the form knows to be needed."""
        found: dict[str, Said | str] = {
            **self.boxes.top.problems(),
            **self.authors.problems(),
            **self.boxes.body.problems(),
        }
        if not self.boxes.received_on.text().strip():
            found["received_on"] = self.tr("Chưa ghi ngày tiếp nhận.")
        return found

    def show_errors(self, wrong: Mapping[str, Said | str]) -> None:
        """Say beside each box what is wrong with it and go to the first."""
        errors = dict(wrong)
        self.boxes.top.show_errors(errors)
        first_author = self.authors.show_errors(errors)
        unplaced = [
            text
            for text in self.boxes.body.show_errors(errors)
            if text not in self._placed_texts(errors)
        ]
        self.boxes.say_of_all(unplaced)
        first = (
            self._first_wrong(self.boxes.top) or first_author or self._first_wrong(self.boxes.body)
        )
        if first is not None:
            self.go_to(first)

    def clear_errors(self) -> None:
        """Take all errors back."""
        self.boxes.top.clear_errors()
        self.boxes.body.clear_errors()
        self.boxes.say_of_all(())
        self.authors.show_errors({})

    def go_to_name(self, name: str) -> None:
        """Put the cursor into a box by the name the rules give it."""
        if name.startswith("authors."):
            _authors, at, own = name.split(".")
            self.go_to(self.authors.rows[int(at)].form.field(own).box)
        else:
            self.go_to(self._box(name))

    def go_to(self, box: QWidget) -> None:
        """Put the cursor into a box and bring it into sight."""
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(box.parentWidget() or box, 0, 60)

    def add_end(self, widget: QWidget) -> None:
        """Add something below the last box."""
        self.boxes.body.add_wide(widget)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves also from a button, where no form hears it."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_asked.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, GAP_16, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.boxes.top)
        column.addWidget(self.authors)
        column.addWidget(self.boxes.body)
        column.addStretch(1)
        self.area = scrolled(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.authors.add_shortcuts(self)
        self.setFocusProxy(self.authors.rows[0].name)

    def _connect(self) -> None:
        for form in (self.boxes.top, self.boxes.body):
            form.save_asked.connect(self.save_asked)
            form.edited.connect(self._on_edited)
        self.authors.save_asked.connect(self.save_asked)
        self.authors.edited.connect(self._on_authors_edited)
        self.authors.reordered.connect(self._set_tab_order)
        self._set_tab_order()

    def _box(self, name: str) -> Any:  # noqa: ANN401 - boxes differ in what they hold
        form = self.boxes.top if name in self.boxes.top.names() else self.boxes.body
        return form.field(name).box

    def _placed_texts(self, errors: Mapping[str, Said | str]) -> set[str]:
        """Return the texts of errors that belong to another part of the page."""
        elsewhere = {*self.boxes.top.names(), *_AUTHORS}
        return {
            said(text)
            for name, text in errors.items()
            if name in elsewhere or name.startswith("authors.")
        }

    def _first_wrong(self, form: Any) -> QWidget | None:  # noqa: ANN401
        return next((form.field(name).box for name in form.errors()), None)

    def _set_tab_order(self) -> None:
        """Enter and Tab follow the paper form, also through authors added later."""
        order = [
            *self.boxes.boxes(self.boxes.top),
            *self.authors.boxes(),
            *self.boxes.boxes(self.boxes.body),
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self.authors.rows[0].name)

    def _on_edited(self, name: str) -> None:
        if name == "received_on":
            self._on_received_on()
            self.received_on_edited.emit()
        elif name == "unit_id":
            self._unit_follows = False
        self.edited.emit()

    def _on_received_on(self) -> None:
        self.authors.set_received_on(self.boxes.received_on.value() or self._today)

    def _on_authors_edited(self) -> None:
        if self._unit_follows:
            self.boxes.unit.set_value(self.authors.rows[0].unit.value())
        self.edited.emit()


def kept_for_next(draft: IdeaDraft, fresh: IdeaDraft) -> IdeaDraft:
    """Return the next empty form: source and day stay, as papers come in heaps."""
    return replace(
        fresh,
        source=draft.source,
        received_on=draft.received_on,
        collector_name=draft.collector_name,
    )
