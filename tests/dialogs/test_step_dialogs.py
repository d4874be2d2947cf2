from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from app.dialogs.move_dialog import AskedMove, MoveDialog
from app.dialogs.pilot_dialog import PilotDialog
from app.dialogs.replication_dialog import ReplicationDialog
from app.dialogs.step_dialogs import step_dialog
from app.dialogs.support_dialog import SupportDialog
from app.rules.idea import IdeaState
from app.rules.moves import MOVES
from tests.makers_follow_up import an_approved_idea

FORMS = {
    (IdeaState.APPROVED, IdeaState.SUPPORTING): SupportDialog,
    (IdeaState.SUPPORTING, IdeaState.PILOTING): PilotDialog,
    (IdeaState.APPROVED, IdeaState.PILOTING): PilotDialog,
    (IdeaState.ADOPTED, IdeaState.REPLICATED): ReplicationDialog,
}


@pytest.mark.parametrize("move", MOVES, ids=lambda move: f"{move.from_state}-{move.to_state}")
def test_a_step_is_asked_for_with_the_form_of_its_list(qtbot, workplace, move) -> None:
    idea = workplace.desk.do(an_approved_idea)
    window = QWidget()
    qtbot.addWidget(window)

    dialog = step_dialog(workplace, AskedMove(idea, "YT", move, "Bước"), window)

    assert type(dialog) is FORMS.get((move.from_state, move.to_state), MoveDialog)
    if isinstance(dialog, SupportDialog | PilotDialog):
        assert dialog.idea.value() == idea
    assert date(2026, 7, 20) == workplace.today()
