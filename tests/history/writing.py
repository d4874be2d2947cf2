"""Five invented years of the movement, written into a data file row by row.

The same seed gives the same history. Everything that reports must get right is in it: moves
undone and written down late, ideas that went back and forth, merges, withdrawals, units that
opened, closed, were renamed, records struck out, awards revoked.
"""

import random
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.basics.text import fold, sort_text
from app.models.base import Base
from app.models.classification import AuthorGroup, Field
from app.models.idea import Author, Idea, IdeaEvent, IdeaField
from app.models.unit import Unit, UnitActivity, UnitName
from app.rules.author import AuthorKind
from app.rules.idea import IdeaState, IntakeSource, Publication
from app.rules.moves import MOVES
from app.rules.unit import ActivityKind, UnitKind

FIRST, LAST = date(2026, 6, 1), date(2030, 12, 31)
DAYS = (LAST - FIRST).days
STRUCK_AT = datetime(2030, 12, 31, 17, 0)
_NAMES = ("Lò Thị Đào", "Vi Văn Sơn", "Hà Thị Ấm", "Cầm Bá Chiến", "Lương Văn Đức", "Ngân Thị Yến")
_WORDS = (
    "Bảng mã QR",
    "Sổ tay số",
    "Nhóm đặt lịch",
    "Bản đồ số",
    "Góc hỏi đáp",
    "Tủ sách lưu động",
)
_BACK = (IdeaState.NEEDS_WORK, IdeaState.INCOMPLETE, IdeaState.IN_REVIEW)


class Pen:
    """Writes rows of the history; keys are given here, so that they need not be read back."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session = session
        self.chance = random.Random(seed)
        self._next: dict[str, int] = {}

    def add(self, table: type[Base], rows: Iterable[dict[str, Any]]) -> list[int]:
        """Write rows and return their keys."""
        first = self.next_key(table)
        keyed = [{"id": first + n, **row} for n, row in enumerate(rows)]
        self._next[table.__tablename__] += len(keyed)
        if keyed:
            self.session.execute(insert(table), keyed)
        return [row["id"] for row in keyed]

    def next_key(self, table: type[Base]) -> int:
        """Return the key that the next row of a table will have."""
        name = table.__tablename__
        if name not in self._next:
            newest = self.session.scalar(select(table.id).order_by(table.id.desc()).limit(1))
            self._next[name] = (newest or 0) + 1
        return self._next[name]

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        """Return a day between two, both included."""
        return first + timedelta(days=self.chance.randint(0, max(0, (last - first).days)))

    def after(self, day: date, most: int) -> date:
        """Return a day up to so many days later, never after the history."""
        return min(LAST, day + timedelta(days=self.chance.randint(0, most)))

    def often(self, share: float) -> bool:
        """Tell whether something that happens in this share of cases happens now."""
        return self.chance.random() < share

    def struck(self, share: float = 0.08) -> dict[str, Any]:
        """Return what strikes a record out, in this share of cases."""
        if self.often(share):
            return {"struck_at": STRUCK_AT, "strike_reason": "Ghi nhầm"}
        return {"struck_at": None, "strike_reason": ""}


def write_units(pen: Pen) -> list[int]:
    """Write 40 units besides the plan's own; some come later, close, or change their name."""
    kinds = (UnitKind.VILLAGE, UnitKind.SCHOOL, UnitKind.DIGITAL_TEAM, UnitKind.COOPERATIVE)
    rows: list[dict[str, Any]] = []
    for n in range(40):
        opened = pen.day() if pen.often(0.3) else None
        name = f"Đơn vị thử {n:02d}"
        closed = pen.day(opened or FIRST) if pen.often(0.2) else None
        rows.append(
            {
                "kind": kinds[n % len(kinds)],
                "name": name,
                "sort_key": sort_text(name),
                "opened_on": opened,
                "closed_on": closed,
            }
        )
    keys = pen.add(Unit, rows)
    pen.add(
        UnitName,
        [
            {"unit_id": key, "name": f"Tên cũ {key}", "until": pen.day()}
            for key in keys
            if pen.often(0.2)
        ],
    )
    every = list(pen.session.scalars(select(Unit.id).order_by(Unit.id)))
    pen.add(
        UnitActivity,
        [
            {
                "unit_id": pen.chance.choice(every),
                "kind": ActivityKind.LAUNCH if pen.often(0.2) else ActivityKind.OUTREACH,
                "on_date": pen.day(),
                "audience": pen.chance.choice((None, 0, 12, 40, 85)),
            }
            for _ in range(500)
        ],
    )
    return every


