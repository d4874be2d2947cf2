"""The intake page, worked with the keyboard: what is typed is never lost."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models.idea import Idea
from app.rules.errors import DiskFull
from app.services import drafts
from app.services.idea_records import idea_draft
from app.views import draft_keeper
from app.views.intake_view import FORM, IntakeView
from app.widgets.desk import Desk
from app.widgets.workplace import Workplace
from tests.makers import a_unit


@pytest.fixture
def view(qtbot, workplace, monkeypatch):
    monkeypatch.setattr(draft_keeper, "PAUSE_MS", 20)
    return shown(qtbot, workplace)


def shown(qtbot, workplace):
    view = IntakeView(workplace)
    qtbot.addWidget(view)
    view.resize(1190, 690)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    return view


def typed(qtbot, text):
    """Type into whatever has the cursor; whole words at once, as an input method does."""
    box = QApplication.focusWidget()
    box.insertPlainText(text) if hasattr(box, "insertPlainText") else box.insert(text)
    if hasattr(box, "textEdited"):
        box.textEdited.emit(box.text())


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def register(workplace):
    return workplace.desk.do(
        lambda session: [
            (idea.register_number, idea.title)
            for idea in session.scalars(select(Idea).order_by(Idea.id))
        ]
    )


def draft_of(workplace, key):
    return workplace.desk.do(idea_draft, key)


def fill(view, title="Bán chè qua mạng", name="Lò Thị Đào"):
    view.page.authors.rows[0].name.setText(name)
    view.page.boxes.title.setText(title)
    view.page.boxes.title.edited.emit()


def test_a_form_is_filled_and_saved_with_the_keyboard_alone(qtbot, view, workplace):
    view.page.go_to(view.page.authors.rows[0].name)
    typed(qtbot, "Lò Thị Đào")
    while QApplication.focusWidget() is not view.page.boxes.title:
        press(qtbot, Qt.Key.Key_Tab)
    typed(qtbot, "Bán chè qua mạng")
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.page.boxes.main_field
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert register(workplace) == [(1, "Bán chè qua mạng")]
    assert view.page.boxes.title.text() == ""
    assert QApplication.focusWidget() is view.page.authors.rows[0].name


def test_tab_follows_the_paper_form_also_through_added_authors(qtbot, view):
    view.page.authors.add_author()
    view.page.go_to(view.page.boxes.source)
    order = [*view.page.authors.boxes(), *view.page.boxes.boxes(view.page.boxes.body)]
    wanted = [box for box in order if box.isVisibleTo(view)]

    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.page.boxes.received_on
    for box in wanted:
        press(qtbot, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is box


def test_the_next_form_keeps_source_and_day(view):
    view.page.boxes.source.set_value("paper")
    view.page.boxes.received_on.set_value(date(2026, 7, 13))
    fill(view)

    view.save()

    assert view.page.boxes.source.value() == "paper"
    assert view.page.boxes.received_on.value() == date(2026, 7, 13)
    assert view.page.boxes.answer_due.value() == date(2026, 7, 27)


def test_authors_are_added_and_taken_out_with_keys_and_share_equally(qtbot, view):
    authors = view.page.authors
    view.page.go_to(authors.rows[0].name)
    for _ in range(2):
        press(qtbot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert [row.share.text() for row in authors.rows] == ["33,34", "33,33", "33,33"]
    assert QApplication.focusWidget() is authors.rows[2].name

    press(
        qtbot,
        Qt.Key.Key_T,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    assert [row.share.value() for row in authors.rows] == [Decimal(50), Decimal(50)]


def test_a_typed_share_is_left_alone_until_shares_are_made_equal(qtbot, view):
    authors = view.page.authors
    authors.rows[0].share.setText("70")
    authors.rows[0].share.edited.emit()
    authors.add_author()
    assert authors.rows[1].share.value() == Decimal(30)

    view.page.go_to(authors.rows[0].name)
    press(qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert [row.share.value() for row in authors.rows] == [Decimal(50), Decimal(50)]


def test_what_is_wrong_stands_beside_the_boxes_and_the_cursor_in_the_first(view, workplace):
    author = view.page.authors.rows[0]
    author.phone.setText("12")
    author.share.setText("40")

    view.save()

    assert author.form.errors() == {
        "name": "Chưa ghi tên tác giả.",
        "phone": "Số điện thoại bắt đầu bằng 0 hoặc +84, có 9 đến 11 chữ số.",
    }
    assert view.page.authors.error_line.text() == (
        "Tỷ lệ đóng góp cộng lại là 40%, phải bằng 100%."
    )
    assert view.page.boxes.body.errors() == {"title": "Chưa ghi tên ý tưởng."}
    assert QApplication.focusWidget() is author.name
    assert register(workplace) == []
    assert author.phone.text() == "12"


def test_a_day_that_cannot_be_read_is_said_beside_it(view, workplace):
    fill(view)
    for text, said in (
        ("32/13", "Không hiểu ngày này. Hãy ghi như 05/06/2026."),
        ("", "Chưa ghi ngày tiếp nhận."),
    ):
        view.page.boxes.received_on.setText(text)
        view.save()
        assert view.page.boxes.top.errors() == {"received_on": said}
    assert register(workplace) == []


def test_a_title_over_the_limit_is_said_and_kept_whole(view):
    fill(view, title="Đ" * 301)

    view.save()

    assert "301" in view.page.boxes.body.errors()["title"]
    assert view.page.boxes.title.text() == "Đ" * 301


def test_three_hundred_letters_and_a_long_paste_are_saved_whole(qtbot, view, workplace):
    fill(view, title="Đ" * 300)
    long = "Nội dung rất dài. " * 560
    view.page.go_to(view.page.boxes.content)
    QApplication.clipboard().setText(long)
    view.page.boxes.content.paste()

    view.save()

    kept = draft_of(workplace, view.last.id)
    assert len(long) > 10_000
    assert (kept.title, kept.content) == ("Đ" * 300, long.strip())


def test_typing_is_kept_as_a_draft_within_a_second(qtbot, view, workplace):
    fill(view)

    qtbot.waitUntil(lambda: view.side.draft_line.text().startswith("Đã giữ"), timeout=1000)

    draft = workplace.desk.do(drafts.load_draft, FORM)
    assert "Bán chè qua mạng" in draft.content


def test_the_next_start_offers_the_draft_and_goes_on_with_it(qtbot, view, workplace, data_file):
    view.page.authors.add_author()
    view.page.authors.rows[1].name.setText("Hà Văn Bình")
    view.page.boxes.received_on.setText("13/")
    view.page.boxes.unit.line.setText("Thôn Vâ")
    fill(view)
    view.close()
    again = Workplace(Desk(data_file), workplace.bench, workplace.prefs, workplace.clock)

    second = shown(qtbot, again)

    assert second.offer.isVisible()
    assert not second.page.isEnabled()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is second.offer.take, timeout=1000)
    press(qtbot, Qt.Key.Key_Return)
    assert [row.name.text() for row in second.page.authors.rows] == ["Lò Thị Đào", "Hà Văn Bình"]
    assert second.page.boxes.title.text() == "Bán chè qua mạng"
    assert second.page.boxes.received_on.text() == "13/"
    assert second.page.boxes.unit.line.text() == "Thôn Vâ"


def test_a_dropped_draft_can_be_taken_back(qtbot, view, workplace):
    fill(view)
    view.can_leave()
    second = shown(qtbot, workplace)

    second.offer.drop.click()

    assert workplace.desk.do(drafts.load_draft, FORM) is None
    assert second.page.boxes.title.text() == ""
    second.toast.undo.click()
    assert second.page.boxes.title.text() == "Bán chè qua mạng"
    assert workplace.desk.do(drafts.load_draft, FORM) is not None


def test_saving_forgets_the_draft(qtbot, view, workplace):
    fill(view)
    view.can_leave()

    view.save()

    assert workplace.desk.do(drafts.load_draft, FORM) is None
    qtbot.wait(60)
    assert workplace.desk.do(drafts.load_draft, FORM) is None


def test_a_full_disk_loses_nothing_that_was_typed(qtbot, view, workplace, monkeypatch):
    fill(view)

    def full(*_args, **_kwargs):
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(workplace.desk, "do", full)
        view.save()
        box = QApplication.activeModalWidget()
        assert "đầy" in box.text()
        box.close()

    assert view.page.boxes.title.text() == "Bán chè qua mạng"
    view.save()
    assert register(workplace) == [(1, "Bán chè qua mạng")]


def test_files_are_kept_with_the_draft_and_hung_on_the_idea(qtbot, view, workplace, tmp_path):
    path = tmp_path / "Phiếu đề xuất.pdf"
    path.write_bytes(b"%PDF")
    view.files.added.emit([path])
    fill(view)
    view.can_leave()
    second = shown(qtbot, workplace)
    second.offer.take.click()
    assert [line.name for line in second.files.files()] == ["Phiếu đề xuất.pdf"]

    second.save()

    assert second.files.files() == ()
    names = workplace.desk.do(
        lambda session: [a.name for a in session.get(Idea, second.last.id).attachments]
    )
    assert names == ["Phiếu đề xuất.pdf"]


def test_a_file_that_is_refused_says_why_and_pasted_pictures_get_a_name(view, tmp_path):
    empty = tmp_path / "rong.pdf"
    empty.touch()

    view.files.added.emit([empty])
    box = QApplication.activeModalWidget()
    assert "rong.pdf" in box.text()
    box.close()
    view.files.pasted.emit(b"\x89PNG")

    assert [line.name for line in view.files.files()] == ["Ảnh dán 1.png"]
    view.files.removed.emit(0)
    assert view.files.files() == ()


def test_the_list_of_what_is_missing_shrinks_and_leads_to_the_box(view):
    assert "content" in view.side.links

    view.side.links["content"].click()
    assert QApplication.focusWidget() is view.page.boxes.content
    view.page.boxes.content.setPlainText("Có nội dung")

    assert "content" not in view.side.links
    view.side.links["authors.0.phone"].click()
    assert QApplication.focusWidget() is view.page.authors.rows[0].phone


def test_the_units_of_the_first_author_is_the_ideas_until_one_is_chosen(view, workplace):
    unit_id, other_id = workplace.desk.do(
        lambda session: (a_unit(session, "Thôn Vân Hòa").id, a_unit(session, "Thôn Cát").id)
    )
    author, unit = view.page.authors.rows[0].unit, view.page.boxes.unit

    author.set_value(unit_id)
    author.edited.emit()
    assert unit.value() == unit_id
    unit.set_value(other_id)
    unit.edited.emit()
    author.edited.emit()

    assert unit.value() == other_id


def test_the_answers_day_follows_the_receipt_until_it_is_typed(view):
    boxes = view.page.boxes
    boxes.received_on.setText("14/07/2026")
    boxes.received_on.edited.emit()
    assert boxes.answer_due.value() == date(2026, 7, 28)

    boxes.answer_due.setText("01/08/2026")
    boxes.answer_due.edited.emit()
    boxes.received_on.setText("10/07/2026")
    boxes.received_on.edited.emit()

    assert boxes.answer_due.value() == date(2026, 8, 1)


def test_a_child_is_asked_for_both_consents(view, workplace):
    fill(view)
    author = view.page.authors.rows[0]
    author.show_more(shown=True)
    assert not author.child_consents.isVisibleTo(view)
    author.birth_date.setText("01/02/2012")
    author.birth_date.edited.emit()
    assert author.child_consents.isVisibleTo(view)

    view.save()
    assert list(author.form.errors()) == ["guardian_consents"]
    author.child_consents.click()
    author.guardian_consents.click()
    view.save()

    assert draft_of(workplace, view.last.id).authors[0].guardian_consents


def test_an_error_in_the_fold_opens_it(view):
    fill(view)
    author = view.page.authors.rows[0]
    author.national_id.setText("12")
    assert not author.shows_more()

    view.save()

    assert author.shows_more()
    assert list(author.form.errors()) == ["national_id"]


def test_an_organisation_has_no_birthday(view):
    author = view.page.authors.rows[0]
    author.show_more(shown=True)

    author.kind.set_value("organisation")
    author.kind.edited.emit()

    assert not author.birth_date.isVisibleTo(view)
    assert author.address.isVisibleTo(view)


def test_saving_can_print_the_receipt_at_once(qtbot, view):
    fill(view)
    view.page.go_to(view.page.boxes.title)

    press(qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert view.dialog.paper.title == "Phiếu tiếp nhận YT-2026-0001"
    view.dialog.close()


def test_the_blank_form_is_there_to_be_printed(view):
    view.form_button.click()

    assert view.form.dialog.paper.title == "Phiếu đề xuất ý tưởng"
    view.form.dialog.close()


def test_the_main_field_stands_first_and_once(view, workplace):
    fill(view)
    boxes = view.page.boxes
    boxes.other_fields.set_value(["digital", "other"])
    boxes.main_field.set_value("digital")
    boxes.main_field.edited.emit()

    view.save()

    assert draft_of(workplace, view.last.id).field_codes == ("digital", "other")


def test_clearing_the_form_offers_the_way_back(view):
    fill(view)

    view.empty_button.click()
    assert view.page.boxes.title.text() == ""
    view.toast.undo.click()

    assert view.page.boxes.title.text() == "Bán chè qua mạng"


def test_new_units_are_offered_while_typing_goes_on(view, workplace):
    fill(view)

    workplace.desk.do(lambda session: a_unit(session, "Thôn Mới") and None)

    assert "Thôn Mới" in [choice.label for choice in view.page.boxes.unit.choices()]
    assert view.page.boxes.title.text() == "Bán chè qua mạng"


def test_ctrl_enter_saves_once_from_wherever_the_cursor_is(qtbot, view, workplace):
    author = view.page.authors.rows[0]
    for count, place in enumerate((author.more, author.phone, view.files.choose), 1):
        fill(view)
        place.setFocus()
        assert QApplication.focusWidget() is place

        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

        assert len(register(workplace)) == count
        author = view.page.authors.rows[0]


def test_a_text_that_is_no_choice_is_said_beside_its_box(view, workplace):
    fill(view)
    view.page.boxes.unit.line.setText("Thôn không có trong sổ")

    view.save()

    assert view.page.boxes.body.errors() == {
        "unit_id": "Không có trong danh sách. Hãy chọn một mục."
    }
    assert register(workplace) == []
