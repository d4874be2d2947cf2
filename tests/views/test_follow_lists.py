"""Triển khai: each part lists, takes, ends and strikes; empty parts say how to begin."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.rules.follow_up import PilotConclusion, ReferralAnswer, SupportState
from app.services import adoptions, author_answers, pilots, referrals, replications, support_tasks
from app.services.pilots import PilotEnd
from app.services.referrals import ReferralFacts
from app.services.replications import ReplicationFacts
from app.views.follow_adoptions import FollowAdoptions
from app.views.follow_answers import FollowAnswers
from app.views.follow_pilots import FollowPilots
from app.views.follow_referrals import FollowReferrals
from app.views.follow_replications import FollowReplications
from app.views.follow_support import FollowSupport
from tests.makers import a_unit
from tests.makers_follow_up import (
    NOW,
    a_pilot,
    a_task,
    an_adopted_idea,
    an_approved_idea,
    an_office,
)

TODAY = NOW.date()
PARTS = (FollowSupport, FollowPilots, FollowAdoptions)
PARTS += (FollowReplications, FollowReferrals, FollowAnswers)


@pytest.fixture
def shown(qtbot, workplace):
    def show(kind):
        view = kind(workplace)
        qtbot.addWidget(view)
        view.resize(1100, 600)
        with qtbot.waitExposed(view):
            view.show()
        view.show_year(2026)
        workplace.desk.changed.connect(lambda _tables: view.reload())
        return view

    return show


def cells(view):
    return [row.cells for row in view.table.model.rows]


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_an_empty_part_says_what_to_do_first(shown, kind):
    view = shown(kind)

    assert cells(view) == []
    assert view.table.empty.isVisible()
    assert view.table.empty.button.text()
    assert not view.see.isEnabled()


def test_a_task_is_given_noted_ended_and_opened_again(shown, workplace):
    idea = workplace.desk.do(an_approved_idea)
    office = workplace.desk.do(an_office)
    view = shown(FollowSupport)

    view.give.click()
    view.dialog.accept()
    assert {"idea_id", "unit_id", "task"} & set(view.dialog.form.errors())
    view.dialog.idea.set_value(idea)
    view.dialog.unit.set_value(office)
    view.dialog.task.set_value("Thiết kế nhãn")
    view.dialog.assigned_on.set_value(date(2026, 7, 6))
    view.dialog.due_on.set_value(date(2026, 7, 15))
    view.dialog.accept()

    (row,) = cells(view)
    assert row[0] == "Thiết kế nhãn"
    assert row[3:] == ("15/07/2026 (muộn 5 ngày)", "Đang làm")
    view.note.click()
    view.dialog.text.set_value("Đã chọn mẫu")
    view.dialog.accept()
    assert "20/07/2026: Đã chọn mẫu" in view.detail.text()
    view.end.click()
    view.dialog.gained.set_value("Đã in nhãn")
    view.dialog.accept()
    assert cells(view)[0][4] == "Hoàn thành"
    assert not view.note.isEnabled()
    view.again.click()
    assert cells(view)[0][4] == "Đang làm"


def test_a_task_is_put_right_and_struck_out(shown, workplace):
    workplace.desk.do(a_task)
    view = shown(FollowSupport)

    view.table.opened.emit(view.chosen_id())
    view.dialog.task.set_value("Thiết kế tem")
    view.dialog.accept()
    assert cells(view)[0][0] == "Thiết kế tem"
    view.files.click()
    assert "Thiết kế tem" in view.dialog.heading.text()
    view.dialog.accept()
    view.strike.click()
    view.dialog.reason.set_value("Ghi nhầm")
    view.dialog.accept()

    assert cells(view) == []


def test_a_pilot_is_begun_extended_and_concluded(shown, workplace):
    idea = workplace.desk.do(an_approved_idea)
    office = workplace.desk.do(an_office)
    view = shown(FollowPilots)

    view.begin.click()
    form = view.dialog
    form.idea.set_value(idea)
    form.unit.set_value(office)
    form.started_on.set_value(date(2026, 7, 8))
    form.planned_end.set_value(date(2026, 7, 18))
    name, counted_in, before, aim, _after = form.measures.rows[0]
    name.set_value("Thời gian chờ")
    counted_in.set_value("phút")
    before.set_value(30)
    aim.set_value(15)
    form.accept()
    assert "skipped" in form.form.errors()
    form.skipped.set_value("Tác giả tự hoàn thiện")
    form.accept()

    assert cells(view)[0][3:] == ("18/07/2026 (muộn 2 ngày)", "Đang thử nghiệm")
    assert "ban đầu 30, mục tiêu 15, đo được chưa ghi — Chưa đo" in view.detail.text()
    view.more_time.click()
    view.dialog.planned_end.set_value(date(2026, 8, 1))
    view.dialog.reason.set_value("Chờ vụ mùa")
    view.dialog.accept()
    view.end.click()
    view.dialog.measures.rows[0][4].set_value(12)
    view.dialog.conclusion.set_value(PilotConclusion.APPLY)
    view.dialog.remark.set_value("Người dân hài lòng")
    view.dialog.accept()

    assert cells(view)[0][3:] == ("01/08/2026", "Đưa vào áp dụng")
    assert "đo được 12 — Đạt mục tiêu" in view.detail.text()
    view.again.click()
    assert cells(view)[0][4] == "Đang thử nghiệm"


def test_a_pilot_that_succeeded_offers_to_write_the_adoption(shown, workplace):
    key = workplace.desk.do(a_pilot)
    end = PilotEnd(TODAY, PilotConclusion.REPLICATE, "Nên làm cả xã", ())
    view = shown(FollowPilots)
    assert (view.end.isVisible(), view.adopt.isVisible()) == (True, False)

    workplace.desk.do(pilots.conclude, key, end, NOW)
    assert (view.end.isVisible(), view.adopt.isVisible()) == (False, True)
    assert "bấm “Ghi áp dụng…”" in view.detail.text()
    view.adopt.click()
    form = view.dialog
    form.confirmation.unit.set_value(workplace.desk.do(an_office))
    form.confirmation.applied_from.set_value(TODAY)
    form.confirmation.effect.set_value("Bớt chờ một giờ")
    form.confirmation.confirmed_by.set_value("Lò Thị Hoa, Trưởng thôn")
    form.confirmation.confirmed_on.set_value(TODAY)
    form.accept()

    assert len(workplace.desk.do(adoptions.adoptions_of_year, 2026)) == 1
    assert not view.adopt.isVisible()


def test_a_pilot_is_put_right_and_struck_out(shown, workplace):
    key = workplace.desk.do(a_pilot)
    view = shown(FollowPilots)

    view.edit.click()
    view.dialog.place.set_value("Nhà văn hóa thôn")
    view.dialog.measures.more.click()
    view.dialog.accept()
    assert workplace.desk.do(pilots.pilot, key, TODAY).facts.place == "Nhà văn hóa thôn"
    assert len(workplace.desk.do(pilots.pilot, key, TODAY).facts.measures) == 1
    view.strike.click()
    view.dialog.reason.set_value("Ghi nhầm")
    view.dialog.accept()

    assert cells(view) == []


def test_a_confirmation_without_its_scan_is_marked(shown, workplace):
    idea = workplace.desk.do(an_adopted_idea)
    view = shown(FollowAdoptions)

    assert cells(view)[0][4] == "Chưa có bản chụp"
    assert "Vi Văn Sơn" in view.detail.text()
    view.edit.click()
    view.dialog.boxes.confirmed_by.set_value("Lò Thị Mây, Trưởng thôn")
    view.dialog.accept()
    found = workplace.desk.do(adoptions.adoption_of_idea, idea)
    assert found.facts.confirmed_by == "Lò Thị Mây, Trưởng thôn"
    view.paper.click()
    assert "xác nhận" in view.dialog.paper.title.lower()


def test_a_cell_of_the_matrix_takes_a_unit_with_enter(shown, workplace, qtbot):
    idea = workplace.desk.do(an_adopted_idea)
    workplace.desk.do(a_unit, "Thôn Ánh Dương")
    view = shown(FollowReplications)
    at = [column.title for column in view.table.model.columns].index("Thôn Ánh Dương")
    grid = view.table.view
    grid.setFocus()
    grid.setCurrentIndex(view.table.model.index(0, at))

    qtbot.keyClick(grid, Qt.Key.Key_Return)
    view.dialog.contact_name.set_value("Vi Thị Bún")
    view.dialog.accept()

    assert cells(view)[0][1] == "1"
    assert cells(view)[0][at] == "20/07/2026"
    assert "Vi Thị Bún" in view.detail.text()
    grid.setCurrentIndex(view.table.model.index(0, at))
    view.strike.click()
    view.dialog.reason.set_value("Nhầm thôn")
    view.dialog.accept()
    assert workplace.desk.do(replications.replications_of_idea, idea) == []


def test_the_matrix_is_made_anew_when_a_unit_comes(shown, workplace):
    workplace.desk.do(an_adopted_idea)
    view = shown(FollowReplications)
    before = len(view.table.model.columns)

    workplace.desk.do(a_unit, "Thôn Mới")

    assert len(view.table.model.columns) == before + 1
    view.add()
    view.dialog.unit.set_value(None)
    view.dialog.accept()
    assert "unit_id" in view.dialog.form.errors()


def test_a_referral_is_sent_answered_and_taken_back(shown, workplace):
    idea = workplace.desk.do(an_approved_idea)
    view = shown(FollowReferrals)

    view.send.click()
    assert view.dialog.sent_to.value()
    view.dialog.idea.set_value(idea)
    view.dialog.request.set_value("Hỗ trợ đăng ký nhãn hiệu")
    view.dialog.accept()
    assert cells(view)[0][4] == "Đang chờ"
    view.answer.click()
    view.dialog.accept()
    assert "answer" in view.dialog.form.errors()
    view.dialog.answer.set_value(ReferralAnswer.ACCEPTED)
    view.dialog.number.set_value("215/SKHCN-QLKH")
    view.dialog.accept()

    assert cells(view)[0][4] == "Đồng ý"
    assert "215/SKHCN-QLKH" in view.detail.text()
    view.back.click()
    assert cells(view)[0][4] == "Đang chờ"
    view.paper.click()
    assert view.dialog.paper.title
    view.dialog.close()
    view.strike.click()
    view.dialog.reason.set_value("Chưa gửi")
    view.dialog.accept()
    assert cells(view) == []


def test_a_referral_is_put_right(shown, workplace):
    idea = workplace.desk.do(an_approved_idea)
    workplace.desk.do(referrals.send, ReferralFacts(idea, "Sở A", TODAY), NOW)
    view = shown(FollowReferrals)

    view.table.opened.emit(view.chosen_id())
    view.dialog.sent_to.set_value("Sở Khoa học và Công nghệ")
    view.dialog.accept()

    assert cells(view)[0][1] == "Sở Khoa học và Công nghệ"


def test_an_answer_is_recorded_and_struck_out(shown, workplace):
    workplace.desk.do(an_approved_idea)
    view = shown(FollowAnswers)
    assert cells(view)[0][4] == "Chưa trả lời"

    view.record.click()
    view.dialog.told.set_value("Đã báo kết quả đạt")
    view.dialog.accept()

    assert cells(view)[0][4] == "20/07/2026"
    assert "Đã báo kết quả đạt" in view.detail.text()
    view.strike.click()
    view.dialog.reason.set_value("Nhầm người")
    view.dialog.accept()
    assert dict(workplace.desk.do(lambda s: s.execute(author_answers.answered_days()).all())) == {}


def test_the_record_of_the_idea_is_one_key_away(shown, workplace, qtbot):
    idea = workplace.desk.do(an_adopted_idea)
    workplace.desk.do(
        replications.add, ReplicationFacts(idea, workplace.desk.do(an_office), TODAY), NOW
    )
    for kind in (FollowAdoptions, FollowReplications, FollowAnswers):
        view = shown(kind)
        with qtbot.waitSignal(view.go) as asked:
            view.see.click()
        assert asked.args == ["idea", idea]


def test_what_is_done_in_a_year_is_summed_up(shown, workplace):
    key = workplace.desk.do(a_task)
    view = shown(FollowSupport)

    assert view.summary.text() == "Đang làm 1 việc, trong đó quá hạn 1; đã xong 0."
    end = support_tasks.TaskEnd(SupportState.DONE, TODAY, "Xong")
    workplace.desk.do(support_tasks.end, key, end, NOW)
    assert view.summary.text() == "Đang làm 0 việc, trong đó quá hạn 0; đã xong 1."
