"""Vai trò và phần việc: who may do what where the office works with accounts (design §12).

Every use case that writes says which duty it belongs to; this table says whose duty that is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.account_errors import NotYourDuty


class Role(StrEnum):
    """What an account is for."""

    ADMIN = "admin"
    INTAKE = "intake"
    SECRETARY = "secretary"
    LEADER = "leader"


class Duty(StrEnum):
    """A part of the office's work; reading is nobody's duty, everybody may."""

    IDEAS = "ideas"
    COUNCIL = "council"
    FOLLOW_UP = "follow_up"
    AWARDS = "awards"
    MOVEMENT = "movement"
    REPORTS = "reports"
    PAPERS = "papers"
    LISTS = "lists"
    DATA = "data"
    OFFICE = "office"
    ACCOUNTS = "accounts"
    TRACES = "traces"


ROLE_LABELS: dict[Role, str] = {
    Role.ADMIN: QT_TRANSLATE_NOOP("Label", "Quản trị"),
    Role.INTAKE: QT_TRANSLATE_NOOP("Label", "Cán bộ tiếp nhận"),
    Role.SECRETARY: QT_TRANSLATE_NOOP("Label", "Thư ký hội đồng"),
    Role.LEADER: QT_TRANSLATE_NOOP("Label", "Lãnh đạo (chỉ xem)"),
}
ROLE_TASKS: dict[Role, str] = {
    Role.ADMIN: QT_TRANSLATE_NOOP(
        "Label", "Làm được mọi việc, kể cả thiết lập cơ quan, tài khoản và khôi phục dữ liệu."
    ),
    Role.INTAKE: QT_TRANSLATE_NOOP(
        "Label",
        "Ý tưởng, triển khai, khen thưởng, phong trào, báo cáo, văn bản; không chấm.",
    ),
    Role.SECRETARY: QT_TRANSLATE_NOOP(
        "Label", "Phiên họp, phiếu chấm, kết luận, đề nghị khen, văn bản; không sửa ý tưởng."
    ),
    Role.LEADER: QT_TRANSLATE_NOOP("Label", "Xem và in mọi mục; không sửa được gì."),
}
DUTY_LABELS: dict[Duty, str] = {
    Duty.IDEAS: QT_TRANSLATE_NOOP("Label", "tiếp nhận và sửa ý tưởng"),
    Duty.COUNCIL: QT_TRANSLATE_NOOP("Label", "phiên họp và chấm điểm"),
    Duty.FOLLOW_UP: QT_TRANSLATE_NOOP("Label", "hỗ trợ, thử nghiệm, áp dụng"),
    Duty.AWARDS: QT_TRANSLATE_NOOP("Label", "khen thưởng"),
    Duty.MOVEMENT: QT_TRANSLATE_NOOP("Label", "đơn vị và phong trào"),
    Duty.REPORTS: QT_TRANSLATE_NOOP("Label", "báo cáo"),
    Duty.PAPERS: QT_TRANSLATE_NOOP("Label", "văn bản và sổ văn bản"),
    Duty.LISTS: QT_TRANSLATE_NOOP("Label", "nhập và hoàn tác danh sách"),
    Duty.DATA: QT_TRANSLATE_NOOP("Label", "dữ liệu cá nhân"),
    Duty.OFFICE: QT_TRANSLATE_NOOP("Label", "thiết lập của cơ quan"),
    Duty.ACCOUNTS: QT_TRANSLATE_NOOP("Label", "tài khoản và an toàn dữ liệu"),
    Duty.TRACES: QT_TRANSLATE_NOOP("Label", "ghi nhận việc đã làm"),
}

_WRITERS = frozenset({Role.ADMIN, Role.INTAKE, Role.SECRETARY})
WHOSE: Mapping[Duty, frozenset[Role]] = {
    Duty.IDEAS: frozenset({Role.ADMIN, Role.INTAKE}),
    Duty.COUNCIL: frozenset({Role.ADMIN, Role.SECRETARY}),
    Duty.FOLLOW_UP: frozenset({Role.ADMIN, Role.INTAKE}),
    Duty.AWARDS: _WRITERS,
    Duty.MOVEMENT: frozenset({Role.ADMIN, Role.INTAKE}),
    Duty.REPORTS: frozenset({Role.ADMIN, Role.INTAKE}),
    Duty.PAPERS: _WRITERS,
    Duty.LISTS: _WRITERS,
    Duty.DATA: frozenset({Role.ADMIN, Role.INTAKE}),
    Duty.OFFICE: frozenset({Role.ADMIN}),
    Duty.ACCOUNTS: frozenset({Role.ADMIN}),
    Duty.TRACES: frozenset(Role),
}


@dataclass(frozen=True)
class Person:
    """Who works with the file: the name in the journal, the role; None where there are no accounts.

    account_id: 0 where there are no accounts.
    """

    name: str
    role: Role | None = None
    account_id: int = 0


def may(role: Role | None, duty: Duty) -> bool:
    """Tell whether a role has a duty; without accounts whoever sits at the PC has them all."""
    return role is None or role in WHOSE[duty]


def check_duty(role: Role | None, duty: Duty) -> None:
    """Refuse work that is not the duty of a role, naming whose it is."""
    if role is None or may(role, duty):
        return
    whose = ", ".join(ROLE_LABELS[each] for each in Role if each in WHOSE[duty])
    raise NotYourDuty(role=ROLE_LABELS[role], duty=DUTY_LABELS[duty], whose=whose)
