"""Bảng điểm: the lines by which units get points, kept with their days (plan IV.2; design §9)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.points import PointRule, UnitPoints
from app.models.setting import MovementCriterion
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.period import of_year
from app.rules.point_errors import PointRuleInUse, PointRuleTwice, RankedYearOver
from app.rules.role import Duty
from app.rules.unit_points import PointMeasure
from app.services import settings
from app.services.steps import step

MOST_POINTS = 1000


@dataclass(frozen=True)
class RuleFacts:
    """A line as typed: under which criterion, what is counted, for how many points, since when."""

    letter: str
    label: str
    measure: PointMeasure
    points_each: Decimal | None
    maximum: Decimal | None
    valid_from: date | None
    valid_to: date | None = None
    source: str = ""


@dataclass(frozen=True)
class RuleRow:
    """A line of the table as it stands in the file."""

    id: int
    facts: RuleFacts


def criteria(session: Session) -> tuple[tuple[str, str], ...]:
    """Return letter and name of the criteria, in the order of the plan."""
    query = select(MovementCriterion).order_by(MovementCriterion.position)
    return tuple((each.letter, each.name) for each in session.scalars(query))


def rules(session: Session) -> list[RuleRow]:
    """Return all lines in the order of the table, those of the past and to come too."""
    query = (
        select(PointRule)
        .join(MovementCriterion)
        .order_by(
            MovementCriterion.position, PointRule.position, PointRule.valid_from, PointRule.id
        )
    )
    return [_row(each) for each in session.scalars(query)]


def maxima(rows: list[RuleRow], day: date) -> dict[str, Decimal]:
    """Return how many points each criterion can give on a day."""
    found: dict[str, Decimal] = {}
    for row in rows:
        if is_in_force(row.facts, day):
            found.setdefault(row.facts.letter, Decimal(0))
            found[row.facts.letter] += row.facts.maximum or Decimal(0)
    return found


def is_in_force(facts: RuleFacts, day: date) -> bool:
    """Tell whether a line counts on a day."""
    begun = facts.valid_from is not None and facts.valid_from <= day
    return begun and (facts.valid_to is None or day <= facts.valid_to)


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Ghi mục bảng điểm"))
def save(session: Session, rule_id: int | None, facts: RuleFacts, today: date) -> int:
    """Add a line, put one right, or let it go on otherwise from a later day.

    A line that is to count otherwise from a later day keeps its old points until the day before;
    so the years that were ranked by it stay as they were. Points given for years that end under
    the new line go with it.
    """
    good = _checked(session, facts)
    rule = None if rule_id is None else _rule(session, rule_id)
    _refuse_ranked(rule, good, _ranked_until(session, today))
    given: list[UnitPoints] = []
    if rule is not None and good.valid_from is not None and good.valid_from > rule.valid_from:
        day_before = good.valid_from - timedelta(days=1)
        rule.valid_to = min(rule.valid_to or day_before, day_before)
        session.flush()
        given = _given_since(session, rule, good.valid_from.year)
        rule_id, position = None, rule.position
        rule = PointRule(position=position)
    _refuse_twice(session, rule_id, good)
    if rule is None:
        highest = session.scalar(select(func.max(PointRule.position)))
        rule = PointRule(position=(highest or 0) + 1)
    _write(session, rule, good)
    session.add(rule)
    session.flush()
    for points in given:
        points.rule_id = rule.id
    session.flush()
    return rule.id


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Bỏ mục bảng điểm"))
def remove(session: Session, rule_id: int, today: date) -> RuleFacts:
    """Take a line off under which nobody was given points; returned, to be put back."""
    rule = _rule(session, rule_id)
    ranked = _ranked_until(session, today)
    if rule.valid_from <= ranked:
        raise RankedYearOver(year=str(ranked.year), first=ranked + timedelta(days=1))
    given = select(func.count()).select_from(UnitPoints).where(UnitPoints.rule_id == rule_id)
    count = session.scalar(given) or 0
    if count:
        raise PointRuleInUse(count=count)
    facts = _row(rule).facts
    session.delete(rule)
    session.flush()
    return facts


def _ranked_until(session: Session, today: date) -> date:
    """Return the last day of the newest year that is over; its ranking is not to change."""
    calendar = settings.calendar(session, today)
    ends = (of_year(year, calendar).last for year in (today.year, today.year - 1))
    return next(last for last in ends if last < today)


def _refuse_ranked(rule: PointRule | None, facts: RuleFacts, ranked: date) -> None:
    """Refuse what would rank a year that is over anew; words and sources may be put right."""
    begins = facts.valid_from or ranked
    if begins > ranked:
        return
    counts = ("letter", "measure", "points_each", "maximum", "valid_from")
    now = _row(rule).facts if rule is not None else None
    same = now is not None and all(getattr(now, one) == getattr(facts, one) for one in counts)
    ends_now = (now.valid_to or date.max) if now is not None else date.max
    ends = facts.valid_to or date.max
    if not same or (ends != ends_now and min(ends, ends_now) < ranked):
        raise RankedYearOver(year=str(ranked.year), first=ranked + timedelta(days=1))


def _given_since(session: Session, rule: PointRule, year: int) -> list[UnitPoints]:
    query = select(UnitPoints).where(UnitPoints.rule_id == rule.id, UnitPoints.year >= year)
    return list(session.scalars(query))


def _checked(session: Session, facts: RuleFacts) -> RuleFacts:
    judged = facts.measure is PointMeasure.ENTERED
    good = replace(
        facts,
        label=tidy(facts.label),
        points_each=Decimal(0) if judged else facts.points_each,
        source=tidy(facts.source),
    )
    wrong: dict[str, Said] = {}
    if good.letter not in dict(criteria(session)):
        wrong["letter"] = say(QT_TRANSLATE_NOOP("Form", "Chưa chọn tiêu chí."))
    if not good.label:
        wrong["label"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi nội dung."))
    wrong |= _wrong_points(good) | _wrong_days(good)
    if wrong:
        raise InvalidForm(wrong)
    return good


def _wrong_points(facts: RuleFacts) -> dict[str, Said]:
    each, most = facts.points_each, facts.maximum
    if most is None or not 0 < most <= MOST_POINTS:
        words = QT_TRANSLATE_NOOP("Form", "Hãy ghi điểm tối đa, hơn 0 và không quá {most}.")
        return {"maximum": say(words, most=MOST_POINTS)}
    if facts.measure is PointMeasure.ENTERED:
        return {}
    if each is None or each <= 0:
        words = QT_TRANSLATE_NOOP("Form", "Hãy ghi điểm cho mỗi lần, hơn 0.")
        return {"points_each": say(words)}
    if each > most:
        words = QT_TRANSLATE_NOOP("Form", "Điểm mỗi lần không được hơn điểm tối đa.")
        return {"points_each": say(words)}
    return {}


def _wrong_days(facts: RuleFacts) -> dict[str, Said]:
    if facts.valid_from is None:
        return {"valid_from": say(QT_TRANSLATE_NOOP("Form", "Chưa ghi ngày áp dụng."))}
    if facts.valid_to is not None and facts.valid_to < facts.valid_from:
        words = QT_TRANSLATE_NOOP("Form", "Ngày thôi áp dụng trước ngày áp dụng.")
        return {"valid_to": say(words)}
    return {}


def _refuse_twice(session: Session, rule_id: int | None, facts: RuleFacts) -> None:
    wanted = fold(facts.label)
    last, first = facts.valid_to or date.max, facts.valid_from or date.min
    for row in rules(session):
        there = row.facts
        if row.id == rule_id or there.letter != facts.letter or fold(there.label) != wanted:
            continue
        begins, ends = there.valid_from or date.min, there.valid_to or date.max
        if begins <= last and first <= ends:
            raise PointRuleTwice(label=there.label, first=begins)


def _write(session: Session, rule: PointRule, facts: RuleFacts) -> None:
    query = select(MovementCriterion.id).where(MovementCriterion.letter == facts.letter)
    rule.criterion_id = session.scalars(query).one()
    rule.label, rule.measure, rule.source = facts.label, facts.measure, facts.source
    rule.points_each = facts.points_each or Decimal(0)
    if facts.maximum is not None and facts.valid_from is not None:
        rule.maximum, rule.valid_from = facts.maximum, facts.valid_from
    rule.valid_to = facts.valid_to


def _rule(session: Session, rule_id: int) -> PointRule:
    found = session.get(PointRule, rule_id)
    if found is None:
        raise NotFound(what="dòng này của bảng điểm")
    return found


def _row(rule: PointRule) -> RuleRow:
    return RuleRow(
        rule.id,
        RuleFacts(
            rule.criterion.letter,
            rule.label,
            rule.measure,
            rule.points_each,
            rule.maximum,
            rule.valid_from,
            rule.valid_to,
            rule.source,
        ),
    )
