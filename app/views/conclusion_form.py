"""Kết luận của một ý tưởng: the ballot, what follows from it, what the chair concludes."""

from decimal import Decimal
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.rules.errors import InvalidForm, Refusal, Said, say
from app.rules.money import format_number
from app.rules.session import (
    BASE_LABELS,
    OUTCOME_LABELS,
    Ballot,
    Outcome,
    possible_outcomes,
    vote_base,
    vote_passes,
)
from app.services.conclusions import Conclusion
from app.services.sessions import RuleTerms
from app.services.standings import Standing
from app.widgets.buttons import button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form import Form
from app.widgets.messages import label
from app.widgets.number_box import NumberBox, write_number
from app.widgets.text_box import TextBox
from app.widgets.theme import GAP_8, style

_LABEL_WIDTH = 150


class ConclusionForm(QWidget):
    """The boxes for one idea.

    Signals:
        edited: the clerk changed something.
        save_asked: Ctrl+Enter was pressed.
    """

    edited = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._terms: RuleTerms | None = None
        self._own_choice = False
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.facts = QLabel()
        self.needed = QLabel()
        self.form = Form(self, _LABEL_WIDTH)
        self.agree, self.disagree = NumberBox(0, Decimal(0)), NumberBox(0, Decimal(0))
        self.other, self.invalid = NumberBox(0, Decimal(0)), NumberBox(0, Decimal(0))
        self.everybody = button(self.tr("Tất cả đồng ý"), "check", "quiet")
        self.passed = QLabel()
        self.outcome = ChoiceBox(self.tr("Chọn kết luận"))
        self.conclusion = TextBox(2, 6)
        self.discussion = TextBox(2, 8)
        self.everybody.setMaximumWidth(self.everybody.sizeHint().width())
        self._build()
        self._connect()

    def show_idea(self, standing: Standing, terms: RuleTerms, *, read_only: bool) -> None:
        """Show an idea of the session."""
        self._standing, self._terms = standing, terms
        self._own_choice = standing.chosen is not None
        self.form.clear_errors()
        self.title.setText(f"{standing.idea_code} – {standing.title}")
        self.facts.setText(self._facts(standing))
        self.needed.setText(self._needed(standing, terms))
        ballot = standing.ballot
        for box, count in zip(self._boxes(), _counts(ballot), strict=True):
            box.set_value(count)
        self.conclusion.set_value(standing.conclusion)
        self.discussion.set_value(standing.discussion)
        votable: tuple[QWidget, ...] = (*self._boxes(), self.outcome, self.everybody)
        for widget in votable:
            widget.setEnabled(not read_only and standing.has_quorum)
        for text in (self.conclusion, self.discussion):
            text.setReadOnly(read_only)
        self._offer()
        if standing.frozen_outcome or standing.chosen:
            self.outcome.set_value(standing.frozen_outcome or standing.chosen)

    def value(self) -> Conclusion:
        """Return what is written; raises InvalidForm naming the boxes that cannot be read."""
        problems: dict[str, Said] = {
            name: Said(text, {}) for name, text in self.form.problems().items()
        }
        ballot = self._ballot()
        if ballot is None and any(box.text().strip() for box in self._boxes()):
            problems.setdefault("agree", say(self.tr("Hãy ghi số phiếu đồng ý (có thể là 0).")))
        if problems:
            raise InvalidForm(problems)
        outcome = self.outcome.value()
        known = isinstance(outcome, Outcome) and outcome is not Outcome.NO_QUORUM
        return Conclusion(
            ballot=ballot,
            outcome=Outcome(str(outcome)) if known and ballot is not None else None,
            conclusion=self.conclusion.value(),
            discussion=self.discussion.value(),
        )

    def show_refusal(self, refusal: Refusal, sentence: str) -> None:
        """Say beside the boxes what is wrong with them."""
        wrong = refusal.wrong if isinstance(refusal, InvalidForm) else {"agree": sentence}
        self.form.show_errors(wrong)

    def _build(self) -> None:
        form = self.form
        form.add("agree", self.tr("Đồng ý"), self.agree)
        form.add("disagree", self.tr("Không đồng ý"), self.disagree, beside=True)
        form.add("other", self.tr("Ý kiến khác"), self.other)
        form.add("invalid", self.tr("Phiếu không hợp lệ"), self.invalid, beside=True)
        form.add("everybody", "", self.everybody)
        form.add("passed", self.tr("Kết quả biểu quyết"), self.passed, beside=True)
        form.add("outcome", self.tr("Kết luận"), self.outcome)
        form.add("conclusion", self.tr("Lý do, yêu cầu"), self.conclusion)
        form.add("discussion", self.tr("Ý kiến thảo luận"), self.discussion)
        for line, look in (
            (self.title, "heading"),
            (self.facts, ""),
            (self.needed, "muted"),
            (self.passed, "strong"),
        ):
            line.setWordWrap(True)
            style(line, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        for widget in (self.title, self.facts, self.needed, form):
            column.addWidget(widget)
        column.addStretch(1)
        self.setFocusProxy(self.agree)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.save_asked.connect(self.save_asked)
        self.everybody.clicked.connect(self._let_all_agree)

    def _boxes(self) -> tuple[NumberBox, NumberBox, NumberBox, NumberBox]:
        return self.agree, self.disagree, self.other, self.invalid

    def _ballot(self) -> Ballot | None:
        if self.agree.value() is None:
            return None
        return Ballot(*(int(box.value() or 0) for box in self._boxes()))

    def _let_all_agree(self) -> None:
        if self._standing is None:
            return
        for box in self._boxes():
            box.set_value(0)
        self.agree.set_value(self._standing.headcount.voters)
        self._on_edited("agree")

    def _on_edited(self, name: str) -> None:
        if name == "outcome":
            self._own_choice = True
        elif name in {"agree", "disagree", "other", "invalid"}:
            self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        """Offer what may be concluded; the proposed one is chosen until the clerk chooses."""
        standing, terms, ballot = self._standing, self._terms, self._ballot()
        if standing is None or terms is None:
            return
        agreed = ballot is not None and vote_passes(
            ballot.agree, standing.headcount, terms.vote, terms.vote_base
        )
        possible = possible_outcomes(
            has_quorum=standing.has_quorum,
            vote_passed=agreed,
            score_passed=standing.result is not None and standing.result.passed,
        )
        self.passed.setText("")
        if ballot is not None:
            self.passed.setText(self.tr("Thông qua") if agreed else self.tr("Không thông qua"))
        kept = self.outcome.value()
        self.outcome.set_choices([Choice(one, label(OUTCOME_LABELS[one])) for one in possible])
        if ballot is None and standing.has_quorum:
            self.outcome.set_value(None)
        elif not self._own_choice or kept not in possible:
            self.outcome.set_value(possible[0])

    def _facts(self, standing: Standing) -> str:
        result = standing.result
        if result is None:
            return self.tr("Chưa có phiếu chấm đủ điểm nào.")
        verdict = self.tr("đạt điểm sàn") if result.passed else self.tr("chưa đạt điểm sàn")
        parts = [
            self.tr("Điểm trung bình {mean}").format(mean=format_number(result.mean, 2)),
            result.grade,
            verdict,
            self.tr("{sheets}/{expected} phiếu").format(
                sheets=result.sheets, expected=standing.expected
            ),
            self.tr("chênh lệch {spread}").format(spread=write_number(result.spread)),
        ]
        if standing.place:
            parts.insert(0, self.tr("Hạng {place}").format(place=standing.place))
        if result.wide_spread:
            parts.append(self.tr("các phiếu khác xa nhau"))
        return " · ".join(part for part in parts if part)

    def _needed(self, standing: Standing, terms: RuleTerms) -> str:
        count = standing.headcount
        if not standing.has_quorum:
            return self.tr(
                "Không đủ thành phần: chỉ {voters} trong {members} thành viên được xét ý tưởng"
                " này. Ý tưởng trở lại danh sách chờ khi kết thúc phiên họp."
            ).format(voters=count.voters, members=count.members)
        base = label(BASE_LABELS[terms.vote_base])
        least = ceil(vote_base(count, terms.vote_base) * terms.vote)
        return self.tr(
            "{voters} thành viên được biểu quyết. Thông qua khi có ít nhất {least} phiếu đồng ý"
            " ({share} {of}, không kể người từ chối chấm)."
        ).format(voters=count.voters, least=least, share=terms.vote, of=base[:1].lower() + base[1:])


def _counts(ballot: Ballot | None) -> tuple[int | None, ...]:
    if ballot is None:
        return (None, None, None, None)
    return ballot.agree, ballot.disagree, ballot.other, ballot.invalid
