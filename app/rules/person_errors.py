"""What the program refuses about a person's data; part of the list in `errors`."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class HeldByLaw(Refusal):
    """The person was awarded: the papers of awards are kept by law (Law 91/2025, article 14.2)."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không khử nhận dạng được {name}: đã có quyết định khen thưởng số {number}, hồ sơ khen "
        "thưởng phải lưu theo luật. Hãy trả lời người yêu cầu kèm lý do này; có thể hạn chế xử lý.",
    )


class AlreadyAnswered(Refusal):
    """A request was answered; it is not changed any more."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Yêu cầu này đã trả lời ngày {on}. Hãy ghi yêu cầu mới nếu có thêm nội dung."
    )


class ExtendedOnce(Refusal):
    """The time for an answer is extended once only."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Yêu cầu này đã gia hạn một lần, hạn cuối là {on}. Hãy trả lời trong hạn."
    )
