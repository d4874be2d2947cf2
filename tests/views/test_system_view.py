from dataclasses import replace
from datetime import date

import pytest

from app.rules.office_facts import OFFICE, SETTINGS
from app.services import legal_bases, office_books
from app.services.legal_bases import BasisFacts
from app.views.system_view import SystemView

TODAY = date(2026, 7, 20)


@pytest.fixture
def view(qtbot, workplace):
    view = SystemView(workplace)
    qtbot.addWidget(view)
    view.resize(1180, 640)
    view.show()
    return view


def cells(tab):
    return [row.cells for row in tab.table.model.rows]


def test_every_book_opens_with_its_lines(view):
    counted = []
    for at, book in enumerate(view.books()):
        view.tabs.setCurrentIndex(at)
        counted.append(len(cells(book)))

    office = sum(kind.group == OFFICE for kind in SETTINGS)
    assert counted == [office, 3, 11, 11, 1, *counted[5:]]
    assert all(counted[:-5])
    assert counted[-5:-3] == [0, 0]  # no backup has been made, no step to take back


def test_settings_are_shown_by_group(view):
    view.office.groups.chip("Mức tiền thưởng").click()

    assert cells(view.office)[0] == (
        "Mức lương cơ sở", "2.530.000", "01/07/2026", "Nghị định số 161/2026/NĐ-CP",
    )  # fmt: skip


def test_a_changed_fact_shows_at_once(view, workplace):
    new = office_books.NewValue("office.contact", "Thôn Trung tâm", TODAY)
    workplace.desk.do(office_books.put_value, new)

    assert ("Địa chỉ, điện thoại liên hệ", "Thôn Trung tâm", "20/07/2026") in [
        row[:3] for row in cells(view.office)
    ]


def test_who_works_here_is_asked_for_by_name(view):
    view.show_place("clerk", 0)

    assert view.office.dialog.isVisible()
    assert view.office.dialog.heading.text() == "Cán bộ tiếp nhận"


def test_ctrl_n_adds_a_line_to_the_book_that_is_open(view):
    view.tabs.setCurrentWidget(view.bases)
    view.new_record()

    assert view.bases.dialog.isVisible()
    view.tabs.setCurrentWidget(view.office)
    view.new_record()  # a fixed list of facts: nothing to add


@pytest.mark.parametrize("at", range(6))
def test_the_form_of_each_line_opens_with_enter(view, at):
    view.tabs.setCurrentIndex(at)
    book = view.current()
    book.table.select(book.table.model.rows[0].key)

    book.table.opened.emit(book.current())

    assert book.dialog.isVisible()


def test_a_basis_moves_up_in_the_list(view):
    view.tabs.setCurrentWidget(view.bases)
    first, second = [row.key for row in view.bases.table.model.rows[:2]]
    view.bases.table.select(second)

    view.bases._move(up=True)

    assert [row.key for row in view.bases.table.model.rows[:2]] == [second, first]


def test_a_replaced_basis_is_greyed_and_names_its_successor(view, workplace):
    bases = {line.facts.name[:24]: line for line in workplace.desk.do(legal_bases.list_bases)}
    old = bases["Thông tư số 15/2025/TT-B"]
    facts = BasisFacts("Thông tư số 09/2027/TT-BNV", old.facts.used_in, date(2027, 3, 1))
    new = workplace.desk.do(legal_bases.save_basis, None, facts)
    workplace.desk.do(legal_bases.save_basis, old.id, replace(old.facts, replaced_by=new))

    view.tabs.setCurrentWidget(view.bases)

    row = next(row for row in view.bases.table.model.rows if row.key == old.id)
    assert row.faded
    assert "được thay bằng Thông tư số 09/2027/TT-BNV" in row.cells[0]
    assert row.cells[3:] == ("28/02/2027", "Đã thay thế")


def test_a_place_of_the_other_part_is_opened_there(view):
    for place, book in (
        ("safety", view.safety),
        ("requests", view.requests),
        ("accounts", view.accounts),
        ("trash", view.undo),
    ):
        view.show_place(place, 0)
        assert view.current() is book
        shown = [each for at, each in enumerate(view.books()) if view.tabs.isTabVisible(at)]
        assert book in shown
        assert view.office not in shown

    view.parts.chip("office").click()
    assert view.current() is view.office
    assert not view.tabs.isTabVisible(view.books().index(view.requests))
