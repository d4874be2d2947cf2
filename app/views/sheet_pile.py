"""Chồng phiếu: the sheets of a session as they lie on the clerk's desk, by member or by idea."""

from collections.abc import Hashable

from app.rules.session import RECUSAL_KIND_LABELS
from app.services import agenda, attendance, recusals, scoring
from app.services.agenda import AgendaRow
from app.services.attendance import Seat
from app.services.scoring import Sheet, SheetState
from app.widgets.desk import Desk
from app.widgets.messages import label

UNFINISHED = {SheetState.NONE, SheetState.DRAFT}
CLOSED_OUT = {SheetState.RECUSED, SheetState.ABSENT}


class SheetPile:
    """Ideas, members and their sheets; empty until a session is read."""

    def __init__(self, desk: Desk | None = None, session_id: int = 0) -> None:
        self.items: list[AgendaRow] = []
        self.seats: dict[int, Seat] = {}
        self.sheets: dict[tuple[int, int], Sheet] = {}
        self.reasons: dict[tuple[int, int], str] = {}
        if desk is not None:
            self._read(desk, session_id)

    def of(self, key: Hashable) -> list[Sheet]:
        """Return the sheets of a member ("m", id) or of an idea ("i", id)."""
        if not isinstance(key, tuple):
            return []
        at = 1 if key[0] == "m" else 0
        return [sheet for pair, sheet in self.sheets.items() if pair[at] == key[1]]

    def _read(self, desk: Desk, session_id: int) -> None:
        self.items = desk.do(agenda.list_agenda, session_id)
        self.seats = {seat.member_id: seat for seat in desk.do(attendance.list_seats, session_id)}
        self.reasons = {
            (one.item_id, one.member_id): one.reason
            or _lowered(label(RECUSAL_KIND_LABELS[one.kind]))
            for one in desk.do(recusals.list_recusals, session_id)
        }
        found = desk.do(scoring.sheets, session_id)
        self.sheets = {(sheet.item_id, sheet.member_id): sheet for sheet in found}


def progress(given: list[Sheet]) -> tuple[int, int]:
    """Return how many sheets are whole, and how many there should be."""
    wanted = [sheet for sheet in given if sheet.state not in CLOSED_OUT]
    return sum(sheet.state is SheetState.SUBMITTED for sheet in wanted), len(wanted)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
