"""A sheet's marks as text: equal for equal sheets, and enough to give them back."""

import json
from decimal import Decimal

from app.models.agenda import ScoreSheet
from app.services import scoring
from app.services.importing.kept_marks import marks_as_text, score_sheets
from tests.makers_council import AT, an_attended_session, criteria_of


def test_marks_are_told_alike_however_their_decimals_are_written(session):
    meeting = an_attended_session(session)
    keys = criteria_of(session, meeting)
    sheets = scoring.sheets(session, meeting)
    for sheet, points in zip(sheets[:2], ("20", "20.00"), strict=True):
        marks = dict.fromkeys(keys, Decimal(points))
        scoring.record_sheet(session, sheet.item_id, sheet.member_id, marks, AT, "Tốt")
    texts = [marks_as_text(record) for record in session.query(ScoreSheet)]
    assert texts[0] == texts[1]
    assert json.loads(texts[0]) == {
        "marks": {str(key): "20" for key in keys},
        "remark": "Tốt",
    }


def test_nothing_to_take_back_is_nothing(session):
    taken = score_sheets(session, [], AT)
    assert (taken.removed, taken.restored, taken.kept) == (0, 0, ())
