"""Nhập từ Excel, bước 2: what every idea of the list would do, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.dialogs.import_alike import AlikeBox
from app.rules.dates import short_date
from app.rules.importing.idea_columns import FIELD_LABELS
from app.rules.importing.options import AlikeChoice
from app.rules.importing.run import VERDICT_LABELS, Verdict
from app.rules.importing.table import LEFT_OUT_LABELS
from app.services import choices
from app.services.importing import folder_list
from app.services.importing.idea_import import IdeaPreview
from app.services.importing.idea_list import JudgedIdea
from app.services.importing.idea_texts import idea_texts
from app.services.importing.returned import reasons
from app.widgets.buttons import button
from app.widgets.chips import Chip, FilterChips
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.messages import label, said
from app.widgets.table import Align, Column, Row, RowTable
from app.widgets.theme import GAP_8, Tone, style
from app.widgets.workplace import Workplace

_TONES = {
    Verdict.NEW: Tone.GOOD,
    Verdict.CHANGED: Tone.INFO,
    Verdict.SAME: Tone.NEUTRAL,
    Verdict.ALIKE: Tone.WARN,
    Verdict.SKIPPED: Tone.NEUTRAL,
    Verdict.WRONG: Tone.BAD,
}
_VERDICT = 1
_NAMED = ("unit_id", "field_codes", "group_code")


class ImportPreview(QWidget):
    """The ideas of a list with their verdicts; the chosen one is told in full below.

    Signals:
        decided: row of an idea from 0 and what to do with it.
        named: field, words of the list and the record they mean.
    """

    decided = Signal(int, object)
    named = Signal(str, str, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._seen: IdeaPreview | None = None
        self._by_row: dict[int, JudgedIdea] = {}
        self._rows: Sequence[Row] = ()
        self.chips = FilterChips()
        self.left_out = QLabel()
        self.table = RowTable(
            [
                Column(self.tr("Dòng"), 56, Align.RIGHT),
                Column(self.tr("Kết quả"), 120),
                Column(self.tr("Tên ý tưởng"), 330),
                Column(self.tr("Tác giả"), 170),
                Column(self.tr("Ngày nhận"), 112),
                Column(self.tr("Lời nhắc"), 200, stretch=True),
            ],
            self.tr("ý tưởng"),
        )
        self.detail = QLabel()
        self.alike = AlikeBox()
        self.words = QLabel()
        self.meant = ChoiceBox()
        self.name_button = button(self.tr("Dùng cho cả danh sách"), "check")
        self._unknown: tuple[str, str] | None = None
        self._build()
        self.chips.chosen.connect(lambda _key: self._show_rows())
        self.table.chosen.connect(self._on_chosen)
        self.alike.decided.connect(self._on_decided)
        self.name_button.clicked.connect(self._on_named)

    def rows(self, seen: IdeaPreview) -> list[Row]:
        """Return the lines of the table; for a long list this belongs on the worker."""
        return [self._row(idea) for idea in seen.ideas]

    def show_preview(self, seen: IdeaPreview, rows: Sequence[Row]) -> None:
        """Show what taking the list in would do; rows: its lines, made before."""
        self._seen, self._rows = seen, rows
        self._by_row = {idea.row: idea for idea in seen.ideas}
        counts = seen.counts
        chips = [Chip("", self.tr("Tất cả"), len(seen.ideas))]
        chips += [
            Chip(each.value, label(VERDICT_LABELS[each]), counts[each])
            for each in Verdict
            if counts[each]
        ]
        kept = self.chips.value()
        self.chips.set_chips(chips)
        self.chips.set_value(kept if any(chip.key == kept for chip in chips) else "")
        self._say_left_out()
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = self.chips.value()
        ideas = self._seen.ideas if self._seen else ()
        rows = [
            row
            for idea, row in zip(ideas, self._rows, strict=True)
            if wanted in ("", None, idea.verdict.value)
        ]
        self.table.show_rows(rows)
        if self.table.current_key() is None and rows:
            asking = (row.key for row in rows if self._asks(row.key))
            self.table.select(next(asking, rows[0].key))
        self._on_chosen(self.table.current_key())

    def _asks(self, key: object) -> bool:
        idea = self._by_row.get(key) if isinstance(key, int) else None
        return idea is not None and idea.verdict in {Verdict.WRONG, Verdict.ALIKE}

    def _row(self, idea: JudgedIdea) -> Row:
        draft = idea.read.draft
        cells = (
            str(idea.row + 1),
            label(VERDICT_LABELS[idea.verdict]),
            draft.title,
            ", ".join(author.name for author in draft.authors),
            short_date(draft.received_on),
            " ".join(self._sentences(idea)),
        )
        keys = (idea.row, *cells[1:4], draft.received_on.toordinal(), cells[5])
        return Row(idea.row, cells, keys, {_VERDICT: _TONES[idea.verdict]})

    def _sentences(self, idea: JudgedIdea) -> list[str]:
        """Return what is wrong with an idea, what it is, what changes, what to look at."""
        found = list(reasons(idea, _title_of).values())
        if idea.verdict is Verdict.SAME:
            found.append(self._same(idea))
        if idea.changed and idea.known is not None:
            names = ", ".join(_title_of(name) for name in idea.changed)
            words = self.tr("Sửa {number}: {names}.")
            found.append(words.format(number=idea.known.code, names=names))
        notes = idea.read.notes.items()
        found += [f"{_title_of(name)}: {said(text)}" for (_row, name), text in notes]
        return found

    def _from(self, idea: JudgedIdea) -> list[str]:
        """Return which file of the folder an idea is from, nothing where there is one file."""
        name = folder_list.source_of(self._seen.file, idea.row) if self._seen else ""
        return [self.tr("Từ tệp {name}.").format(name=name)] if name else []

    def _same(self, idea: JudgedIdea) -> str:
        if idea.known is not None:
            return self.tr("Đã có trong sổ: {number}.").format(number=idea.known.code)
        row = (idea.earlier or 0) + 1
        return self.tr("Trùng với dòng {row} của bảng.").format(row=row)

    def _on_chosen(self, key: object) -> None:
        idea = self._by_row.get(key) if isinstance(key, int) else None
        lines = [*self._from(idea), *self._sentences(idea)] if idea else []
        self.detail.setText("\n".join(lines))
        self._show_alike(idea)
        self._show_unknown(idea)

    def _show_alike(self, idea: JudgedIdea | None) -> None:
        decided = self._seen.options.alike if self._seen else {}
        asked = idea is not None and (idea.verdict is Verdict.ALIKE or idea.row in decided)
        self.alike.setVisible(asked)
        if idea is None or not asked:
            return
        other = self._by_row.get(idea.earlier) if idea.earlier is not None else None
        stands = self._workplace.desk.do(idea_texts, idea.known.id) if idea.known else None
        self.alike.show_pair(idea, stands, other, decided.get(idea.row))

    def _show_unknown(self, idea: JudgedIdea | None) -> None:
        """Offer to say what a name means that the office does not have."""
        unknown = idea.read.unknown.items() if idea is not None else ()
        first = next(((name, text) for (_row, name), text in unknown if name in _NAMED), None)
        self._unknown = first
        for widget in (self.words, self.meant, self.name_button):
            widget.setVisible(first is not None)
        if first is None:
            return
        name, text = first
        self.words.setText(self.tr("“{words}” là").format(words=text))
        self.meant.set_choices(self._offered(name))
        self.meant.set_value(None)

    def _offered(self, name: str) -> list[Choice]:
        desk = self._workplace.desk
        if name == "unit_id":
            return [Choice(each.key, each.label) for each in desk.do(choices.units)]
        if name == "group_code":
            return [Choice(each.key, each.label) for each in desk.do(choices.groups)]
        return [Choice(each.code, each.name) for each in desk.do(choices.fields)]

    def _on_named(self) -> None:
        meant = self.meant.value()
        if self._unknown is not None and meant is not None:
            self.named.emit(*self._unknown, meant)

    def _on_decided(self, choice: AlikeChoice) -> None:
        key = self.table.current_key()
        if isinstance(key, int):
            self.decided.emit(key, choice)

    def _say_left_out(self) -> None:
        left = self._seen.found.table.left_out if self._seen else {}
        parts = [f"{len(rows)} {label(LEFT_OUT_LABELS[why])}" for why, rows in left.items()]
        self.left_out.setText(self.tr("Không đọc: {parts}.").format(parts=", ".join(parts)))
        self.left_out.setVisible(bool(parts))

    def _build(self) -> None:
        for line, look in ((self.left_out, "hint"), (self.detail, "warn")):
            line.setWordWrap(True)
            style(line, look)
        self.meant.setAccessibleName(self.tr("Tên đúng trong sổ"))
        self.table.set_empty(self.tr("Không có dòng nào ở mục này."))
        meaning = QHBoxLayout()
        meaning.setSpacing(GAP_8)
        widgets: Sequence[tuple[QWidget, int]] = (
            (self.words, 0),
            (self.meant, 1),
            (self.name_button, 0),
        )
        for widget, share in widgets:
            meaning.addWidget(widget, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.left_out)
        column.addWidget(self.detail)
        column.addLayout(meaning)
        column.addWidget(self.alike)


def _title_of(name: str) -> str:
    return label(FIELD_LABELS.get(name, name))
