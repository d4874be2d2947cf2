"""What the program says when a step after the council cannot be taken."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class NotThisFar(Refusal):
    """The idea is not in a state in which the step makes sense."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng đang ở bước “{state}” nên chưa {step} được. Hãy làm bước trước đã.",
    )


class AlreadyStruck(Refusal):
    """A line that was struck out is not worked on any more."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Dòng này đã gạch bỏ, không sửa được nữa. Hãy ghi dòng mới."
    )


class SupportEnded(Refusal):
    """A support task that was ended takes no further steps."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Việc hỗ trợ này đã kết thúc ngày {on}. Hãy bấm “Mở lại” nếu còn phải làm tiếp.",
    )


class PilotEnded(Refusal):
    """A pilot that was concluded takes no further steps."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Đợt thử nghiệm này đã kết luận ngày {on}. Hãy bấm “Mở lại” nếu kết luận ghi nhầm.",
    )


class PilotRunning(Refusal):
    """An idea is tried once at a time in one unit."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng này đang thử nghiệm tại {unit} từ ngày {on}. Hãy kết luận đợt ấy trước.",
    )


class AlreadyReplicated(Refusal):
    """A unit takes an idea over once."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{unit} đã nhân rộng ý tưởng này từ ngày {on}. Hãy sửa dòng đã có."
    )


class ReplicatedAtHome(Refusal):
    """The unit where the idea was adopted first does not replicate it."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{unit} là nơi đã áp dụng ý tưởng này. Hãy chọn đơn vị khác."
    )


class NotYetConcluded(Refusal):
    """An author is told the result when there is one."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Hội đồng chưa kết luận ý tưởng này nên chưa có kết quả để trả lời tác giả.",
    )
