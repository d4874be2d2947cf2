"""Hệ thống → Nhật ký, and the journal of one idea on its record."""

from datetime import date

import pytest

from app.rules.role import Person, Role
from app.services import idea_records
from app.views.idea_view import IdeaView
from app.views.system_journal import JournalTab
from tests.makers_ideas import received


@pytest.fixture
def tab(qtbot, workplace, data_file):
    data_file.do(received, "Bể ủ phân")
    tab = JournalTab(workplace)
    qtbot.addWidget(tab)
    tab.show()
    tab.reload()
    return tab


def rows(tab):
    return tab.table.seen()[1]


def test_the_newest_entry_is_on_top_in_plain_words(tab):
    texts = [" ".join(row) for row in rows(tab)]

    assert any("Thêm ý tưởng" in text and "Bể ủ phân" in text for text in texts)
    assert not any("register_year" in text or "to_state" in text for text in texts)


def test_days_and_words_narrow_it_down(tab):
    tab.first.set_value(date(2027, 1, 1))
    tab.reload()
    assert rows(tab) == []
    tab.first.set_value(None)
    tab.word.setText("Bể ủ phân")
    tab.reload()
    assert rows(tab)
    assert len(rows(tab)) < 10


def test_an_entry_is_opened_whole(tab):
    key = next(key for key, line in tab._lines.items() if line.record == "ý tưởng")
    tab.table.select(key)
    tab.edit()

    shown = tab.dialog.table.seen()[1]
    assert ("tên", "", "Bể ủ phân") in shown or ("năm tiếp nhận", "", "2026") in shown


def test_the_extract_opens_as_a_paper(tab):
    tab.print_extract()

    assert tab.dialog.isVisible()
    tab.dialog.close()


def test_an_idea_shows_its_own_journal(qtbot, workplace, data_file):
    data_file.do(received, "Bể ủ phân")
    data_file.do(received, "Vườn ươm")
    view = IdeaView(workplace)
    qtbot.addWidget(view)
    view.show_record(1)
    view.journal_button.click()

    said = " ".join(" ".join(row) for row in view.journal.table.seen()[1])
    assert "Bể ủ phân" in said
    assert "Vườn ươm" not in said


def test_whoever_has_nothing_to_do_with_contacts_sees_them_masked(data_file, database):
    from tests.makers_ideas import an_author_draft

    author = an_author_draft(phone="0912345678", email="dao@xa.vn", address="Thôn Một")
    key = data_file.do(received, "Bể ủ phân", authors=(author,))
    open_one = data_file.do(idea_records.idea_detail, key).authors[0]
    database.at_work = Person("Vi Thị Mường", Role.LEADER, 3)
    masked = data_file.do(idea_records.idea_detail, key).authors[0]

    assert open_one.phone == "0912345678"
    assert (masked.phone, masked.email, masked.address) == ("•••678", "d•••@xa.vn", "•••")
