from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.models.setting import Signer
from app.rules.document import DocumentKind
from app.rules.errors import NotFound
from app.services import letterheads

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
