"""The record of an idea: facts, steps, undo, files, corrections."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from app.rules.idea import IdeaState
from app.services import attachments, idea_records, life
from app.services.attachments import FileContent
from app.services.life import MoveRequest
from app.views.idea_edit_view import IdeaEditView
from app.views.idea_view import IdeaView
from tests.makers import a_unit
from tests.makers_ideas import NOW, TODAY, an_author_draft, received
from tests.makers_reports import a_meeting


@pytest.fixture
def idea_id(data_file):
    author = an_author_draft(national_id="038190001234", phone="0912345678")
    return data_file.do(received, "Bán chè qua mạng", authors=(author,), content="Lập nhóm")


@pytest.fixture
def view(qtbot, workplace, idea_id):
    view = IdeaView(workplace)
    qtbot.addWidget(view)
    view.resize(1190, 690)
    view.show_record(idea_id)
    view.show()
    qtbot.waitExposed(view)
    return view


def state(workplace, idea_id):
    return workplace.desk.do(idea_records.idea_detail, idea_id).state


def step(view, to_state):
    view.steps.step(to_state.value).click()
    return view.move_dialog


def approve(session, idea_id):
    meeting = a_meeting(session, date(2026, 7, 16))
    for to_state in (IdeaState.IN_REVIEW, IdeaState.APPROVED):
        request = MoveRequest(to_state, date(2026, 7, 16), session_id=meeting.id)
        life.move_idea(session, idea_id, request, NOW)


def test_the_record_shows_only_facts_that_are_there(view):
    assert view.header.title.text() == "Bán chè qua mạng"
    assert view.header.subtitle.text() == "Số YT-2026-0001"
    assert view.badge.text() == "Đã tiếp nhận"
    assert dict(view.content.lines) == {"Nội dung ý tưởng": "Lập nhóm"}
    assert dict(view.reception.lines)["Ngày tiếp nhận"] == "15/07/2026"


def test_the_national_id_is_masked_until_the_clerk_asks(view):
    (number,), (show,) = view.authors.numbers.values(), view.authors.show_buttons.values()
    assert number.text() == "•••••••••234"

    show.click()
    assert number.text() == "038190001234"
    show.click()
    assert number.text() == "•••••••••234"


def test_steps_that_are_not_possible_say_why(view):
    refused = view.steps.step("in_review")

    assert not refused.isEnabled()
    assert "phiên họp" in refused.toolTip()
    assert view.steps.step("incomplete").isEnabled()


def test_a_step_is_taken_with_its_reason(qtbot, view, workplace, idea_id):
    dialog = step(view, IdeaState.INCOMPLETE)
    dialog.accept()
    assert dialog.form.errors() == {"note": "Bước này cần ghi lý do."}
    dialog.note.setPlainText("Thiếu hiện trạng")
    dialog.rests_on.setText("Phiếu yêu cầu số 03")

    dialog.accept()

    assert state(workplace, idea_id) is IdeaState.INCOMPLETE
    assert view.badge.text() == "Chờ bổ sung"
    assert view.history.events[0].title == "Chờ bổ sung"
    assert view.history.events[0].text == "Thiếu hiện trạng\nCăn cứ: Phiếu yêu cầu số 03"


def test_a_day_before_the_last_step_is_said_beside_the_box(view, workplace, idea_id):
    dialog = step(view, IdeaState.WITHDRAWN)
    dialog.note.setPlainText("Xin rút")
    for text, said in (
        ("01/07/2026", "15/07/2026"),
        ("32/13", "Không hiểu ngày"),
        ("", "Chưa ghi"),
    ):
        dialog.on_date.setText(text)
        dialog.accept()
        assert said in dialog.form.errors()["on_date"]

    assert state(workplace, idea_id) is IdeaState.RECEIVED


def test_merging_asks_for_the_target_and_links_both(qtbot, view, workplace, idea_id):
    other = workplace.desk.do(received, "Bán chè qua sàn")
    dialog = step(view, IdeaState.MERGED)
    dialog.accept()
    assert "target" in dialog.form.errors()
    dialog.target.set_value(other)

    dialog.accept()

    assert "Bán chè qua sàn" in view.link_line.text()
    with qtbot.waitSignal(view.go) as asked:
        view.link_line.linkActivated.emit(str(other))
    assert asked.args == ["idea", other]
    view.show_record(other)
    assert "YT-2026-0001" in view.link_line.text()


def test_adoption_asks_for_the_units_confirmation(view, workplace, idea_id):
    unit_id = workplace.desk.do(lambda session: a_unit(session).id)
    workplace.desk.do(approve, idea_id)
    dialog = step(view, IdeaState.ADOPTED)
    dialog.note.setPlainText("Đã dùng từ trước")
    dialog.accept()
    assert set(dialog.form.errors()) == {
        "unit_id",
        "applied_from",
        "effect",
        "confirmed_by",
        "confirmed_on",
    }
    dialog.confirmation.confirmed_by.set_value("Vi Văn Sơn, Trưởng thôn")
    dialog.confirmation.confirmed_on.set_value(TODAY)
    dialog.confirmation.unit.set_value(unit_id)
    dialog.confirmation.applied_from.set_value(TODAY)
    dialog.confirmation.effect.setPlainText("Bán nhanh hơn")
    dialog.confirmation.measured.setPlainText("Thu nhập tăng 10%")

    dialog.accept()

    assert "Đơn vị áp dụng: Thôn Vân Hòa" in view.history.events[0].text
    assert "Thu nhập tăng 10%" in view.history.events[0].text


def test_the_last_step_is_undone_with_a_reason_and_stays_in_the_history(view, workplace, idea_id):
    request = MoveRequest(IdeaState.WITHDRAWN, TODAY, note="Xin rút")
    workplace.desk.do(life.move_idea, idea_id, request, NOW)
    view.undo_button.click()
    view.undo_dialog.accept()
    assert "reason" in view.undo_dialog.form.errors()
    view.undo_dialog.reason.setPlainText("Chọn nhầm ý tưởng")

    view.undo_dialog.accept()

    assert state(workplace, idea_id) is IdeaState.RECEIVED
    assert view.history.events[0].title == "Tác giả rút (đã hoàn tác)"
    assert "Chọn nhầm ý tưởng" in view.history.events[0].text
    assert not view.undo_button.isEnabled()


def test_a_conclusion_of_the_council_is_not_undone_here(view, workplace, idea_id):
    workplace.desk.do(approve, idea_id)

    assert not view.undo_button.isEnabled()
    assert "mở lại phiên họp" in view.undo_button.toolTip()


def test_files_are_added_saved_and_taken_off_with_a_way_back(view, workplace, tmp_path, idea_id):
    path = tmp_path / "phieu.pdf"
    path.write_bytes(b"%PDF")
    view.files.added.emit([path])
    (line,) = view.files.files()
    assert (line.name, line.note) == ("phieu.pdf", "1 KB")

    view.files.save_to(line.key, tmp_path / "luu.pdf")
    assert (tmp_path / "luu.pdf").read_bytes() == b"%PDF"
    view.files.removed.emit(line.key)
    assert view.files.files() == ()
    view.toast.undo.click()

    assert [file.name for file in view.files.files()] == ["phieu.pdf"]


def test_a_file_is_opened_by_its_own_program(view, workplace, idea_id, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "app.dialogs.kept_files.QDesktopServices.openUrl", lambda url: opened.append(url.fileName())
    )
    file = FileContent("Ảnh.png", b"anh")
    key = workplace.desk.do(attachments.attach_data, idea_id, file, NOW)

    view.files.opened.emit(key)
    view.files.menu.actions()[0].trigger()
    view.files.menu.close()

    assert opened == ["Ảnh.png"]


def test_a_refused_file_says_why(view, tmp_path):
    (tmp_path / "rong.pdf").touch()

    view.files.added.emit([tmp_path / "rong.pdf"])

    box = QApplication.activeModalWidget()
    assert "rong.pdf" in box.text()
    box.close()


def test_the_receipt_is_shown(view):
    view.papers.actions()[0].trigger()

    assert view.papers.dialog.paper.title == "Phiếu tiếp nhận YT-2026-0001"
    view.papers.dialog.close()


def test_the_papers_of_the_idea_hang_on_one_button(view):
    assert [action.text() for action in view.papers_button.menu().actions()] == [
        "Phiếu tiếp nhận",
        "Phiếu yêu cầu bổ sung",
        "Thông báo kết quả",
        "Quyết định áp dụng thử nghiệm",
        "Phiếu theo dõi thử nghiệm",
        "Giấy xác nhận áp dụng",
        "Công văn đề xuất cấp trên",
        "Phiếu thông tin dữ liệu cá nhân",
    ]


def test_an_idea_that_is_not_there_is_said(view):
    view.show_record(98765)

    box = QApplication.activeModalWidget()
    assert "Không tìm thấy" in box.text()
    box.close()


@pytest.fixture
def editor(qtbot, workplace, idea_id):
    view = IdeaEditView(workplace)
    qtbot.addWidget(view)
    view.resize(1190, 690)
    view.show_record(idea_id)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_facts_are_corrected_on_the_same_page(qtbot, editor, workplace, idea_id):
    assert editor.page.boxes.content.toPlainText() == "Lập nhóm"
    editor.page.boxes.title.setText("Bán chè qua sàn")

    with qtbot.waitSignal(editor.go) as asked:
        editor.save()

    assert asked.args == ["idea", idea_id]
    detail = workplace.desk.do(idea_records.idea_detail, idea_id)
    assert (detail.facts.title, detail.number_text) == ("Bán chè qua sàn", "YT-2026-0001")


def test_what_is_wrong_in_a_correction_stands_beside_the_box(editor, workplace, idea_id):
    editor.page.boxes.title.setText(" ")
    editor.save()
    assert editor.page.boxes.body.errors() == {"title": "Chưa ghi tên ý tưởng."}

    editor.page.boxes.title.setText("Bán chè")
    editor.page.boxes.received_on.setText("01/02/2025")
    editor.save()

    assert "2026" in editor.page.boxes.top.errors()["received_on"]


def test_an_unfinished_correction_is_offered_again(qtbot, editor, workplace, idea_id):
    editor.page.boxes.title.setText("Đang sửa dở")
    editor.page.boxes.title.edited.emit()
    editor.hide()
    editor.show()

    editor.show_record(idea_id)
    assert editor.offer.isVisible()
    assert editor.page.boxes.title.text() == "Bán chè qua mạng"
    editor.offer.take.click()
    assert editor.page.boxes.title.text() == "Đang sửa dở"
    editor.leave_button.click()
    box = QApplication.activeModalWidget()
    with qtbot.waitSignal(editor.go):
        next(push for push in box.buttons() if push.text() == "Bỏ thay đổi").click()

    editor.show_record(idea_id)
    assert not editor.offer.isVisible()
    assert editor.page.boxes.title.text() == "Bán chè qua mạng"


def test_leaving_without_changes_asks_nothing(qtbot, editor, idea_id):
    with qtbot.waitSignal(editor.go) as asked:
        editor.leave_button.click()

    assert asked.args == ["idea", idea_id]
    assert editor.findChildren(QMessageBox) == []


def test_a_dropped_correction_can_be_taken_back(editor, idea_id):
    editor.page.boxes.title.setText("Đang sửa dở")
    editor.keeper.keep()
    editor.show_record(idea_id)

    editor.offer.drop.click()
    assert editor.page.boxes.title.text() == "Bán chè qua mạng"
    editor.toast.undo.click()

    assert editor.page.boxes.title.text() == "Đang sửa dở"
    assert editor.keeper.found() is not None


def test_co_authors_show_their_shares_and_children_are_marked(qtbot, view, workplace):
    authors = (
        an_author_draft("Lò Thị Đào", "66.67"),
        an_author_draft("Vi Văn Nam", "33.33", birth_date=date(2012, 1, 1)),
    )
    key = workplace.desk.do(
        received, authors=authors, publication="anonymous", field_codes=("digital", "other")
    )

    view.show_record(key)

    def shown():
        lines = view.authors.findChildren(QLabel)
        return {line.text() for line in lines if line.isVisible()}

    qtbot.waitUntil(lambda: {"66,67%", "33,33%", "Dưới 16 tuổi"} <= shown(), timeout=1000)
    assert dict(view.reception.lines)["Lĩnh vực"] == "Chuyển đổi số (ưu tiên); Lĩnh vực khác"
