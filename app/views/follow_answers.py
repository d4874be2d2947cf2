"""Trả lời tác giả: answers due, late and given (plan III.4)."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.answer_dialog import AnswerDialog
from app.dialogs.paper_dialog import PaperDialog
from app.rules.dates import short_date
from app.rules.follow_up import ANSWER_WAY_LABELS
from app.rules.masking import PersonalData
from app.rules.moves import STATE_LABELS
from app.services import author_answers, notices
from app.services.author_answers import AnswerLine
from app.views.record_tab import RecordTab
from app.widgets.messages import label
from app.widgets.table import Column, Row
from app.widgets.theme import Tone
from app.widgets.workplace import Workplace

_DUE, _ANSWERED = 3, 4


class FollowAnswers(RecordTab):
    """The ideas of the year with the day an answer is promised; unanswered ones on top."""

    shows: ClassVar[set[str]] = {"AuthorAnswer", "IssuedDocument", "Idea", "IdeaEvent", "Author"}

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._lines: dict[int, AnswerLine] = {}
        self.make_table(
            [
                Column(self.tr("Ý tưởng"), stretch=True, personal=PersonalData.TITLE),
                Column(self.tr("Tác giả"), 200, personal=PersonalData.AUTHORS),
                Column(self.tr("Kết quả"), 170),
                Column(self.tr("Hạn trả lời"), 225),
                Column(self.tr("Đã trả lời"), 150),
            ],
            self.tr("ý tưởng"),
            self.tr("Năm này chưa tiếp nhận ý tưởng nào. Hạn trả lời tính từ ngày tiếp nhận."),
            self.tr("Tiếp nhận ý tưởng"),
        )
        self.record = self.action(
            self.tr("Ghi đã trả lời…"), "check", ("Ctrl+D",), self.open_record, "primary"
        )
        self.paper = self.action(
            self.tr("Thông báo kết quả"), "printer", ("Ctrl+P",), self.open_paper
        )
        self.strike = self.action(
            self.tr("Gạch bỏ lần trả lời…"), "x", ("Ctrl+Del",), self.open_strike, "danger"
        )
        self.see = self.action(self.tr("Hồ sơ ý tưởng"), "lightbulb", ("Ctrl+O",), self.open_idea)
        self.lay_out((self.record, self.paper, self.strike), aside=(self.see,))
        self.table.opened.connect(lambda _key: self.attempt(self.open_record))

    @override
    def list_title(self) -> str:
        return self.tr("Trả lời tác giả")

    @override
    def reload(self) -> None:
        today = self._workplace.today()
        found = self._workplace.desk.do(author_answers.answers_of_year, self.year, today)
        self._lines = {line.id: line for line in found}
        self.table.show_rows([self._row(line) for line in found])
        if found and not self.chosen_id():
            self.table.select(found[0].id)
        waiting = [line for line in found if line.answered_on is None]
        late = sum(1 for line in waiting if line.late)
        on_time = sum(1 for line in found if line.answered_on and not line.late)
        said = self.tr(
            "Chưa trả lời {waiting}, trong đó quá hạn {late}; đã trả lời {done}, trong đó đúng"
            " hạn {on_time}."
        )
        counts = said.format(
            waiting=len(waiting), late=late, done=len(found) - len(waiting), on_time=on_time
        )
        self.show_summary(counts if found else "")
        self.on_chosen()

    @override
    def add(self) -> None:
        self.go.emit("intake", 0)

    def open_record(self) -> None:
        """Note that the author of the chosen idea was told."""
        line = self._lines.get(self.chosen_id())
        if line is not None and line.can_be_answered:
            self.open_dialog(AnswerDialog(self._workplace, line, self))

    def open_paper(self) -> None:
        """Show the notice of the result."""
        line = self._lines.get(self.chosen_id())
        if line is not None:
            paper = self._workplace.desk.do(notices.notice_paper, line.id, self._workplace.today())
            self.open_dialog(PaperDialog(self._workplace, [paper], self))

    def open_strike(self) -> None:
        """Ask why the last recorded answer is wrong."""
        line = self._lines.get(self.chosen_id())
        if line is None or not line.told:
            return
        desk, now, last = self._workplace.desk, self._workplace.now(), line.told[-1]
        self.ask_reason(
            self.tr("Gạch bỏ lần trả lời ngày {day}").format(day=short_date(last.on)),
            self.tr("Lần trả lời này không tính nữa; thông báo trong sổ văn bản giữ nguyên."),
            lambda reason: desk.do(author_answers.strike_out, last.id, reason, now),
        )

    def open_idea(self) -> None:
        """Go to the record of the idea."""
        if self.chosen_id():
            self.go.emit("idea", self.chosen_id())

    @override
    def on_chosen(self) -> None:
        line = self._lines.get(self.chosen_id())
        can_be_told = line is not None and line.can_be_answered
        self.record.setEnabled(can_be_told)
        self.paper.setEnabled(can_be_told)
        self.strike.setEnabled(line is not None and bool(line.told))
        self.see.setEnabled(line is not None)
        self.show_detail(self._told(line) if line else ())

    def _row(self, line: AnswerLine) -> Row:
        idea, authors = f"{line.code} {line.title}", ", ".join(line.authors)
        state = label(STATE_LABELS[line.state])
        tones: dict[int, Tone] = {}
        if line.late:
            tones[_DUE] = Tone.WARN if line.answered_on else Tone.BAD
        answered = short_date(line.answered_on) if line.answered_on else self.tr("Chưa trả lời")
        if line.answered_on:
            tones[_ANSWERED] = Tone.GOOD
        return Row(
            line.id,
            (idea, authors, state, self.due_words(line.due_on, line.late), answered),
            (
                idea,
                authors,
                state,
                line.due_on.toordinal() if line.due_on else 0,
                line.answered_on.toordinal() if line.answered_on else 0,
            ),
            tones,
            idea_id=line.id,
        )

    def _told(self, line: AnswerLine) -> list[str]:
        if not line.can_be_answered and line.answered_on is None:
            return [self.tr("Hội đồng chưa kết luận, chưa có kết quả để trả lời.")]
        said = self.tr("{day}, {way}: {text}")
        return [
            said.format(
                day=short_date(each.on), way=label(ANSWER_WAY_LABELS[each.way]), text=each.told
            )
            for each in line.told
        ]
