"""Bước tiếp theo: the form a step is taken with, the same as in the lists of Triển khai."""

from PySide6.QtWidgets import QDialog, QWidget

from app.dialogs.move_dialog import AskedMove, MoveDialog
from app.dialogs.pilot_dialog import PilotDialog
from app.dialogs.replication_dialog import ReplicationDialog
from app.dialogs.support_dialog import SupportDialog
from app.rules.idea import IdeaState
from app.services.replications import ReplicationFacts
from app.widgets.workplace import Workplace


def step_dialog(workplace: Workplace, asked: AskedMove, parent: QWidget) -> QDialog:
    """Return the form of a step: support, pilot and replication are recorded with their facts."""
    match asked.move.to_state:
        case IdeaState.SUPPORTING if asked.move.from_state is not IdeaState.PILOTING:
            return SupportDialog(workplace, parent=parent, idea_id=asked.idea_id)
        case IdeaState.PILOTING:
            return PilotDialog(workplace, parent=parent, idea_id=asked.idea_id)
        case IdeaState.REPLICATED:
            facts = ReplicationFacts(asked.idea_id, None, workplace.today())
            return ReplicationDialog(workplace, facts, parent=parent)
        case _:
            return MoveDialog(workplace, asked, parent)
