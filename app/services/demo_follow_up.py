"""Sau hội đồng mẫu: support, pilots, spread, referrals, answers and points, each on its day."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.places import resource
from app.models.points import PointRule
from app.rules.evidence import EvidenceOf
from app.rules.follow_up import AnswerWay, PilotConclusion, ReferralAnswer, SupportState
from app.rules.unit_points import PointMeasure
from app.services import (
    adoptions,
    author_answers,
    evidence,
    idea_papers,
    pilots,
    referrals,
    replications,
    support_tasks,
    unit_points,
)
from app.services.attachments import FileContent
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.papers import PaperFormat
from app.services.pilots import MeasureFacts, PilotEnd, PilotFacts
from app.services.referrals import ReferralFacts
from app.services.replications import ReplicationFacts
from app.services.support_tasks import TaskEnd, TaskFacts

Row = dict[str, Any]


@dataclass
class _Kept:
    """A row of the sample and the key that its record got in the file."""

    row: Row
    key: int = 0


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return everything that followed the session, in any order."""
    del sample
    book = tomllib.loads(Path(resource("sample", "follow_up.toml")).read_text("utf-8"))
    yield from _support(book["support"])
    yield from _pilots(book["pilot"])
    yield from _referrals(book["referral"])
    for row in book["replication"]:
        yield DemoStep(on_day(row["on"], 16), "Nhân rộng", partial(_replicate, row=row))
    for row in book["answer"]:
        yield DemoStep(on_day(row["on"], 10), "Trả lời tác giả", partial(_answer, row=row))
    yield DemoStep(on_day(book["adoption_scans_on"], 9), "Bản chụp giấy xác nhận", _scan)
    points = partial(_points, rows=book["points"])
    yield DemoStep(on_day(book["points_on"], 14), "Chấm điểm đơn vị", points)


def _support(rows: list[Row]) -> Iterator[DemoStep]:
    for at, row in enumerate(rows):
        kept = _Kept(row)
        yield DemoStep(on_day(row["assigned_on"], 15, at), row["task"], partial(_assign, kept=kept))
        if "note" in row:
            yield DemoStep(on_day(row["noted_on"], 9), row["task"], partial(_note, kept=kept))
        if "ended_on" in row:
            yield DemoStep(on_day(row["ended_on"], 16), row["task"], partial(_end, kept=kept))


def _assign(session: Session, book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    facts = TaskFacts(
        book.ideas[row["number"]],
        book.units[row["unit"]],
        row["task"],
        row["deliverable"],
        row["assigned_on"],
        row["due_on"],
    )
    kept.key = support_tasks.assign(session, facts, now)


def _note(session: Session, _book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    support_tasks.note(session, kept.key, row["noted_on"], row["note"], now)


def _end(session: Session, _book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    end = TaskEnd(SupportState(row["state"]), row["ended_on"], row["result"])
    support_tasks.end(session, kept.key, end, now)


def _pilots(rows: list[Row]) -> Iterator[DemoStep]:
    for row in rows:
        kept = _Kept(row)
        yield DemoStep(on_day(row["started_on"], 15), row["place"], partial(_start, kept=kept))
        if "ended_on" in row:
            yield DemoStep(on_day(row["ended_on"], 15), row["place"], partial(_conclude, kept=kept))


def _start(session: Session, book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    facts = PilotFacts(
        book.ideas[row["number"]],
        book.units[row["unit"]],
        row["started_on"],
        row["planned_end"],
        row["place"],
        row["scope"],
        row["cost"],
        row["fund_source"],
        measures=tuple(_measure(each, measured=False) for each in row["measures"]),
        skipped=row.get("skipped", ""),
    )
    kept.key = pilots.start(session, facts, now)


def _conclude(session: Session, _book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    measures = tuple(_measure(each, measured=True) for each in row["measures"])
    conclusion = PilotConclusion(row["conclusion"])
    end = PilotEnd(row["ended_on"], conclusion, row["conclusion_note"], measures)
    pilots.conclude(session, kept.key, end, now)


def _measure(row: Row, *, measured: bool) -> MeasureFacts:
    after = Decimal(row["measured"]) if measured else None
    before, aim = Decimal(row["baseline"]), Decimal(row["target"])
    return MeasureFacts(row["name"], row["unit"], before, aim, after)


def _replicate(session: Session, book: DemoBook, now: datetime, *, row: Row) -> None:
    facts = ReplicationFacts(
        book.ideas[row["number"]],
        book.units[row["unit"]],
        row["on"],
        row["contact_name"],
        row["contact_phone"],
        row["result"],
    )
    replications.add(session, facts, now)


def _referrals(rows: list[Row]) -> Iterator[DemoStep]:
    for row in rows:
        kept = _Kept(row)
        yield DemoStep(on_day(row["sent_on"], 14), row["sent_to"], partial(_send, kept=kept))
        if "answered_on" in row:
            answered = partial(_hear, kept=kept)
            yield DemoStep(on_day(row["answered_on"], 9), row["sent_to"], answered)


def _send(session: Session, book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    facts = ReferralFacts(
        book.ideas[row["number"]],
        row["sent_to"],
        row["sent_on"],
        row["request"],
        row["answer_due"],
    )
    kept.key = referrals.send(session, facts, now)


def _hear(session: Session, _book: DemoBook, now: datetime, *, kept: _Kept) -> None:
    row = kept.row
    answer = ReferralAnswer(row["answer"])
    facts = referrals.AnswerFacts(
        row["answered_on"], answer, row["answer_number"], row["answer_note"]
    )
    referrals.answer(session, kept.key, facts, now)


def _answer(session: Session, book: DemoBook, now: datetime, *, row: Row) -> None:
    for number in row["numbers"]:
        facts = author_answers.AnswerFacts(
            book.ideas[number], row["on"], AnswerWay(row["way"]), row["told"]
        )
        author_answers.record(session, facts, now)


def _scan(session: Session, _book: DemoBook, now: datetime) -> None:
    """Hang the confirmation on the first adoption, as the clerk hangs the signed scan."""
    first = min(adoptions.adoptions_of_year(session), key=lambda line: line.on)
    paper = idea_papers.confirmation_paper(session, first.idea_id, now.date())
    scan = FileContent("giay-xac-nhan-da-ky.pdf", paper.written(PaperFormat.PDF))
    evidence.add_data(session, EvidenceOf.ADOPTION, first.id, scan, now)


def _points(session: Session, book: DemoBook, now: datetime, *, rows: list[Row]) -> None:
    judged = session.scalars(
        select(PointRule.id).where(PointRule.measure == PointMeasure.ENTERED)
    ).one()
    for row in rows:
        line = (book.units[row["unit"]], now.year, judged)
        unit_points.enter_points(session, line, Decimal(row["points"]), row["reason"], now)
