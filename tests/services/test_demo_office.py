from sqlalchemy.orm import Session

from app.rules.unit import must_do_outreach
from app.services import demo_office, demo_sample, settings, signers, units
from app.services.demo_book import DemoBook


def test_the_office_is_set_up_by_the_services_of_the_system_screens(session: Session) -> None:
    sample = demo_sample.load()
    book = DemoBook(sample)
    steps = sorted(demo_office.steps(sample), key=lambda step: step.at)

    for step in steps:
        step.do(session, book, step.at)

    rows = units.list_units(session)
    assert len(rows) == len(book.units) == len(sample.office.units) + 5
    assert settings.clerk(session, demo_office.OPENED) == sample.office.clerk
    names = [line.facts.name for line in signers.list_signers(session)]
    assert set(names) == {sample.office.head, sample.office.deputy_head, sample.office.unit_head}
    assert settings.signer(session, book.signer_id).name == sample.office.deputy_head
    assert any(row.launched_on is None for row in rows)
    assert any(must_do_outreach(row.kind) and not row.outreach for row in rows)
    school = next(row for row in rows if row.former)
    assert book.units[school.name] == school.id
