"""What tests of the time after the council need: an approved idea, a task, a pilot, an adoption."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.models.unit import Unit
from app.rules.idea import IdeaState
from app.rules.unit import UnitKind
from app.services import life, pilots, support_tasks
from app.services.life import AdoptionFacts, MoveRequest
from app.services.pilots import MeasureFacts, PilotFacts
from app.services.support_tasks import TaskFacts
from tests.makers import a_unit, an_idea
from tests.makers_reports import moved

NOW = datetime(2026, 7, 20, 9, 30)
APPROVED_ON = date(2026, 7, 1)
WAITING = MeasureFacts("Thời gian chờ", "phút", Decimal(30), Decimal(15))


def an_approved_idea(session: Session, title: str = "Đổi mới cách trả kết quả") -> int:
    """An idea that the council approved on 1 July 2026."""
    idea = an_idea(session, title, received_on=date(2026, 6, 10))
    moved(session, idea, IdeaState.IN_REVIEW, APPROVED_ON)
    moved(session, idea, IdeaState.APPROVED, APPROVED_ON)
    return idea.id


def an_office(session: Session, name: str = "Phòng Kinh tế") -> int:
    """A department of the commune, of the plan's list or a new one."""
    there = session.scalar(select(Unit.id).where(Unit.name == name))
    return there or a_unit(session, name, UnitKind.GOVERNMENT_BODY).id


def task_facts(idea_id: int, unit_id: int, **changes: object) -> TaskFacts:
    """A task given on 6 July, due on 15 July 2026."""
    given: dict[str, object] = {
        "idea_id": idea_id,
        "unit_id": unit_id,
        "task": "Thiết kế nhãn sản phẩm",
        "deliverable": "Bản thiết kế nhãn",
        "assigned_on": date(2026, 7, 6),
        "due_on": date(2026, 7, 15),
    }
    return TaskFacts(**(given | changes))  # type: ignore[arg-type]


def a_task(session: Session, idea_id: int | None = None, **changes: object) -> int:
    """A support task of an approved idea."""
    idea = an_approved_idea(session) if idea_id is None else idea_id
    unit = changes.pop("unit_id", None) or an_office(session)
    return support_tasks.assign(session, task_facts(idea, unit, **changes), NOW)  # type: ignore[arg-type]


def pilot_facts(idea_id: int, unit_id: int, **changes: object) -> PilotFacts:
    """A pilot from 8 July to 15 August 2026."""
    given: dict[str, object] = {
        "idea_id": idea_id,
        "unit_id": unit_id,
        "started_on": date(2026, 7, 8),
        "planned_end": date(2026, 8, 15),
        "place": "Bộ phận một cửa",
        "cost": 2_500_000,
        "fund_source": "Ngân sách xã",
        "measures": (WAITING,),
        "skipped": "Tác giả đã tự hoàn thiện",
    }
    return PilotFacts(**(given | changes))  # type: ignore[arg-type]


def a_pilot(session: Session, idea_id: int | None = None, **changes: object) -> int:
    """A running pilot of an approved idea."""
    idea = an_approved_idea(session) if idea_id is None else idea_id
    unit = changes.pop("unit_id", None) or an_office(session)
    return pilots.start(session, pilot_facts(idea, unit, **changes), NOW)  # type: ignore[arg-type]


def adoption_facts(unit_id: int | None, **changes: object) -> AdoptionFacts:
    """A confirmation signed on 16 July 2026."""
    given: dict[str, object] = {
        "unit_id": unit_id,
        "applied_from": date(2026, 7, 13),
        "effect": "Giảm một nửa thời gian chờ",
        "measured": "30 phút còn 15 phút",
        "confirmed_by": "Vi Văn Sơn",
        "confirmed_on": date(2026, 7, 16),
    }
    return AdoptionFacts(**(given | changes))  # type: ignore[arg-type]


def an_adopted_idea(
    session: Session, title: str = "Đổi mới cách trả kết quả", unit_id: int | None = None
) -> int:
    """An idea whose use a unit confirmed on 16 July 2026."""
    key = an_approved_idea(session, title)
    home = unit_id or a_unit(session, f"Thôn nơi áp dụng {key}").id
    step = MoveRequest(
        IdeaState.ADOPTED,
        date(2026, 7, 16),
        note="Đã dùng từ trước",
        adoption=adoption_facts(home),
    )
    life.move_idea(session, key, step, NOW)
    return key


def state_of(session: Session, idea_id: int) -> IdeaState:
    """Where an idea stands."""
    return session.get_one(Idea, idea_id).state
