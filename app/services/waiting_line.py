"""Một việc đang chờ: what every part of the list of things to do hands over."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.due import days_late
from app.services import settings

MOST = 100  # of each kind; nobody reads a longer list


class WaitingKind(StrEnum):
    """Why something waits."""

    ANSWER = "answer"
    INCOMPLETE = "incomplete"
    DRAFT = "draft"
    NO_SESSION = "no_session"
    SESSION = "session"
    SHEETS = "sheets"
    NO_NUMBER = "no_number"
    SUPPORT = "support"
    PILOT = "pilot"
    REFERRAL = "referral"
    UNIT_TASK = "unit_task"
    UNIT_REPORT = "unit_report"
    REQUEST = "request"


WAITING_LABELS: dict[WaitingKind, str] = {
    WaitingKind.ANSWER: QT_TRANSLATE_NOOP("Label", "Hẹn trả lời"),
    WaitingKind.INCOMPLETE: QT_TRANSLATE_NOOP("Label", "Chờ bổ sung"),
    WaitingKind.DRAFT: QT_TRANSLATE_NOOP("Label", "Bản nháp"),
    WaitingKind.NO_SESSION: QT_TRANSLATE_NOOP("Label", "Chưa xếp phiên họp"),
    WaitingKind.SESSION: QT_TRANSLATE_NOOP("Label", "Phiên họp"),
    WaitingKind.SHEETS: QT_TRANSLATE_NOOP("Label", "Thiếu phiếu chấm"),
    WaitingKind.NO_NUMBER: QT_TRANSLATE_NOOP("Label", "Chưa ghi số"),
    WaitingKind.SUPPORT: QT_TRANSLATE_NOOP("Label", "Việc hỗ trợ"),
    WaitingKind.PILOT: QT_TRANSLATE_NOOP("Label", "Thử nghiệm"),
    WaitingKind.REFERRAL: QT_TRANSLATE_NOOP("Label", "Chờ cấp trên"),
    WaitingKind.UNIT_TASK: QT_TRANSLATE_NOOP("Label", "Việc của đơn vị"),
    WaitingKind.UNIT_REPORT: QT_TRANSLATE_NOOP("Label", "Báo cáo đơn vị"),
    WaitingKind.REQUEST: QT_TRANSLATE_NOOP("Label", "Dữ liệu cá nhân"),
}


@dataclass(frozen=True)
class Waiting:
    """One thing to do; place and record_id tell which screen it is done on.

    who: of whom it is awaited; late: days past the due day, 0 when it is not late;
    idea_id: the idea it tells of, if it tells of one.
    """

    kind: WaitingKind
    text: str
    due: date | None
    late: int
    place: str
    record_id: int
    who: str = ""
    idea_id: int | None = None


@dataclass(frozen=True)
class Span:
    """Today, and the last day whose duties are called to mind."""

    today: date
    until: date

    def late(self, due: date | None) -> int:
        """Return by how many days something not done yet is late."""
        return days_late(due, None, self.today)


def span(session: Session, today: date) -> Span:
    """Return from when to when duties are shown, by the setting of the office."""
    ahead = int(settings.value(session, "waiting.days", today))
    return Span(today, today + timedelta(days=ahead))
