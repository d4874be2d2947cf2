"""Văn bản thử: a paper of each kind, of the newest record there is or of the sample office.

The sample office is made once, in a folder that goes away with the program.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.places import DATA_FILE_NAME
from app.basics.progress import Silent
from app.models.award import Award, AwardDecision
from app.models.base import Keyed
from app.models.council import Council
from app.models.database import Database
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.models.unit import Unit
from app.rules.document import DocumentKind
from app.rules.errors import Refusal
from app.rules.paper_source import Of, Source
from app.rules.wording_errors import NothingToTry
from app.services import demo, paper_catalogue, revocations, wordings
from app.services.data_file import DataFile
from app.services.papers import Paper
from app.services.revocations import Revocation
from app.services.wording_books import WordingBook
from app.services.wordings import OwnTexts

MOST_TRIED = 40
_SAMPLE_DAY = date(2026, 12, 20)  # the sample year is over by then
_RECORDS: dict[Of, type[Keyed]] = {
    Of.IDEA: Idea,
    Of.SESSION: Meeting,
    Of.COUNCIL: Council,
    Of.DECISION: AwardDecision,
    Of.AWARD: Award,
}


def kinds_to_show(book: WordingBook) -> tuple[DocumentKind, ...]:
    """Return the papers in which the sentences of a file can be looked at."""
    return tuple(kind for kind in book.kinds if kind in paper_catalogue.CATALOGUE)


def newest_paper(session: Session, kind: DocumentKind, own: OwnTexts, today: date) -> Paper | None:
    """Return a paper of the newest record that has what it takes, in the words given."""
    for source in _sources(session, kind, today):
        try:
            with wordings.trial(session, own):
                return paper_catalogue.make(session, source, today)
        except Refusal:
            continue
    return None


def sample_paper(kind: DocumentKind, own: OwnTexts) -> Paper:
    """Return a paper of the sample office in the words given; slow the first time."""
    data_file = DataFile(Database(_sample_path()))
    try:
        paper = data_file.do(newest_paper, kind, own, _SAMPLE_DAY)
    finally:
        data_file.close()
    if paper is None:
        raise NothingToTry
    return paper


def _sources(session: Session, kind: DocumentKind, today: date) -> Iterator[Source]:
    of = paper_catalogue.of_kind(kind).of
    if of is Of.PERIOD:
        yield Source(kind, of, str(today.year))
    elif of is Of.UNIT_YEAR:
        units = select(Unit.id).order_by(Unit.sort_key).limit(MOST_TRIED)
        yield from (Source(kind, of, f"{key}-{today.year}") for key in session.scalars(units))
    elif of in _RECORDS:
        key = _RECORDS[of].id
        newest = select(key).order_by(key.desc()).limit(MOST_TRIED)
        yield from (Source(kind, of, str(found)) for found in session.scalars(newest))
    else:
        yield Source(kind, of)


def _sample_path() -> Path:
    return Path(_sample_folder().name) / DATA_FILE_NAME


@cache
def _sample_folder() -> "TemporaryDirectory[str]":
    folder = TemporaryDirectory(prefix="thuongninh-mau-", ignore_cleanup_errors=True)
    made = demo.make_demo(Path(folder.name), Silent(), papers=False)
    data_file = DataFile(Database(made.data_file))
    data_file.do(_take_one_back)
    data_file.close()
    return folder


def _take_one_back(session: Session) -> None:
    """Revoke the last award of the sample year, so that its notice can be looked at."""
    award_id = session.scalar(select(func.max(Award.id)))
    if award_id is not None:
        told = Revocation("Thành tích nêu trong hồ sơ không đúng thực tế", _SAMPLE_DAY)
        now = datetime.combine(_SAMPLE_DAY, time(9))
        revocations.revoke_award(session, award_id, told, now)
