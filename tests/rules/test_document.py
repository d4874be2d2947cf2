import pytest

from app.rules.document import (
    DOCUMENT_TYPES,
    SIGNING_MODE_LABELS,
    DocumentKind,
    Series,
    Signing,
    SigningMode,
    authority_lines,
    read_signing,
    signing_for,
)
from app.rules.errors import SignerIncomplete

DEPUTY = Signing(SigningMode.TM_KT, "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân")

WAYS = [
    (SigningMode.OWN, ("PHÓ CHỦ TỊCH",)),
    (SigningMode.Q, ("TM. ỦY BAN NHÂN DÂN", "Q. PHÓ CHỦ TỊCH")),
    (SigningMode.TM, ("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH")),
    (SigningMode.KT, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    (SigningMode.TM_KT, ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    (SigningMode.TL, ("TL. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    (SigningMode.TUQ, ("TUQ. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
]


@pytest.mark.parametrize(("mode", "lines"), WAYS)
def test_lines_are_read_back_as_the_signing_that_wrote_them(mode, lines):
    assert read_signing(lines).mode is mode
    assert read_signing(lines).lines == lines


@pytest.mark.parametrize(("mode", "lines"), WAYS)
def test_each_way_of_signing_has_its_lines(mode, lines):
    signing = Signing(mode, "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân")

    assert signing.lines == authority_lines(signing) == lines


@pytest.mark.parametrize("kind", [DocumentKind.AWARD_DECISION, DocumentKind.CERTIFICATE])
def test_a_commendation_is_the_chairmans_own_power(kind):
    chairman = Signing(SigningMode.TM, "Chủ tịch", collective="Ủy ban nhân dân")

    assert signing_for(kind, chairman).lines == ("CHỦ TỊCH",)
    assert signing_for(kind, DEPUTY).lines == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_a_report_is_signed_for_the_committee():
    assert signing_for(DocumentKind.PERIOD_REPORT, DEPUTY) == DEPUTY


def test_a_missing_title_is_refused():
    with pytest.raises(SignerIncomplete):
        authority_lines(Signing(SigningMode.KT, "Phó Chủ tịch"))


def test_every_kind_of_document_has_its_title_and_a_symbol_that_begins_with_its_code():
    assert set(DOCUMENT_TYPES) == set(DocumentKind)
    for each in DOCUMENT_TYPES.values():
        assert each.symbol.startswith(each.code)
        assert bool(each.symbol) is (each.series is not Series.NONE)


def test_a_letter_has_no_abbreviation_of_its_kind():
    letter = DOCUMENT_TYPES[DocumentKind.REMINDER]

    assert (letter.code, letter.symbol) == ("", "UBND-VHXH")


def test_every_way_of_signing_has_its_words():
    assert set(SIGNING_MODE_LABELS) == set(SigningMode)
