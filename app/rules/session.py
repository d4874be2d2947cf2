"""Phiên họp hội đồng: who may take part, whether it is enough, what the council may conclude."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import BadTally, OutcomeNotPossible

TWO_THIRDS = Fraction(2, 3)  # Circular 18/2013, article 8; also the usual quorum


class Role(StrEnum):
    """What a member is in the council."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SECRETARY = "secretary"
    MEMBER = "member"


class Base(StrEnum):
    """Of whom a share is taken: of all members or of those present."""

    ALL_MEMBERS = "all_members"
    PRESENT = "present"


class RecusalKind(StrEnum):
    """Why a member steps back from an idea."""

    AUTHOR = "author"
    SAME_UNIT = "same_unit"
    KIN = "kin"
    OTHER = "other"


class SessionState(StrEnum):
    """Where a session stands; a closed one is locked."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What the council concludes on an idea."""

    APPROVED = "approved"
    NEEDS_WORK = "needs_work"
    NOT_APPROVED = "not_approved"
    NO_QUORUM = "no_quorum"


ROLE_LABELS: dict[Role, str] = {
    Role.CHAIR: QT_TRANSLATE_NOOP("Label", "Chủ tịch Hội đồng"),
    Role.VICE_CHAIR: QT_TRANSLATE_NOOP("Label", "Phó Chủ tịch Hội đồng"),
    Role.SECRETARY: QT_TRANSLATE_NOOP("Label", "Thư ký Hội đồng"),
    Role.MEMBER: QT_TRANSLATE_NOOP("Label", "Ủy viên"),
}

BASE_LABELS: dict[Base, str] = {
    Base.ALL_MEMBERS: QT_TRANSLATE_NOOP("Label", "Tổng số thành viên"),
    Base.PRESENT: QT_TRANSLATE_NOOP("Label", "Số thành viên có mặt"),
}

RECUSAL_KIND_LABELS: dict[RecusalKind, str] = {
    RecusalKind.AUTHOR: QT_TRANSLATE_NOOP("Label", "Là tác giả hoặc đồng tác giả"),
    RecusalKind.SAME_UNIT: QT_TRANSLATE_NOOP("Label", "Cùng đơn vị với tác giả"),
    RecusalKind.KIN: QT_TRANSLATE_NOOP("Label", "Có quan hệ họ hàng với tác giả"),
    RecusalKind.OTHER: QT_TRANSLATE_NOOP("Label", "Lý do khác"),
}

SESSION_STATE_LABELS: dict[SessionState, str] = {
    SessionState.PLANNED: QT_TRANSLATE_NOOP("Label", "Đang chuẩn bị"),
    SessionState.OPEN: QT_TRANSLATE_NOOP("Label", "Đang họp"),
    SessionState.CLOSED: QT_TRANSLATE_NOOP("Label", "Đã kết thúc"),
}

OUTCOME_LABELS: dict[Outcome, str] = {
    Outcome.APPROVED: QT_TRANSLATE_NOOP("Label", "Đạt"),
    Outcome.NEEDS_WORK: QT_TRANSLATE_NOOP("Label", "Cần hoàn thiện"),
    Outcome.NOT_APPROVED: QT_TRANSLATE_NOOP("Label", "Không đạt"),
    Outcome.NO_QUORUM: QT_TRANSLATE_NOOP("Label", "Không đủ thành phần"),
}


@dataclass(frozen=True)
class Headcount:
    """How many members there are for one idea, and how many of them stepped back from it."""

    members: int
    present: int
    recused: int = 0
    recused_present: int = 0

    @property
    def voters(self) -> int:
        """Members present who may score and vote on the idea."""
        return self.present - self.recused_present


@dataclass(frozen=True)
class Ballot:
    """The votes counted for one idea."""

    agree: int
    disagree: int = 0
    other: int = 0
    invalid: int = 0

    @property
    def cast(self) -> int:
        """All ballot papers handed in."""
        return self.agree + self.disagree + self.other + self.invalid


