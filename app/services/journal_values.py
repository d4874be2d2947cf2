"""Nhật ký: what a value in the journal says to people: labels, names, days, money as written."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.basics.words import QT_TRANSLATE_NOOP
from app.models.base import Base, ByValue, Hundredths
from app.models.classification import AuthorGroup, Field
from app.models.council import CouncilMember
from app.models.idea import Idea
from app.models.session import Session as Meeting
from app.models.session import SessionCriterion
from app.models.setting import MovementCriterion
from app.models.undo import class_named
from app.models.unit import Unit
from app.rules import session as session_rules
from app.rules.author import AUTHOR_KIND_LABELS, AuthorKind
from app.rules.award import (
    AWARD_KIND_LABELS,
    DECISION_STATE_LABELS,
    RECIPIENT_KIND_LABELS,
    AwardKind,
    DecisionState,
    RecipientKind,
)
from app.rules.document import (
    DOCUMENT_TYPES,
    SIGNING_MODE_LABELS,
    DocumentKind,
    SigningMode,
)
from app.rules.duty import REPORT_STEP_LABELS, TASK_STATE_LABELS, TaskState, UnitReportStep
from app.rules.follow_up import (
    ANSWER_WAY_LABELS,
    PILOT_CONCLUSION_LABELS,
    REFERRAL_ANSWER_LABELS,
    SUPPORT_STATE_LABELS,
    AnswerWay,
    PilotConclusion,
    ReferralAnswer,
    SupportState,
)
from app.rules.fund import FUND_FLOW_LABELS, FundFlow
from app.rules.idea import PUBLICATION_LABELS, SOURCE_LABELS, IdeaState, IntakeSource, Publication
from app.rules.importing.run import IMPORT_KIND_LABELS, ImportKind
from app.rules.money import format_number
from app.rules.moves import STATE_LABELS
from app.rules.numbering import idea_code
from app.rules.office_facts import SETTINGS
from app.rules.period import PeriodKind
from app.rules.person_request import REQUEST_LABELS, RequestKind
from app.rules.printing import CERTIFICATE_LOOK_LABELS, CertificateLook
from app.rules.role import ROLE_LABELS, Role
from app.rules.unit import (
    ACTIVITY_KIND_LABELS,
    OUTREACH_CHANNEL_LABELS,
    UNIT_KIND_LABELS,
    ActivityKind,
    OutreachChannel,
    UnitKind,
)
from app.rules.unit_points import POINT_MEASURE_LABELS, PointMeasure
from app.rules.unit_report import REPORTED_KIND_LABELS

YES, NO = QT_TRANSLATE_NOOP("Journal", "có"), QT_TRANSLATE_NOOP("Journal", "không")
_LABELS: dict[type[StrEnum], Mapping[Any, str]] = {
    ActivityKind: ACTIVITY_KIND_LABELS,
    AnswerWay: ANSWER_WAY_LABELS,
    AuthorKind: AUTHOR_KIND_LABELS,
    AwardKind: AWARD_KIND_LABELS,
    CertificateLook: CERTIFICATE_LOOK_LABELS,
    DecisionState: DECISION_STATE_LABELS,
    DocumentKind: {kind: known.title for kind, known in DOCUMENT_TYPES.items()},
    FundFlow: FUND_FLOW_LABELS,
    IdeaState: STATE_LABELS,
    ImportKind: IMPORT_KIND_LABELS,
    IntakeSource: SOURCE_LABELS,
    OutreachChannel: OUTREACH_CHANNEL_LABELS,
    PilotConclusion: PILOT_CONCLUSION_LABELS,
    Publication: PUBLICATION_LABELS,
    RecipientKind: RECIPIENT_KIND_LABELS,
    ReferralAnswer: REFERRAL_ANSWER_LABELS,
    RequestKind: REQUEST_LABELS,
    Role: ROLE_LABELS,
    SigningMode: SIGNING_MODE_LABELS,
    PeriodKind: REPORTED_KIND_LABELS,
    PointMeasure: POINT_MEASURE_LABELS,
    SupportState: SUPPORT_STATE_LABELS,
    TaskState: TASK_STATE_LABELS,
    UnitReportStep: REPORT_STEP_LABELS,
    UnitKind: UNIT_KIND_LABELS,
    session_rules.Base: session_rules.BASE_LABELS,
    session_rules.Outcome: session_rules.OUTCOME_LABELS,
    session_rules.RecusalKind: session_rules.RECUSAL_KIND_LABELS,
    session_rules.Role: session_rules.ROLE_LABELS,
    session_rules.SessionState: session_rules.SESSION_STATE_LABELS,
}
_NAMED: dict[str, type[Base]] = {
    "criterion_id": SessionCriterion,
    "field_id": Field,
    "group_id": AuthorGroup,
    "idea_id": Idea,
    "member_id": CouncilMember,
    "merged_into_id": Idea,
    "session_id": Meeting,
    "unit_id": Unit,
    "village_id": Unit,
}
# Where a column of the same name points elsewhere.
_OTHERWISE: dict[tuple[str, str], type[Base]] = {
    ("PointRule", "criterion_id"): MovementCriterion,
    ("Unit", "merged_into_id"): Unit,
}
_MONEY = {"amount", "base_salary", "cost"}  # in đồng
_LONGEST = 300


def shown(session: Session, record: str, name: str, value: Any) -> str:  # noqa: ANN401 - from JSON
    """Return a value of a field as people read it; empty for nothing."""
    if value is None or value == "":
        return ""
    if isinstance(value, int):
        return _counted(session, record, name, value)
    if (record, name) == ("Setting", "key"):
        return next((kind.label for kind in SETTINGS if kind.key == value), str(value))
    return _by_column(_column(record, name), str(value))


def _counted(session: Session, record: str, name: str, value: int) -> str:
    """Return a whole number as people read it: yes, no, money, the name of another record."""
    if isinstance(value, bool):
        return YES if value else NO
    kind = _OTHERWISE.get((record, name)) or _NAMED.get(name)
    if kind is not None:
        return _name_of(session, kind, value)
    return format_number(value) if name in _MONEY else str(value)


def _by_column(column: Any, value: str) -> str:  # noqa: ANN401 - a type of SQLAlchemy
    if isinstance(column, ByValue):
        return _labelled(column.kind, value)
    if isinstance(column, Hundredths):
        return value.replace(".", ",")
    return _written(value)


def _labelled(kind: type[StrEnum], value: str) -> str:
    known = _LABELS.get(kind, {})
    return next((label for member, label in known.items() if member == value), value)


def _column(record: str, name: str) -> Any:  # noqa: ANN401 - a type of SQLAlchemy
    try:
        return inspect(class_named(record)).columns[name].type
    except (StopIteration, KeyError):
        return None


def _name_of(session: Session, kind: type[Base], key: int) -> str:
    found = session.get(kind, key)
    if found is None:
        return ""
    if isinstance(found, Idea):
        return f"{idea_code(found.register_year, found.register_number)} {found.title}"
    return str(getattr(found, "title", "") or getattr(found, "name", ""))


def _written(text: str) -> str:
    """Write a day or moment the Vietnamese way; cut what is very long."""
    for read, form in (
        (date.fromisoformat, "%d/%m/%Y"),
        (datetime.fromisoformat, "%d/%m/%Y %H:%M"),
    ):
        try:
            return read(text).strftime(form)
        except ValueError:
            continue
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