def write_ideas(pen: Pen, units: list[int], count: int) -> dict[int, list[dict[str, Any]]]:
    """Write ideas with authors, fields and their life; return the moves of each."""
    groups = [*pen.session.scalars(select(AuthorGroup.id)), None]
    fields = list(pen.session.scalars(select(Field.id)))
    days = sorted(pen.day(FIRST - timedelta(days=20), LAST) for _ in range(count))
    numbers: dict[int, int] = {}
    rows: list[dict[str, Any]] = []
    for n, day in enumerate(days):
        numbers[day.year] = numbers.get(day.year, 0) + 1
        title = f"{pen.chance.choice(_WORDS)} số {n}"
        rows.append(
            {
                "register_year": day.year,
                "register_number": numbers[day.year],
                "received_on": day,
                "source": pen.chance.choice(list(IntakeSource)),
                "title": title,
                "title_sort": sort_text(title),
                "publication": pen.chance.choice(list(Publication)),
                "entered_at": datetime.combine(day, time(9)),
                "answer_due": pen.after(day, 40) if pen.often(0.9) else None,
                "unit_id": pen.chance.choice([*units, None]),
                "group_id": pen.chance.choice(groups),
            }
        )
    lives = [_life(pen, row["received_on"]) for row in rows]
    first = pen.next_key(Idea)
    for n, (row, moves) in enumerate(zip(rows, lives, strict=True)):
        row["state"] = _stands(moves)
        merged = row["state"] is IdeaState.MERGED
        row["merged_into_id"] = first + (n - 1 if n else 1) if merged else None
    keys = pen.add(Idea, rows)
    moves = [
        move | {"idea_id": key} for key, life in zip(keys, lives, strict=True) for move in life
    ]
    # A move that was forgotten is written down after all the others.
    moves.sort(key=lambda move: move["recorded_at"])
    for move, key in zip(moves, pen.add(IdeaEvent, moves), strict=True):
        move["id"] = key
    _write_people(pen, keys)
    _write_fields(pen, keys, fields)
    found: dict[int, list[dict[str, Any]]] = {key: [] for key in keys}
    for move in moves:
        found[move["idea_id"]].append(move)
    return found


def _write_people(pen: Pen, keys: list[int]) -> None:
    people = []
    for key in keys:
        several = pen.chance.choice((1, 1, 1, 2, 4))
        for position in range(several):
            name = pen.chance.choice(_NAMES)
            people.append(
                {
                    "idea_id": key,
                    "position": position + 1,
                    "kind": AuthorKind.INDIVIDUAL,
                    "name": name,
                    "name_fold": fold(name),
                    "name_sort": sort_text(name),
                    "share": Decimal(100) / several,
                }
            )
    pen.add(Author, people)


def _write_fields(pen: Pen, keys: list[int], fields: list[int]) -> None:
    rows = [
        {"idea_id": key, "field_id": field, "position": place}
        for key in keys
        for place, field in zip(
            pen.chance.sample(range(1, 9), 3), pen.chance.sample(fields, 3), strict=True
        )
        if pen.often(0.6)
    ]
    pen.session.execute(insert(IdeaField), rows)


def _life(pen: Pen, received: date) -> list[dict[str, Any]]:
    """Return the moves of an idea along the table of moves, some undone, some recorded late."""
    moves = [_move(None, IdeaState.RECEIVED, received, received)]
    state, day = IdeaState.RECEIVED, received
    for _step in range(pen.chance.randint(0, 9)):
        ways = [m.to_state for m in MOVES if m.from_state is state]
        if not ways:
            break
        to_state = pen.chance.choice(ways)
        if to_state in {IdeaState.WITHDRAWN, IdeaState.MERGED} and pen.often(0.9):
            continue
        day = pen.after(day, pen.chance.choice((0, 0, 10, 60, 400)))
        written = pen.after(day, 300) if pen.often(0.1) else day
        moves.append(_move(state, to_state, day, written))
        if pen.often(0.07):
            moves[-1] |= {"undone_at": datetime.combine(written, time(16)), "undo_reason": "Nhầm"}
        else:
            state = to_state
    return moves


def _move(before: IdeaState | None, after: IdeaState, on: date, written: date) -> dict[str, Any]:
    return {
        "from_state": before,
        "to_state": after,
        "on_date": on,
        "recorded_at": datetime.combine(written, time(10)),
        "undone_at": None,
        "undo_reason": "",
    }


def _stands(moves: list[dict[str, Any]]) -> IdeaState:
    standing = [move["to_state"] for move in moves if move["undone_at"] is None]
    return IdeaState(standing[-1])
