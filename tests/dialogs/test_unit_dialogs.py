"""The forms of the register of units: what is typed arrives, what is wrong is said beside it."""

from datetime import date

import pytest

from app.dialogs.activity_dialog import ActivityDialog
from app.dialogs.unit_close_dialog import UnitCloseDialog
from app.dialogs.unit_dialog import UnitDialog
from app.dialogs.unit_rename_dialog import UnitRenameDialog
from app.rules.unit import ActivityKind, OutreachChannel, UnitKind
from app.services import outreach, unit_names, units
from app.services.units import UnitFacts

TODAY = date(2026, 7, 20)


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return show


@pytest.fixture
def villages(workplace):
    names = ("Thôn Suối Mây", "Thôn Đồi Sim")
    facts = (UnitFacts(kind=UnitKind.VILLAGE, name=name) for name in names)
    return [workplace.desk.do(units.save_unit, None, each) for each in facts]


def log(workplace):
    return workplace.desk.do(outreach.log, 2026, TODAY)


def test_a_unit_is_added_and_changed(workplace, shown):
    dialog = shown(UnitDialog(workplace))
    dialog.kind.set_value(UnitKind.SCHOOL)
    dialog.name.set_value("Trường Tiểu học Sơn Ca")
    dialog.email.set_value("sonca@vidu.example")
    made = []
    dialog.saved.connect(made.append)
    dialog.save_button.click()

    again = shown(UnitDialog(workplace, made[0]))
    again.head_name.set_value("Đặng Văn Hợp")
    again.save_button.click()

    facts = workplace.desk.do(units.unit_detail, made[0]).facts
    assert (facts.kind, facts.head_name) == (UnitKind.SCHOOL, "Đặng Văn Hợp")
    assert facts.email == "sonca@vidu.example"


def test_wrong_boxes_are_named_before_anything_is_saved(workplace, shown):
    dialog = shown(UnitDialog(workplace))
    dialog.name.set_value("Thôn Suối Mây")
    dialog.opened_on.setText("hôm qua")
    dialog.save_button.click()
    assert list(dialog.form.errors()) == ["opened_on"]

    dialog.opened_on.setText("")
    dialog.phone.set_value("12")
    dialog.save_button.click()
    assert list(dialog.form.errors()) == ["phone"]


def test_a_unit_is_renamed_from_a_day_on(workplace, shown, villages):
    dialog = shown(UnitRenameDialog(workplace, villages[0]))
    dialog.save_button.click()
    assert list(dialog.form.errors()) == ["name"]

    dialog.name.set_value("Thôn Mây")
    dialog.since.set_value(date(2026, 7, 1))
    dialog.save_button.click()

    names = workplace.desk.do(unit_names.names_on, date(2026, 6, 30))
    assert names[villages[0]] == "Thôn Suối Mây"
    assert workplace.desk.do(unit_names.names_on, TODAY)[villages[0]] == "Thôn Mây"


def test_a_unit_is_closed_from_a_day_on(workplace, shown, villages):
    dialog = shown(UnitCloseDialog(workplace, villages[0]))
    dialog.merged_into.set_value(villages[1])
    dialog.save_button.click()

    detail = workplace.desk.do(units.unit_detail, villages[0])
    assert (detail.closed_on, detail.merged_into) == (TODAY, "Thôn Đồi Sim")


def test_several_units_are_noted_in_one_go(workplace, shown, villages):
    dialog = shown(ActivityDialog(workplace, ActivityKind.OUTREACH))
    dialog.save_button.click()
    assert list(dialog.form.errors()) == ["units"]

    dialog.units.filter.setText("thon")
    dialog.units.everything.click()
    assert dialog.units.value() == (villages[1], villages[0])
    assert dialog.units.count.text() == "Đã chọn 2 đơn vị"
    dialog.channel.set_value(OutreachChannel.LOUDSPEAKER)
    dialog.audience.set_value(120)
    dialog.content.set_value("Phát bài về phong trào")
    dialog.save_button.click()

    assert {line.unit for line in log(workplace)} == {"Thôn Suối Mây", "Thôn Đồi Sim"}
    facts = log(workplace)[0].facts
    assert (facts.channel, facts.audience) == (OutreachChannel.LOUDSPEAKER, 120)


def test_what_is_filtered_away_stays_ticked(workplace, shown, villages):
    dialog = shown(ActivityDialog(workplace, ActivityKind.LAUNCH, villages[:1]))
    dialog.units.filter.setText("đồi sim")
    dialog.units.everything.click()
    assert set(dialog.units.value()) == set(villages)

    dialog.units.nothing.click()
    assert dialog.units.value() == ()


def test_all_units_of_a_kind_are_ticked_at_once(workplace, shown, villages):
    dialog = shown(ActivityDialog(workplace, ActivityKind.LAUNCH))
    dialog.units.kind.set_value(UnitKind.VILLAGE)
    dialog.units.kind.edited.emit()
    dialog.units.everything.click()

    assert set(dialog.units.value()) == set(villages)


def test_a_launch_asks_for_no_channel(workplace, shown, villages):
    dialog = shown(ActivityDialog(workplace, ActivityKind.LAUNCH, villages[:1]))
    assert dialog.channel.isHidden() or not dialog.channel.isVisible()

    dialog.save_button.click()

    again = shown(ActivityDialog(workplace, ActivityKind.LAUNCH, villages))
    again.save_button.click()
    assert "Thôn Suối Mây" in again.form.errors()["units"]


def test_a_line_is_corrected(workplace, shown, villages):
    first = shown(ActivityDialog(workplace, ActivityKind.LAUNCH, villages[:1]))
    first.save_button.click()
    line = log(workplace)[0]

    dialog = shown(ActivityDialog(workplace, ActivityKind.LAUNCH, (), line.id))
    assert dialog.heading.text() == "Hoạt động của Thôn Suối Mây"
    assert not dialog.units.isVisible()
    dialog.place.set_value("Nhà văn hóa")
    dialog.save_button.click()

    assert log(workplace)[0].facts.place == "Nhà văn hóa"
