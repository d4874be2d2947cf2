"""Bảng điểm Excel: every mark of a session, member × criterion × idea."""

from decimal import Decimal

from sqlalchemy.orm import Session

from app.documents import score_matrix
from app.documents.book import Book
from app.documents.score_matrix import MatrixCriterion, MatrixIdea, MatrixSheet, ScoreMatrix
from app.models.session import Session as Meeting
from app.rules.session import OUTCOME_LABELS
from app.services import letterheads, wordings
from app.services.publication import shown_title
from app.services.scoring import Sheet, SheetState, sheets
from app.services.sessions import get_meeting
from app.services.standings import Standing, standings

_STATE_WORDS = {
    SheetState.ABSENT: "Vắng mặt",
    SheetState.RECUSED: "Từ chối chấm",
    SheetState.NONE: "Chưa có phiếu",
    SheetState.DRAFT: "Phiếu chưa đủ điểm",
    SheetState.SUBMITTED: "",
}


def score_book(session: Session, session_id: int) -> Book:
    """Return the workbook of a session's marks."""
    meeting = get_meeting(session, session_id)
    given = sheets(session, session_id)
    facts = ScoreMatrix(
        office=letterheads.council(session, meeting.council.name, meeting.held_on),
        council=meeting.council.name,
        session=f"{meeting.title}, ngày {meeting.held_on:%d/%m/%Y}",
        criteria=tuple(MatrixCriterion(c.name, c.max_points) for c in meeting.criteria),
        ideas=tuple(
            _idea(meeting, each, [s for s in given if s.item_id == each.item_id])
            for each in standings(session, session_id)
        ),
    )
    return score_matrix.lay_out(facts, wordings.of_office(session))


def _idea(meeting: Meeting, standing: Standing, given: list[Sheet]) -> MatrixIdea:
    names = {member.id: member.name for member in meeting.council.members}
    result = standing.result
    outcome = standing.frozen_outcome or standing.chosen
    return MatrixIdea(
        number_text=standing.idea_code,
        title=shown_title(standing.publication, standing.title),
        sheets=tuple(
            MatrixSheet(
                names[sheet.member_id],
                tuple(sheet.scores.get(criterion.id) for criterion in meeting.criteria),
                sheet.total,
                _STATE_WORDS[sheet.state],
            )
            for sheet in given
        ),
        criterion_means=_means(meeting, standing),
        mean=result.mean if result else None,
        place=standing.place,
        grade=result.grade if result else "",
        outcome=OUTCOME_LABELS[outcome] if outcome else "",
    )


def _means(meeting: Meeting, standing: Standing) -> tuple[Decimal | None, ...]:
    means = standing.result.criterion_means if standing.result else {}
    return tuple(means.get(criterion.id) for criterion in meeting.criteria)
