"""Văn bản và quỹ mẫu: papers of the session in the register, the fund's money and its payments."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from app.rules.paper_source import Of, Source
from app.services import awards, bonus_payments, document_entry, document_papers, fund, kept_papers
from app.services.bonus_payments import Booking
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample, SampleDocument, SampleMoney
from app.services.fund import NewEntry


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the registering of each paper, its number after the signature, and the money."""
    for document in sample.documents:
        what = f"Vào sổ {document.kind.value}"
        yield DemoStep(on_day(document.drafted_on, 15), what, partial(_register, document=document))
        yield DemoStep(on_day(document.dated_on, 17), what, partial(_number, document=document))
    for money in sample.income:
        yield DemoStep(on_day(money.on, 8), money.what, partial(_receive, money=money))
    yield DemoStep(on_day(sample.paid_on, 9), "Chi tiền thưởng", _pay)


def _source(book: DemoBook, document: SampleDocument) -> Source:
    return Source(document.kind, Of.SESSION, str(book.session_id))


def _register(session: Session, book: DemoBook, now: datetime, *, document: SampleDocument) -> None:
    source = _source(book, document)
    line = document_papers.register_source(session, source, now.date(), now)
    book.documents[source.text] = line.id


def _number(session: Session, book: DemoBook, now: datetime, *, document: SampleDocument) -> None:
    """Write number and day into the register and keep the paper as it went out."""
    source = _source(book, document)
    document_entry.give(
        session, book.documents[source.text], document.number, document.dated_on, now.date()
    )
    kept_papers.keep_again(session, source, now)


def _receive(session: Session, _book: DemoBook, now: datetime, *, money: SampleMoney) -> None:
    entry = NewEntry(money.on, money.flow, money.amount, money.what, money.voucher)
    fund.enter(session, entry, now)


def _pay(session: Session, book: DemoBook, now: datetime) -> None:
    """Pay every award of the decision on one day."""
    detail = awards.decision_detail(session, book.decision_id)
    booking = Booking(now.date(), book.sample.payment_voucher)
    bonus_payments.pay(session, [award.id for award in detail.awards], booking, now)
