"""Điểm do cơ quan chấm: points that are judged, not counted, with who gave them and why (IV.2)."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.points import PointRule, UnitPoints
from app.models.unit import Unit
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.role import Duty
from app.rules.unit_points import PointMeasure
from app.services import settings
from app.services.steps import step


@step(Duty.MOVEMENT, QT_TRANSLATE_NOOP("Label", "Ghi điểm đơn vị"))
def enter_points(
    session: Session,
    line: tuple[int, int, int],
    points: Decimal | None,
    reason: str,
    now: datetime,
) -> int:
    """Give a unit points for a year under a judged line; line: unit, year, rule.

    Entering again writes over what was given; the journal keeps both.
    """
    unit_id, year, rule_id = line
    rule = session.get(PointRule, rule_id)
    if rule is None or rule.measure is not PointMeasure.ENTERED:
        raise NotFound(what="dòng chấm điểm này")
    if session.get(Unit, unit_id) is None:
        raise NotFound(what="đơn vị")
    wrong: dict[str, Said] = {}
    if points is None or not 0 <= points <= rule.maximum:
        words = QT_TRANSLATE_NOOP("Form", "Hãy ghi điểm từ 0 đến {most}.")
        wrong["points"] = say(words, most=rule.maximum)
    if not reason.strip():
        wrong["reason"] = say(QT_TRANSLATE_NOOP("Form", "Chưa ghi lý do cho điểm."))
    if wrong or points is None:
        raise InvalidForm(wrong)
    query = select(UnitPoints).where(
        UnitPoints.unit_id == unit_id, UnitPoints.year == year, UnitPoints.rule_id == rule_id
    )
    given = session.scalar(query) or UnitPoints(unit_id=unit_id, year=year, rule_id=rule_id)
    given.points, given.reason = points, tidy_block(reason)
    given.entered_at = now
    given.entered_by = settings.clerk(session, now.date())
    session.add(given)
    session.flush()
    return given.id
