"""What the program says when a certificate cannot be printed as asked."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class OffsetTooLarge(Refusal):
    """More than any printer is off."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Độ lệch máy in chỉ từ -{most} đến {most} mm. Hãy in tờ căn chỉnh rồi đo lại; "
        "nếu lệch nhiều hơn, hãy kiểm tra khổ giấy và chiều giấy trong máy in.",
    )


class FieldOffPaper(Refusal):
    """A field would not be on the paper."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Mục “{field}” nằm ngoài tờ giấy {width} × {height} mm hoặc hẹp hơn {least} mm. "
        "Hãy đo lại khoảng cách đến mép trái, mép trên và chiều rộng.",
    )


class FieldTypeSize(Refusal):
    """A type size nobody could read or fit."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Cỡ chữ của mục “{field}” phải từ {least} đến {most}. Hãy nhập lại cỡ chữ."
    )


class NoFieldShown(Refusal):
    """A stock on which nothing would be printed."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa chọn mục nào để in lên phôi. Hãy đánh dấu ít nhất một mục."
    )


class StockNameTaken(Refusal):
    """Two profiles of one name."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Đã có mẫu in tên “{name}”. Hãy đặt tên khác hoặc sửa mẫu in đó."
    )


class StockNameMissing(Refusal):
    """A profile without a name could not be chosen."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa đặt tên mẫu in. Hãy nhập tên, ví dụ “Phôi tỉnh cấp, máy in phòng VHXH”."
    )


class NoCertificates(Refusal):
    """No award is chosen, or none stands."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa chọn Giấy khen nào để in. Hãy đánh dấu ít nhất một người, tập thể."
    )


class AwardRevoked(Refusal):
    """An award taken back has no certificate."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Khen thưởng của {recipient} đã thu hồi, không in Giấy khen. "
        "Hãy bỏ đánh dấu người này rồi in lại.",
    )


class ReprintNeedsReason(Refusal):
    """A certificate that was printed before needs a reason to be printed again."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Giấy khen của {recipient} đã in {count} lần. "
        "Hãy ghi lý do in lại, ví dụ: tờ trước bị nhòe mực.",
    )


class DecisionNotIssued(Refusal):
    """A final print needs number and day of the decision."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Quyết định chưa có số và ngày ký nên chưa vào sổ vàng được. "
        "Hãy ghi số, ngày ký của quyết định trước.",
    )
