from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from app.models.setting import Signer
from app.rules.document import DocumentKind, SigningMode
from app.rules.errors import NotFound
from app.rules.wording_errors import SignerNotInOffice, SignerOfUnit, SigningNotPossible
from app.services import letterheads, settings, signers
from app.services.signers import SignerFacts

DAY = date(2026, 7, 20)


def test_the_commune_and_the_unit_have_their_own_heads(session: Session) -> None:
    commune, unit = letterheads.commune(session, DAY), letterheads.unit(session, DAY)

    assert commune.name_lines == ("ỦY BAN NHÂN DÂN", "XÃ THƯỢNG NINH")
    assert unit.upper_lines == ("UBND XÃ THƯỢNG NINH",)
    assert unit.unit_abbreviation == "VHXH"


def test_the_first_signer_signs_unless_another_is_chosen(session: Session) -> None:
    first = letterheads.signature(session, DocumentKind.PERIOD_REPORT, DAY)
    other = session.query(Signer).filter_by(office_title="Chủ tịch").one()

    chosen = letterheads.signature(session, DocumentKind.PERIOD_REPORT, DAY, other.id)

    assert first.lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert chosen.lines == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def test_without_a_signer_in_force_nothing_is_signed(session: Session) -> None:
    with pytest.raises(NotFound):
        letterheads.signature(session, DocumentKind.PERIOD_REPORT, date(2020, 1, 1))


def new_signer(session, **changes):
    facts = SignerFacts("Đỗ Quang Vinh", "Chánh Văn phòng", SigningMode.TL, "Chủ tịch")
    return signers.save_signer(session, None, replace(facts, valid_from=DAY, **changes))


def test_a_way_of_signing_that_the_paper_does_not_know_is_refused(session):
    by_order = new_signer(session)

    letter = letterheads.signature(session, DocumentKind.REMINDER, DAY, by_order)
    assert letter.signing.lines == ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")
    with pytest.raises(SigningNotPossible):
        letterheads.signature(session, DocumentKind.PERIOD_REPORT, DAY, by_order)


def test_a_signer_of_another_time_is_refused(session):
    by_order = new_signer(session, valid_to=DAY)

    with pytest.raises(SignerNotInOffice):
        letterheads.signature(session, DocumentKind.REMINDER, DAY + timedelta(days=1), by_order)


def test_who_signs_for_the_unit_does_not_sign_for_the_commune(session):
    head = settings.signers(session, DAY, for_unit=True)[0]

    with pytest.raises(SignerOfUnit, match="chỉ ký văn bản của phòng"):
        letterheads.signature(session, DocumentKind.PERIOD_REPORT, DAY, head.id)


def test_without_a_choice_the_first_who_may_sign_is_taken(session):
    for line in signers.list_signers(session):
        if not line.facts.for_unit:
            later = replace(line.facts, valid_to=DAY - timedelta(days=1))
            signers.save_signer(session, line.id, later)
    new_signer(session)
    deputy = SignerFacts(
        "Vi Thị Mai", "Phó Chủ tịch", SigningMode.TM_KT, "Chủ tịch", "Ủy ban nhân dân",
        valid_from=DAY,
    )  # fmt: skip
    signers.save_signer(session, None, deputy)

    assert letterheads.signature(session, DocumentKind.PERIOD_REPORT, DAY).name == "Vi Thị Mai"
    assert letterheads.signature(session, DocumentKind.REMINDER, DAY).name == "Đỗ Quang Vinh"


def test_only_those_who_may_sign_are_offered(session):
    by_order = new_signer(session)

    offered = [row.id for row in letterheads.signers_for(session, DocumentKind.REMINDER, DAY)]
    assert by_order in offered
    offered = letterheads.signers_for(session, DocumentKind.AWARD_DECISION, DAY)
    assert by_order not in [row.id for row in offered]
    assert offered
