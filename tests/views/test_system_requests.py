"""Hệ thống → Dữ liệu cá nhân: from the request to the answer, and the person behind it."""

from datetime import date

import pytest

from app.rules.person_request import RequestKind
from app.services import idea_records, person_requests
from app.services.person_requests import RequestFacts
from app.views.system_requests import RequestsTab
from tests.makers_ideas import an_author_draft, received


@pytest.fixture
def tab(qtbot, workplace):
    tab = RequestsTab(workplace)
    qtbot.addWidget(tab)
    tab.show()
    workplace.desk.changed.connect(lambda _tables: tab.reload())
    tab.reload()
    return tab


def rows(tab):
    return tab.table.seen()[1]


def test_a_request_from_receipt_to_answer(tab):
    tab.add()
    tab.dialog.person.set_value("Lò Thị Đào")
    tab.dialog.accept()
    assert tab.dialog.form.errors() == {"kind": "Chưa chọn yêu cầu gì."}
    tab.dialog.kind.set_value(RequestKind.COPY)
    tab.dialog.accept()
    assert rows(tab)[0][:6] == (
        "20/07/2026", "Lò Thị Đào", "Xem, nhận bản sao", "22/07/2026", "30/07/2026",
        "Chưa phản hồi",
    )  # fmt: skip

    tab.table.select(1)
    tab.acknowledge()
    assert rows(tab)[0][5] == "Đang giải quyết"
    tab.table.select(1)
    tab.extend()
    assert rows(tab)[0][4] == "09/08/2026"
    tab.table.select(1)
    tab.edit()
    tab.dialog.reason.set_value("Đã trao bản trích tại trụ sở.")
    tab.dialog.accept()
    assert rows(tab)[0][5:] == ("Đã trả lời 20/07/2026", "Đã trao bản trích tại trụ sở.")


def test_what_is_late_says_so(tab, workplace):
    facts = RequestFacts("Lò Thị Đào", RequestKind.COPY, date(2026, 6, 1))
    workplace.desk.do(person_requests.receive, facts, date(2026, 7, 20))

    assert rows(tab)[0][5] == "Quá hạn giải quyết"


def test_the_person_is_found_restricted_and_forgotten(tab, workplace):
    author = an_author_draft("Lò Thị Đào", phone="0912345678")
    key = workplace.desk.do(received, "Bể ủ phân", authors=(author,))
    tab.look_for()
    people = tab.dialog
    people.word.setText("đào")
    people.reload()
    people.table.select(0)
    people.limit.click()
    assert workplace.desk.do(idea_records.idea_detail, key).authors[0].phone == "•••678"
    people.table.select(0)
    people.lift.click()
    people.table.select(0)
    people.ask_to_forget()
    next(b for b in people.box.buttons() if b.text() == "Khử nhận dạng").click()

    assert workplace.desk.do(idea_records.idea_detail, key).authors[0].name == (
        "Tác giả đã khử nhận dạng"
    )
    assert people.table.seen()[1] == []


def test_the_extract_of_the_person_opens(tab, workplace):
    workplace.desk.do(received, "Bể ủ phân", authors=(an_author_draft("Lò Thị Đào"),))
    tab.look_for()
    tab.dialog.word.setText("đào")
    tab.dialog.reload()
    tab.dialog.table.select(0)
    tab.dialog.extract.click()

    assert tab.dialog.dialog.isVisible()
    tab.dialog.dialog.close()
