"""Kết quả tạm tính: what the sheets and ballots of a session come to, idea by idea."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem
from app.models.session import Session as Meeting
from app.rules.idea import Publication
from app.rules.scoring import IdeaResult, rank, result
from app.rules.session import (
    Ballot,
    Headcount,
    Outcome,
    possible_outcomes,
    quorum,
    vote_passes,
)
from app.services.agenda import agenda_items, authors_of, code_of
from app.services.attendance import headcount
from app.services.scoring import marks_of
from app.services.sessions import RuleTerms, get_meeting, terms_of


@dataclass(frozen=True)
class Standing:
    """Where an idea stands in its session.

    expected: sheets of members who are present and judge it; place: among ideas with a mean
    and a quorum; possible: what may be concluded, proposed first; chosen: what the chair did.
    """

    item_id: int
    idea_id: int
    idea_code: str
    title: str
    authors: str
    publication: Publication
    expected: int
    result: IdeaResult | None
    place: int | None
    headcount: Headcount
    has_quorum: bool
    ballot: Ballot | None
    vote_passed: bool | None
    possible: tuple[Outcome, ...]
    chosen: Outcome | None
    discussion: str
    conclusion: str
    frozen_outcome: Outcome | None

    @property
    def mean(self) -> Decimal | None:
        """The mean of the idea, once there is a complete sheet."""
        return self.result.mean if self.result else None


def standings(session: Session, session_id: int) -> list[Standing]:
    """Return all ideas of a session as they stand now, in the order of the agenda."""
    meeting = get_meeting(session, session_id)
    terms = terms_of(meeting)
    items = agenda_items(session, session_id)
    results = [_result(item, terms) for item in items]
    counts = [headcount(meeting, item) for item in items]
    enough = [_has_quorum(count, terms) for count in counts]
    places = _places(results, enough, terms)
    return [
        _standing(item, found, place, count, terms)
        for item, found, place, count in zip(items, results, places, counts, strict=True)
    ]


def standing_of(session: Session, item: AgendaItem) -> Standing:
    """Return where one idea stands among the others of its session."""
    found = standings(session, item.session_id)
    return next(each for each in found if each.item_id == item.id)


def meeting_has_quorum(meeting: Meeting) -> bool:
    """Tell whether enough members came for the session as a whole."""
    count = headcount(meeting, AgendaItem(recusals=[]))
    return _has_quorum(count, terms_of(meeting))


def _result(item: AgendaItem, terms: RuleTerms) -> IdeaResult | None:
    marks = marks_of(item)
    return result(marks, terms.rubric) if marks else None


def _has_quorum(count: Headcount, terms: RuleTerms) -> bool:
    return quorum(
        count.members, count.present, count.recused_present, terms.quorum, terms.quorum_base
    )


def _places(
    results: list[IdeaResult | None], enough: list[bool], terms: RuleTerms
) -> list[int | None]:
    """Rank the ideas that have a mean and a quorum; the others have no place."""
    ranked = [r if ok else None for r, ok in zip(results, enough, strict=True)]
    places = iter(rank([r for r in ranked if r is not None], terms.rubric.tie_criterion))
    return [None if r is None else next(places) for r in ranked]


def _standing(
    item: AgendaItem,
    found: IdeaResult | None,
    place: int | None,
    count: Headcount,
    terms: RuleTerms,
) -> Standing:
    ballot = ballot_of(item)
    passed = (
        None if ballot is None else vote_passes(ballot.agree, count, terms.vote, terms.vote_base)
    )
    has_quorum = _has_quorum(count, terms)
    possible = possible_outcomes(
        has_quorum=has_quorum,
        vote_passed=bool(passed),
        score_passed=found is not None and found.passed,
    )
    return Standing(
        item_id=item.id,
        idea_id=item.idea_id,
        idea_code=code_of(item.idea),
        title=item.idea.title,
        authors=authors_of(item.idea),
        publication=item.idea.publication,
        expected=count.voters,
        result=found,
        place=place,
        headcount=count,
        has_quorum=has_quorum,
        ballot=ballot,
        vote_passed=passed,
        possible=possible,
        chosen=item.proposed,
        discussion=item.discussion,
        conclusion=item.conclusion,
        frozen_outcome=item.result.outcome if item.result else None,
    )


def ballot_of(item: AgendaItem) -> Ballot | None:
    """Return the votes counted for an idea, if they were."""
    if item.agree is None:
        return None
    return Ballot(item.agree, item.disagree or 0, item.other_votes or 0, item.invalid_votes or 0)
