"""What the program says no to when something leaves the office as a file."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class ReasonMissing(Refusal):
    """Personal data leave the office only for a purpose that is written down."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp ghi rõ dữ liệu cá nhân phải có lý do (ít nhất {least} ký tự). Hãy ghi dùng vào việc"
        " gì, giao cho ai; lý do được lưu vào nhật ký.",
    )


class NothingPersonal(Refusal):
    """Clear data were asked of a list that has none."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Danh sách “{what}” không có dữ liệu cá nhân bị che. Hãy bỏ {option}."
    )
