"""Phiên họp trên giấy: who chaired and wrote, when it was, which shares it needed, in words."""

from datetime import datetime, time

from app.models.council import CouncilMember
from app.models.session import Session as Meeting
from app.rules.session import BASE_LABELS, Base, Role
from app.services.attendance import full_members, members_of, present_members
from app.services.sessions import RuleTerms


def chair_of(meeting: Meeting) -> CouncilMember | None:
    """Return who chairs: the chair, or the vice chair when the chair does not come."""
    found = _first(present_members(meeting), Role.CHAIR, Role.VICE_CHAIR)
    return found or _first(full_members(meeting), Role.CHAIR)


def chair_name(meeting: Meeting) -> str:
    """Return the name of who chairs."""
    chair = chair_of(meeting)
    return chair.name if chair else ""


def secretary_name(meeting: Meeting) -> str:
    """Return who writes: the secretary, or the present substitute of an absent one, or nobody."""
    present = present_members(meeting)
    secretary = _first(full_members(meeting), Role.SECRETARY)
    if secretary is None or secretary in present:
        return secretary.name if secretary else ""
    return next((m.name for m in present if m.substitute_for_id == secretary.id), "")


def judges_of(meeting: Meeting) -> list[CouncilMember]:
    """Return everyone who takes part or should have, in the order of the council."""
    present = present_members(meeting)
    absent = [member for member in full_members(meeting) if member not in present]
    return sorted((*present, *absent), key=lambda member: member.position)


def substituted(meeting: Meeting, member: CouncilMember) -> str:
    """Return whom a substitute stands in for, empty for a full member."""
    names = {each.id: each.name for each in members_of(meeting)}
    return names.get(member.substitute_for_id or 0, "")


def quorum_words(terms: RuleTerms) -> str:
    """Return the quorum as papers say it: "ít nhất 2/3 tổng số thành viên"."""
    return share_words(terms.quorum.numerator, terms.quorum.denominator, terms.quorum_base)


def vote_words(terms: RuleTerms) -> str:
    """Return the share of votes as papers say it."""
    return share_words(terms.vote.numerator, terms.vote.denominator, terms.vote_base)


def share_words(top: int, bottom: int, base: Base) -> str:
    """Return a least share of the members in words."""
    return f"ít nhất {top}/{bottom} {lowered(BASE_LABELS[base])}"


def hour(text: str) -> time | None:
    """Return the hour kept as "08:00", or nothing."""
    return datetime.strptime(text, "%H:%M").time() if text else None


def moment(meeting: Meeting, text: str) -> datetime | None:
    """Return an hour of the session's day, or nothing."""
    found = hour(text)
    return datetime.combine(meeting.held_on, found) if found else None


def lowered(text: str) -> str:
    """Return a text with a small first letter, as it stands inside a sentence."""
    return text[:1].lower() + text[1:]


def _first(members: list[CouncilMember], *roles: Role) -> CouncilMember | None:
    for role in roles:
        for member in members:
            if member.role is role and member.substitute_for_id is None:
                return member
    return None
