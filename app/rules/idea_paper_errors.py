"""What the program says when a paper of an idea or of a period cannot be made yet."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class PilotNotPossible(Refusal):
    """Only what the council approved or asked to improve is tried out."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng số {number} chưa được hội đồng kết luận để thử nghiệm nên chưa lập được quyết "
        "định. Hãy đưa ý tưởng vào một phiên họp ở mục Đánh giá trước.",
    )


class NobodyBehind(Refusal):
    """Every unit did what is looked at, so that there is nobody to write to."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tính đến ngày {day}, mọi đơn vị đã triển khai, tuyên truyền và có ý tưởng {period}; "
        "không có đơn vị nào phải đôn đốc.",
    )
