"""Nhân rộng: ideas in use against units, with the day each unit took one over (plan III.4)."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.replication_dialog import ReplicationDialog
from app.rules.dates import short_date
from app.rules.evidence import EvidenceOf
from app.rules.masking import PersonalData
from app.services import replications
from app.services.replications import Matrix, ReplicationFacts, ReplicationLine, SpreadIdea
from app.views.record_tab import RecordTab
from app.widgets.table import Align, Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_IDEA_WIDTH, _COUNT_WIDTH, _UNIT_WIDTH = 330, 80, 140
_FIRST_UNIT = 2  # after the idea and the number of units


class FollowReplications(RecordTab):
    """The matrix; Enter in a cell notes that the unit took the idea over, or opens the note."""

    shows: ClassVar[set[str]] = {"Replication", "Adoption", "Idea", "IdeaEvent", "Unit"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found = Matrix((), ())
        self._ideas: dict[int, SpreadIdea] = {}
        self._make(Matrix((), ()))
        self.take = self.action(
            self.tr("Ghi đơn vị làm theo…"), "plus", ("Ctrl+N",), self.add, "primary"
        )
        self.edit = self.action(self.tr("Mở ô"), "pencil", ("F2",), self.open_cell)
        self.files = self.action(self.tr("Minh chứng…"), "paperclip", ("Ctrl+E",), self.open_files)
        self.strike = self.action(
            self.tr("Gạch bỏ…"), "x", ("Ctrl+Del",), self.open_strike, "danger"
        )
        self.see = self.action(self.tr("Hồ sơ ý tưởng"), "lightbulb", ("Ctrl+O",), self.open_idea)
        self.lay_out((self.take, self.edit, self.files, self.strike), aside=(self.see,))

    @override
    def list_title(self) -> str:
        return self.tr("Nhân rộng ý tưởng theo đơn vị")

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(replications.matrix)
        if set(found.units) == set(self._found.units):
            found = replace(found, units=self._found.units)  # a column never jumps while in use
        else:
            self._replace_table(found)
        self._found = found
        self._ideas = {idea.id: idea for idea in found.ideas}
        self.table.show_rows([self._row(idea) for idea in found.ideas])
        if found.ideas and not self.chosen_id():
            self.table.select(found.ideas[0].id)
        taken = sum(len(idea.by_unit) for idea in found.ideas)
        said = self.tr(
            "{ideas} ý tưởng đang áp dụng; {taken} lượt đơn vị làm theo. Di chuyển bằng phím mũi"
            " tên, Enter để ghi hoặc mở một ô."
        )
        self.show_summary(said.format(ideas=len(found.ideas), taken=taken) if found.ideas else "")
        self.on_chosen()

    @override
    def add(self) -> None:
        if not self._ideas:
            self.go.emit("ideas", 0)
            return
        facts = ReplicationFacts(self.chosen_id() or None, None, None)
        self.open_dialog(ReplicationDialog(self._workplace, facts, parent=self))

    def open_cell(self) -> None:
        """Open what is noted in the current cell, or note it; other cells open the idea."""
        line, unit = self._line(), self._unit()
        if unit is None:
            self.open_idea()
            return
        idea = self._ideas.get(self.chosen_id())
        if idea is None or unit in idea.homes:
            return
        facts = ReplicationFacts(idea.id, unit, None)
        self.open_dialog(ReplicationDialog(self._workplace, facts, line, self))

    def open_files(self) -> None:
        """Show the evidence of the current cell."""
        line = self._line()
        if line is not None:
            self.open_dialog(
                EvidenceDialog(
                    self._workplace, EvidenceOf.REPLICATION, line.id, self._named(line), self
                )
            )

    def open_strike(self) -> None:
        """Ask why the current cell is wrong."""
        line = self._line()
        if line is None:
            return
        desk, now = self._workplace.desk, self._workplace.now()
        self.ask_reason(
            self.tr("Gạch bỏ {name}").format(name=self._named(line)),
            self.tr("Nếu không còn đơn vị nào làm theo, ý tưởng trở về bước “Đã áp dụng”."),
            lambda reason: desk.do(replications.strike_out, line.id, reason, now),
        )

    def open_idea(self) -> None:
        """Go to the record of the idea."""
        if self.chosen_id():
            self.go.emit("idea", self.chosen_id())

    @override
    def on_chosen(self) -> None:
        line, idea = self._line(), self._ideas.get(self.chosen_id())
        self.edit.setEnabled(idea is not None)
        self.see.setEnabled(idea is not None)
        for push in (self.files, self.strike):
            push.setEnabled(line is not None)
        self.show_detail(self._told(idea) if idea else ())

    def _make(self, found: Matrix) -> None:
        self.make_table(
            [
                Column(self.tr("Ý tưởng đang áp dụng"), _IDEA_WIDTH, personal=PersonalData.TITLE),
                Column(self.tr("Số đơn vị"), _COUNT_WIDTH, Align.CENTER),
                *(Column(name, _UNIT_WIDTH, Align.LEFT) for _key, name in found.units),
            ],
            self.tr("ý tưởng"),
            self.tr(
                "Chưa có ý tưởng nào đang áp dụng để nhân rộng. Ý tưởng được đơn vị xác nhận áp"
                " dụng thì hiện ở đây, mỗi cột là một đơn vị."
            ),
            self.tr("Mở danh sách ý tưởng"),
        )
        view = self.table.view
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.selectionModel().currentChanged.connect(lambda _now, _before: self.on_chosen())
        self.table.opened.connect(lambda _key: self.attempt(self.open_cell))

    def _replace_table(self, found: Matrix) -> None:
        """Make the table anew when units came or went."""
        old, layout = self.table, self.layout()
        self._make(found)
        if layout is not None:
            layout.replaceWidget(old, self.table)
            self.table.show()
        old.hide()
        old.deleteLater()

    def _unit(self) -> int | None:
        at = self.table.view.currentIndex().column() - _FIRST_UNIT
        return self._found.units[at][0] if 0 <= at < len(self._found.units) else None

    def _line(self) -> ReplicationLine | None:
        idea, unit = self._ideas.get(self.chosen_id()), self._unit()
        return idea.by_unit.get(unit) if idea and unit is not None else None

    def _named(self, line: ReplicationLine) -> str:
        idea = self._ideas[line.facts.idea_id or 0]
        return self.tr("{idea} tại {unit}").format(idea=idea.code, unit=line.unit)

    def _row(self, idea: SpreadIdea) -> Row:
        cells: list[str] = [f"{idea.code} {idea.title}", str(len(idea.by_unit))]
        tones: dict[int, Tone] = {}
        for at, (unit, _name) in enumerate(self._found.units, _FIRST_UNIT):
            line = idea.by_unit.get(unit)
            if unit in idea.homes:
                cells.append(self.tr("Nơi đầu"))
                tones[at] = Tone.INFO
            elif line is not None and line.facts.on is not None:
                cells.append(short_date(line.facts.on))
                tones[at] = Tone.GOOD
            else:
                cells.append("")
        keys = (cells[0], len(idea.by_unit), *cells[_FIRST_UNIT:])
        return Row(idea.id, tuple(cells), keys, tones, idea_id=idea.id)

    def _told(self, idea: SpreadIdea) -> list[str]:
        said = self.tr("{unit}, từ {day}{contact}{gained}")
        lines = []
        for line in sorted(idea.by_unit.values(), key=lambda each: each.unit):
            facts = line.facts
            contact = ", ".join(each for each in (facts.contact_name, facts.contact_phone) if each)
            lines.append(
                said.format(
                    unit=line.unit,
                    day=short_date(facts.on) if facts.on else "",
                    contact=self.tr("; đầu mối: {who}").format(who=contact) if contact else "",
                    gained=f". {facts.result}" if facts.result else "",
                )
            )
        return lines
