from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.document import (
    PERSONAL_POWER,
    DocumentKind,
    Signing,
    SigningMode,
    read_signing,
)
from app.rules.signing import (
    check_in_office,
    checked_signing,
    may_sign,
    possible_modes,
    title_before,
)
from app.rules.wording_errors import SignerNotInOffice, SigningNotPossible

KINDS = st.sampled_from(DocumentKind)
MODES = st.sampled_from(SigningMode)


def signing(mode):
    return Signing(mode, "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân")


@given(KINDS, MODES)
def test_a_kind_and_a_way_of_signing_fit_or_are_refused(kind, mode):
    if may_sign(kind, signing(mode)):
        fitting = checked_signing(kind, signing(mode))
        assert fitting.mode in possible_modes(kind)
        assert fitting.lines[-1].endswith("PHÓ CHỦ TỊCH")
        assert read_signing(fitting.lines).lines == fitting.lines
    else:
        with pytest.raises(SigningNotPossible, match="Hãy chọn người ký"):
            checked_signing(kind, signing(mode))


@given(st.sampled_from(sorted(PERSONAL_POWER)), MODES)
def test_what_is_the_chairmans_own_is_never_signed_for_the_committee_nor_handed_down(kind, mode):
    if may_sign(kind, signing(mode)):
        lines = checked_signing(kind, signing(mode)).lines
        assert not any(line.startswith(("TM.", "TL.", "TUQ.")) for line in lines)
    else:
        assert mode in {SigningMode.TL, SigningMode.TUQ}


@given(KINDS, MODES)
def test_a_decision_is_never_signed_by_order(kind, mode):
    if "decision" in kind:
        assert not may_sign(kind, signing(SigningMode.TL))
        assert not may_sign(kind, signing(SigningMode.TUQ))


@given(KINDS)
def test_every_kind_can_be_signed_by_someone(kind):
    assert possible_modes(kind)


@pytest.mark.parametrize("mode", [SigningMode.TM, SigningMode.TM_KT, SigningMode.TL])
def test_the_units_submission_is_signed_by_its_own_head(mode):
    assert not may_sign(DocumentKind.SUBMISSION, signing(mode))
    assert checked_signing(
        DocumentKind.SUBMISSION, Signing(SigningMode.KT, "Phó Trưởng phòng", "Trưởng phòng")
    ).lines == ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")


def test_minutes_are_signed_by_people_for_themselves():
    assert possible_modes(DocumentKind.MINUTES) == {SigningMode.OWN}


def test_an_acting_chairman_signs_for_the_committee_but_awards_alone():
    acting = Signing(SigningMode.Q, "Chủ tịch", collective="Ủy ban nhân dân")

    assert checked_signing(DocumentKind.PERIOD_REPORT, acting).lines == (
        "TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH",
    )  # fmt: skip
    assert checked_signing(DocumentKind.AWARD_DECISION, acting).lines == ("Q. CHỦ TỊCH",)


def test_the_head_of_office_signs_letters_by_order():
    by_order = Signing(SigningMode.TL, "Chánh Văn phòng", "Chủ tịch")

    assert checked_signing(DocumentKind.REMINDER, by_order).lines == (
        "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG",
    )  # fmt: skip
    with pytest.raises(SigningNotPossible, match=r"Báo cáo kết quả phong trào .*“TL\.”"):
        checked_signing(DocumentKind.PERIOD_REPORT, by_order)


@pytest.mark.parametrize("on", [date(2026, 5, 31), date(2027, 1, 1)])
def test_who_is_not_in_office_on_the_day_does_not_sign(on):
    with pytest.raises(SignerNotInOffice, match="Đỗ Quang Vinh không giữ chức vụ ký vào ngày"):
        check_in_office("Đỗ Quang Vinh", date(2026, 6, 1), date(2026, 12, 31), on)
    check_in_office("Đỗ Quang Vinh", date(2026, 6, 1), None, date(2027, 1, 1))


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("ThS. Đỗ Quang Vinh", "ThS."),
        ("PGS.TS. Đỗ Quang Vinh", "PGS."),
        ("TS Đỗ Quang Vinh", "TS"),
        ("BS. Vi Thị Mai", "BS."),
        ("Thạc sĩ Đỗ Quang Vinh", "Thạc sĩ"),
        ("Đồng chí Đỗ Quang Vinh", "Đồng chí"),
        ("Ông/Bà Đỗ Vinh", "Ông/Bà"),
        ("Ông Đỗ Vinh", "Ông"),
        ("Bà Vi Thị Mai", "Bà"),
        ("Ông Ích Khiêm", ""),
        ("Đỗ Quang Vinh", ""),
        ("Tsan Văn Minh", ""),
        ("", ""),
    ],
)
def test_a_title_before_a_name_is_found(name, title):
    assert title_before(name) == title
