"""Quyền của tác giả: which papers may say what of an author who asked not to be named (plan III.4).

A paper may hold more only where it goes to the author himself, stays with the council or the
register, or is an act that names the recipient by law (Law on Emulation and Commendation).
"""

from enum import StrEnum

from app.rules.document import DocumentKind


class Personal(StrEnum):
    """What a paper may say of an author in spite of his wish.

    TITLE: the title of an idea that is not to be published; CONTACT: phone, address, e-mail,
    national id.
    """

    NAME = "name"
    TITLE = "title"
    CONTACT = "contact"


_NOTHING: frozenset[Personal] = frozenset()
_TO_HIMSELF = frozenset(Personal)
_TO_THE_COUNCIL = frozenset({Personal.TITLE})
_AWARD = frozenset({Personal.NAME, Personal.TITLE})

_MAY_HOLD: dict[DocumentKind, frozenset[Personal]] = {
    # Handed to the author, or asked of him.
    DocumentKind.RECEIPT: _TO_HIMSELF,
    DocumentKind.SUPPLEMENT_REQUEST: _TO_HIMSELF,
    DocumentKind.PERSONAL_DATA_SHEET: _TO_HIMSELF,
    # The council marks the idea by its title and does not learn whose it is.
    DocumentKind.BLANK_SCORE_SHEET: _TO_THE_COUNCIL,
    DocumentKind.SCORE_SHEET: _TO_THE_COUNCIL,
    # Who is awarded, paid or loses an award is named; how to reach him is nobody's business.
    DocumentKind.SUBMISSION: _AWARD,
    DocumentKind.AWARD_DECISION: _AWARD,
    DocumentKind.CERTIFICATE: _AWARD,
    DocumentKind.PAYMENT_LIST: _AWARD,
    DocumentKind.REVOCATION_NOTICE: _AWARD,
    DocumentKind.FUND_LEDGER: _AWARD,
}


def may_hold(kind: DocumentKind) -> frozenset[Personal]:
    """Return what a kind of paper may say of an author who asked not to be named."""
    return _MAY_HOLD.get(kind, _NOTHING)
