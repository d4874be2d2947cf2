from datetime import date

import pytest
from sqlalchemy import delete

from app.models.setting import Signer
from app.rules.errors import NotFound
from app.services import settings, unit_words

ON = date(2026, 7, 20)


def test_the_head_of_the_unit_is_named_by_office(session):
    assert unit_words.head_of_unit(session, ON) == "Trưởng phòng Phòng Văn hóa - Xã hội"
    assert unit_words.unit_signature(session, ON).lines == ("TRƯỞNG PHÒNG",)


def test_without_a_head_the_unit_itself_is_named_and_nobody_signs(session):
    session.execute(delete(Signer).where(Signer.for_unit))

    assert unit_words.head_of_unit(session, ON) == "Phòng Văn hóa - Xã hội"
    with pytest.raises(NotFound, match="người ký của phòng"):
        unit_words.unit_signature(session, ON)


def test_the_movement_is_what_the_plan_has_in_quotation_marks(session):
    assert unit_words.movement(session, ON).startswith("“Khơi dậy tiềm năng")
    settings.set_value(session, "office.plan", "Kế hoạch số 12", ON)
    session.flush()

    assert unit_words.movement(session, ON) == "Kế hoạch số 12"
