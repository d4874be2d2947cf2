from app.rules.unit import (
    ACTIVITY_KIND_LABELS,
    UNIT_KIND_LABELS,
    ActivityKind,
    UnitKind,
    must_do_outreach,
)


def test_every_kind_of_unit_and_activity_has_its_words():
    assert set(UNIT_KIND_LABELS) == set(UnitKind)
    assert set(ACTIVITY_KIND_LABELS) == set(ActivityKind)


def test_departments_and_digital_teams_must_do_outreach_but_not_villages():
    assert must_do_outreach(UnitKind.GOVERNMENT_BODY)
    assert must_do_outreach(UnitKind.DIGITAL_TEAM)
    assert not must_do_outreach(UnitKind.VILLAGE)
