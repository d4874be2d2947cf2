"""The smallest filled-in intake form, every box open to change."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.rules.idea import AuthorDraft, IdeaDraft
from app.services.intake import ReceivedIdea, receive_idea

NOW = datetime(2026, 7, 20, 9, 30)
TODAY = NOW.date()


def an_author_draft(name: str = "Lò Thị Đào", share: str = "100", **changes: object) -> AuthorDraft:
    """One author as typed."""
    given: dict[str, object] = {"name": name, "share": Decimal(share)}
    return AuthorDraft(**(given | changes))


def a_draft(title: str = "Đổi mới cách trả kết quả", **changes: object) -> IdeaDraft:
    """A form with only what must be there."""
    given: dict[str, object] = {
        "received_on": date(2026, 7, 15),
        "title": title,
        "authors": (an_author_draft(),),
    }
    return IdeaDraft(**(given | changes))


def received(session: Session, title: str = "Đổi mới cách trả kết quả", **changes: object) -> int:
    """The id of an idea that was just received."""
    idea: ReceivedIdea = receive_idea(session, a_draft(title, **changes), NOW)
    return idea.id


def on_agenda(session: Session, meeting: Meeting, idea_id: int) -> AgendaItem:
    """An idea put on the agenda of a session."""
    assert session.get(Idea, idea_id) is not None
    item = AgendaItem(session_id=meeting.id, idea_id=idea_id, position=1)
    session.add(item)
    session.flush()
    return item
