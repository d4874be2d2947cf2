"""Every list of the three books goes through looking and taking in, with exact results."""

import pytest
from sqlalchemy import select

from app.basics.progress import Silent
from app.models.idea import Idea
from app.rules.importing.errors import NothingToTake
from app.rules.importing.run import Verdict
from app.services import integrity
from app.services.importing import idea_import, runs
from tests.importing.encoded_lists import ENCODED
from tests.importing.laid_out_lists import LAID_OUT
from tests.importing.written_lists import WRITTEN
from tests.makers_ideas import NOW
from tests.services.importing.lists import look

LISTS = [*LAID_OUT, *WRITTEN, *ENCODED]
_COUNTED = (Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.ALIKE, Verdict.WRONG)


def register(session):
    """The ideas of the register in short."""
    return tuple(
        (
            idea.title,
            "; ".join(author.name for author in idea.authors),
            idea.received_on,
            "; ".join(author.phone for author in idea.authors),
        )
        for idea in session.scalars(select(Idea).order_by(Idea.id))
    )


def test_there_are_lists_enough():
    assert len(LISTS) >= 40
    assert len({each.name for each in LISTS}) == len(LISTS)


@pytest.mark.parametrize("sent", LISTS, ids=lambda sent: sent.name)
def test_a_list_is_looked_at_and_taken_in_exactly(session, tmp_path, sent):
    if sent.before:
        sent.before(session)
    before = register(session)
    path = tmp_path / f"danh-sach.{sent.kind}"
    path.write_bytes(sent.content())

    seen = look(session, path, **sent.options)
    said = [(idea.row + 1, idea.verdict.value, dict(idea.read.wrong)) for idea in seen.ideas]
    assert tuple(seen.counts[verdict] for verdict in _COUNTED) == sent.counts, said
    assert register(session) == before

    if seen.to_take:
        line = runs.run_line(session, idea_import.take(session, seen, NOW, Silent()))
        new, changed, same, alike, wrong = sent.counts
        assert (line.added, line.changed, line.same) == (new, changed, same)
        assert line.wrong == alike + wrong
    else:
        with pytest.raises(NothingToTake):
            idea_import.take(session, seen, NOW, Silent())
    assert register(session) == sent.register
    assert integrity.check(session) == ()


@pytest.mark.parametrize("sent", LISTS, ids=lambda sent: sent.name)
def test_a_list_taken_in_is_known_again(session, tmp_path, sent):
    if sent.before:
        sent.before(session)
    path = tmp_path / f"danh-sach.{sent.kind}"
    path.write_bytes(sent.content())
    seen = look(session, path, **sent.options)
    if seen.to_take:
        idea_import.take(session, seen, NOW, Silent())

    again = look(session, path, **sent.options)

    new, changed, same, alike, wrong = sent.counts
    counts = tuple(again.counts[verdict] for verdict in _COUNTED)
    assert counts == (0, 0, new + changed + same, alike, wrong)
