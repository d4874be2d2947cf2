"""From the results to nominations, a draft, a numbered decision and the dossier."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from app.rules.award import DecisionState, RecipientKind
from app.services import awards, bonus_payments, nominations
from app.services.bonus_payments import Booking
from app.services.nominations import NominationDraft
from app.views.awards_view import AwardsView
from tests.keyboard import press
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_sessions import a_closed_session


@pytest.fixture
def meeting(workplace):
    return workplace.desk.do(a_closed_session)


@pytest.fixture
def view(qtbot, workplace, meeting):
    return shown(qtbot, workplace)


def shown(qtbot, workplace):
    view = AwardsView(workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


def settled():
    """Let what changed reach the screen."""
    for _ in range(3):
        QCoreApplication.processEvents()


def cells(table):
    return [row.cells for row in table.model.rows]


@pytest.fixture
def decision(workplace, meeting):
    return workplace.desk.do(a_draft, meeting, workplace.desk.do(some_nominations, meeting))


def test_without_a_closed_session_the_page_says_what_to_do_first(qtbot, workplace):
    view = shown(qtbot, workplace)

    assert view.empty.isVisible()
    assert not view.dossier.isEnabled()
    with qtbot.waitSignal(view.go) as told:
        view.empty.button.click()
    assert told.args == ["evaluation", 0]


def test_several_authors_are_put_forward_at_once(qtbot, view, workplace, meeting):
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.candidates.table.view.setFocus()
    view.candidates.table.view.selectAll()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()

    rows = workplace.desk.do(nominations.list_nominations, meeting)
    assert len(rows) == len(cells(view.candidates.table)) > 1
    assert len(cells(view.nominations.table)) == len(rows)
    assert {row[-1] for row in cells(view.candidates.table)} == {"Đã đề nghị"}
    assert view.submission.isEnabled()


def test_a_nomination_is_taken_back(qtbot, view, workplace, meeting):
    workplace.desk.do(some_nominations, meeting)
    qtbot.waitUntil(view.nominations.withdraw.isEnabled)
    view.nominations.withdraw.click()
    settled()

    assert len(workplace.desk.do(nominations.list_nominations, meeting)) == 2


def test_a_decision_is_drafted_and_shown(view, workplace, meeting):
    workplace.desk.do(some_nominations, meeting)
    settled()
    view.nominations.decide.click()
    dialog = view.nominations.dialog
    assert "3.420.000 đồng" in dialog.sums.total.text()

    dialog.save_button.click()
    settled()

    assert view.tabs.currentWidget() is view.decisions
    assert cells(view.decisions.table)[0][0] == "Chưa có số"
    assert [row[1:3] for row in cells(view.decisions.detail.table)] == [
        ("Chi đoàn thôn Vân Hòa", "Tập thể"),
        ("Hà Văn Ân", "Cá nhân"),
        ("Hộ bà Vi Thị Ót", "Hộ gia đình"),
    ]
    assert "Ba triệu bốn trăm hai mươi nghìn đồng" in view.decisions.detail.terms.text()


def test_number_and_day_are_written_after_the_signature(view, workplace, decision):
    view.show_place("decision", decision)
    view.decisions.number.click()
    dialog = view.decisions.dialog
    assert dialog.number.value() == 1
    dialog.dated_on.set_value(date(2026, 7, 21))
    dialog.save_button.click()
    settled()
    assert "tương lai" in dialog.form.errors()["dated_on"]
    dialog.dated_on.set_value(date(2026, 7, 16))
    dialog.save_button.click()
    settled()
    assert "17/07/2026" in dialog.form.errors()["dated_on"]

    dialog.dated_on.set_value(date(2026, 7, 20))
    dialog.save_button.click()
    settled()

    assert cells(view.decisions.table)[0][:3] == ("01/QĐ-UBND", "20/07/2026", "Đã ban hành")
    assert not view.decisions.number.isEnabled()
    assert not view.decisions.drop.isEnabled()


def test_a_draft_is_dropped_after_a_question(view, workplace, meeting, decision):
    view.show_record(decision)
    view.decisions.drop.click()
    next(b for b in view.decisions.box.buttons() if "dự thảo" in b.text()).click()
    settled()

    assert workplace.desk.do(awards.list_decisions) == []
    assert len(workplace.desk.do(nominations.list_nominations, meeting)) == 3
    assert cells(view.decisions.table) == []


def test_an_award_is_taken_back_with_its_reason(view, workplace, decision):
    workplace.desk.do(awards.issue_decision, decision, 5, date(2026, 7, 20))
    settled()
    view.show_record(decision)
    view.decisions.detail.revoke.click()
    dialog = view.decisions.detail.dialog
    dialog.reason.set_value("Kê khai không đúng")
    dialog.save_button.click()
    settled()

    detail = workplace.desk.do(awards.decision_detail, decision)
    assert (detail.awards[0].revoked, detail.row.state) == (True, DecisionState.ISSUED)
    assert cells(view.decisions.detail.table)[0][-1] == "Đã thu hồi 20/07/2026: Kê khai không đúng"
    assert not view.decisions.detail.revoke.isEnabled()


def test_the_papers_are_shown(qtbot, view, workplace, decision):
    view.show_record(decision)
    view.decisions.see.click()
    paper = view.decisions.files.dialog
    qtbot.waitUntil(lambda: paper.preview.data().startswith(b"%PDF"), timeout=15_000)
    paper.close()
    view.submission.click()

    assert view.files.dialog.paper.title == "Tờ trình đề nghị khen thưởng"
    shown_paper = view.files.dialog
    qtbot.waitUntil(lambda: shown_paper.preview.data().startswith(b"%PDF"), timeout=15_000)


def test_the_dossier_is_written_into_a_folder_of_its_own(
    qtbot, view, workplace, meeting, decision, tmp_path
):
    view.files.write_dossier(meeting, tmp_path)

    folder = tmp_path / f"ho-so-phien-hop-{meeting}-2026-07-17"
    qtbot.waitUntil(
        lambda: "tệp của hồ sơ" in getattr(view.files.box, "text", str)(), timeout=30_000
    )
    made = list(folder.glob("*.*"))
    assert f"{len(made)} tệp" in view.files.box.text()
    assert folder / "00-toan-bo-ho-so.pdf" in made
    assert "Chưa lập được" not in view.files.box.informativeText()


def test_what_the_dossier_lacks_is_said_once_it_is_written(
    qtbot, view, workplace, meeting, tmp_path
):
    view.files.write_dossier(meeting, tmp_path)

    qtbot.waitUntil(
        lambda: "tệp của hồ sơ" in getattr(view.files.box, "text", str)(), timeout=30_000
    )
    assert "• Quyết định khen thưởng: phiên họp chưa có" in view.files.box.informativeText()


def test_a_link_leads_to_the_nominations_of_a_session(view, meeting):
    view.tabs.setCurrentIndex(1)
    view.show_place("nominations", meeting)

    assert view.tabs.currentIndex() == 0
    assert view.session.value() == meeting


def test_a_way_back_to_a_dropped_draft_is_refused(view, workplace, decision):
    workplace.desk.do(awards.drop_draft, decision)
    settled()
    view.show_record(decision)

    assert view.box is not None
    assert "quyết định khen thưởng" in view.box.text()
    view.box.close()


def test_the_keys_of_the_tab_that_is_hidden_do_nothing(view, workplace, meeting, decision):
    """Delete takes a nomination back only where nominations are seen."""
    view.show_record(decision)
    press(Qt.Key.Key_Delete)
    settled()

    assert len(workplace.desk.do(nominations.list_nominations, meeting)) == 3
    assert len(workplace.desk.do(awards.list_decisions)) == 1


def test_a_collective_beside_its_people_is_asked_about(view, workplace, meeting):
    first = workplace.desk.do(nominations.candidates, meeting)[0].draft
    group = NominationDraft(first.item_id, "Chi đoàn", RecipientKind.COLLECTIVE)
    workplace.desk.do(nominations.nominate, group, workplace.now())
    settled()
    view.candidates.nominate.click()
    assert "Chi đoàn" in view.candidates.box.text()
    next(b for b in view.candidates.box.buttons() if "vẫn đề nghị" in b.text()).click()
    settled()

    assert len(workplace.desk.do(nominations.list_nominations, meeting)) == 2


def test_a_whole_decision_is_taken_back_and_its_notices_are_shown(view, workplace, decision):
    workplace.desk.do(awards.issue_decision, decision, 5, date(2026, 7, 20))
    settled()
    view.show_record(decision)
    assert not view.decisions.detail.notice.isEnabled()
    view.decisions.revoke.click()
    view.decisions.dialog.reason.set_value("Hồ sơ không đúng")
    view.decisions.dialog.save_button.click()
    settled()

    assert cells(view.decisions.table)[0][2] == "Đã thu hồi"
    assert view.decisions.revoke.isHidden()
    view.decisions.detail.notice.click()
    assert "Thông báo thu hồi" in view.decisions.detail.files.dialog.paper.title
    view.decisions.detail.files.dialog.close()


def test_the_payment_list_and_the_answers_are_shown(view, workplace, decision):
    view.show_record(decision)
    view.decisions.payments.click()
    assert view.decisions.files.dialog.paper.title == "Danh sách ký nhận tiền thưởng"
    view.decisions.files.dialog.close()

    view.answers.click()

    assert view.files.dialog.names.count() > 1
    view.files.dialog.close()


def test_who_was_paid_is_said_in_the_decision(view, workplace, decision):
    workplace.desk.do(awards.issue_decision, decision, 5, date(2026, 7, 20))
    first = workplace.desk.do(awards.decision_detail, decision).awards[0].id
    workplace.desk.do(bonus_payments.pay, [first], Booking(date(2026, 7, 20)), workplace.now())
    settled()
    view.show_record(decision)

    assert cells(view.decisions.detail.table)[0][-1] == "Đã chi 20/07/2026"
    view.tabs.setCurrentWidget(view.fund)
    assert len(cells(view.fund.table)) == 1


def test_the_certificates_of_a_decision_are_chosen_and_printed_from_here(view, workplace, decision):
    view.show_record(decision)
    assert view.decisions.detail.certificates.isEnabled()
    view.decisions.detail.certificates.click()
    dialog = view.decisions.detail.dialog

    assert dialog.heading.text() == "Giấy khen theo dự thảo quyết định"
    assert dialog.names.count() == 3
    dialog.close()
