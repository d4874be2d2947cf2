"""Thẩm quyền ký: who may sign which document, in whose name (Decree 30/2020, article 13)."""

import re
from datetime import date

from app.rules.document import (
    DOCUMENT_TYPES,
    DocumentKind,
    Signing,
    SigningMode,
    signing_for,
)
from app.rules.saying import Refusal
from app.rules.wording_errors import SignerNotInOffice, SigningNotPossible

# Forms, lists and minutes: people sign for themselves, nobody in another's name.
FOR_ONESELF = frozenset({SigningMode.OWN})
# The head of the drafting unit signs its papers, or the deputy in the head's place.
OF_UNIT = frozenset({SigningMode.OWN, SigningMode.KT, SigningMode.Q})
# What is the Chairman's own to decide: without TM., and never handed down.
OF_CHAIR = OF_UNIT
# What the Committee issues: on its behalf.
OF_COMMITTEE = frozenset({SigningMode.TM, SigningMode.TM_KT, SigningMode.Q})
# What a head of office may sign by order, or by a written and dated authorisation.
HANDED_DOWN = frozenset({SigningMode.TL, SigningMode.TUQ})

POSSIBLE_MODES: dict[DocumentKind, frozenset[SigningMode]] = {
    DocumentKind.INVITATION: OF_COMMITTEE | OF_CHAIR | HANDED_DOWN,
    DocumentKind.NOTICE: OF_COMMITTEE | HANDED_DOWN,
    DocumentKind.COUNCIL_DECISION: OF_COMMITTEE | OF_CHAIR,
    DocumentKind.PILOT_DECISION: OF_COMMITTEE | OF_CHAIR,
    DocumentKind.ADOPTION_CONFIRMATION: OF_COMMITTEE | HANDED_DOWN,
    DocumentKind.REFERRAL: OF_COMMITTEE | HANDED_DOWN,
    DocumentKind.SUBMISSION: OF_UNIT,
    DocumentKind.AWARD_DECISION: OF_CHAIR,
    DocumentKind.CERTIFICATE: OF_CHAIR,
    DocumentKind.REVOCATION_NOTICE: OF_COMMITTEE | OF_CHAIR,
    DocumentKind.REMINDER: OF_COMMITTEE | HANDED_DOWN,
    DocumentKind.PERIOD_REPORT: OF_COMMITTEE | frozenset({SigningMode.TUQ}),
    DocumentKind.OTHER: frozenset(SigningMode),
}

_MARKS = {
    SigningMode.OWN: "trực tiếp",
    SigningMode.TM: "TM.",
    SigningMode.KT: "KT.",
    SigningMode.TM_KT: "TM. và KT.",
    SigningMode.TL: "TL.",
    SigningMode.TUQ: "TUQ.",
    SigningMode.Q: "Q.",
}

# Annex I, II.7: no academic or honorary title, no form of address before a signer's name.
_TITLE = re.compile(
    r"(?:(?:PGS|GS|TS|TSKH|ThS|Th\.S|BS|KS|CN|DS|LS|CKI{1,2}|BSCKI{1,2}|NGND|NGƯT|NSND|NSƯT|Đ/c)\b"
    r"[.,\s]|(?:phó giáo sư|giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân|luật sư|dược sĩ"
    r"|nhà giáo|đồng chí|ông/bà|bà)\s)\s*",
    re.IGNORECASE,
)
_MR = re.compile(r"ông\s", re.IGNORECASE)
_SURNAMES = re.compile(
    "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|lương|hà|cao|trương"
    "|đinh|mai|tô|trịnh|lò|vi|cầm|quách|lang|ngân|hứa|chu|vương|đào|đoàn|lâm",
    re.IGNORECASE,
)
_NAME_WORDS = 3


def possible_modes(kind: DocumentKind) -> frozenset[SigningMode]:
    """Return the ways in which a kind of document may be signed."""
    return POSSIBLE_MODES.get(kind, FOR_ONESELF)


def checked_signing(kind: DocumentKind, signing: Signing) -> Signing:
    """Return the way to sign this kind of document, or say which ways there are."""
    fitting = signing_for(kind, signing)
    possible = possible_modes(kind)
    if fitting.mode not in possible:
        raise SigningNotPossible(
            paper=DOCUMENT_TYPES[kind].title,
            mode=_MARKS[fitting.mode],
            possible=", ".join(_MARKS[mode] for mode in SigningMode if mode in possible),
        )
    return fitting


def may_sign(kind: DocumentKind, signing: Signing) -> bool:
    """Return whether someone who signs this way may sign this kind of document."""
    try:
        checked_signing(kind, signing)
    except Refusal:
        return False
    return True


def check_in_office(name: str, first: date, last: date | None, on: date) -> None:
    """Refuse a signer who does not hold the office on the day of the document."""
    if on < first or (last is not None and on > last):
        raise SignerNotInOffice(name=name or "Người ký này", on=on)


def title_before(name: str) -> str:
    """Return the title or form of address that stands before a name; empty when there is none."""
    found = _TITLE.match(name)
    if found:
        return found.group().strip()
    words = name.split()
    if _MR.match(name) and (len(words) > _NAME_WORDS or _SURNAMES.fullmatch(words[1])):
        return words[0]  # Ông is a family name as well: Ông Ích Khiêm
    return ""
