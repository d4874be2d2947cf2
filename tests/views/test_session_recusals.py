import pytest
from PySide6.QtCore import Qt

from app.rules.session import RecusalKind, Role
from app.services import agenda, councils, recusals, sessions
from app.services.councils import CouncilDraft, MemberDraft
from app.services.sessions import SessionDraft
from app.views.session_recusals import SessionRecusals
from tests.keyboard import press
from tests.makers import a_unit, an_author, an_idea
from tests.makers_sessions import HELD_ON, NOW, a_closed_session

CONTROL = Qt.KeyboardModifier.ControlModifier


def a_village_session(session):
    """A session where a member lives in the author's village, another wrote the idea."""
    village = a_unit(session, "Thôn Suối Mây")
    members = (
        MemberDraft("Lang Văn Bình", Role.CHAIR),
        MemberDraft("Lò Văn Đức", Role.MEMBER, village_id=village.id),
        MemberDraft("Lê Thị Sao", Role.SECRETARY),
    )
    council_id = councils.save_council(session, CouncilDraft("Hội đồng xã", members=members))
    session_id = sessions.create_session(session, SessionDraft(council_id, "Phiên họp", HELD_ON))
    near = an_idea(session, "Bể lọc nước", (an_author("Lò Thị Đào", unit_id=village.id),))
    own = an_idea(session, "Sổ tay", (an_author("Lê Thị Sao"),))
    agenda.add_ideas(session, session_id, [near.id, own.id], NOW)
    return session_id


@pytest.fixture
def shown(qtbot, workplace):
    def show(make):
        session_id = workplace.desk.do(make)
        tab = SessionRecusals(workplace)
        qtbot.addWidget(tab)
        tab.resize(1140, 500)
        with qtbot.waitExposed(tab):
            tab.show()
        tab.activateWindow()
        tab.show_session(session_id)
        tab.setFocus()
        return tab

    return show


def noted(tab):
    return [row.cells for row in tab.table.model.rows]


def test_an_author_steps_back_by_itself_and_cannot_judge_after_all(shown):
    tab = shown(a_village_session)
    assert noted(tab) == [("Lê Thị Sao", "Là tác giả hoặc đồng tác giả", "Tự động", "", "Sổ tay")]
    assert not tab.withdraw.isEnabled()


def test_who_may_be_too_close_is_asked_and_can_step_back_and_return(shown, workplace):
    tab = shown(a_village_session)
    assert [row.cells for row in tab.questions.model.rows] == [
        ("Lò Văn Đức", "Có quan hệ họ hàng với tác giả", "Lò Thị Đào", "Bể lọc nước")
    ]

    press(Qt.Key.Key_Return)
    assert tab.questions.model.rows == ()
    assert noted(tab)[0][:3] == ("Lò Văn Đức", "Có quan hệ họ hàng với tác giả", "Ghi tay")

    tab.table.select(tab.table.model.rows[0].key)
    assert tab.withdraw.isEnabled()
    tab.table.setFocus()
    press(Qt.Key.Key_Delete, CONTROL)
    assert len(noted(tab)) == 1
    assert len(tab.questions.model.rows) == 1


def test_another_reason_is_written_down_by_hand(shown, workplace):
    tab = shown(a_village_session)
    press(Qt.Key.Key_T, CONTROL)
    tab.dialog.member.set_value(tab.dialog.member.choices()[0].key)
    tab.dialog.idea.set_value(tab.dialog.idea.choices()[1].key)
    tab.dialog.reason.set_value("Đã góp ý thuyết minh")
    tab.dialog.save_button.click()

    found = workplace.desk.do(recusals.list_recusals, tab.session_id)
    assert [(row.member, row.kind, row.reason) for row in found if not row.automatic] == [
        ("Lang Văn Bình", RecusalKind.OTHER, "Đã góp ý thuyết minh")
    ]


def test_a_closed_session_changes_nothing(shown):
    tab = shown(a_closed_session)
    tab.take_step_back()
    tab.let_judge()
    tab.open_adding()

    assert tab.dialog is None
    assert len(noted(tab)) == 1
    assert not any(one.isEnabled() for one in (tab.add, tab.withdraw, tab.step_back))
