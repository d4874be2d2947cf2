"""Danh sách khen thưởng: every recipient of a year with what became of the award."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import extract, select
from sqlalchemy.orm import Session, joinedload

from app.documents.book import Book, BookColumn, Kind, Tab
from app.models.agenda import AgendaItem
from app.models.award import Award, AwardDecision, Nomination
from app.models.session import Session as Meeting
from app.rules.award import (
    AWARD_KIND_LABELS,
    DECISION_STATE_LABELS,
    RECIPIENT_KIND_LABELS,
    AwardKind,
    DecisionState,
    RecipientKind,
)
from app.rules.dates import short_date
from app.rules.fund import FundFlow
from app.services import fund, letterheads
from app.services.books import BookFile, made_on
from app.services.nominations import decision_name, paper_order

WITHOUT_DECISION = "proposed"


@dataclass(frozen=True)
class AwardLine:
    """A recipient of a decision, or one commended or put forward to a higher level without one.

    id: the award's, None without a decision; state: "draft", "issued", "revoked", or "proposed"
    without a decision of the commune; amount in đồng.
    """

    id: int | None
    recipient: str
    recipient_kind: RecipientKind
    kind: AwardKind
    position: str
    achievement: str
    decision: str
    dated_on: date | None
    amount: int
    state: str
    revoked_on: date | None
    revoke_reason: str
    paid_on: date | None

    @property
    def state_label(self) -> str:
        """What became of the award, in words."""
        if self.state == WITHOUT_DECISION:
            return "Theo tờ trình"
        said = DECISION_STATE_LABELS[DecisionState(self.state)]
        if self.revoked_on is not None:
            return f"{said} ngày {short_date(self.revoked_on)}: {self.revoke_reason}"
        return said


def award_lines(session: Session, year: int) -> list[AwardLine]:
    """Return the awards of a year's decisions, then what its sessions only put forward."""
    awards = _awards(session, year)
    paid = fund.paid_awards(session, [award.id for award in awards], FundFlow.OUT)
    given = [_of_award(award, paid.get(award.id)) for award in awards]
    return [*given, *map(_of_nomination, _without_decision(session, year))]


def awards_workbook(session: Session, year: int, today: date) -> BookFile:
    """Return the list of a year as an Excel file; the sum counts what stands."""
    lines = award_lines(session, year)
    office = letterheads.commune(session, today)
    title = f"Danh sách khen thưởng năm {year}"
    rows = [
        (
            n,
            line.recipient,
            RECIPIENT_KIND_LABELS[line.recipient_kind],
            line.position,
            line.achievement,
            AWARD_KIND_LABELS[line.kind],
            line.decision,
            line.dated_on,
            0 if line.state == DecisionState.REVOKED else line.amount,
            line.paid_on,
            line.state_label,
        )
        for n, line in enumerate(lines, 1)
    ]
    heading = (" ".join(office.name_lines), title)
    tab = Tab("Khen thưởng", heading, _COLUMNS, rows, "Cộng", (made_on(today),))
    return BookFile(f"khen-thuong-{year}", Book(title, (tab,), office.name))


_COLUMNS = (
    BookColumn("TT", 6, Kind.WHOLE),
    BookColumn("Người được khen thưởng", 28),
    BookColumn("Đối tượng", 14),
    BookColumn("Chức vụ, đơn vị/thôn", 26),
    BookColumn("Thành tích", 46),
    BookColumn("Hình thức", 24),
    BookColumn("Quyết định", 16),
    BookColumn("Ngày ký", 13, Kind.DATE),
    BookColumn("Tiền thưởng (đồng)", 16, Kind.MONEY, summed=True),
    BookColumn("Ngày chi", 13, Kind.DATE),
    BookColumn("Tình trạng", 30),
)


def _awards(session: Session, year: int) -> list[Award]:
    query = (
        select(Award)
        .join(AwardDecision)
        .where(extract("year", AwardDecision.bonus_date) == year)
        .order_by(AwardDecision.bonus_date, AwardDecision.id, Award.position)
        .options(
            joinedload(Award.nomination),
            joinedload(Award.decision).joinedload(AwardDecision.document),
        )
    )
    return list(session.scalars(query))


def _without_decision(session: Session, year: int) -> list[Nomination]:
    query = (
        select(Nomination)
        .join(AgendaItem, AgendaItem.id == Nomination.item_id)
        .join(Meeting, Meeting.id == AgendaItem.session_id)
        .where(extract("year", Meeting.held_on) == year, Nomination.kind != AwardKind.CERTIFICATE)
    )
    return sorted(session.scalars(query), key=lambda each: (each.kind, paper_order(each)))


def _of_award(award: Award, paid_on: date | None) -> AwardLine:
    nomination, decision = award.nomination, award.decision
    revoked = award.revoked_at is not None
    return AwardLine(
        award.id,
        nomination.recipient,
        nomination.recipient_kind,
        nomination.kind,
        nomination.position,
        nomination.achievement,
        decision_name(decision).strip(),
        decision.document.dated_on,
        award.amount,
        (DecisionState.REVOKED if revoked else decision.state).value,
        award.revoked_on,
        award.revoke_reason,
        paid_on,
    )


def _of_nomination(nomination: Nomination) -> AwardLine:
    return AwardLine(
        None,
        nomination.recipient,
        nomination.recipient_kind,
        nomination.kind,
        nomination.position,
        nomination.achievement,
        "",
        None,
        0,
        WITHOUT_DECISION,
        None,
        "",
        None,
    )
