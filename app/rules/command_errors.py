"""What the command line may say no to, because the words do not fit together."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.errors import Refusal


class NotForThisList(Refusal):
    """A filter was given that the list does not have."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Danh sách “{what}” không lọc được bằng {option}. Hãy bỏ {option} rồi làm lại."
    )


class OptionMissing(Refusal):
    """A word without which the command does not know what is meant."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Lệnh này cần {option}. Hãy ghi thêm {option} rồi làm lại."
    )
