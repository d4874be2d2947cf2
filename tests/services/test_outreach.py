from dataclasses import replace
from datetime import date, datetime

import pytest

from app.rules.errors import InvalidForm, NotFound
from app.rules.evidence import EvidenceOf
from app.rules.unit import ActivityKind, OutreachChannel, UnitKind
from app.services import evidence, outreach, unit_names, units
from app.services.attachments import FileContent
from app.services.outreach import ActivityFacts
from app.services.units import UnitFacts

TODAY = date(2027, 7, 20)
NOW = datetime(2027, 7, 20, 9, 30)
LAUNCH = ActivityFacts(kind=ActivityKind.LAUNCH, on_date=date(2026, 6, 10), content=" Họp  thôn ")
MEETING = ActivityFacts(
    kind=ActivityKind.OUTREACH,
    on_date=date(2026, 7, 1),
    content="Phổ biến phong trào",
    channel=OutreachChannel.MEETING,
    audience=40,
    place=" Nhà văn  hóa ",
)


@pytest.fixture
def villages(session):
    names = ("Thôn Suối Mây", "Thôn Đồi Sim")
    facts = (
        UnitFacts(kind=UnitKind.VILLAGE, name=name, opened_on=date(2026, 6, 1)) for name in names
    )
    return [units.save_unit(session, None, each) for each in facts]


def test_several_units_are_noted_at_once(session, villages):
    made = outreach.record(session, [*villages, villages[0]], MEETING, TODAY)

    lines = outreach.log(session, 2026, TODAY)

    assert len(made) == 2
    assert {line.unit for line in lines} == {"Thôn Suối Mây", "Thôn Đồi Sim"}
    assert lines[0].facts == replace(MEETING, place="Nhà văn hóa")


def test_the_log_of_a_year_is_filtered_by_kind_and_words(session, villages):
    outreach.record(session, villages, LAUNCH, TODAY)
    outreach.record(session, villages[:1], MEETING, TODAY)
    outreach.record(session, villages, replace(MEETING, on_date=date(2027, 2, 1)), TODAY)

    assert len(outreach.log(session, 2026, TODAY)) == 3
    assert len(outreach.log(session, 2026, TODAY, ActivityKind.LAUNCH)) == 2
    assert [line.unit for line in outreach.log(session, 2026, TODAY, words="hop doi sim")] == [
        "Thôn Đồi Sim"
    ]
    assert len(outreach.log(session, 2027, TODAY)) == 2
    assert len(outreach.of_unit(session, villages[0])) == 3


def test_a_line_keeps_the_name_of_its_day(session, villages):
    outreach.record(session, villages[:1], MEETING, TODAY)
    unit_names.rename_unit(session, villages[0], "Thôn Mới", date(2027, 1, 1), TODAY)

    assert outreach.log(session, 2026, TODAY)[0].unit == "Thôn Suối Mây"


def test_a_launch_has_no_channel(session, villages):
    facts = replace(LAUNCH, channel=OutreachChannel.MEETING)

    (made,) = outreach.record(session, villages[:1], facts, TODAY)

    line = outreach.activity_line(session, made)
    assert (line.facts.channel, line.facts.content) == (None, "Họp thôn")


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        (replace(LAUNCH, on_date=None), {"on_date"}),
        (replace(LAUNCH, on_date=date(2027, 7, 21)), {"on_date"}),
        (replace(LAUNCH, on_date=date(2016, 6, 10)), {"on_date"}),
        (replace(MEETING, audience=-1), {"audience"}),
    ],
)
def test_what_cannot_be_is_refused(session, villages, facts, wrong):
    with pytest.raises(InvalidForm) as refused:
        outreach.record(session, villages, facts, TODAY)

    assert set(refused.value.wrong) == wrong


def test_a_unit_must_be_chosen_and_be_there_on_that_day(session, villages):
    with pytest.raises(InvalidForm) as refused:
        outreach.record(session, [], MEETING, TODAY)
    assert set(refused.value.wrong) == {"units"}

    units.close_unit(session, villages[0], date(2026, 7, 1))
    with pytest.raises(InvalidForm) as refused:
        outreach.record(session, villages, MEETING, TODAY)
    assert "Thôn Suối Mây" in refused.value.wrong["units"].filled()
    assert "Đồi Sim" not in refused.value.wrong["units"].filled()


def test_a_unit_launches_once_a_year(session, villages):
    outreach.record(session, villages[:1], LAUNCH, TODAY)

    with pytest.raises(InvalidForm) as refused:
        outreach.record(session, villages, replace(LAUNCH, on_date=date(2026, 9, 1)), TODAY)

    assert "Thôn Suối Mây" in refused.value.wrong["units"].filled()
    assert outreach.record(session, villages, replace(LAUNCH, on_date=date(2027, 6, 1)), TODAY)


def test_a_line_is_corrected(session, villages):
    (made,) = outreach.record(session, villages[:1], LAUNCH, TODAY)

    outreach.change(session, made, replace(LAUNCH, on_date=date(2026, 6, 12)), TODAY)

    assert outreach.activity_line(session, made).on == date(2026, 6, 12)
    with pytest.raises(InvalidForm):
        outreach.change(session, made, replace(LAUNCH, on_date=None), TODAY)


def test_a_line_goes_with_its_evidence_and_comes_back_whole(session, villages):
    made = outreach.record(session, villages, MEETING, TODAY)
    photo = FileContent("buoi-hop.png", b"anh")
    evidence.add_data(session, EvidenceOf.ACTIVITY, made[0], photo, NOW)
    before = outreach.log(session, 2026, TODAY)

    gone = outreach.remove(session, made)

    assert outreach.log(session, 2026, TODAY) == []
    with pytest.raises(NotFound):
        outreach.remove(session, made)

    outreach.put_back(session, gone, NOW)

    assert outreach.log(session, 2026, TODAY) == before
    (file,) = evidence.list_evidence(session, EvidenceOf.ACTIVITY, made[0])
    assert evidence.content(session, file.id) == photo


def test_a_line_stands_in_the_log_of_its_year(session, villages):
    (made,) = outreach.record(session, villages[:1], MEETING, TODAY)

    assert outreach.year_of(session, made, TODAY) == 2026
