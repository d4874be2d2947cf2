"""Nhập từ Excel, bước 1: which sheet, which row is the header, which column is what."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.dialogs.import_column_table import ColumnTable, short
from app.dialogs.import_unsaid import UnsaidForm
from app.rules.errors import Refusal
from app.rules.idea import IdeaDraft
from app.rules.importing.header import Header
from app.rules.importing.legacy_text import CHARSET_LABELS
from app.rules.importing.options import ListOptions
from app.rules.importing.run import ImportKind
from app.rules.importing.sheet import Sheet
from app.rules.importing.title_book import plain_words
from app.services.importing import list_file, profiles
from app.services.importing.idea_import import IDEAS
from app.services.importing.list_file import ListFile
from app.widgets.buttons import button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label, said
from app.widgets.theme import GAP_8, GAP_12, style
from app.widgets.tick_box import TickBox
from app.widgets.workplace import Workplace

_SAMPLES = 3  # cells shown before and after they are turned into Unicode
_SIDE = 360


class ImportColumns(QWidget):
    """The sheet as it is understood, to be put right before the rows are looked at.

    Signals:
        changed: what was understood or chosen is different now.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._file: ListFile | None = None
        self._header: Header | None = None
        self._fields: dict[int, str] = {}
        self._aliases: dict[str, dict[str, str | int]] = {}
        self.sheet = ChoiceBox()
        self.row = QSpinBox()
        self.profile = ChoiceBox(self.tr("Chưa nhớ mẫu cột"))
        self.table = ColumnTable()
        self.trouble = QLabel()
        self.converted = TickBox()
        self.samples = QLabel()
        self.hidden = TickBox()
        self.repair = TickBox(self.tr("Bổ sung số 0 bị mất ở đầu số điện thoại, số định danh"))
        self.unsaid = UnsaidForm(workplace)
        self.reset = button(self.tr("Tự nhận lại các cột"), "undo-2", "quiet")
        self._build()
        self._connect()

    def show_file(self, file: ListFile) -> None:
        """Show a file that was just read, understood as well as can be."""
        self._file = file
        self._fields, self._aliases = {}, {}
        names = [Choice(n, self._sheet_name(sheet)) for n, sheet in enumerate(file.unicode)]
        self.sheet.set_choices(names)
        self.sheet.set_value(None)
        self.repair.set_value(True)
        self.hidden.set_value(False)
        count = sum(map(len, file.converted))
        self.converted.set_value(count > 0)
        self.converted.setVisible(count > 0)
        self.samples.setVisible(count > 0)
        known = self._workplace.desk.do(profiles.names, ImportKind.IDEAS)
        self.profile.set_choices([Choice(name, name) for name in known])
        self._understand(self.options())
        self._offer_profile()

    def options(self) -> ListOptions:
        """Return how the sheet is to be read."""
        sheet = self.sheet.value()
        profile = self.profile.value()
        return ListOptions(
            sheet=sheet if isinstance(sheet, int) else None,
            header=(self._header.first, self._header.last) if self._header else None,
            fields=self._fields,
            with_hidden=self.hidden.value(),
            convert=self.converted.value() or self.converted.isHidden(),
            repair=self.repair.value(),
            aliases=self._aliases,
            profile=profile if isinstance(profile, str) else "",
        )

    def header(self) -> Header | None:
        """Return the columns as they are understood, None when there is no header."""
        return self._header

    def draft(self) -> IdeaDraft:
        """Return what the list leaves unsaid."""
        return self.unsaid.draft()

    def remember(self, name: str) -> None:
        """Keep the columns as they now stand for the next list of this sender."""
        if self._header is None:
            return
        profile = profiles.of_header(name, self._header, self._aliases, self.unsaid.facts())
        self._workplace.desk.do(profiles.save, ImportKind.IDEAS, profile, self._workplace.now())
        known = self._workplace.desk.do(profiles.names, ImportKind.IDEAS)
        self.profile.set_choices([Choice(each, each) for each in known])
        self.profile.set_value(profile.name)

    def know_as(self, field: str, words: str, key: str | int) -> None:
        """Remember what this sender means by a name that the office does not have."""
        self._aliases.setdefault(field, {})[plain_words(words)] = key

    def _understand(self, options: ListOptions) -> None:
        """Read the header anew and show its columns."""
        if self._file is None:
            return
        try:
            at, self._header = list_file.columns_of(self._file, IDEAS, options)
        except Refusal as refusal:
            self._header = None
            self.trouble.setText(said(refusal))
            self.table.show_nothing()
        else:
            self.sheet.set_value(at)
            self._show_sheet(self._file.sheet(options, at), self._header)
        self.trouble.setVisible(self._header is None)
        self._say_hidden()
        self._say_converted()
        self.changed.emit()

    def _show_sheet(self, sheet: Sheet, header: Header) -> None:
        self.row.blockSignals(True)
        self.row.setRange(1, max(1, len(sheet.rows)))
        self.row.setValue(header.first + 1)
        self.row.blockSignals(False)
        self.table.show_columns(sheet, header)

    def _on_field(self, at: int, field: str) -> None:
        self._fields[at] = field
        self._understand(self.options())

    def _on_sheet(self) -> None:
        self._fields, self._header = {}, None
        self._understand(replace(self.options(), header=None))

    def _on_row(self, row: int) -> None:
        self._fields = {}
        self._understand(replace(self.options(), header=(row - 1, row - 1), fields={}))

    def _on_profile(self) -> None:
        name = self.profile.value()
        if not isinstance(name, str) or self._header is None:
            return
        kept = self._workplace.desk.do(profiles.load, ImportKind.IDEAS, name)
        self._fields = kept.fields(self._header)
        self._aliases = {field: dict(names) for field, names in kept.aliases.items()}
        self.unsaid.show_facts(kept.unsaid)
        self._understand(self.options())

    def _offer_profile(self) -> None:
        """Choose the sender whose columns these are, if one is known."""
        if self._header is None:
            return
        fits = self._workplace.desk.do(profiles.fitting, ImportKind.IDEAS, self._header)
        if fits is not None:
            self.profile.set_value(fits.name)
            self._on_profile()

    def _on_reset(self) -> None:
        self._fields, self._aliases, self._header = {}, {}, None
        self.profile.set_value(None)
        self._understand(replace(self.options(), header=None))

    def _say_hidden(self) -> None:
        at = self.sheet.value()
        if self._file is None or not isinstance(at, int):
            return
        sheet = self._file.read.sheets[at]
        rows, columns = len(sheet.hidden_rows), len(sheet.hidden_columns)
        self.hidden.setText(
            self.tr("Đọc cả {rows} dòng, {columns} cột đang ẩn").format(rows=rows, columns=columns)
        )
        self.hidden.setVisible(rows + columns > 0)

    def _say_converted(self) -> None:
        """Name how many cells are written in an old encoding, with a few before and after."""
        at = self.sheet.value()
        cells = self._file.converted[at] if self._file and isinstance(at, int) else ()
        charsets = sorted({label(CHARSET_LABELS[each.charset]) for each in cells})
        self.converted.setText(
            self.tr("Chuyển {count} ô gõ bằng {charsets} sang Unicode").format(
                count=len(cells), charsets=", ".join(charsets)
            )
        )
        shown = [f"“{short(c.before)}” → “{short(c.after)}”" for c in cells[:_SAMPLES]]
        self.samples.setText("\n".join(shown))
        self.converted.setVisible(bool(cells))
        self.samples.setVisible(bool(cells))

    def _sheet_name(self, sheet: Sheet) -> str:
        return self.tr("{name} (đang ẩn)").format(name=sheet.name) if sheet.hidden else sheet.name

    def _connect(self) -> None:
        self.sheet.edited.connect(self._on_sheet)
        self.row.valueChanged.connect(self._on_row)
        self.profile.edited.connect(self._on_profile)
        self.reset.clicked.connect(self._on_reset)
        self.table.field_chosen.connect(self._on_field)
        for box in (self.hidden, self.converted):
            box.edited.connect(lambda: self._understand(self.options()))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP_8)
        pairs: Sequence[tuple[str, QWidget, int]] = (
            (self.tr("Trang tính"), self.sheet, 2),
            (self.tr("Dòng tiêu đề"), self.row, 0),
            (self.tr("Nơi gửi"), self.profile, 2),
        )
        for text, box, share in pairs:
            name = QLabel(text)
            name.setBuddy(box)
            top.addWidget(name)
            top.addWidget(box, share)
            box.setAccessibleName(text)
        top.addWidget(self.reset)
        for line, look in ((self.trouble, "error"), (self.samples, "hint")):
            line.setWordWrap(True)
            style(line, look)
        side = Card(self.tr("Điều danh sách không nói"))
        side.add(self.unsaid)
        side.setFixedWidth(_SIDE)
        middle = QHBoxLayout()
        middle.setSpacing(GAP_12)
        middle.addWidget(self.table, 1)
        middle.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_8)
        whole.addLayout(top)
        whole.addWidget(self.trouble)
        whole.addLayout(middle, 1)
        for widget in (self.converted, self.samples, self.hidden, self.repair):
            whole.addWidget(widget)
