from dataclasses import replace
from datetime import date

import pytest

from app.rules.office import OFFICE, SETTINGS
from app.rules.unit import ActivityKind, UnitKind
from app.services import legal_bases, office_books, units
from app.services.legal_bases import BasisFacts
from app.services.units import UnitFacts
from app.views.system_view import SystemView

TODAY = date(2026, 7, 20)


@pytest.fixture
def view(qtbot, workplace):
    view = SystemView(workplace)
    qtbot.addWidget(view)
    view.resize(1180, 640)
    view.show()
    return view


@pytest.fixture
def village(workplace):
    facts = UnitFacts(kind=UnitKind.VILLAGE, name="Thôn Suối Mây")
    return workplace.desk.do(units.save_unit, None, facts)


def cells(tab):
    return [row.cells for row in tab.table.model.rows]


def test_every_book_opens_with_its_lines(view):
    counted = []
    for at, book in enumerate(view.books()):
        view.tabs.setCurrentIndex(at)
        counted.append(len(cells(book)))

    office = sum(kind.group == OFFICE for kind in SETTINGS)
    assert counted == [office, 3, 5, 11, 11, 1, *counted[6:]]
    assert all(counted)


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
    view.show_place("units", 0)
    view.new_record()

    assert view.units.dialog.isVisible()
    view.tabs.setCurrentWidget(view.office)
    view.new_record()  # a fixed list of facts: nothing to add


def test_a_unit_named_by_another_screen_is_shown_with_what_it_did(view, workplace, village):
    workplace.desk.do(
        units.add_activity, village, ActivityKind.LAUNCH, date(2026, 6, 10), "Họp thôn", TODAY
    )

    view.show_place("unit", village)

    assert view.units.current() == village
    assert [row.cells for row in view.units.done.model.rows] == [
        ("10/06/2026", "Phát động", "Họp thôn")
    ]
    view.units.note_activity.click()
    assert view.units.dialog.isVisible()


def test_a_unit_is_closed_and_taken_up_again(view, workplace, village):
    workplace.desk.do(units.close_unit, village, TODAY)
    view.show_place("unit", village)
    assert view.units.current() is None

    view.units.with_closed.setChecked(True)
    view.units.table.select(village)
    assert view.units.closing.text() == "&Theo dõi lại"
    view.units.closing.click()

    assert workplace.desk.do(units.unit_detail, village).closed_on is None


@pytest.mark.parametrize("at", range(7))
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
