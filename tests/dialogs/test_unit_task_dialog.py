from app.dialogs.unit_task_dialog import TaskStateDialog, UnitTaskDialog
from app.rules.duty import TaskState
from app.services import unit_tasks
from app.services.choices import units


def lines(workplace):
    workplace.desk.do(unit_tasks.assign_plan_tasks, workplace.today())
    return workplace.desk.do(unit_tasks.tasks_of_year, 2026, workplace.today())


def test_a_task_needs_units_and_words(qtbot, workplace):
    dialog = UnitTaskDialog(workplace)
    qtbot.addWidget(dialog)

    dialog.accept()
    assert dialog.isVisibleTo(dialog.parentWidget()) or not dialog.result()

    dialog.units.set_value([workplace.desk.do(units)[0].key])
    dialog.text.set_value("Gửi ảnh")
    with qtbot.waitSignal(dialog.saved):
        dialog.accept()


def test_the_words_of_the_plan_are_not_typed_over(qtbot, workplace):
    dialog = UnitTaskDialog(workplace, lines(workplace)[0])
    qtbot.addWidget(dialog)

    assert not dialog.text.isEnabled()


def test_a_day_is_asked_only_of_what_is_done(qtbot, workplace):
    line = lines(workplace)[0]
    dialog = TaskStateDialog(workplace, [line])
    qtbot.addWidget(dialog)
    dialog.state.set_value(TaskState.DOING)
    dialog.state.edited.emit()
    assert dialog.on.isHidden() or not dialog.on.isVisible()

    dialog.accept()

    after = workplace.desk.do(unit_tasks.task_line, line.id, workplace.today())
    assert after.state is TaskState.DOING
