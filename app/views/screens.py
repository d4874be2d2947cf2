"""Which screens there are and where a place leads; each screen is loaded when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.widgets.workplace import Workplace

Maker = Callable[[Workplace], QWidget]


@dataclass(frozen=True)
class Screen:
    """A screen: its key, the place of the rail it belongs to, how it is made."""

    key: str
    rail: str
    make: Maker


def _home(workplace: Workplace) -> QWidget:
    from app.views.home_view import HomeView  # noqa: PLC0415 - made when first shown

    return HomeView(workplace)


def _ideas(workplace: Workplace) -> QWidget:
    from app.views.ideas_view import IdeasView  # noqa: PLC0415 - made when first shown

    return IdeasView(workplace)


def _intake(workplace: Workplace) -> QWidget:
    from app.views.intake_view import IntakeView  # noqa: PLC0415 - made when first shown

    return IntakeView(workplace)


def _idea(workplace: Workplace) -> QWidget:
    from app.views.idea_view import IdeaView  # noqa: PLC0415 - made when first shown

    return IdeaView(workplace)


def _edit_idea(workplace: Workplace) -> QWidget:
    from app.views.idea_edit_view import IdeaEditView  # noqa: PLC0415 - made when first shown

    return IdeaEditView(workplace)


def _evaluation(workplace: Workplace) -> QWidget:
    from app.views.evaluation_view import EvaluationView  # noqa: PLC0415 - made when first shown

    return EvaluationView(workplace)


def _session(workplace: Workplace) -> QWidget:
    from app.views.session_view import SessionView  # noqa: PLC0415 - made when first shown

    return SessionView(workplace)


def _follow_up(workplace: Workplace) -> QWidget:
    from app.views.follow_up_view import FollowUpView  # noqa: PLC0415 - made when first shown

    return FollowUpView(workplace)


def _awards(workplace: Workplace) -> QWidget:
    from app.views.awards_view import AwardsView  # noqa: PLC0415 - made when first shown

    return AwardsView(workplace)


def _movement(workplace: Workplace) -> QWidget:
    from app.views.movement_view import MovementView  # noqa: PLC0415 - made when first shown

    return MovementView(workplace)


def _reports(workplace: Workplace) -> QWidget:
    from app.views.reports_view import ReportsView  # noqa: PLC0415 - made when first shown

    return ReportsView(workplace)


def _documents(workplace: Workplace) -> QWidget:
    from app.views.documents_view import DocumentsView  # noqa: PLC0415 - made when first shown

    return DocumentsView(workplace)


def _system(workplace: Workplace) -> QWidget:
    from app.views.system_view import SystemView  # noqa: PLC0415 - made when first shown

    return SystemView(workplace)


SCREENS: tuple[Screen, ...] = (
    Screen("home", "home", _home),
    Screen("ideas", "ideas", _ideas),
    Screen("intake", "ideas", _intake),
    Screen("idea", "ideas", _idea),
    Screen("edit_idea", "ideas", _edit_idea),
    Screen("evaluation", "evaluation", _evaluation),
    Screen("session", "evaluation", _session),
    Screen("follow_up", "follow_up", _follow_up),
    Screen("awards", "awards", _awards),
    Screen("movement", "movement", _movement),
    Screen("reports", "reports", _reports),
    Screen("documents", "documents", _documents),
    Screen("system", "system", _system),
)

# What `go` may name besides the screens themselves.
OTHER_NAMES = {
    "sessions": "evaluation",
    "council": "evaluation",
    "support_task": "follow_up",
    "pilot": "follow_up",
    "adoption": "follow_up",
    "replication": "follow_up",
    "referral": "follow_up",
    "answer": "follow_up",
    "target": "movement",
    "coverage": "movement",
    "unit": "movement",
    "unit_task": "movement",
    "outreach": "movement",
    "unit_report": "movement",
    "unit_result": "movement",
    "nominations": "awards",
    "decision": "awards",
    "report": "reports",
    "document": "documents",
    "clerk": "system",
    "safety": "system",
    "requests": "system",
    "trash": "system",
    "accounts": "system",
}


def screen_of(place: str) -> Screen:
    """Return the screen that a place leads to; an unknown one leads home."""
    key = OTHER_NAMES.get(place, place)
    return next((screen for screen in SCREENS if screen.key == key), SCREENS[0])
