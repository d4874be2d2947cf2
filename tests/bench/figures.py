"""How long the figures of a year take: `python -m tests.bench.figures`, ratios to a bare count.

Prints a Markdown table; nothing is asserted, for times depend on the machine.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.idea import IdeaEvent
from app.rules.period import of_year
from app.services import data_file, reports
from app.services.figure_catalogue import FIGURES
from app.services.figures import counted, figures
from tests.history.following import write_history

_TIMES = 5
_AFTER = datetime(2031, 1, 10, 9, 0)


def _best(what: Callable[[], object]) -> float:
    spent = []
    for _ in range(_TIMES):
        start = time.perf_counter()
        what()
        spent.append(time.perf_counter() - start)
    return min(spent)


def _bare(session: Session) -> None:
    session.scalar(
        select(func.count()).select_from(IdeaEvent).where(IdeaEvent.on_date.is_not(None))
    )


def main() -> None:
    """Write the history, time the figures of 2029 and print them, the slowest first."""
    with tempfile.TemporaryDirectory() as folder:
        file = data_file.create(Path(folder) / "thuongninh.db", lambda: _AFTER)
        file.do(write_history)
        year, today = of_year(2029), _AFTER.date()
        floor = _best(lambda: file.do(_bare))
        rows = [
            (each.name, _best(lambda each=each: file.do(counted, each, year))) for each in FIGURES
        ]
        rows.sort(key=lambda row: -row[1])
        rows.append(("all figures of a year", _best(lambda: file.do(figures, year))))
        rows.append(
            ("year report, all facts", _best(lambda: file.do(reports.report, "2029", today)))
        )
        file.close()
    print(f"| figure | ms | times a bare count ({floor * 1000:.2f} ms) |\n|---|---:|---:|")
    for name, spent in (*rows[:8], *rows[-2:]):
        print(f"| {name} | {spent * 1000:.1f} | {spent / floor:.0f} |")


if __name__ == "__main__":
    main()
