"""Every paper, export and list of the sample office, once its authors ask not to be named."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands import listing
from app.commands.command import Call
from app.documents.sheet_text import sheet_lines
from app.models.award import Award, AwardDecision
from app.models.council import Council, CouncilMember
from app.models.follow_up import Pilot
from app.models.idea import Adoption, Author, Idea
from app.models.session import Session as Meeting
from app.models.unit import Unit
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.idea import Publication
from app.rules.paper_source import Of, Source
from app.rules.publication import Personal, may_hold
from app.services import (
    award_lines,
    award_money_papers,
    data_file,
    exports,
    paper_catalogue,
    record_lists,
    reports,
)
from app.services.all_record_lists import RECORD_LISTS
from app.services.books import BookFile
from app.services.paper_catalogue import CATALOGUE
from app.services.record_lists import Wanted

TODAY = date(2026, 12, 20)
_RECORDS: dict[Of, Any] = {
    Of.IDEA: Idea,
    Of.SESSION: Meeting,
    Of.COUNCIL: Council,
    Of.DECISION: AwardDecision,
    Of.AWARD: Award,
}
# The year report of the sample is issued: it stands as the authors allowed it on that day.
_PERIODS = ("2026-H2", "2026-Q3", "2026-10")
_EXPORTS = {
    "ideas": lambda session: exports.ideas_workbook(session, "2026", TODAY),
    "scores": exports.scores_workbook,
    "report": lambda session: reports.report_workbook(session, "2026-H2", TODAY),
} | {
    word: partial(record_lists.workbook, kind=kind, wanted=Wanted(2026), today=TODAY)
    for word, kind in RECORD_LISTS.items()
}
_AWARD_EXPORTS = {
    "awards": lambda session: award_lines.awards_workbook(session, 2026, TODAY),
    "fund": lambda session: award_money_papers.ledger_book(session, 2026, TODAY),
}


@dataclass(frozen=True)
class Wish:
    """What the authors of the office want kept to themselves."""

    publication: Publication
    words: dict[Personal, frozenset[str]]

    def found(self, text: str, allowed: frozenset[Personal]) -> dict[str, list[str]]:
        """Return what a text says that it may not."""
        hits = {
            what.value: sorted(word for word in words if word in text)
            for what, words in self.words.items()
            if what not in allowed
        }
        return {what: words for what, words in hits.items() if words}


@pytest.fixture(scope="module", params=[Publication.ANONYMOUS, Publication.PRIVATE])
def asked(request, demo_answer, tmp_path_factory) -> Iterator[tuple[Any, Wish]]:
    """The sample office in which every author can be reached and asked the same."""
    (shipped,) = [path for path in demo_answer.data.files if path.suffix == ".db"]
    copy = tmp_path_factory.mktemp("quyen") / "thuongninh.db"
    copy.write_bytes(shipped.read_bytes())
    opened = data_file.open_existing(copy)
    yield opened, opened.do(_ask, request.param)
    opened.close()


def _ask(session: Session, publication: Publication) -> Wish:
    contact = set()
    for idea in session.scalars(select(Idea)):
        idea.publication = publication
    for n, author in enumerate(session.scalars(select(Author))):
        author.phone, author.email = f"09111{n:05d}", f"kin{n}@vidu.vn"
        author.address, author.national_id = f"Ngõ Kín {n:03d}", f"0380{n:08d}"
        contact |= {author.phone, author.email, author.address, author.national_id}
    titles = {idea.title.rstrip(" .") for idea in session.scalars(select(Idea))}
    words = {Personal.NAME: _names(session), Personal.CONTACT: frozenset(contact)}
    if publication is Publication.PRIVATE:
        words[Personal.TITLE] = frozenset(titles)
    return Wish(publication, words)


def _names(session: Session) -> frozenset[str]:
    """Return the authors who stand on papers for no other reason, as a member or head would."""
    others = "\n".join(
        (
            *session.scalars(select(Unit.name)),
            *session.scalars(select(Unit.head_name)),
            *session.scalars(select(CouncilMember.name)),
            *session.scalars(select(Adoption.confirmed_by)),
            *session.scalars(select(Pilot.note)),
        )
    )
    return frozenset(name for name in session.scalars(select(Author.name)) if name not in others)


def _keys(session: Session, of: Of) -> tuple[str, ...]:
    if of is Of.PERIOD:
        return _PERIODS
    if of in _RECORDS:
        return tuple(map(str, session.scalars(select(_RECORDS[of].id))))
    if of is Of.UNIT_YEAR:
        return tuple(f"{key}-2026" for key in session.scalars(select(Unit.id)))
    return ("",)


def _texts(session: Session, kind: str) -> Iterator[str]:
    """Return what every paper of a kind says, its names on the disk and screen too."""
    of = CATALOGUE[kind].of
    for key in _keys(session, of):
        try:
            paper = paper_catalogue.make(session, Source(DocumentKind(kind), of, key), TODAY)
        except Refusal:
            continue
        yield "\n".join((paper.name, paper.title, *sheet_lines(paper.sheet)))


def _cells(made: BookFile) -> str:
    book = CalamineWorkbook.from_filelike(BytesIO(made.excel()))
    rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    return "\n".join((made.name, *(str(cell) for row in rows for cell in row)))


@pytest.mark.parametrize("kind", CATALOGUE)
def test_a_paper_says_of_an_author_only_what_its_kind_may(asked, kind) -> None:
    opened, wish = asked
    texts = opened.do(lambda session: list(_texts(session, kind)))

    assert texts
    assert [found for text in texts if (found := wish.found(text, may_hold(kind)))] == []


def test_the_walk_finds_what_a_receipt_holds(asked) -> None:
    opened, wish = asked
    texts = opened.do(lambda session: list(_texts(session, "receipt")))

    assert set(wish.found("\n".join(texts), frozenset())) == {what.value for what in wish.words}


@pytest.mark.parametrize("what", _EXPORTS)
def test_an_export_says_nothing_of_who_asked_not_to_be_named(asked, what) -> None:
    opened, wish = asked

    assert wish.found(_cells(opened.do(_EXPORTS[what])), frozenset()) == {}


@pytest.mark.parametrize("what", _AWARD_EXPORTS)
def test_an_export_of_awards_names_the_awarded_and_no_way_to_reach_them(asked, what) -> None:
    opened, wish = asked
    allowed = may_hold(DocumentKind.AWARD_DECISION)

    assert wish.found(_cells(opened.do(_AWARD_EXPORTS[what])), allowed) == {}


@pytest.mark.parametrize("what", listing.LISTS)
def test_a_list_shows_the_office_names_but_no_way_to_reach_them(asked, what) -> None:
    opened, wish = asked
    words = Namespace(what=what, search="", year=2026, state="")
    call = Call(words, datetime(2026, 12, 20, 9, 0), lambda: opened)

    answer = listing.COMMANDS[0].run(call)

    allowed = frozenset({Personal.NAME, Personal.TITLE})
    assert wish.found(f"{answer.data}\n{answer.lines}", allowed) == {}