@dataclass(frozen=True)
class Party:
    """A person as author or as member, with what is known to tell people apart."""

    name: str
    unit_id: int | None = None
    village_id: int | None = None
    birth_date: date | None = None

    @property
    def places(self) -> frozenset[int]:
        """The units the person belongs to, the home village included."""
        return frozenset(place for place in (self.unit_id, self.village_id) if place is not None)


def quorum(
    members_total: int, present: int, recused_present: int, share: Fraction, base: Base
) -> bool:
    """Tell whether enough members can take part.

    Counted are those present who did not step back. The share is taken of all members, or of
    those present, recused ones included: stepping back can therefore break the quorum.
    """
    able = present - recused_present
    whole = members_total if base is Base.ALL_MEMBERS else present
    return able > 0 and able * share.denominator >= whole * share.numerator


def vote_base(headcount: Headcount, base: Base) -> int:
    """Return how many members the vote is measured against; recused ones never count."""
    if base is Base.ALL_MEMBERS:
        return headcount.members - headcount.recused
    return headcount.voters


def vote_passes(agree: int, headcount: Headcount, fraction: Fraction, base: Base) -> bool:
    """Tell whether the share of members who agree reaches the fraction, exactly."""
    whole = vote_base(headcount, base)
    return whole > 0 and agree * fraction.denominator >= whole * fraction.numerator


def check_ballot(ballot: Ballot, headcount: Headcount) -> None:
    """Refuse more papers than members who may vote."""
    parts = (ballot.agree, ballot.disagree, ballot.other, ballot.invalid)
    if min(parts) < 0 or ballot.cast > headcount.voters:
        raise BadTally(votes=ballot.cast, voters=headcount.voters)


def possible_outcomes(
    *, has_quorum: bool, vote_passed: bool, score_passed: bool
) -> tuple[Outcome, ...]:
    """Return what the council may conclude, the proposed conclusion first."""
    if not has_quorum:
        return (Outcome.NO_QUORUM,)
    if vote_passed and score_passed:
        return (Outcome.APPROVED, Outcome.NEEDS_WORK)
    if vote_passed or score_passed:
        return (Outcome.NEEDS_WORK, Outcome.NOT_APPROVED)
    return (Outcome.NOT_APPROVED, Outcome.NEEDS_WORK)


def conclude(*, has_quorum: bool, vote_passed: bool, score_passed: bool) -> Outcome:
    """Return the conclusion that follows from quorum, vote and score; the chair may differ."""
    possible = possible_outcomes(
        has_quorum=has_quorum, vote_passed=vote_passed, score_passed=score_passed
    )
    return possible[0]


def check_outcome(outcome: Outcome, possible: tuple[Outcome, ...], title: str) -> None:
    """Refuse a conclusion that contradicts quorum, vote or score."""
    if outcome not in possible:
        raise OutcomeNotPossible(
            outcome=OUTCOME_LABELS[outcome],
            title=title,
            possible=", ".join(OUTCOME_LABELS[each] for each in possible),
        )


def conflict(author: Party, member: Party) -> RecusalKind | None:
    """Return why the member may be too close to the author.

    AUTHOR is enforced. The others are questions for the clerk: OTHER means a namesake of
    another unit, KIN the same family name in the same unit or village.
    """
    shared = author.places & member.places
    if _same_name(author, member):
        apart = author.places and member.places and not shared
        return RecusalKind.OTHER if apart else RecusalKind.AUTHOR
    if not shared:
        return None
    same_family = _family_name(author.name) == _family_name(member.name) != ""
    return RecusalKind.KIN if same_family else RecusalKind.SAME_UNIT


def _same_name(author: Party, member: Party) -> bool:
    """Compare names; two known and different birth dates tell namesakes apart."""
    if not tidy(author.name) or tidy(author.name).casefold() != tidy(member.name).casefold():
        return False
    known = {author.birth_date, member.birth_date} - {None}
    return len(known) < 2


def _family_name(name: str) -> str:
    words = fold(tidy(name)).split()
    return words[0] if len(words) > 1 else ""
