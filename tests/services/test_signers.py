from dataclasses import replace
from datetime import date

import pytest

from app.rules.document import SigningMode
from app.rules.errors import InvalidForm, NotFound
from app.services import settings, signers
from app.services.signers import SignerFacts

GOOD = SignerFacts(
    name=" Đỗ  Quang Vinh ",
    office_title="Phó Chủ tịch",
    mode=SigningMode.KT,
    head_title="Chủ tịch",
    valid_from=date(2026, 8, 1),
)


def test_a_new_signer_is_last_and_may_sign_from_the_first_day(session):
    signer_id = signers.save_signer(session, None, GOOD)

    last = signers.list_signers(session)[-2]  # the unit's own signer stands behind the commune's
    assert (last.id, last.facts.name) == (signer_id, "Đỗ Quang Vinh")
    assert last.lines == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    before = settings.signers(session, date(2026, 7, 31))
    after = settings.signers(session, date(2026, 8, 1))
    assert signer_id not in {s.id for s in before}
    assert signer_id in {s.id for s in after}


def test_a_signer_is_corrected_in_place(session):
    signer_id = signers.save_signer(session, None, GOOD)

    signers.save_signer(session, signer_id, replace(GOOD, valid_to=date(2026, 12, 31)))

    assert settings.signers(session, date(2027, 1, 1))[-1].id != signer_id


@pytest.mark.parametrize(
    ("changes", "box"),
    [
        ({"office_title": ""}, "office_title"),
        ({"head_title": " "}, "head_title"),
        ({"mode": SigningMode.TM}, "collective"),
        ({"valid_from": None}, "valid_from"),
        ({"valid_to": date(2026, 7, 1)}, "valid_to"),
    ],
)
def test_what_is_missing_is_said_beside_its_box(session, changes, box):
    with pytest.raises(InvalidForm) as refused:
        signers.save_signer(session, None, replace(GOOD, **changes))

    assert list(refused.value.wrong) == [box]


def test_only_the_name_can_be_given(session):
    chairman = signers.list_signers(session)[1]

    signers.name_signer(session, chairman.id, "Đỗ Quang Vinh")

    assert settings.signer(session, chairman.id).name == "Đỗ Quang Vinh"


def test_a_title_that_is_missing_in_the_file_leaves_the_lines_empty(session):
    signer_id = signers.save_signer(session, None, GOOD)
    session.connection().exec_driver_sql(
        f"UPDATE signer SET head_title = '' WHERE id = {signer_id}"
    )
    session.expire_all()

    assert next(x for x in signers.list_signers(session) if x.id == signer_id).lines == ()


def test_an_unknown_signer_is_not_found(session):
    with pytest.raises(NotFound):
        signers.name_signer(session, 999, "Ai đó")


def test_a_title_before_the_name_is_refused(session):
    with pytest.raises(InvalidForm) as refused:
        signers.save_signer(session, None, replace(GOOD, name="ThS. Đỗ Quang Vinh"))
    assert "ThS." in str(refused.value.wrong["name"])

    with pytest.raises(InvalidForm):
        signers.name_signer(session, signers.list_signers(session)[0].id, "Đồng chí Đỗ Vinh")


def test_signing_on_authorisation_needs_its_paper_and_its_end(session):
    facts = replace(GOOD, mode=SigningMode.TUQ)

    with pytest.raises(InvalidForm) as refused:
        signers.save_signer(session, None, facts)
    assert set(refused.value.wrong) == {"authorisation", "valid_to"}

    given = replace(facts, authorisation="Văn bản số 03/UQ-UBND", valid_to=date(2026, 12, 31))
    signer_id = signers.save_signer(session, None, given)
    line = next(one for one in signers.list_signers(session) if one.id == signer_id)
    assert line.facts.authorisation == "Văn bản số 03/UQ-UBND"
