"""Tiếp nhận: ideas entered in the register, corrected later, never numbered twice."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import fold, person_sort_text, sort_text
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.classification import AuthorGroup, Field
from app.models.idea import Author, Idea, IdeaEvent, IdeaField
from app.models.unit import Unit
from app.rules.errors import InvalidForm, NoSettingInForce, NotFound, Said, say
from app.rules.idea import AuthorDraft, IdeaDraft, IdeaState, checked
from app.rules.numbering import idea_code
from app.rules.role import Duty
from app.rules.working_days import after_working_days
from app.search import index
from app.services import recusals, settings
from app.services.attachments import KeptFile, attach
from app.services.drafts import drop_draft
from app.services.steps import step

_USUAL_ANSWER_DAYS = 10
OF_IDEA = (
    "received_on",
    "source",
    "title",
    "situation",
    "content",
    "novelty",
    "reach",
    "effect_economic",
    "effect_social",
    "conditions",
    "support_wanted",
    "confidential_parts",
    "publication",
    "collector_name",
    "entered_by",
    "answer_due",
    "unit_id",
)
OF_AUTHOR = (
    "kind",
    "name",
    "share",
    "birth_date",
    "gender",
    "job_title",
    "unit_id",
    "address",
    "phone",
    "email",
    "national_id",
    "child_consents",
    "guardian_consents",
)


@dataclass(frozen=True)
class ReceivedIdea:
    """A line of the register that was just written."""

    id: int
    year: int
    number: int
    number_text: str
    title: str


def answer_due(session: Session, received_on: date) -> date:
    """Return by when the author is to be answered, in working days after the receipt."""
    try:
        days = int(settings.value(session, "answer.days", received_on))
    except (NoSettingInForce, ValueError):
        days = _USUAL_ANSWER_DAYS
    return after_working_days(received_on, days)


def new_draft(session: Session, today: date) -> IdeaDraft:
    """Return an empty form with what is known beforehand: today, the answer's day, the clerk."""
    return IdeaDraft(
        received_on=today,
        entered_by=settings.clerk(session, today),
        answer_due=answer_due(session, today),
    )


def receive_idea(
    session: Session, draft: IdeaDraft, now: datetime, files: tuple[KeptFile, ...] = ()
) -> ReceivedIdea:
    """Check the form, give the next number of the year, enter the idea and make it findable."""
    good = checked(draft, now.date())
    idea = Idea(
        register_year=good.received_on.year,
        register_number=next_number(session, good.received_on.year),
        state=IdeaState.RECEIVED,
        entered_at=now,
    )
    _write(session, idea, good)
    idea.events.append(
        IdeaEvent(
            to_state=IdeaState.RECEIVED,
            on_date=good.received_on,
            recorded_at=now,
            recorded_by=good.entered_by,
        )
    )
    session.add(idea)
    session.flush()
    for file in files:
        attach(session, idea.id, file, now)
    index.put_idea(session, idea)
    return _received(idea)


def change_idea(session: Session, idea_id: int, draft: IdeaDraft, now: datetime) -> ReceivedIdea:
    """Correct the facts of an idea; its number stays, its receipt event follows the date."""
    good = checked(draft, now.date())
    idea = session.get(Idea, idea_id)
    if idea is None:
        raise NotFound(what="ý tưởng này")
    _move_receipt(idea, good.received_on)
    _write(session, idea, good)
    session.flush()
    session.expire(idea, ["unit"])
    index.put_idea(session, idea)
    recusals.refresh_open_sessions(session, idea_id=idea.id)
    return _received(idea)


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Tiếp nhận ý tưởng"))
def receive_from_form(
    session: Session, form: str, draft: IdeaDraft, now: datetime, files: tuple[KeptFile, ...]
) -> ReceivedIdea:
    """Receive what a form holds and forget the form's draft, both or neither."""
    done = receive_idea(session, draft, now, files)
    drop_draft(session, form)
    return done


@step(Duty.IDEAS, QT_TRANSLATE_NOOP("Label", "Sửa ý tưởng"))
def change_from_form(
    session: Session, form: str, idea_id: int, draft: IdeaDraft, now: datetime
) -> ReceivedIdea:
    """Correct an idea and forget the form's draft, both or neither."""
    done = change_idea(session, idea_id, draft, now)
    drop_draft(session, form)
    return done


