"""The dossier of a session: every paper, in order."""

from datetime import date

import pytest

from app.rules.errors import NotFound, SessionNotReady
from app.rules.session import Outcome
from app.services import dossier
from tests.makers import an_idea
from tests.makers_awards import a_closed_session as bare_session
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session, a_planned_session

TODAY = date(2026, 7, 20)


@pytest.fixture
def meeting(session):
    meeting = a_closed_session(session)
    a_draft(session, meeting, some_nominations(session, meeting))
    return meeting


def test_every_paper_stands_in_order(session, meeting):
    found = dossier.collect(session, meeting, TODAY)

    assert [part.name for part in found.parts] == [
        "01-giay-moi-hop",
        "02-danh-sach-diem-danh",
        "03-phieu-cham-diem",
        "04-bang-tong-hop-diem",
        "05-bang-diem-chi-tiet",
        "06-bien-ban-hop-hoi-dong",
        "07-to-trinh-de-nghi-khen-thuong",
        "08-quyet-dinh-khen-thuong",
        "09-giay-khen",
        "10-danh-sach-ky-nhan-tien-thuong",
        "11-thong-bao-ket-qua-den-cac-tac-gia",
    ]
    assert found.name == f"ho-so-phien-hop-{meeting}-2026-07-17"
    assert found.left_out == ()


def test_what_cannot_be_made_yet_is_left_out_with_the_reason(session):
    meeting = a_closed_session(session)

    found = dossier.collect(session, meeting, TODAY)

    assert [part.name for part in found.parts][-2:] == [
        "06-bien-ban-hop-hoi-dong",
        "07-thong-bao-ket-qua-den-cac-tac-gia",
    ]
    assert found.left_out == (
        (
            "Tờ trình đề nghị khen thưởng: chưa chọn ai để tặng Giấy khen."
            " Hãy chọn ít nhất một người hoặc tập thể."
        ),
        "Quyết định khen thưởng: phiên họp chưa có quyết định khen thưởng.",
        "Giấy khen: phiên họp chưa có quyết định khen thưởng.",
        "Danh sách ký nhận tiền thưởng: phiên họp chưa có quyết định khen thưởng.",
    )


def test_a_session_that_is_not_there_has_no_dossier(session):
    with pytest.raises(NotFound):
        dossier.collect(session, 99, TODAY)


def test_a_session_that_has_not_ended_has_no_dossier_yet(session):
    meeting = a_planned_session(session)

    with pytest.raises(SessionNotReady):
        dossier.collect(session, meeting, TODAY)


def test_a_session_in_which_nothing_was_judged_is_filed_without_sheets(session):
    idea = an_idea(session)
    meeting = bare_session(session, [(idea, Outcome.NO_QUORUM)]).id

    found = dossier.collect(session, meeting, TODAY)

    assert found.parts[2].name == "03-bang-tong-hop-diem"
    assert "Phiếu chấm điểm: chưa có phiếu" in found.left_out[0]
