"""Cơ quan mẫu: the invented units, who signs, and what the units did for the movement."""

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.rules.unit import ActivityKind
from app.services import office_books, outreach, signers, unit_names, units
from app.services.demo_book import DemoBook, DemoStep, on_day
from app.services.demo_sample import Sample
from app.services.demo_sample_office import SampleActivity, SampleUnit
from app.services.office_books import NewValue
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts

OPENED = date(2026, 6, 1)


def steps(sample: Sample) -> Iterator[DemoStep]:
    """Return the setting up of the office and the activities of the units."""
    yield DemoStep(on_day(OPENED), "Cơ quan và đơn vị", _open_office)
    launched = [
        SampleActivity(unit.name, unit.launched, sample.office.launch_words)
        for unit in sample.office.units
        if unit.launched
    ]
    for activity in (*sample.office.launches, *launched):
        yield _activity(activity, ActivityKind.LAUNCH)
    yield from (_renaming(unit, unit.renamed) for unit in sample.office.units if unit.renamed)
    for activity in sample.office.outreach:
        yield _activity(activity, ActivityKind.OUTREACH)


def _open_office(session: Session, book: DemoBook, now: datetime) -> None:
    office = book.sample.office
    office_books.name_clerk(session, office.clerk, now.date())
    office_books.put_value(session, NewValue("office.contact", office.contact, OPENED))
    _name_signers(session, book)
    for unit in office.units:
        units.save_unit(
            session,
            None,
            UnitFacts(
                kind=unit.kind,
                name=unit.former or unit.name,
                short_name=unit.short_name,
                head_name=unit.head_name,
                head_title=unit.head_title,
                contact_name=unit.contact_name,
                phone=unit.phone,
                email=unit.email,
                address=unit.address,
                opened_on=OPENED,
            ),
        )
    known = {row.name: row.id for row in units.list_units(session)}
    now_called = {unit.former: unit.name for unit in office.units if unit.former}
    book.units = {now_called.get(name, name): key for name, key in known.items()}


def _name_signers(session: Session, book: DemoBook) -> None:
    """Give the three offices of a new file their invented names; the deputy signs."""
    office = book.sample.office
    for line in signers.list_signers(session):
        facts = line.facts
        if facts.for_unit:
            signers.name_signer(session, line.id, office.unit_head)
        elif facts.head_title:
            signers.name_signer(session, line.id, office.deputy_head)
            book.signer_id = line.id
        else:
            signers.name_signer(session, line.id, office.head)


def _renaming(unit: SampleUnit, since: date) -> DemoStep:
    def rename(session: Session, book: DemoBook, now: datetime) -> None:
        unit_names.rename_unit(session, book.units[unit.name], unit.name, since, now.date())

    return DemoStep(on_day(since, 9), unit.name, rename)


def _activity(activity: SampleActivity, kind: ActivityKind) -> DemoStep:
    def note(session: Session, book: DemoBook, now: datetime) -> None:
        done = ActivityFacts(
            kind=kind,
            on_date=activity.on,
            content=activity.content,
            channel=activity.channel,
            audience=activity.audience,
            place=activity.place,
        )
        outreach.record(session, [book.units[activity.unit]], done, now.date())

    return DemoStep(on_day(activity.on, 17), activity.unit, note)
