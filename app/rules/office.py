"""Thiết lập của cơ quan: which facts the office keeps with dates, and what each may be."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from app.basics.text import tidy, tidy_block
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.award import ROUNDING_MODE_LABELS
from app.rules.errors import InvalidForm, say
from app.rules.period import Calendar
from app.rules.session import BASE_LABELS


class SettingShape(StrEnum):
    """How a value is written."""

    LINE = "line"
    BLOCK = "block"
    NUMBER = "number"
    MONEY = "money"
    SHARE = "share"
    CHOICE = "choice"


@dataclass(frozen=True)
class SettingKind:
    """One fact of the office: its key, what the screen calls it, how it is written.

    default: what holds in a data file that does not have the fact yet.
    """

    key: str
    label: str
    group: str
    shape: SettingShape = SettingShape.LINE
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = True
    default: str = ""


OFFICE = QT_TRANSLATE_NOOP("Label", "Cơ quan")
PAPERS = QT_TRANSLATE_NOOP("Label", "Ký hiệu văn bản")
BONUS = QT_TRANSLATE_NOOP("Label", "Mức tiền thưởng")
WORK = QT_TRANSLATE_NOOP("Label", "Cách làm việc")
GROUPS = (OFFICE, WORK, BONUS, PAPERS)

CALENDAR_LABELS: dict[Calendar, str] = {
    Calendar.CIVIL: QT_TRANSLATE_NOOP("Label", "Theo tháng, quý, năm dương lịch"),
    Calendar.STATE: QT_TRANSLATE_NOOP("Label", "Theo kỳ báo cáo của Nghị định số 09/2019/NĐ-CP"),
}

_SHARES = tuple(
    (f"{share} {base.value}", f"{share}, {label[:1].lower()}{label[1:]}")
    for share in ("1/2", "2/3", "3/4")
    for base, label in BASE_LABELS.items()
)

SETTINGS: tuple[SettingKind, ...] = (
    SettingKind(
        "office.clerk", QT_TRANSLATE_NOOP("Label", "Cán bộ tiếp nhận"), OFFICE, required=False
    ),
    SettingKind("office.name", QT_TRANSLATE_NOOP("Label", "Tên cơ quan"), OFFICE),
    SettingKind("office.unit_name", QT_TRANSLATE_NOOP("Label", "Đơn vị soạn thảo"), OFFICE),
    SettingKind(
        "office.unit_abbreviation", QT_TRANSLATE_NOOP("Label", "Viết tắt đơn vị soạn thảo"), OFFICE
    ),
    SettingKind("office.commune", QT_TRANSLATE_NOOP("Label", "Xã"), OFFICE),
    SettingKind("office.province", QT_TRANSLATE_NOOP("Label", "Tỉnh"), OFFICE),
    SettingKind("office.place", QT_TRANSLATE_NOOP("Label", "Địa danh ghi trên văn bản"), OFFICE),
    SettingKind(
        "office.contact",
        QT_TRANSLATE_NOOP("Label", "Địa chỉ, điện thoại liên hệ"),
        OFFICE,
        required=False,
    ),
    SettingKind(
        "office.name_lines",
        QT_TRANSLATE_NOOP("Label", "Tên cơ quan ở đầu văn bản"),
        OFFICE,
        SettingShape.BLOCK,
    ),
    SettingKind(
        "office.parent_lines",
        QT_TRANSLATE_NOOP("Label", "Cơ quan cấp trên ở đầu văn bản"),
        OFFICE,
        SettingShape.BLOCK,
        required=False,
    ),
    SettingKind(
        "office.unit_lines",
        QT_TRANSLATE_NOOP("Label", "Tên phòng ở đầu văn bản của phòng"),
        OFFICE,
        SettingShape.BLOCK,
    ),
    SettingKind(
        "office.unit_parent_lines",
        QT_TRANSLATE_NOOP("Label", "Cơ quan chủ quản ở đầu văn bản của phòng"),
        OFFICE,
        SettingShape.BLOCK,
    ),
    SettingKind(
        "office.authority", QT_TRANSLATE_NOOP("Label", "Thẩm quyền ban hành quyết định"), OFFICE
    ),
    SettingKind(
        "office.plan",
        QT_TRANSLATE_NOOP("Label", "Tên kế hoạch của phong trào"),
        OFFICE,
        SettingShape.BLOCK,
    ),
    SettingKind(
        "office.plan_reference",
        QT_TRANSLATE_NOOP("Label", "Số và ngày của kế hoạch phong trào"),
        OFFICE,
        required=False,
    ),
    SettingKind(
        "referral.to",
        QT_TRANSLATE_NOOP("Label", "Cấp trên nhận công văn đề xuất"),
        OFFICE,
        default="Ủy ban nhân dân tỉnh Thanh Hóa",
    ),
    SettingKind(
        "answer.days",
        QT_TRANSLATE_NOOP("Label", "Số ngày làm việc để trả lời"),
        WORK,
        SettingShape.NUMBER,
    ),
    SettingKind(
        "supplement.days",
        QT_TRANSLATE_NOOP("Label", "Số ngày làm việc để bổ sung hồ sơ"),
        WORK,
        SettingShape.NUMBER,
        default="5",
    ),
    SettingKind(
        "reminder.days",
        QT_TRANSLATE_NOOP("Label", "Số ngày làm việc để đơn vị trả lời công văn đôn đốc"),
        WORK,
        SettingShape.NUMBER,
        default="5",
    ),
    SettingKind(
        "privacy.acknowledge.days",
        QT_TRANSLATE_NOOP("Label", "Dữ liệu cá nhân: số ngày làm việc để phản hồi yêu cầu"),
        WORK,
        SettingShape.NUMBER,
        default="2",
    ),
    SettingKind(
        "privacy.copy.days",
        QT_TRANSLATE_NOOP("Label", "Dữ liệu cá nhân: số ngày để cho xem, sửa, gửi bản sao"),
        WORK,
        SettingShape.NUMBER,
        default="10",
    ),
    SettingKind(
        "privacy.restrict.days",
        QT_TRANSLATE_NOOP(
            "Label", "Dữ liệu cá nhân: số ngày để rút đồng ý, hạn chế, phản đối, bảo vệ"
        ),
        WORK,
        SettingShape.NUMBER,
        default="15",
    ),
    SettingKind(
        "privacy.delete.days",
        QT_TRANSLATE_NOOP("Label", "Dữ liệu cá nhân: số ngày để xóa"),
        WORK,
        SettingShape.NUMBER,
        default="20",
    ),
    SettingKind(
        "safety.idle_minutes",
        QT_TRANSLATE_NOOP("Label", "Tự khóa khi rời bàn quá số phút (0: không tự khóa)"),
        WORK,
        SettingShape.NUMBER,
        default="10",
    ),
    SettingKind(
        "revocation.days",
        QT_TRANSLATE_NOOP("Label", "Số ngày để nộp lại Giấy khen, tiền thưởng bị thu hồi"),
        WORK,
        SettingShape.NUMBER,
        default="15",
    ),
    SettingKind(
        "waiting.days",
        QT_TRANSLATE_NOOP("Label", "Số ngày nhắc việc trước hạn ở trang Tổng quan"),
        WORK,
        SettingShape.NUMBER,
        default="14",
    ),
    SettingKind(
        "period.calendar",
        QT_TRANSLATE_NOOP("Label", "Lịch kỳ báo cáo"),
        WORK,
        SettingShape.CHOICE,
        tuple((calendar.value, label) for calendar, label in CALENDAR_LABELS.items()),
    ),
    SettingKind(
        "session.quorum",
        QT_TRANSLATE_NOOP("Label", "Tỷ lệ có mặt để họp hội đồng"),
        WORK,
        SettingShape.SHARE,
        _SHARES,
    ),
    SettingKind(
        "session.vote",
        QT_TRANSLATE_NOOP("Label", "Tỷ lệ đồng ý để công nhận"),
        WORK,
        SettingShape.SHARE,
        _SHARES,
    ),
    SettingKind(
        "session.spread_flag",
        QT_TRANSLATE_NOOP("Label", "Chênh lệch điểm cần lưu ý (%)"),
        WORK,
        SettingShape.NUMBER,
    ),
    SettingKind(
        "bonus.base_salary",
        QT_TRANSLATE_NOOP("Label", "Mức lương cơ sở"),
        BONUS,
        SettingShape.MONEY,
    ),
    SettingKind(
        "bonus.coefficient.individual",
        QT_TRANSLATE_NOOP("Label", "Hệ số tiền thưởng: cá nhân"),
        BONUS,
        SettingShape.NUMBER,
    ),
    SettingKind(
        "bonus.coefficient.household",
        QT_TRANSLATE_NOOP("Label", "Hệ số tiền thưởng: hộ gia đình"),
        BONUS,
        SettingShape.NUMBER,
    ),
    SettingKind(
        "bonus.coefficient.collective",
        QT_TRANSLATE_NOOP("Label", "Hệ số tiền thưởng: tập thể"),
        BONUS,
        SettingShape.NUMBER,
    ),
    SettingKind(
        "bonus.rounding",
        QT_TRANSLATE_NOOP("Label", "Cách làm tròn tiền thưởng"),
        BONUS,
        SettingShape.CHOICE,
        tuple((mode.value, label) for mode, label in ROUNDING_MODE_LABELS.items()),
    ),
    SettingKind("bonus.fund", QT_TRANSLATE_NOOP("Label", "Nguồn kinh phí khen thưởng"), BONUS),
    SettingKind(
        "symbol.decision", QT_TRANSLATE_NOOP("Label", "Ký hiệu quyết định khen thưởng"), PAPERS
    ),
    SettingKind("symbol.submission", QT_TRANSLATE_NOOP("Label", "Ký hiệu tờ trình"), PAPERS),
    SettingKind("symbol.minutes", QT_TRANSLATE_NOOP("Label", "Ký hiệu biên bản họp"), PAPERS),
    SettingKind("symbol.report", QT_TRANSLATE_NOOP("Label", "Ký hiệu báo cáo"), PAPERS),
)

_BY_KEY = {kind.key: kind for kind in SETTINGS}
_REFERENCE = re.compile(r"\d+/KH-[^\W\d_]+ ngày \d{1,2} tháng \d{1,2} năm \d{4}")
_SYMBOL = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def setting_kind(key: str) -> SettingKind:
    """Return what is known of a key; an unknown one is a plain line."""
    return _BY_KEY.get(key) or SettingKind(key, key, WORK, required=False)


def checked_value(key: str, text: str) -> str:
    """Return the value tidied up, or raise InvalidForm naming the box "value"."""
    kind = setting_kind(key)
    value = tidy_block(text) if kind.shape is SettingShape.BLOCK else tidy(text)
    if not value:
        if kind.required:
            raise _wrong(QT_TRANSLATE_NOOP("Form", "Chưa ghi gì ở ô này."))
        return value
    if kind.shape in {SettingShape.NUMBER, SettingShape.MONEY}:
        return _checked_number(kind, value)
    if kind.choices and value not in dict(kind.choices):
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Hãy chọn một mục trong danh sách."))
    if key.startswith("symbol.") and not _SYMBOL.fullmatch(value):
        raise _wrong(
            QT_TRANSLATE_NOOP("Form", "Ký hiệu chỉ gồm chữ và dấu nối “-”, ví dụ QĐ-UBND.")
        )
    if key == "office.plan_reference":
        return _checked_reference(value)
    return value


def _checked_reference(value: str) -> str:
    short = re.sub(r"^số:?\s*", "", value, flags=re.IGNORECASE)
    if not _REFERENCE.fullmatch(short):
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Hãy ghi như: 45/KH-UBND ngày 10 tháng 6 năm 2026."))
    return short


def shown_value(key: str, value: str) -> str:
    """Return the value as the office reads it: choices by their label, numbers with a comma."""
    kind = setting_kind(key)
    if kind.choices:
        return dict(kind.choices).get(value, value)
    if kind.shape is SettingShape.MONEY:
        return f"{int(value):,}".replace(",", ".")
    return value.replace(".", ",") if kind.shape is SettingShape.NUMBER else value


def _checked_number(kind: SettingKind, text: str) -> str:
    try:
        number = Decimal(text.replace(" ", "").replace(",", "."))
    except InvalidOperation:
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Ô này chỉ ghi số.")) from None
    whole = kind.shape is SettingShape.MONEY or kind.key.endswith((".days", "_minutes"))
    if not number.is_finite() or number < 0 or (whole and number % 1):
        raise _wrong(QT_TRANSLATE_NOOP("Form", "Số phải từ 0 trở lên và đúng kiểu của mục này."))
    return text.replace(" ", "").replace(",", ".")


def _wrong(text: str) -> InvalidForm:
    return InvalidForm({"value": say(text)})
