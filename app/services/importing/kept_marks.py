"""Phiếu chấm lưu lại để hoàn tác: a sheet's marks as text, and a sheet taken back to them."""

import json
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.models.agenda import AgendaItem, ScoreSheet
from app.models.importing import ImportLine
from app.rules.importing.run import LineAction
from app.rules.session import SessionState
from app.services import scoring
from app.services.agenda import code_of
from app.services.importing.kept_facts import digest
from app.services.importing.taking_back import TakenBack


def marks_as_text(sheet: ScoreSheet) -> str:
    """Return the marks and the remark of a sheet as JSON, the same text for equal sheets."""
    marks = {str(each.criterion_id): format(each.points.normalize(), "f") for each in sheet.scores}
    return json.dumps({"marks": marks, "remark": sheet.remark}, sort_keys=True, ensure_ascii=False)


def score_sheets(session: Session, lines: Sequence[ImportLine], now: datetime) -> TakenBack:
    """Take away the sheets that a run added, give the changed ones their marks back.

    What was changed since, and whatever belongs to a session that is closed, stays and is named.
    """
    removed, restored, kept = 0, 0, []
    for line in lines:
        sheet = session.get(ScoreSheet, line.record_id)
        item = session.get(AgendaItem, sheet.item_id) if sheet is not None else None
        if sheet is None or item is None:
            continue
        if (
            item.session.state is not SessionState.OPEN
            or digest(marks_as_text(sheet)) != line.after
        ):
            kept.append(f"{code_of(item.idea)}, phiếu của {sheet.member.name}")
        elif line.action is LineAction.ADDED:
            item.sheets.remove(sheet)
            removed += 1
        else:
            _give_back(session, sheet, line.before, now)
            restored += 1
    session.flush()
    return TakenBack(removed, restored, tuple(kept))


def _give_back(session: Session, sheet: ScoreSheet, before: str, now: datetime) -> None:
    facts: dict[str, Any] = json.loads(before)
    marks = {int(key): Decimal(points) for key, points in facts["marks"].items()}
    scoring.record_sheet(session, sheet.item_id, sheet.member_id, marks, now, facts["remark"])
