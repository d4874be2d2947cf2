"""Sự việc của cơ quan: which facts the office keeps with dates, what each is called."""

from dataclasses import dataclass
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.award import ROUNDING_MODE_LABELS
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
