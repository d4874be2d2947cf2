"""The smallest valid thing of each kind, every field of it open to change."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, person_sort_text, sort_text
from app.models.idea import Author, Idea, IdeaEvent
from app.models.unit import Unit
from app.rules.author import AuthorKind
from app.rules.idea import IdeaState, IntakeSource
from app.rules.unit import UnitKind
from app.search import index

RECEIVED_ON = date(2026, 6, 9)
ENTERED_AT = datetime(2026, 6, 9, 8, 0)


def an_author(name: str = "Lò Thị Đào", share: str = "100", **changes: object) -> Author:
    """One person who proposed an idea."""
    given: dict[str, object] = {
        "position": 1,
        "kind": AuthorKind.INDIVIDUAL,
        "name": name,
        "name_fold": fold(name),
        "name_sort": person_sort_text(name),
        "share": Decimal(share),
    }
    return Author(**(given | changes))


def an_idea(
    session: Session,
    title: str = "Đổi mới cách trả kết quả",
    authors: tuple[Author, ...] = (),
    **changes: object,
) -> Idea:
    """An idea in the register with its receipt event, findable."""
    received_on = changes.get("received_on", RECEIVED_ON)
    assert isinstance(received_on, date)
    highest = select(func.max(Idea.register_number)).where(Idea.register_year == received_on.year)
    given: dict[str, object] = {
        "register_year": received_on.year,
        "register_number": (session.scalar(highest) or 0) + 1,
        "received_on": received_on,
        "source": IntakeSource.PAPER,
        "title": title,
        "title_sort": sort_text(title),
        "entered_at": ENTERED_AT,
    }
    idea = Idea(**(given | changes))
    idea.authors = list(authors) or [an_author()]
    idea.events = [
        IdeaEvent(to_state=IdeaState.RECEIVED, on_date=received_on, recorded_at=ENTERED_AT)
    ]
    session.add(idea)
    session.flush()
    index.put_idea(session, idea)
    return idea


def a_unit(session: Session, name: str = "Thôn Vân Hòa", kind: UnitKind = UnitKind.VILLAGE) -> Unit:
    """A unit of the register."""
    unit = Unit(kind=kind, name=name, sort_key=sort_text(name))
    session.add(unit)
    session.flush()
    return unit
