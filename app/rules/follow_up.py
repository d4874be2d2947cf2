"""Sau hội đồng: words for support, pilots, referrals and answers (plan III.3, III.4; design §7)."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class SupportState(StrEnum):
    """Where a support task stands; late is worked out from the day it is due."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class PilotConclusion(StrEnum):
    """What the office concludes from a pilot."""

    STOP = "stop"
    CONTINUE = "continue"
    APPLY = "apply"
    REPLICATE = "replicate"


class ReferralAnswer(StrEnum):
    """What the higher authority answered."""

    ACCEPTED = "accepted"
    SUPPORTED_IN_PART = "supported_in_part"
    DECLINED = "declined"


class AnswerWay(StrEnum):
    """How the author was told of the result."""

    NOTICE = "notice"
    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"
    MEETING = "meeting"


SUPPORT_STATE_LABELS: dict[SupportState, str] = {
    SupportState.OPEN: QT_TRANSLATE_NOOP("Label", "Đang làm"),
    SupportState.DONE: QT_TRANSLATE_NOOP("Label", "Hoàn thành"),
    SupportState.DROPPED: QT_TRANSLATE_NOOP("Label", "Thôi không làm"),
}

PILOT_CONCLUSION_LABELS: dict[PilotConclusion, str] = {
    PilotConclusion.STOP: QT_TRANSLATE_NOOP("Label", "Dừng thử nghiệm"),
    PilotConclusion.CONTINUE: QT_TRANSLATE_NOOP("Label", "Tiếp tục thử nghiệm"),
    PilotConclusion.APPLY: QT_TRANSLATE_NOOP("Label", "Đưa vào áp dụng"),
    PilotConclusion.REPLICATE: QT_TRANSLATE_NOOP("Label", "Áp dụng và nhân rộng"),
}

REFERRAL_ANSWER_LABELS: dict[ReferralAnswer, str] = {
    ReferralAnswer.ACCEPTED: QT_TRANSLATE_NOOP("Label", "Đồng ý"),
    ReferralAnswer.SUPPORTED_IN_PART: QT_TRANSLATE_NOOP("Label", "Đồng ý một phần"),
    ReferralAnswer.DECLINED: QT_TRANSLATE_NOOP("Label", "Không đồng ý"),
}

ANSWER_WAY_LABELS: dict[AnswerWay, str] = {
    AnswerWay.NOTICE: QT_TRANSLATE_NOOP("Label", "Thông báo bằng văn bản"),
    AnswerWay.IN_PERSON: QT_TRANSLATE_NOOP("Label", "Trả lời trực tiếp"),
    AnswerWay.PHONE: QT_TRANSLATE_NOOP("Label", "Điện thoại"),
    AnswerWay.MESSAGE: QT_TRANSLATE_NOOP("Label", "Tin nhắn, thư điện tử"),
    AnswerWay.MEETING: QT_TRANSLATE_NOOP("Label", "Tại cuộc họp"),
}
