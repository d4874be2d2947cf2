"""Chỗ làm việc: what every screen is given: desk, bench, calendar, this PC's habits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from app.widgets.desk import Desk
from app.widgets.jobs import Workbench
from app.widgets.prefs import Prefs


@dataclass(frozen=True)
class Workplace:
    """The collaborators of a screen; made once in `main`, handed down through constructors."""

    desk: Desk
    bench: Workbench
    prefs: Prefs
    clock: Callable[[], datetime]

    def now(self) -> datetime:
        """Return the moment by this PC's clock."""
        return self.clock()

    def today(self) -> date:
        """Return the day by this PC's clock."""
        return self.clock().date()
