from datetime import date

from app.rules.unit import ActivityKind, UnitKind
from app.services import outreach, units
from app.services.figures import figures
from app.services.outreach import ActivityFacts, log_period
from app.services.outreach_targets import units_targets
from app.services.units import UnitFacts

TODAY = date(2026, 7, 20)


def test_who_has_not_yet_is_named_with_a_contact(session):
    facts = UnitFacts(
        kind=UnitKind.VILLAGE, name="Thôn Suối Mây", head_name="Lò Văn Pảo", phone="0912345678"
    )
    village = units.save_unit(session, None, facts)

    launch, talk = units_targets(session, 2026, TODAY)

    assert (launch.kind, talk.kind) == (ActivityKind.LAUNCH, ActivityKind.OUTREACH)
    assert (launch.done, launch.whole, len(launch.missing)) == (0, 6, 6)
    assert (talk.done, talk.whole) == (0, 4)
    row = next(row for row in launch.missing if row.id == village)
    assert (row.name, row.contact, row.phone) == ("Thôn Suối Mây", "Lò Văn Pảo", "0912345678")


def test_the_numbers_are_those_of_the_reports(session):
    keys = [row.id for row in units.list_units(session)]
    for kind in ActivityKind:
        facts = ActivityFacts(kind=kind, on_date=TODAY)
        outreach.record(session, keys[:3], facts, TODAY)

    targets = units_targets(session, 2026, TODAY)

    counted = figures(session, log_period(session, 2026, TODAY))
    for target in targets:
        assert target.done == counted[target.figure].value
        assert target.done + len(target.missing) == target.whole
