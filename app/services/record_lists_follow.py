"""Danh sách của Triển khai: support, pilots, adoptions, replications, referrals, answers."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.book import Kind
from app.models.follow_up import Replication
from app.rules.follow_up import (
    PILOT_CONCLUSION_LABELS,
    REFERRAL_ANSWER_LABELS,
    SUPPORT_STATE_LABELS,
)
from app.rules.moves import STATE_LABELS
from app.rules.numbering import idea_code
from app.services import adoptions, author_answers, pilots, referrals, support_tasks
from app.services.record_lists import ListColumn, Record, RecordList, words_of

RUNNING = "running"
WAITING, ANSWERED = "waiting", "answered"

_CODE = ListColumn("code", "Số tiếp nhận", 15)
_IDEA = ListColumn("idea", "Ý tưởng", 48)
_DUE = ListColumn("due_on", "Hạn", 13, Kind.DATE)
_LATE = ListColumn("late", "Muộn (ngày)", 10, Kind.WHOLE)
_STATE = ListColumn("state_label", "Tình trạng", 22)


def _support(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "idea_id": line.idea_id,
            "task": line.task,
            "deliverable": line.deliverable,
            "code": line.code,
            "idea": line.title,
            "unit": line.unit,
            "assigned_on": line.assigned_on,
            "due_on": line.due_on,
            "late": line.late or None,
            "state": line.state.value,
            "state_label": SUPPORT_STATE_LABELS[line.state],
            "ended_on": line.ended_on,
            "result": line.result,
        }
        for line in support_tasks.tasks_of_year(session, year, today)
    ]


def _pilots(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "idea_id": line.facts.idea_id,
            "code": line.code,
            "idea": line.title,
            "unit": line.unit,
            "started_on": line.facts.started_on,
            "due_on": line.facts.planned_end,
            "late": line.late or None,
            "cost": line.facts.cost,
            "ended_on": line.ended_on,
            "state": line.conclusion.value if line.conclusion else RUNNING,
            "state_label": PILOT_CONCLUSION_LABELS[line.conclusion]
            if line.conclusion
            else "Đang thử nghiệm",
        }
        for line in pilots.pilots_of_year(session, year, today)
    ]


def _adoptions(session: Session, year: int, _today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "idea_id": line.idea_id,
            "code": line.code,
            "idea": line.title,
            "unit": line.unit,
            "applied_from": line.facts.applied_from,
            "on": line.on,
            "effect": line.facts.effect,
            "confirmed_by": line.facts.confirmed_by,
            "confirmed_on": line.facts.confirmed_on,
            "scans": line.scans,
        }
        for line in adoptions.adoptions_of_year(session, year)
    ]


def _replications(session: Session, year: int, _today: date) -> list[Record]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    query = (
        select(Replication)
        .where(Replication.struck_at.is_(None), Replication.on_date.between(first, last))
        .order_by(Replication.on_date, Replication.id)
    )
    return [
        {
            "id": each.id,
            "idea_id": each.idea_id,
            "code": idea_code(each.idea.register_year, each.idea.register_number),
            "idea": each.idea.title,
            "unit": each.unit.name,
            "on": each.on_date,
            "result": each.result,
        }
        for each in session.scalars(query)
    ]


def _referrals(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "idea_id": line.facts.idea_id,
            "code": line.code,
            "idea": line.title,
            "sent_to": line.facts.sent_to,
            "sent_on": line.facts.sent_on,
            "due_on": line.facts.answer_due,
            "late": line.late or None,
            "answered_on": line.answered.on if line.answered else None,
            "state": line.answered.answer.value
            if line.answered and line.answered.answer
            else WAITING,
            "state_label": REFERRAL_ANSWER_LABELS[line.answered.answer]
            if line.answered and line.answered.answer
            else "Chờ trả lời",
        }
        for line in referrals.referrals_of_year(session, year, today)
    ]


def _answers(session: Session, year: int, today: date) -> list[Record]:
    return [
        {
            "id": line.id,
            "idea_id": line.id,
            "code": line.code,
            "idea": line.title,
            "authors": "; ".join(line.authors),
            "idea_state": STATE_LABELS[line.state],
            "due_on": line.due_on,
            "answered_on": line.answered_on,
            "late": line.late or None,
            "state": ANSWERED if line.answered_on else WAITING,
        }
        for line in author_answers.answers_of_year(session, year, today)
    ]


_ANSWERED_ON = ListColumn("answered_on", "Ngày trả lời", 13, Kind.DATE)

FOLLOW_LISTS = (
    RecordList(
        "support_tasks",
        "Việc hỗ trợ hoàn thiện",
        (
            ListColumn("task", "Việc hỗ trợ", 40),
            _CODE,
            _IDEA,
            ListColumn("unit", "Đơn vị hỗ trợ", 28),
            _DUE,
            _LATE,
            _STATE,
        ),
        _support,
        words_of(SUPPORT_STATE_LABELS),
        by_idea=True,
    ),
    RecordList(
        "pilots",
        "Đợt thử nghiệm",
        (
            _CODE,
            _IDEA,
            ListColumn("unit", "Đơn vị thử nghiệm", 28),
            ListColumn("started_on", "Từ ngày", 13, Kind.DATE),
            ListColumn("due_on", "Dự kiến kết thúc", 13, Kind.DATE),
            _LATE,
            ListColumn("state_label", "Kết luận", 24),
        ),
        _pilots,
        (RUNNING, *words_of(PILOT_CONCLUSION_LABELS)),
        by_idea=True,
    ),
    RecordList(
        "adoptions",
        "Ý tưởng được áp dụng",
        (
            _CODE,
            _IDEA,
            ListColumn("unit", "Đơn vị áp dụng", 28),
            ListColumn("applied_from", "Áp dụng từ", 13, Kind.DATE),
            ListColumn("on", "Ghi nhận", 13, Kind.DATE),
            ListColumn("effect", "Hiệu quả", 44),
            ListColumn("confirmed_on", "Ngày xác nhận", 13, Kind.DATE),
        ),
        _adoptions,
        by_idea=True,
    ),
    RecordList(
        "replications",
        "Nhân rộng ý tưởng",
        (
            _CODE,
            _IDEA,
            ListColumn("unit", "Đơn vị nhân rộng", 28),
            ListColumn("on", "Từ ngày", 13, Kind.DATE),
            ListColumn("result", "Kết quả", 44),
        ),
        _replications,
        by_idea=True,
    ),
    RecordList(
        "referrals",
        "Đề xuất cấp trên",
        (
            _CODE,
            _IDEA,
            ListColumn("sent_to", "Cơ quan cấp trên", 32),
            ListColumn("sent_on", "Ngày gửi", 13, Kind.DATE),
            _DUE,
            _LATE,
            _ANSWERED_ON,
            ListColumn("state_label", "Ý kiến trả lời", 22),
        ),
        _referrals,
        (WAITING, *words_of(REFERRAL_ANSWER_LABELS)),
        by_idea=True,
    ),
    RecordList(
        "answers",
        "Trả lời tác giả",
        (
            _CODE,
            _IDEA,
            ListColumn("authors", "Tác giả", 32),
            ListColumn("idea_state", "Trạng thái ý tưởng", 20),
            _DUE,
            _ANSWERED_ON,
            _LATE,
        ),
        _answers,
        (WAITING, ANSWERED),
        by_idea=True,
    ),
)
