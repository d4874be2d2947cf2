from PySide6.QtWidgets import QMessageBox

from app.rules.errors import FileInUse, say
from app.widgets.messages import ask, label, said, show_note, show_refusal


def test_sentences_of_the_rules_are_filled_in():
    assert said(FileInUse(name="a.docx")) == (
        "Tệp a.docx đang mở ở chương trình khác. Hãy đóng tệp rồi thử lại."
    )
    assert said(say("Tối đa {n} điểm.", n=25)) == "Tối đa 25 điểm."
    assert said("Nguyên văn {x}") == "Nguyên văn {x}"
    assert label("Đã tiếp nhận") == "Đã tiếp nhận"


def test_a_refusal_is_shown_without_stopping_the_program(qtbot):
    box = show_refusal(None, FileInUse(name="a.docx"))
    qtbot.addWidget(box)

    assert box.isVisible()
    assert "a.docx" in box.text()
    box.close()


def test_only_yes_does_the_step(qtbot):
    done = []
    for answer in ("no", "yes"):
        box = ask(None, "Xóa bản nháp này?", "Xóa nháp", lambda: done.append(1))
        buttons = {box.buttonRole(push): push for push in box.buttons()}
        role = QMessageBox.ButtonRole
        buttons[role.AcceptRole if answer == "yes" else role.RejectRole].click()
        assert done == ([1] if answer == "yes" else [])


def test_enter_does_not_do_a_dangerous_step(qtbot):
    box = ask(None, "Thu hồi quyết định?", "Thu hồi", lambda: None, danger=True)

    assert box.buttonRole(box.defaultButton()) == QMessageBox.ButtonRole.RejectRole
    box.close()


def test_a_note_has_a_detail(qtbot):
    box = show_note(None, "Đã lưu.", "Tệp ở thư mục Documents.")

    assert (box.text(), box.informativeText()) == ("Đã lưu.", "Tệp ở thư mục Documents.")
    box.close()
