"""Một người trong sổ: all that is held of one person, over every idea; restricted, anonymised.

Law 91/2025/QH15, articles 4 and 14. Records and figures stay true: what was proposed, by what kind
of author, with which share; only who it was is not told any more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from app.basics.text import fold, person_sort_text, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.award import Award, AwardDecision, Nomination
from app.models.document import IssuedDocument
from app.models.draft import Draft
from app.models.idea import Author, Idea
from app.models.undo import UndoStep
from app.rules.errors import NotFound
from app.rules.idea import Publication
from app.rules.numbering import idea_code
from app.rules.person_errors import HeldByLaw
from app.rules.role import Duty
from app.search import index
from app.services.steps import step

NAMELESS = "Tác giả đã khử nhận dạng"
_MOST = 200
_CLEARED = ("job_title", "address", "phone", "email", "national_id")


@dataclass(frozen=True)
class PersonLine:
    """One person as far as the register can tell: the same name and id number, phone or unit.

    author_ids: the lines of the register that are of this person; ideas: their numbers.
    """

    author_ids: tuple[int, ...]
    name: str
    unit: str
    ideas: tuple[str, ...]
    idea_id: int
    files: int
    restricted_on: date | None
    anonymised_on: date | None


def find(session: Session, text: str) -> list[PersonLine]:
    """Return the people whose name, phone or id number contains a text."""
    word = tidy(text)
    if not word:
        return []
    query = (
        select(Author)
        .where(
            or_(
                Author.name_fold.contains(fold(word), autoescape=True),
                Author.phone.contains(word, autoescape=True),
                Author.national_id == word,
            )
        )
        .order_by(Author.name_sort, Author.id)
        .limit(_MOST)
    )
    groups: dict[tuple[str, str], list[Author]] = {}
    for author in session.scalars(query):
        groups.setdefault(_who(author), []).append(author)
    return [_line(authors) for authors in groups.values()]


def authors_of(session: Session, author_ids: Sequence[int]) -> list[Author]:
    """Return the lines of a person, or refuse when one is not there."""
    found = list(session.scalars(select(Author).where(Author.id.in_(author_ids))))
    if not found or len(found) != len(set(author_ids)):
        raise NotFound(what="người này")
    return found


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Hạn chế xử lý dữ liệu cá nhân"))
def restrict(session: Session, author_ids: Sequence[int], today: date) -> None:
    """Hide how to reach a person, and publish the name no more."""
    for author in authors_of(session, author_ids):
        author.restricted_on = author.restricted_on or today
        if author.idea.publication is Publication.NAMED:
            author.idea.publication = Publication.ANONYMOUS
    session.flush()


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Bỏ hạn chế xử lý dữ liệu cá nhân"))
def lift(session: Session, author_ids: Sequence[int]) -> None:
    """Use a person's data again; how the ideas are published stays as it is."""
    for author in authors_of(session, author_ids):
        author.restricted_on = None
    session.flush()


@step(Duty.DATA, QT_TRANSLATE_NOOP("Label", "Khử nhận dạng một người"), final=True)
def anonymise(session: Session, author_ids: Sequence[int], today: date) -> None:
    """Forget who a person was, for good; refused where the law keeps the papers of an award."""
    authors = authors_of(session, author_ids)
    _check_awards(session, authors)
    names = {author.name for author in authors}
    for author in authors:
        author.name, author.name_fold = NAMELESS, fold(NAMELESS)
        author.name_sort = person_sort_text(NAMELESS)
        author.birth_date, author.gender = None, ""
        for field in _CLEARED:
            setattr(author, field, "")
        author.anonymised_on = today
        if author.idea.collector_name in names:
            author.idea.collector_name = ""
        if author.idea.publication is Publication.NAMED:
            author.idea.publication = Publication.ANONYMOUS
    session.flush()
    for idea in {author.idea_id: author.idea for author in authors}.values():
        index.put_idea(session, idea)
    _forget_copies(session, names)


def _check_awards(session: Session, authors: Iterable[Author]) -> None:
    """Refuse when a numbered decision awarded one of the ideas to this person."""
    for author in authors:
        query = (
            select(IssuedDocument.number, IssuedDocument.symbol)
            .join(AwardDecision, AwardDecision.document_id == IssuedDocument.id)
            .join(Award, Award.decision_id == AwardDecision.id)
            .join(Nomination, Nomination.id == Award.nomination_id)
            .where(
                Nomination.idea_id == author.idea_id,
                Nomination.recipient_fold == author.name_fold,
                IssuedDocument.number.is_not(None),
            )
            .limit(1)
        )
        found = session.execute(query).first()
        if found is not None:
            raise HeldByLaw(name=author.name, number=f"{found.number}/{found.symbol}")


def _forget_copies(session: Session, names: Iterable[str]) -> None:
    """Forget what could bring a person back: steps to be taken back, a draft being typed."""
    for name in names:
        session.execute(delete(UndoStep).where(func.instr(UndoStep.changes, name) > 0))
        session.execute(delete(Draft).where(func.instr(Draft.content, name) > 0))


def _who(author: Author) -> tuple[str, str]:
    known = author.national_id or author.phone or f"unit {author.unit_id or author.idea.unit_id}"
    return author.name_fold, known if author.anonymised_on is None else f"line {author.id}"


def _line(authors: Sequence[Author]) -> PersonLine:
    ideas: dict[int, Idea] = {author.idea_id: author.idea for author in authors}
    first = authors[0]
    unit = first.unit or first.idea.unit
    return PersonLine(
        author_ids=tuple(author.id for author in authors),
        name=first.name,
        unit=unit.name if unit else "",
        ideas=tuple(idea_code(i.register_year, i.register_number) for i in ideas.values()),
        idea_id=first.idea_id,
        files=sum(len(idea.attachments) for idea in ideas.values()),
        restricted_on=first.restricted_on,
        anonymised_on=first.anonymised_on,
    )
