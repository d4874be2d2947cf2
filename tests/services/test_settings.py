"""What is in force on a day is found by that day, never by today."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import delete, select

from app.models.setting import Setting
from app.rules.award import RecipientKind, RoundingMode
from app.rules.document import DocumentKind
from app.rules.errors import NoSettingInForce, NotFound
from app.rules.period import Calendar
from app.services import settings


def places(session):
    """Every value of the office's place, newest first."""
    query = select(Setting).where(Setting.key == "office.place")
    return session.scalars(query.order_by(Setting.valid_from.desc())).all()


JUNE, JULY = date(2026, 6, 30), date(2026, 7, 1)


@pytest.mark.parametrize(("on", "salary"), [(JUNE, 2_340_000), (JULY, 2_530_000)])
def test_the_base_salary_is_the_one_in_force_on_the_decisions_date(session, on, salary):
    assert settings.bonus_terms(session, on).base_salary == salary


def test_the_bonus_terms_name_their_source(session):
    terms = settings.bonus_terms(session, JULY)

    assert terms.salary_source == "Nghị định số 161/2026/NĐ-CP"
    assert terms.coefficients == {
        RecipientKind.INDIVIDUAL: Decimal("0.30"),
        RecipientKind.HOUSEHOLD: Decimal("0.45"),
        RecipientKind.COLLECTIVE: Decimal("0.60"),
    }
    assert terms.rounding is RoundingMode.UP


def test_a_value_that_nobody_set_is_refused_by_name(session):
    with pytest.raises(NoSettingInForce, match=r"“Mức lương cơ sở”.*31/12/2020"):
        settings.bonus_terms(session, date(2020, 12, 31))


def test_a_new_value_leaves_earlier_papers_their_value(session):
    settings.set_value(session, "office.place", "Cát Tân", date(2027, 1, 1))
    session.flush()

    assert settings.value(session, "office.place", date(2026, 12, 31)) == "Thượng Ninh"
    assert settings.value(session, "office.place", date(2027, 1, 1)) == "Cát Tân"


def test_a_value_corrected_on_its_first_day_is_replaced(session):
    settings.set_value(session, "office.place", "Cat Tan", date(2027, 1, 1))
    settings.set_value(session, "office.place", "Cát Tân", date(2027, 1, 1))
    session.flush()

    assert [(row.value, row.valid_from) for row in places(session)] == [
        ("Cát Tân", date(2027, 1, 1)),
        ("Thượng Ninh", date(2025, 7, 1)),
    ]


def test_the_same_value_again_changes_nothing(session):
    settings.set_value(session, "office.place", "Thượng Ninh", date(2027, 1, 1))
    session.flush()

    assert len(places(session)) == 1


def test_a_decision_cites_the_amended_law_only_once_it_is_in_force(session):
    before = settings.legal_bases(session, DocumentKind.AWARD_DECISION, date(2026, 9, 30))
    after = settings.legal_bases(session, DocumentKind.AWARD_DECISION, date(2026, 10, 1))

    (added,) = set(after) - set(before)
    assert added.startswith("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua")
    assert not any("98/2023" in line for line in after)


def test_signers_come_with_their_authority_lines(session):
    deputy = settings.signers(session, JULY)[0]

    assert deputy.name == "Lê Khắc Công"
    assert deputy.signing.lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert settings.signer(session, deputy.id) == deputy
    assert [row.office_title for row in settings.signers(session, JULY, for_unit=True)] == [
        "Trưởng phòng"
    ]


def test_an_unknown_signer_is_refused(session):
    with pytest.raises(NotFound):
        settings.signer(session, 999)


def test_lines_and_small_settings(session):
    assert settings.lines(session, "office.name_lines", JULY) == (
        "ỦY BAN NHÂN DÂN",
        "XÃ THƯỢNG NINH",
    )
    assert settings.calendar(session, JULY) is Calendar.CIVIL
    assert settings.clerk(session, JULY) == ""


def test_a_file_without_a_newer_setting_has_what_usually_holds(session):
    session.execute(delete(Setting).where(Setting.key == "reminder.days"))

    assert settings.value(session, "reminder.days", date(2026, 7, 1)) == "5"
    settings.set_value(session, "reminder.days", "7", date(2026, 8, 1))
    session.flush()
    assert settings.value(session, "reminder.days", date(2026, 8, 2)) == "7"
