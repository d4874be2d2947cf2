"""`list`: what the lists of the screens show, for people and for machines."""

from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from app.commands.command import Answer, Call, Command
from app.rules.award import AWARD_KIND_LABELS
from app.rules.command_errors import NotForThisList
from app.rules.dates import short_date
from app.rules.errors import UnknownKind
from app.rules.idea import IdeaState
from app.rules.moves import STATE_LABELS
from app.rules.outgoing import LINE_STATE_LABELS
from app.services import award_lines, document_register, listings, record_lists, register
from app.services.all_record_lists import RECORD_LISTS
from app.services.document_register import RegisterFilter
from app.services.record_list_waiting import WAITING_LIST
from app.services.record_lists import RecordList
from app.services.register import IdeaFilter


@dataclass(frozen=True)
class Wanted:
    """What to list: words to find, a year, a state; None and empty mean everything."""

    search: str
    year: int | None
    state: str
    today: date


Listed = tuple[list[dict[str, Any]], list[str]]  # for machines, for people


def _ideas(session: Session, wanted: Wanted) -> Listed:
    found = register.list_ideas(
        session, IdeaFilter(year=wanted.year, state=_state(wanted.state), search=wanted.search)
    )
    data = [
        {
            "id": row.id,
            "number": row.number_text,
            "year": row.year,
            "received_on": row.received_on,
            "title": row.title,
            "authors": row.authors,
            "unit": row.unit,
            "field": row.field,
            "priority": row.priority,
            "group": row.group,
            "state": row.state.value,
            "state_label": STATE_LABELS[row.state],
            "answer_due": row.answer_due,
        }
        for row in found
    ]
    lines = [
        f"{row.number_text}  {short_date(row.received_on)}  {STATE_LABELS[row.state]}  "
        f"{row.title} ({row.authors})"
        for row in found
    ]
    return data, lines


def _sessions(session: Session, wanted: Wanted) -> Listed:
    found = [
        row
        for row in listings.sessions(session, wanted.year)
        if listings.matches(row.title, wanted.search)
    ]
    lines = [f"{row.id}  {short_date(row.held_on)}  {row.title} ({row.council})" for row in found]
    return [vars(row) for row in found], lines


def _decisions(session: Session, wanted: Wanted) -> Listed:
    found = [
        row
        for row in listings.decisions(session, wanted.year)
        if listings.matches(row.number, wanted.search)
    ]
    lines = [
        f"{row.id}  {row.number}  {_day(row.dated_on)}  {row.awards} người, tập thể"
        f"{f'; thu hồi {row.revoked}' if row.revoked else ''}"
        for row in found
    ]
    return [vars(row) for row in found], lines


def _awards(session: Session, wanted: Wanted) -> Listed:
    found = [
        row
        for row in award_lines.award_lines(session, wanted.year or wanted.today.year)
        if listings.matches(f"{row.recipient} {row.decision} {row.achievement}", wanted.search)
    ]
    data = [{**vars(row), "state_label": row.state_label} for row in found]
    lines = [
        f"{row.recipient}  {row.decision or AWARD_KIND_LABELS[row.kind]}  {row.state_label}"
        for row in found
    ]
    return data, lines


def _documents(session: Session, wanted: Wanted) -> Listed:
    year = wanted.year or wanted.today.year
    found = document_register.list_lines(session, RegisterFilter(year, search=wanted.search))
    data = [
        {
            "id": row.id,
            "kind": row.kind.value,
            "type": row.type_name,
            "series": row.series,
            "number": row.number_and_symbol.strip(),
            "dated_on": row.dated_on,
            "subject": row.subject,
            "signer": row.signer_name,
            "recipients": row.recipients,
            "state": row.state.value,
        }
        for row in found
    ]
    lines = [
        f"{row.number_and_symbol.strip()}  {_day(row.dated_on)}  {row.type_name}: {row.subject}"
        f" ({LINE_STATE_LABELS[row.state].lower()})"
        for row in found
    ]
    return data, lines


def _records(kind: RecordList, session: Session, wanted: Wanted) -> Listed:
    year = wanted.year or wanted.today.year
    asked = record_lists.Wanted(year, wanted.search, wanted.state)
    found = record_lists.records(session, kind, asked, wanted.today)
    return found, record_lists.lines(kind, found)


_SHOWN = RECORD_LISTS | {WAITING_LIST.word: WAITING_LIST}

LISTS: Mapping[str, Callable[[Session, Wanted], Listed]] = {
    "ideas": _ideas,
    "sessions": _sessions,
    "decisions": _decisions,
    "awards": _awards,
    "documents": _documents,
} | {word: partial(_records, kind) for word, kind in _SHOWN.items()}


def _day(day: date | None) -> str:
    return short_date(day) if day else "chưa ghi ngày"


def _add_words(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=tuple(LISTS), metavar="DANH_SÁCH", help=", ".join(LISTS))
    parser.add_argument("--search", default="", metavar="CHỮ", help="tìm, có dấu hay không dấu")
    parser.add_argument("--year", type=int, metavar="NĂM", help="chỉ năm này")
    parser.add_argument(
        "--state", default="", metavar="TRẠNG_THÁI", help="chỉ những dòng ở trạng thái này"
    )


def _state(text: str) -> IdeaState | None:
    if not text:
        return None
    try:
        return IdeaState(text)
    except ValueError as unknown:
        raise UnknownKind(kind=text, known=", ".join(IdeaState)) from unknown


def _run(call: Call) -> Answer:
    words = call.words
    if words.state and words.what != "ideas" and words.what not in _SHOWN:
        raise NotForThisList(what=words.what, option="--state")
    wanted = Wanted(words.search, words.year, words.state, call.today)
    data, lines = call.open_file().do(LISTS[words.what], wanted)
    return Answer(data, tuple(lines) or ("Không có gì.",))


COMMANDS = (
    Command(
        name="list",
        help="liệt kê ý tưởng, phiên họp, khen thưởng, văn bản, việc sau hội đồng, đơn vị",
        add_words=_add_words,
        run=_run,
        examples=(
            "list ideas --year 2026 --state received",
            "list ideas --search du lich --json",
            "list support_tasks --state open",
            "list waiting --json",
            "list answers --state waiting --year 2026",
        ),
    ),
)
