"""The invented year: rich enough to show everything, and nobody's real data."""

import re
from datetime import date
from decimal import Decimal
from unicodedata import is_normalized

import pytest

from app.basics.places import resource
from app.rules.author import AuthorKind
from app.rules.award import RecipientKind
from app.rules.idea import IdeaState, IntakeSource, Publication, checked
from app.rules.session import Outcome
from app.rules.unit import UnitKind
from app.services import demo_ideas
from app.services.demo_book import DemoBook
from app.services.demo_sample import Sample, load

FILES = sorted(resource("sample").glob("*.toml"))
GROUPS, FIELDS = 11, 11  # as many as the plan's first-run data has


@pytest.fixture(scope="module")
def sample() -> Sample:
    return load()


def test_there_are_enough_ideas_units_and_kinds(sample):
    authors = [author for idea in sample.ideas for author in idea.authors]
    assert len(sample.ideas) == 28
    assert len({idea.unit for idea in sample.ideas}) >= 10
    assert {author.kind for author in authors} == set(AuthorKind)
    assert {idea.source for idea in sample.ideas} == set(IntakeSource)
    assert {idea.publication for idea in sample.ideas} == set(Publication)
    assert len({idea.group for idea in sample.ideas}) == GROUPS
    assert len({code for idea in sample.ideas for code in idea.fields}) == FIELDS


def test_the_commune_has_every_kind_of_unit_a_visitor_looks_for(sample):
    kinds = [unit.kind for unit in sample.office.units]
    wanted = {
        UnitKind.SCHOOL,
        UnitKind.HEALTH_STATION,
        UnitKind.ENTERPRISE,
        UnitKind.COOPERATIVE,
        UnitKind.POLITICAL_ORG,
    }
    assert wanted <= set(kinds)
    assert kinds.count(UnitKind.VILLAGE) >= 4
    assert kinds.count(UnitKind.DIGITAL_TEAM) >= 2
    assert len({unit.name for unit in sample.office.units}) == len(kinds) >= 12


def test_ideas_come_in_order_within_the_year(sample):
    days = [idea.received_on for idea in sample.ideas]
    assert days == sorted(days)
    assert date(2026, 6, 8) <= days[0]
    assert days[-1] <= date(2026, 11, 13)
    assert all(day.weekday() < 5 for day in days)


def test_every_idea_passes_the_checks_of_the_intake_form(sample):
    book = DemoBook(sample, units=dict.fromkeys(all_units(sample), 1))
    for idea in sample.ideas:
        checked(demo_ideas.draft(book, idea, idea.received_on), idea.received_on)


def all_units(sample: Sample) -> list[str]:
    named = [author.unit for idea in sample.ideas for author in idea.authors if author.unit]
    return [idea.unit for idea in sample.ideas] + named


def test_shares_of_co_authors_are_uneven_somewhere_and_whole_everywhere(sample):
    shared = [idea.authors for idea in sample.ideas if len(idea.authors) > 1]
    assert all(sum(author.share for author in authors) == Decimal(100) for authors in shared)
    assert sum(len({author.share for author in authors}) > 1 for authors in shared) >= 3


def test_a_pupil_under_sixteen_is_named_only_with_both_consents(sample):
    children = [
        (idea.publication, author)
        for idea in sample.ideas
        for author in idea.authors
        if author.birth_date and idea.received_on.year - author.birth_date.year < 16
    ]
    named = [author for publication, author in children if publication is Publication.NAMED]
    assert named
    assert all(author.child_consents and author.guardian_consents for author in named)
    assert len(children) > len(named)


def test_texts_are_full_sentences(sample):
    complete = [idea for idea in sample.ideas if idea.texts.get("situation")]
    assert len(complete) == len(sample.ideas) - 1
    for idea in complete:
        for name in ("situation", "content", "novelty", "reach"):
            assert idea.texts[name].endswith("."), (idea.title, name)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_hold_composed_letters_and_nobody_real(path):
    text = path.read_text("utf-8")
    assert is_normalized("NFC", text)
    numbers = re.findall(r"\d[\d .]{7,}\d", text)
    assert all(number.startswith("0900") for number in numbers if "-" not in number)
    assert not re.search(r"\b\d{12}\b", text)
    assert "Lê Khắc Công" not in text


def test_the_council_has_seven_members_one_absent_with_a_reason(sample):
    members = sample.council.members
    assert len(members) == 7
    assert [member.name for member in members if member.absent] == ["Bùi Quốc Thịnh"]
    assert len(sample.council.session.items) == 10


def test_exactly_one_member_is_an_author_on_the_agenda(sample):
    members = {member.name for member in sample.council.members if not member.absent}
    on_agenda = [sample.ideas[item.number - 1] for item in sample.council.session.items]
    both = [(idea.title, a.name) for idea in on_agenda for a in idea.authors if a.name in members]
    assert len(both) == 1


def test_sheets_differ_between_members_and_use_half_points(sample):
    spreads = []
    for item in sample.council.session.items:
        sheets = [sheet for sheet in item.sheets if sheet]
        totals = [sum(sheet) for sheet in sheets]
        assert len(item.sheets) == 7
        assert len(sheets) in (5, 6)
        assert len(set(sheets)) == len(sheets)
        assert all(0 <= points <= 25 and points * 2 % 1 == 0 for s in sheets for points in s)
        assert item.agree + item.disagree + item.other == len(sheets)
        spreads.append(max(totals) - min(totals))
    assert sum(spread >= 30 for spread in spreads) == 1


def test_the_council_does_not_approve_everything(sample):
    outcomes = [item.conclude for item in sample.council.session.items]
    assert outcomes.count(Outcome.NEEDS_WORK) == 2
    assert outcomes.count(Outcome.NOT_APPROVED) == 1


def test_awards_go_to_individuals_a_household_and_a_collective(sample):
    kinds = [each.recipient_kind for each in sample.nominations]
    assert set(kinds) == set(RecipientKind)
    assert kinds.count(RecipientKind.INDIVIDUAL) >= 2
    assert sample.decision.dated_on > date(2026, 7, 1)


def test_ideas_go_on_in_every_way_afterwards(sample):
    reached = {move.to for move in sample.moves}
    wanted = {  # support, pilots and replication have records of their own
        IdeaState.ADOPTED,
        IdeaState.INCOMPLETE,
        IdeaState.MERGED,
        IdeaState.WITHDRAWN,
    }
    assert wanted <= reached
    assert max(move.on for move in sample.moves) <= sample.report.dated_on


def test_some_units_have_not_launched_and_some_have_not_done_outreach(sample):
    office = sample.office
    villages = [unit for unit in office.units if unit.kind is UnitKind.VILLAGE]
    teams = {unit.name for unit in office.units if unit.kind is UnitKind.DIGITAL_TEAM}
    assert any(unit.launched is None for unit in villages)
    assert teams - {each.unit for each in office.outreach}
