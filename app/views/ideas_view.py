"""Sổ ý tưởng: the register, searched and filtered; beside it the facts of the chosen idea."""

from collections.abc import Hashable
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.import_dialog import ImportDialog
from app.dialogs.list_export import FullForm, ListExport
from app.rules.dates import short_date
from app.rules.idea import IdeaState
from app.rules.masking import PersonalData
from app.rules.moves import STATE_LABELS
from app.services import choices, full_register, idea_records, register
from app.services.books import BookFile
from app.services.full_register import WhichIdeas
from app.services.register import IdeaFilter, IdeaRow
from app.views.idea_glance import IdeaGlance
from app.views.idea_kits import IdeaKits
from app.widgets.buttons import button
from app.widgets.chips import Chip, FilterChips
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label
from app.widgets.page_header import PageHeader
from app.widgets.search_box import SearchBox
from app.widgets.status_badge import tone_of
from app.widgets.table import Column, Row, RowTable
from app.widgets.theme import GAP_8, GAP_12, GAP_16, GAP_24, style
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace

IMPORT_KEYS = "Ctrl+Shift+N"
WIDE_ENOUGH = 1400  # narrower, the list needs the whole width
_STATE_COLUMN = 6


class IdeasView(QWidget):
    """The list of ideas.

    Signals:
        go: place and key of what the clerk wants to see.
    """

    go = Signal(str, int)
    help_page: ClassVar[str] = "ideas"
    shows: ClassVar[set[str]] = {"Idea", "IdeaEvent", "Author", "IdeaField", "Unit", "Field"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self._offered = False
        self.header = PageHeader(self.tr("Ý tưởng"))
        self.intake = button(self.tr("Tiếp nhận ý tưởng (Ctrl+N)"), "plus", "primary")
        self.import_button = button(self.tr("Nhập từ Excel…"), "file-spreadsheet")
        self.import_button.setToolTip(
            self.tr("Nhập danh sách thôn, đơn vị gửi ({keys})").format(keys=IMPORT_KEYS)
        )
        self.kits_button = button(self.tr("Biểu mẫu cho thôn"), "file-spreadsheet")
        self.kits_button.setToolTip(self.tr("Lập biểu mẫu Excel gửi thôn, đơn vị (Ctrl+Shift+B)"))
        self.kits_button.setShortcut("Ctrl+Shift+B")
        self.kits = IdeaKits(workplace, self)
        self.import_dialog: ImportDialog | None = None
        self.search = SearchBox(self.tr("Tìm tên, tác giả, nội dung, số YT-… (Ctrl+F)"), self)
        self.year = ChoiceBox(self.tr("Mọi năm"))
        self.field = ChoiceBox(self.tr("Mọi lĩnh vực"))
        self.unit = ChoiceBox(self.tr("Mọi đơn vị"))
        self.group = ChoiceBox(self.tr("Mọi đối tượng"))
        self.priority = TickBox(self.tr("Lĩnh vực ưu tiên"))
        self.all_button = button(self.tr("Bỏ lọc"), "x", "quiet")
        self.states = FilterChips()
        self.table = RowTable(self._columns(), self.tr("ý tưởng"))
        self.list_export = ListExport(workplace, self.table, self)
        self.list_export.full = FullForm(
            self.tr("Đầy đủ mọi mục của phiếu, nhập lại được"), full_register.TITLE, self._in_full
        )
        self.glance = IdeaGlance()
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the register again; filters and the chosen line stay."""
        self._stale = False
        self._offer()
        wanted = self.wanted()
        desk = self._workplace.desk
        rows = desk.do(register.list_ideas, wanted)
        counts = desk.do(register.state_counts, wanted)
        self._show_states(counts, wanted)
        self.table.show_rows([self._row(row) for row in rows])
        self._say_empty(wanted)
        self.all_button.setVisible(wanted != IdeaFilter(year=self._workplace.today().year))
        self._show_glance(self.table.current_key())

    def wanted(self) -> IdeaFilter:
        """Return what the search box and the filters ask for."""
        state = self.states.value()
        return IdeaFilter(
            year=_key(self.year),
            state=IdeaState(str(state)) if state else None,
            field=_key(self.field),
            unit=_key(self.unit),
            group=_key(self.group),
            priority=self.priority.value(),
            search=self.search.value(),
        )

    def new_record(self) -> None:
        """Begin the intake of an idea."""
        self.go.emit("intake", 0)

    def import_list(self) -> None:
        """Take in a list of ideas that a village or unit sent as a spreadsheet."""
        self.import_dialog = ImportDialog(self._workplace, self)
        self.import_dialog.open()

    def open_kits(self) -> None:
        """Offer the forms for villages: one for all, or one for each unit."""
        below = self.kits_button.rect().bottomLeft()
        self.kits.menu.popup(self.kits_button.mapToGlobal(below))

    def show_all(self) -> None:
        """Take all filters off but the year's, which goes back to this year."""
        for box in (self.field, self.unit, self.group):
            box.set_value(None)
        self.priority.set_value(False)
        self.year.set_value(self._workplace.today().year)
        self.states.set_value("")
        self.search.clear()
        self.reload()

    def _in_full(self, keys: tuple[Hashable, ...], clear: bool) -> BookFile:
        which = WhichIdeas(tuple(key for key in keys if isinstance(key, int)))
        today = self._workplace.today()
        return self._workplace.desk.do(full_register.register_book, which, today, clear=clear)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.glance.setVisible(self.width() >= WIDE_ENOUGH)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Số"), 124),
            Column(self.tr("Ngày nhận"), 104),
            Column(self.tr("Tên ý tưởng"), stretch=True, personal=PersonalData.TITLE),
            Column(self.tr("Tác giả"), 150, personal=PersonalData.AUTHORS),
            Column(self.tr("Đơn vị"), 132, personal=PersonalData.UNIT),
            Column(self.tr("Lĩnh vực"), 132),
            Column(self.tr("Trạng thái"), 180),
        ]

    def _build(self) -> None:
        for push in (self.kits_button, self.import_button, self.intake):
            self.header.add(push)
        filters = QHBoxLayout()
        filters.setSpacing(GAP_8)
        filters.addWidget(self.search, 3)
        names = (self.tr("Năm"), self.tr("Lĩnh vực"), self.tr("Đơn vị"), self.tr("Đối tượng"))
        boxes = (self.year, self.field, self.unit, self.group)
        for box, name, share in zip(boxes, names, (1, 2, 2, 2), strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMinimumContentsLength(6)
            filters.addWidget(box, share)
        filters.addWidget(self.priority)
        state_label = QLabel(self.tr("Trạng thái"))
        style(state_label, "muted")
        states = QHBoxLayout()
        states.setSpacing(GAP_8)
        states.addWidget(state_label)
        states.addWidget(self.states, 1)
        states.addWidget(self.all_button)
        row = QHBoxLayout()
        row.setSpacing(GAP_16)
        row.addWidget(self.table, 1)
        row.addWidget(self.glance)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_16)
        column.setSpacing(GAP_12)
        column.addWidget(self.header)
        column.addLayout(filters)
        column.addLayout(states)
        column.addLayout(row, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.intake.clicked.connect(self.new_record)
        self.import_button.clicked.connect(self.import_list)
        self.kits_button.clicked.connect(self.open_kits)
        shortcut = QShortcut(QKeySequence(IMPORT_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.import_list)
        self.all_button.clicked.connect(self.show_all)
        self.search.searched.connect(lambda _text: self.reload())
        for box in (self.year, self.field, self.unit, self.group):
            box.edited.connect(lambda box=box: self._on_filter(box))
        self.priority.edited.connect(self.reload)
        self.states.chosen.connect(lambda _state: self.reload())
        self.table.opened.connect(lambda key: self.go.emit("idea", key))
        self.table.chosen.connect(self._show_glance)
        self.table.empty_clicked.connect(self._on_empty_clicked)
        self.glance.opened.connect(lambda key: self.go.emit("idea", key))
        self._workplace.desk.changed.connect(self._on_changed)

    def _offer(self) -> None:
        desk, today = self._workplace.desk, self._workplace.today()
        years = desk.do(register.register_years, today)
        self.year.set_choices([Choice(year, str(year)) for year in years])
        fields = desk.do(choices.fields)
        self.field.set_choices([Choice(field.id, field.name) for field in fields])
        for box, use_case in ((self.unit, choices.units), (self.group, choices.group_ids)):
            box.set_choices([Choice(one.key, one.label) for one in desk.do(use_case)])
        if not self._offered:
            self.year.set_value(today.year)
            self._offered = True

    def _show_states(self, counts: dict[IdeaState, int], wanted: IdeaFilter) -> None:
        shown = [state for state in IdeaState if state in counts or state is wanted.state]
        in_force = sum(count for state, count in counts.items() if state is not IdeaState.STRUCK)
        chips = [Chip("", self.tr("Tất cả"), in_force)]
        chips += [Chip(s, label(STATE_LABELS[s]), counts.get(s, 0)) for s in shown]
        self.states.set_chips(chips)

    def _row(self, row: IdeaRow) -> Row:
        state = label(STATE_LABELS[row.state])
        return Row(
            row.id,
            (
                row.number_text,
                short_date(row.received_on),
                row.title,
                row.authors,
                row.unit,
                row.field,
                state,
            ),
            (
                row.number_text,
                row.received_on.toordinal(),
                row.title_sort,
                row.author_sort,
                row.unit_sort,
                row.field,
                list(IdeaState).index(row.state),
            ),
            {_STATE_COLUMN: tone_of(row.state)},
            idea_id=row.id,
        )

    def _say_empty(self, wanted: IdeaFilter) -> None:
        everything = IdeaFilter(year=wanted.year)
        if wanted == everything:
            self.table.set_empty(
                self.tr("Chưa có ý tưởng nào. Hãy tiếp nhận phiếu đầu tiên."),
                self.tr("Tiếp nhận ý tưởng"),
            )
        else:
            self.table.set_empty(
                self.tr("Không có ý tưởng nào khớp với điều đang tìm và lọc."), self.tr("Bỏ lọc")
            )

    def _on_empty_clicked(self) -> None:
        if self.wanted() == IdeaFilter(year=_key(self.year)):
            self.new_record()
        else:
            self.show_all()

    def _on_filter(self, box: ChoiceBox) -> None:
        if not box.problem():
            self.reload()

    def _show_glance(self, key: object) -> None:
        if not isinstance(key, int):
            self.glance.show_nothing()
        elif self.isVisible() and self.glance.isVisible():
            self.glance.show_idea(self._workplace.desk.do(idea_records.idea_detail, key))

    def _on_changed(self, tables: set[str]) -> None:
        if tables & self.shows:
            self._stale = True
            if self.isVisible():
                self.reload()


def _key(box: ChoiceBox) -> int | None:
    value: Any = box.value()
    return value if isinstance(value, int) else None
