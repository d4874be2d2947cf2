"""Phiên bản bộ tiêu chí: looked at, and made anew; a version that was used is never edited."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.rubric import Rubric, RubricBand, RubricCriterion
from app.models.session import Session as Meeting
from app.rules.errors import BadSetting, InvalidForm, NotFound, Said, say
from app.rules.role import Duty
from app.rules.rubric import Band, Criterion, RubricRules, check_rubric
from app.services.steps import step


@dataclass(frozen=True)
class CriterionFacts:
    """A criterion as typed; below knock_out on the mean an idea is out."""

    name: str
    maximum: Decimal | None
    knock_out: Decimal | None = None
    guide: str = ""


@dataclass(frozen=True)
class BandFacts:
    """A grade and the mark it starts at."""

    name: str
    start: Decimal | None


@dataclass(frozen=True)
class RubricFacts:
    """A whole rubric as typed."""

    name: str
    valid_from: date | None
    pass_mark: Decimal | None
    step: Decimal | None
    source: str
    criteria: tuple[CriterionFacts, ...]
    bands: tuple[BandFacts, ...]


@dataclass(frozen=True)
class RubricLine:
    """A version with the days it holds and how many sessions froze it."""

    id: int
    version: int
    facts: RubricFacts
    valid_to: date | None
    sessions: int

    @property
    def maximum(self) -> Decimal:
        """The most points a sheet can give."""
        return sum((one.maximum or Decimal(0) for one in self.facts.criteria), Decimal(0))


def list_versions(session: Session) -> list[RubricLine]:
    """Return all versions, newest first."""
    query = select(Meeting.rubric_id, func.count()).group_by(Meeting.rubric_id)
    used = dict(session.execute(query).all())
    rubrics = session.scalars(select(Rubric).order_by(Rubric.valid_from.desc(), Rubric.id.desc()))
    return [_line(rubric, used.get(rubric.id, 0)) for rubric in rubrics]


def version(session: Session, rubric_id: int) -> RubricLine:
    """Return one version."""
    found = next((line for line in list_versions(session) if line.id == rubric_id), None)
    if found is None:
        raise NotFound(what="bộ tiêu chí")
    return found


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Thêm bộ tiêu chí"))
def add_version(session: Session, facts: RubricFacts) -> int:
    """Put a new version in force from a day on; the one before holds until the day before."""
    good = _checked(facts)
    before = session.scalar(select(Rubric).order_by(Rubric.valid_from.desc()).limit(1))
    begins = good.valid_from or date.min
    if before is not None:
        if begins <= before.valid_from:
            raise InvalidForm(
                {
                    "valid_from": say(
                        QT_TRANSLATE_NOOP(
                            "Form", "Phải sau ngày {before}, ngày bắt đầu của phiên bản trước."
                        ),
                        before=before.valid_from,
                    )
                }
            )
        before.valid_to = begins - timedelta(days=1)
    highest = session.scalar(select(func.max(Rubric.version))) or 0
    rubric = Rubric(
        name=good.name,
        version=highest + 1,
        valid_from=begins,
        pass_mark=good.pass_mark or Decimal(0),
        step=good.step or Decimal(1),
        source=good.source,
    )
    rubric.criteria = [
        RubricCriterion(
            position=position,
            name=one.name,
            guide=one.guide,
            max_points=one.maximum or Decimal(0),
            knock_out=one.knock_out,
        )
        for position, one in enumerate(good.criteria, 1)
    ]
    rubric.bands = [
        RubricBand(name=one.name, starts_at=one.start or Decimal(0)) for one in good.bands
    ]
    session.add(rubric)
    session.flush()
    return rubric.id


def _checked(facts: RubricFacts) -> RubricFacts:
    good = RubricFacts(
        tidy(facts.name),
        facts.valid_from,
        facts.pass_mark,
        facts.step,
        tidy(facts.source),
        tuple(
            CriterionFacts(tidy(c.name), c.maximum, c.knock_out, tidy_block(c.guide))
            for c in facts.criteria
        ),
        tuple(BandFacts(tidy(band.name), band.start) for band in facts.bands if band.name.strip()),
    )
    missing = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi gì ở ô này."))
    needed = ("name", "valid_from", "pass_mark", "step")
    wrong: dict[str, Said] = {name: missing for name in needed if getattr(good, name) in (None, "")}
    for n, band in enumerate(good.bands):
        if band.start is None:
            wrong[f"bands.{n}.start"] = missing
    if wrong:
        raise InvalidForm(wrong)
    try:
        check_rubric(_rules(good))
    except BadSetting as bad:
        raise InvalidForm({"bands": say(str(bad))}) from bad
    return good


def _rules(facts: RubricFacts) -> RubricRules:
    zero = Decimal(0)
    return RubricRules(
        criteria=tuple(
            Criterion(n, one.name, one.maximum or zero, facts.step or zero, one.knock_out)
            for n, one in enumerate(facts.criteria)
        ),
        bands=tuple(Band(one.name, one.start or zero) for one in facts.bands),
        pass_mark=facts.pass_mark or zero,
    )


def _line(rubric: Rubric, sessions: int) -> RubricLine:
    facts = RubricFacts(
        rubric.name,
        rubric.valid_from,
        rubric.pass_mark,
        rubric.step,
        rubric.source,
        tuple(
            CriterionFacts(one.name, one.max_points, one.knock_out, one.guide)
            for one in rubric.criteria
        ),
        tuple(BandFacts(one.name, one.starts_at) for one in rubric.bands),
    )
    return RubricLine(rubric.id, rubric.version, facts, rubric.valid_to, sessions)
