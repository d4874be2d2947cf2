"""Đơn vị: kinds of units that take part in the movement (plan II.1, V) and what they do for it."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class UnitKind(StrEnum):
    """What a unit of the commune is."""

    VILLAGE = "village"
    PARTY_BODY = "party_body"
    GOVERNMENT_BODY = "government_body"
    FRONT = "front"
    POLITICAL_ORG = "political_org"
    SCHOOL = "school"
    HEALTH_STATION = "health_station"
    ENTERPRISE = "enterprise"
    COOPERATIVE = "cooperative"
    DIGITAL_TEAM = "digital_team"
    SERVICE_CENTRE = "service_centre"


class ActivityKind(StrEnum):
    """What a unit did for the movement; plan IV.1 sets 100 % for each."""

    LAUNCH = "launch"
    OUTREACH = "outreach"


class OutreachChannel(StrEnum):
    """By which way the movement was made known (plan III.1)."""

    LOUDSPEAKER = "loudspeaker"
    PORTAL = "portal"
    SOCIAL_NETWORK = "social_network"
    MEETING = "meeting"
    CONFERENCE = "conference"
    ASSOCIATION = "association"
    LEAFLET = "leaflet"
    VISIT = "visit"
    OTHER = "other"


UNIT_KIND_LABELS: dict[UnitKind, str] = {
    UnitKind.VILLAGE: QT_TRANSLATE_NOOP("Label", "Thôn"),
    UnitKind.PARTY_BODY: QT_TRANSLATE_NOOP("Label", "Cơ quan Đảng"),
    UnitKind.GOVERNMENT_BODY: QT_TRANSLATE_NOOP("Label", "Cơ quan chính quyền"),
    UnitKind.FRONT: QT_TRANSLATE_NOOP("Label", "Mặt trận Tổ quốc"),
    UnitKind.POLITICAL_ORG: QT_TRANSLATE_NOOP("Label", "Tổ chức chính trị - xã hội"),
    UnitKind.SCHOOL: QT_TRANSLATE_NOOP("Label", "Trường học"),
    UnitKind.HEALTH_STATION: QT_TRANSLATE_NOOP("Label", "Trạm y tế"),
    UnitKind.ENTERPRISE: QT_TRANSLATE_NOOP("Label", "Doanh nghiệp"),
    UnitKind.COOPERATIVE: QT_TRANSLATE_NOOP("Label", "Hợp tác xã"),
    UnitKind.DIGITAL_TEAM: QT_TRANSLATE_NOOP("Label", "Tổ công nghệ số cộng đồng"),
    UnitKind.SERVICE_CENTRE: QT_TRANSLATE_NOOP("Label", "Trung tâm Cung ứng dịch vụ công"),
}

ACTIVITY_KIND_LABELS: dict[ActivityKind, str] = {
    ActivityKind.LAUNCH: QT_TRANSLATE_NOOP("Label", "Phát động phong trào"),
    ActivityKind.OUTREACH: QT_TRANSLATE_NOOP("Label", "Tuyên truyền, vận động"),
}

OUTREACH_CHANNEL_LABELS: dict[OutreachChannel, str] = {
    OutreachChannel.LOUDSPEAKER: QT_TRANSLATE_NOOP("Label", "Hệ thống truyền thanh"),
    OutreachChannel.PORTAL: QT_TRANSLATE_NOOP("Label", "Trang thông tin điện tử"),
    OutreachChannel.SOCIAL_NETWORK: QT_TRANSLATE_NOOP("Label", "Mạng xã hội"),
    OutreachChannel.MEETING: QT_TRANSLATE_NOOP("Label", "Cuộc họp"),
    OutreachChannel.CONFERENCE: QT_TRANSLATE_NOOP("Label", "Hội nghị, tập huấn"),
    OutreachChannel.ASSOCIATION: QT_TRANSLATE_NOOP("Label", "Sinh hoạt đoàn thể"),
    OutreachChannel.LEAFLET: QT_TRANSLATE_NOOP("Label", "Tờ rơi, băng rôn, bảng tin"),
    OutreachChannel.VISIT: QT_TRANSLATE_NOOP("Label", "Đến từng hộ"),
    OutreachChannel.OTHER: QT_TRANSLATE_NOOP("Label", "Hình thức khác"),
}

# Plan IV.1, second item: "bộ phận chuyên môn và các tổ công nghệ số cộng đồng".
OUTREACH_KINDS = frozenset(
    {UnitKind.GOVERNMENT_BODY, UnitKind.SERVICE_CENTRE, UnitKind.DIGITAL_TEAM}
)

# Plan IV.1, first item: "thôn, cơ quan, đơn vị"; digital teams are named in the second only.
LAUNCH_KINDS = frozenset(UnitKind) - {UnitKind.DIGITAL_TEAM}


def must_do_outreach(kind: UnitKind) -> bool:
    """Tell whether plan IV.1 counts units of this kind among those that do outreach."""
    return kind in OUTREACH_KINDS
