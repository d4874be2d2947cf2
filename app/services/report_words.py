"""Lời của báo cáo: the parts of a report that only a person can write, kept until it is issued."""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.draft import Draft
from app.rules.live_text import literal, parse
from app.rules.live_text_errors import LostBrace
from app.rules.role import Duty
from app.services.period_figures import PeriodFigures
from app.services.report_live import rendered
from app.services.steps import step

_FORM = "report:{code}"


@dataclass(frozen=True)
class ReportWords:
    """What the office says about the period, in live text; an empty part is left out."""

    strengths: str = ""
    limits: str = ""
    causes: str = ""
    plans: str = ""
    proposals: str = ""

    def as_json(self) -> str:
        """Return the words as they are stored."""
        return json.dumps(asdict(self), ensure_ascii=False)


def from_json(content: str) -> ReportWords:
    """Return stored words; parts that this version does not know are dropped."""
    stored = json.loads(content) if content else {}
    known = {field.name for field in fields(ReportWords)}
    return ReportWords(**{name: _live(text) for name, text in stored.items() if name in known})


def spoken(words: ReportWords, facts: PeriodFigures) -> ReportWords:
    """Return the words as they read in a period: every figure in them is its number."""
    texts = {name: rendered(text, facts) for name, text in asdict(words).items()}
    return replace(words, **texts)


def load_words(session: Session, code: str) -> ReportWords:
    """Return what was written for a period so far."""
    draft = session.get(Draft, _FORM.format(code=code))
    return from_json(draft.content) if draft else ReportWords()


@step(Duty.REPORTS, QT_TRANSLATE_NOOP("Label", "Sửa lời báo cáo"))
def save_words(session: Session, code: str, words: ReportWords, now: datetime) -> None:
    """Keep what is being written for a period."""
    tidied = ReportWords(**{name: tidy_block(text) for name, text in asdict(words).items()})
    form = _FORM.format(code=code)
    draft = session.get(Draft, form) or Draft(form=form)
    draft.content, draft.saved_at = tidied.as_json(), now
    session.add(draft)
    session.flush()


def _live(text: str) -> str:
    """Return stored words as live text: those of an earlier version had braces of their own."""
    try:
        parse(text)
    except LostBrace:
        return literal(text)
    return text