def _received(idea: Idea) -> ReceivedIdea:
    year, number = idea.register_year, idea.register_number
    return ReceivedIdea(idea.id, year, number, idea_code(year, number), idea.title)


def next_number(session: Session, year: int) -> int:
    """Numbers run per year and are never given twice; a line of the register is never erased."""
    highest = select(func.max(Idea.register_number)).where(Idea.register_year == year)
    return (session.scalar(highest) or 0) + 1


def _move_receipt(idea: Idea, received_on: date) -> None:
    """Let the first event happen on the corrected day, or say why that day cannot be."""
    if received_on == idea.received_on:
        return
    if received_on.year != idea.register_year:
        raise InvalidForm(
            {
                "received_on": say(
                    QT_TRANSLATE_NOOP(
                        "Form", "Số đăng ký thuộc năm {year} nên ngày tiếp nhận phải trong năm đó."
                    ),
                    year=idea.register_year,
                )
            }
        )
    receipt, *others = idea.events
    later = [event for event in others if event.undone_at is None]
    if later and received_on > later[0].on_date:
        raise InvalidForm(
            {
                "received_on": say(
                    QT_TRANSLATE_NOOP("Form", "Ngày tiếp nhận sau bước kế tiếp (ngày {day})."),
                    day=later[0].on_date,
                )
            }
        )
    receipt.on_date = received_on


def _write(session: Session, idea: Idea, draft: IdeaDraft) -> None:
    fields, group = _chosen(session, draft)
    for name in OF_IDEA:
        value = getattr(draft, name)
        if getattr(idea, name) != value:
            setattr(idea, name, value)
    idea.title_sort = sort_text(draft.title)
    idea.group_id = group.id if group else None
    if [line.field_id for line in idea.fields] != [field.id for field in fields]:
        idea.fields.clear()
        session.flush()  # the old lines go first: a position is used once
        idea.fields.extend(
            IdeaField(field_id=field.id, position=n) for n, field in enumerate(fields, 1)
        )
    _write_authors(idea, draft.authors)


def _write_authors(idea: Idea, drafts: tuple[AuthorDraft, ...]) -> None:
    """Change authors in place, so that the journal names what changed and their keys stay."""
    for author in idea.authors[len(drafts) :]:
        idea.authors.remove(author)
    for n, draft in enumerate(drafts):
        if n == len(idea.authors):
            idea.authors.append(Author(position=n + 1))
        author = idea.authors[n]
        for name in OF_AUTHOR:
            if getattr(author, name) != getattr(draft, name):
                setattr(author, name, getattr(draft, name))
        author.name_fold = fold(draft.name)
        author.name_sort = person_sort_text(draft.name)


def _chosen(session: Session, draft: IdeaDraft) -> tuple[list[Field], AuthorGroup | None]:
    """Return the fields and the group that were chosen, or name the boxes that are unknown."""
    wrong: dict[str, Said] = {}
    known = {
        field.code: field
        for field in session.scalars(select(Field).where(Field.code.in_(draft.field_codes)))
    }
    if len(known) < len(draft.field_codes):
        wrong["field_codes"] = say(QT_TRANSLATE_NOOP("Form", "Lĩnh vực này không có trong sổ."))
    group = session.scalar(select(AuthorGroup).where(AuthorGroup.code == draft.group_code))
    if draft.group_code and group is None:
        wrong["group_code"] = say(QT_TRANSLATE_NOOP("Form", "Đối tượng này không có trong sổ."))
    if draft.unit_id is not None and session.get(Unit, draft.unit_id) is None:
        wrong["unit_id"] = say(QT_TRANSLATE_NOOP("Form", "Đơn vị này không có trong sổ."))
    for n, author in enumerate(draft.authors):
        if author.unit_id is not None and session.get(Unit, author.unit_id) is None:
            wrong[f"authors.{n}.unit_id"] = say(
                QT_TRANSLATE_NOOP("Form", "Đơn vị này không có trong sổ.")
            )
    if wrong:
        raise InvalidForm(wrong)
    return [known[code] for code in draft.field_codes], group
