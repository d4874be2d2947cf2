"""What the program says when a session of the council cannot go on as asked."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class SessionClosed(Refusal):
    """The chair has closed the session; its sheets are locked."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Phiên họp đã kết thúc. Muốn sửa, hãy mở lại phiên họp và ghi lý do."
    )


class SessionNotReady(Refusal):
    """Something is missing before the session can take the step."""

    message = QT_TRANSLATE_NOOP("Refusal", "Phiên họp chưa đủ điều kiện: {what}.")


class AuthorMayNotScore(Refusal):
    """No one judges their own idea."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{member} là tác giả của “{title}” nên không được chấm và biểu quyết ý tưởng này.",
    )


class MemberRecused(Refusal):
    """The member stepped back from this idea."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{member} đã từ chối xét “{title}” nên không chấm và biểu quyết ý tưởng này."
    )


class MemberAbsent(Refusal):
    """A member who is not present neither scores nor votes."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{member} vắng mặt ở phiên họp này. Nếu có dự họp, hãy sửa điểm danh trước khi nhập điểm.",
    )


class NotOnAgenda(Refusal):
    """The idea is not on the agenda of the session."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "“{title}” không có trong chương trình của phiên họp này."
    )


class ScoreTooHigh(Refusal):
    """A score is above the maximum of its criterion."""

    message = QT_TRANSLATE_NOOP("Refusal", "“{criterion}” chỉ được chấm tối đa {maximum} điểm.")


class ScoreBelowZero(Refusal):
    """A score is never negative."""

    message = QT_TRANSLATE_NOOP("Refusal", "Điểm của “{criterion}” không được nhỏ hơn 0.")


class ScoreOffStep(Refusal):
    """A score is a multiple of the step of its criterion."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Điểm của “{criterion}” phải là bội số của {step}, ví dụ {example}."
    )


class UnknownCriterion(Refusal):
    """A sheet has a score for something that the rubric does not ask."""

    message = QT_TRANSLATE_NOOP("Refusal", "Bộ tiêu chí không có tiêu chí “{criterion}”.")


class SheetIncomplete(Refusal):
    """A sheet counts only with a score for every criterion."""

    message = QT_TRANSLATE_NOOP("Refusal", "Phiếu chấm còn thiếu điểm: {missing}.")


class NoScores(Refusal):
    """There is no complete sheet to take a mean of."""

    message = QT_TRANSLATE_NOOP("Refusal", "Chưa có phiếu chấm đủ điểm nào.")


class NoQuorum(Refusal):
    """Too few members could take part for this idea."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "“{title}” không đủ thành phần để xét nên không đưa được vào quyết định. "
        "Hãy đưa ý tưởng sang phiên họp khác.",
    )


class OutcomeNotPossible(Refusal):
    """The conclusion contradicts the quorum, the vote or the score."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không kết luận được “{outcome}” cho “{title}”. Có thể kết luận: {possible}."
    )


class BadTally(Refusal):
    """More votes than members who may vote."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Có {votes} phiếu nhưng chỉ {voters} thành viên được biểu quyết. Hãy đếm lại."
    )


class NoResultYet(Refusal):
    """No session has concluded on the idea, so there is nothing to tell its authors."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng {number} chưa có kết quả xét nên chưa lập thông báo được. "
        "Hãy kết thúc phiên họp xét ý tưởng này trước.",
    )


class NoResultOfMerged(Refusal):
    """An idea that was merged before any session concluded on it has no result of its own."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng {number} đã gộp vào ý tưởng {other} nên không có kết quả riêng để thông báo. "
        "Hãy báo cho tác giả, rồi bấm “Ghi đã trả lời” ở Triển khai, phần Trả lời tác giả.",
    )
