"""Lời từ chối khi sao lưu và khôi phục."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class BackupNotWhole(Refusal):
    """The copy is not what it was copied from, or cannot be opened."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Bản sao lưu {name} vừa ghi không đọc lại được trọn vẹn nên đã bỏ."
        " Hãy kiểm tra ổ đĩa, rồi sao lưu lại vào nơi khác.",
    )


class BackupUnreadable(Refusal):
    """A backup is damaged."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Bản sao lưu {name} bị hỏng, không dùng được. Hãy chọn bản khác trong danh sách."
    )


class NoBackupYet(Refusal):
    """There is no backup."""

    message = QT_TRANSLATE_NOOP("Refusal", "Chưa có bản sao lưu nào. Hãy bấm “Sao lưu ngay”.")


class SecondPlaceIsFirst(Refusal):
    """The second place lies beside the data file."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Thư mục {folder} nằm cùng chỗ với tệp dữ liệu, mất ổ đĩa là mất cả hai."
        " Hãy chọn USB hoặc ổ đĩa khác.",
    )


class SecondPlaceLost(Refusal):
    """The stick was pulled, or cannot be written."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không chép được sang {folder}: USB đã rút hoặc không ghi được. Dữ liệu và bản sao lưu"
        " trên máy vẫn nguyên. Hãy cắm lại rồi chép lần nữa.",
    )
