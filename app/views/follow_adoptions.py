"""Áp dụng: the units' confirmations that an idea is in use (plan III.4)."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.adoption_dialog import AdoptionDialog
from app.dialogs.evidence_dialog import EvidenceDialog
from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.evidence import EvidenceOf
from app.rules.masking import PersonalData
from app.services import adoptions, idea_papers
from app.services.adoptions import AdoptionLine
from app.views.record_tab import RecordTab
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_SCAN = 4


class FollowAdoptions(RecordTab):
    """The confirmations of the year; those whose signed paper is missing are marked."""

    shows: ClassVar[set[str]] = {"Adoption", "Evidence", "Idea", "IdeaEvent", "Unit"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, AdoptionLine] = {}
        self.make_table(
            [
                Column(self.tr("Ý tưởng"), stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Đơn vị áp dụng"), 250),
                Column(self.tr("Áp dụng từ"), 110),
                Column(self.tr("Ghi nhận"), 110),
                Column(self.tr("Giấy xác nhận"), 200),
            ],
            self.tr("ý tưởng"),
            self.tr(
                "Năm này chưa ghi nhận ý tưởng nào được áp dụng. Khi đơn vị xác nhận, mở hồ sơ ý"
                " tưởng và bấm “Ghi nhận đã áp dụng…”."
            ),
            self.tr("Mở danh sách ý tưởng"),
        )
        self.files = self.action(
            self.tr("Bản chụp giấy xác nhận…"),
            "paperclip",
            ("Ctrl+E",),
            self.open_files,
            "primary",
        )
        self.paper = self.action(
            self.tr("In giấy xác nhận"), "printer", ("Ctrl+P",), self.open_paper
        )
        self.edit = self.action(self.tr("Sửa…"), "pencil", ("F2",), self.open_edit)
        self.see = self.action(self.tr("Hồ sơ ý tưởng"), "lightbulb", ("Ctrl+O",), self.open_idea)
        self.lay_out((self.files, self.paper, self.edit), aside=(self.see,))
        self.table.opened.connect(lambda _key: self.attempt(self.open_edit))

    @override
    def list_title(self) -> str:
        return self.tr("Ý tưởng được áp dụng")

    @override
    def reload(self) -> None:
        found = self._workplace.desk.do(adoptions.adoptions_of_year, self.year)
        self._lines = {line.id: line for line in found}
        self.table.show_rows([self._row(line) for line in found])
        if found and not self.chosen_id():
            self.table.select(found[0].id)
        missing = sum(1 for line in found if line.missing)
        said = self.tr("{count} ý tưởng được áp dụng, trong đó {missing} chưa có bản chụp.")
        counts = said.format(count=len(found), missing=missing)
        self.show_summary(counts if missing else "")
        self.on_chosen()

    @override
    def add(self) -> None:
        self.go.emit("ideas", 0)

    def open_edit(self) -> None:
        """Put the chosen confirmation right."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.open_dialog(AdoptionDialog(self._workplace, line, self))

    def open_files(self) -> None:
        """Show the scans of the chosen confirmation."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            name = self.tr("Giấy xác nhận của {unit}").format(unit=line.unit)
            self.open_dialog(
                EvidenceDialog(self._workplace, EvidenceOf.ADOPTION, line.id, name, self)
            )

    def open_paper(self) -> None:
        """Show the confirmation as it goes to the unit for its signature."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            paper = self._workplace.desk.do(
                idea_papers.confirmation_paper, line.idea_id, self._workplace.today()
            )
            self.open_dialog(PaperDialog(self._workplace, [paper], self))

    def open_idea(self) -> None:
        """Go to the record of the idea."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            self.go.emit("idea", line.idea_id)

    @override
    def on_chosen(self) -> None:
        line = self._lines.get(self.chosen_id())
        for push in (self.files, self.paper, self.edit, self.see):
            push.setEnabled(line is not None)
        self.show_detail(self._told(line) if line else ())

    def _row(self, line: AdoptionLine) -> Row:
        idea, began = f"{line.code} {line.title}", line.facts.applied_from
        if not line.facts.confirmed_by or line.facts.confirmed_on is None:
            scan, tone = self.tr("Chưa ghi người ký"), Tone.BAD
        elif not line.scans:
            scan, tone = self.tr("Chưa có bản chụp"), Tone.WARN
        else:
            scan, tone = self.tr("Có bản chụp"), Tone.GOOD
        from_day = short_date(began) if began else ""
        return Row(
            line.id,
            (idea, line.unit, from_day, short_date(line.on), scan),
            (idea, line.unit, began, line.on, scan),
            {_SCAN: tone},
            idea_id=line.idea_id,
        )

    def _told(self, line: AdoptionLine) -> tuple[str, ...]:
        facts, signed = line.facts, ""
        if facts.confirmed_by and facts.confirmed_on:
            said = self.tr("Ký xác nhận: {who}, ngày {day}")
            signed = said.format(who=facts.confirmed_by, day=short_date(facts.confirmed_on))
        measured = self.tr("Số liệu đo được: {text}").format(text=facts.measured)
        return (
            self.tr("Hiệu quả: {text}").format(text=facts.effect),
            measured if facts.measured else "",
            signed,
        )
