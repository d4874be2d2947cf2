"""A page of parts: a year on top, a tab for each part, read when it is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.rules.period import FINAL_YEAR, MOVEMENT_START
from app.views.work_tab import WorkTab
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.page_header import PageHeader
from app.widgets.theme import GAP_12, GAP_16, GAP_24
from app.widgets.workplace import Workplace

_YEAR_WIDTH = 110


@dataclass(frozen=True)
class Part:
    """A part of the page: the place that leads to it, its title, the widget."""

    place: str
    title: str
    tab: WorkTab


class TabbedPage(QWidget):
    """The frame of a page with tabs; only the tab that is seen is read.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)

    def __init__(self, workplace: Workplace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.header = PageHeader(title)
        self.year = ChoiceBox()
        self.tabs = QTabWidget()
        self.parts: tuple[Part, ...] = ()
        self._stale: set[WorkTab] = set()
        self._build()
        self.year.edited.connect(self._on_year)
        self.tabs.currentChanged.connect(lambda _at: self._freshen())
        workplace.desk.changed.connect(self._on_changed)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Put the parts in, from left to right."""
        self.parts = tuple(parts)
        self._stale = {part.tab for part in parts}
        for part in parts:
            self.tabs.addTab(part.tab, part.title)
            part.tab.go.connect(self._on_go)
        self.setFocusProxy(self.tabs)

    def current(self) -> WorkTab:
        """Return the part that is seen."""
        return self.parts[self.tabs.currentIndex()].tab

    def chosen_year(self) -> int:
        """Return the year on top."""
        year = self.year.value()
        return year if isinstance(year, int) else self._workplace.today().year

    def reload(self) -> None:
        """Read the part that is seen again."""
        self._stale.discard(self.current())
        self.current().show_year(self.chosen_year())

    def new_record(self) -> None:
        """Add a record to the part that is seen."""
        add = getattr(self.current(), "add", None)
        if add is not None:
            add()

    def show_place(self, place: str, record_id: int) -> None:
        """Show a part that a link names, and the record in it."""
        found = next((part for part in self.parts if part.place == place), None)
        if found is None:
            return
        self.tabs.setCurrentWidget(found.tab)
        year = found.tab.year_of(record_id) if record_id else None
        if year is not None and year != self.chosen_year():
            self.year.set_value(year)
            self._stale = {part.tab for part in self.parts}
        self._freshen(even_hidden=True)
        if record_id:
            found.tab.show_record(record_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def _build(self) -> None:
        today = self._workplace.today()
        years = range(MOVEMENT_START.year, max(FINAL_YEAR, today.year) + 1)
        self.year.set_choices([Choice(year, str(year)) for year in years])
        self.year.set_value(max(today.year, MOVEMENT_START.year))
        self.year.setAccessibleName(self.tr("Năm"))
        self.year.setFixedWidth(_YEAR_WIDTH)
        self.header.add(self.year)
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        page.setSpacing(GAP_12)
        page.addWidget(self.header)
        page.addWidget(self.tabs, 1)

    def _freshen(self, *, even_hidden: bool = False) -> None:
        if self.parts and self.current() in self._stale and (even_hidden or self.isVisible()):
            self.reload()

    def _on_year(self) -> None:
        self._stale = {part.tab for part in self.parts}
        self._freshen()

    def _on_go(self, place: str, record_id: int) -> None:
        """Stay on the page when the link leads to another of its parts."""
        if any(part.place == place for part in self.parts):
            self.show_place(place, record_id)
        else:
            self.go.emit(place, record_id)

    def _on_changed(self, tables: set[str]) -> None:
        self._stale |= {part.tab for part in self.parts if part.tab.shows & tables}
        self._freshen()
