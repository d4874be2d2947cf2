"""Bộ mẫu: the invented office, ideas, council and awards of resources/sample, read once."""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.basics.places import resource
from app.rules.author import AuthorKind
from app.rules.award import RecipientKind
from app.rules.document import DocumentKind
from app.rules.fund import FundFlow
from app.rules.idea import IdeaState, IntakeSource, Publication
from app.rules.session import Outcome, Role
from app.services.demo_sample_office import SampleOffice, sample_office

Sheet = tuple[Decimal, ...]  # the points of one member for one idea; empty without a sheet


@dataclass(frozen=True)
class SampleAuthor:
    """An invented author; the unit is named, not numbered."""

    name: str
    kind: AuthorKind
    share: Decimal
    job_title: str = ""
    unit: str = ""
    address: str = ""
    phone: str = ""
    birth_date: date | None = None
    child_consents: bool = False
    guardian_consents: bool = False


@dataclass(frozen=True)
class SampleIdea:
    """An idea as it came in; texts are the words of the form by the name of their box.

    answer_due: the day the author was promised an answer, where it is not the usual one.
    """

    received_on: date
    source: IntakeSource
    title: str
    fields: tuple[str, ...]
    group: str
    unit: str
    authors: tuple[SampleAuthor, ...]
    collector: str
    publication: Publication
    texts: dict[str, str]
    answer_due: date | None = None


@dataclass(frozen=True)
class SampleMember:
    """A member of the council; `absent` is the reason for not coming to the session."""

    name: str
    role: Role
    job_title: str
    unit: str = ""
    absent: str = ""


@dataclass(frozen=True)
class SampleItem:
    """An idea on the agenda: the sheets in the order of the members, the ballot, the conclusion."""

    number: int
    sheets: tuple[Sheet, ...]
    agree: int
    disagree: int
    other: int
    discussion: str
    conclude: Outcome | None
    reason: str


@dataclass(frozen=True)
class SampleSession:
    """The one session of the council."""

    title: str
    held_on: date
    starts_at: str
    ends_at: str
    place: str
    general_conclusion: str
    items: tuple[SampleItem, ...]


@dataclass(frozen=True)
class SampleCouncil:
    """The council, who sits on it, and its session."""

    name: str
    decision_number: str
    decision_date: date
    members: tuple[SampleMember, ...]
    session: SampleSession


@dataclass(frozen=True)
class SampleNomination:
    """Who is put forward for which idea."""

    number: int
    recipient: str
    recipient_kind: RecipientKind
    position: str


@dataclass(frozen=True)
class SampleMove:
    """A step in the life of an idea after the session."""

    number: int
    to: IdeaState
    on: date
    note: str = ""
    rests_on: str = ""
    into: int | None = None
    unit: str = ""
    applied_from: date | None = None
    effect: str = ""
    measured: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None


@dataclass(frozen=True)
class SamplePaper:
    """A paper that was drafted and then issued with number and day."""

    number: int
    drafted_on: date
    dated_on: date


@dataclass(frozen=True)
class SampleDocument:
    """A paper of the session that was entered in the register and numbered after signing."""

    kind: DocumentKind
    number: int
    drafted_on: date
    dated_on: date


@dataclass(frozen=True)
class SampleMoney:
    """Money that came into the fund, in đồng."""

    on: date
    amount: int
    what: str
    voucher: str
    flow: FundFlow = FundFlow.IN


@dataclass(frozen=True)
class Sample:
    """Everything of the invented year 2026."""

    office: SampleOffice
    ideas: tuple[SampleIdea, ...]
    council: SampleCouncil
    nominations: tuple[SampleNomination, ...]
    decision: SamplePaper
    documents: tuple[SampleDocument, ...]
    income: tuple[SampleMoney, ...]
    paid_on: date
    payment_voucher: str
    moves: tuple[SampleMove, ...]
    period: str
    report: SamplePaper
    words: dict[str, str]


_IDEA_FACTS = {
    "received_on", "source", "title", "fields", "group", "unit", "authors", "collector",
    "publication", "answer_due",
}  # fmt: skip


def load() -> Sample:
    """Read the sample."""
    after = _read("after")
    ideas = [*_read("ideas_1")["idea"], *_read("ideas_2")["idea"]]
    report = after["report"]
    return Sample(
        office=sample_office(_read("office")),
        ideas=tuple(_idea(row) for row in ideas),
        council=_council(_read("council")),
        nominations=tuple(
            SampleNomination(**row | {"recipient_kind": RecipientKind(row["recipient_kind"])})
            for row in after["nomination"]
        ),
        decision=SamplePaper(**after["decision"]),
        documents=tuple(
            SampleDocument(**row | {"kind": DocumentKind(row["kind"])}) for row in after["document"]
        ),
        income=tuple(SampleMoney(**row) for row in after["income"]),
        paid_on=after["payment"]["on"],
        payment_voucher=after["payment"]["voucher"],
        moves=tuple(SampleMove(**row | {"to": IdeaState(row["to"])}) for row in after["move"]),
        period=report["period"],
        report=SamplePaper(report["number"], report["dated_on"], report["dated_on"]),
        words=after["words"],
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(resource("sample", f"{name}.toml")).read_text("utf-8"))


def _idea(row: dict[str, Any]) -> SampleIdea:
    return SampleIdea(
        received_on=row["received_on"],
        source=IntakeSource(row["source"]),
        title=row["title"],
        fields=tuple(row["fields"]),
        group=row["group"],
        unit=row["unit"],
        authors=tuple(_author(author) for author in row["authors"]),
        collector=row.get("collector", ""),
        publication=Publication(row.get("publication", Publication.NAMED)),
        texts={name: text for name, text in row.items() if name not in _IDEA_FACTS},
        answer_due=row.get("answer_due"),
    )


def _author(row: dict[str, Any]) -> SampleAuthor:
    return SampleAuthor(**row | {"kind": AuthorKind(row["kind"]), "share": Decimal(row["share"])})


def _council(book: dict[str, Any]) -> SampleCouncil:
    return SampleCouncil(
        name=book["name"],
        decision_number=book["decision_number"],
        decision_date=book["decision_date"],
        members=tuple(SampleMember(**row | {"role": Role(row["role"])}) for row in book["member"]),
        session=SampleSession(**book["session"], items=tuple(_item(row) for row in book["item"])),
    )


def _item(row: dict[str, Any]) -> SampleItem:
    conclude = row.get("conclude")
    return SampleItem(
        number=row["number"],
        sheets=tuple(tuple(Decimal(str(points)) for points in sheet) for sheet in row["sheets"]),
        agree=row["agree"],
        disagree=row.get("disagree", 0),
        other=row.get("other", 0),
        discussion=row["discussion"],
        conclude=Outcome(conclude) if conclude else None,
        reason=row.get("reason", ""),
    )
