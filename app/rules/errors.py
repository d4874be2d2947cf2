"""Every no the office may hear: one class per refusal, its sentence beside it.

Sentences of refusals are translated in the context "Refusal", hints beside a field in the
context "Form"; both are translated first and filled in afterwards.
"""

from collections.abc import Mapping

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.council_errors import (
    AuthorMayNotScore,
    BadTally,
    MemberAbsent,
    MemberRecused,
    NoQuorum,
    NoScores,
    NotOnAgenda,
    OutcomeNotPossible,
    ScoreBelowZero,
    ScoreOffStep,
    ScoreTooHigh,
    SessionClosed,
    SessionNotReady,
    SheetIncomplete,
    UnknownCriterion,
)
from app.rules.file_errors import (
    DataFileForeign,
    DataFileHeld,
    DataFileInUse,
    DataFileMissing,
    DataFileNewer,
    DataFileUnreadable,
    DataFileVanished,
    DiskFull,
    FileInUse,
    FileThere,
    FileUnreadable,
    FolderReadOnly,
)
from app.rules.idea_errors import (
    AttachmentEmpty,
    AttachmentTooLarge,
    CouncilDecides,
    IdeaOnAgenda,
    SessionMove,
)
from app.rules.saying import Refusal, Said, fill, say

# Kept in files of their own, but part of this list.
__all__ = (
    "AttachmentEmpty",
    "AttachmentTooLarge",
    "AuthorMayNotScore",
    "BadTally",
    "CouncilDecides",
    "DataFileForeign",
    "DataFileHeld",
    "DataFileInUse",
    "DataFileMissing",
    "DataFileNewer",
    "DataFileUnreadable",
    "DataFileVanished",
    "DiskFull",
    "FileInUse",
    "FileThere",
    "FileUnreadable",
    "FolderReadOnly",
    "IdeaOnAgenda",
    "MemberAbsent",
    "MemberRecused",
    "NoQuorum",
    "NoScores",
    "NotOnAgenda",
    "OutcomeNotPossible",
    "Refusal",
    "Said",
    "ScoreBelowZero",
    "ScoreOffStep",
    "ScoreTooHigh",
    "SessionClosed",
    "SessionMove",
    "SessionNotReady",
    "SheetIncomplete",
    "UnknownCriterion",
    "fill",
    "say",
)


class InvalidForm(Refusal):
    """Some boxes of a form are wrong; each is named with what is wrong in it."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Có {count} chỗ chưa đúng. Hãy sửa theo lời nhắc ở từng ô rồi lưu lại."
    )

    def __init__(self, wrong: Mapping[str, Said]) -> None:
        super().__init__(count=len(wrong))
        self.wrong: dict[str, Said] = dict(wrong)


class NotFound(Refusal):
    """What was asked for is not in the register."""

    message = QT_TRANSLATE_NOOP("Refusal", "Không tìm thấy {what}. Hãy kiểm tra lại.")


class UnknownKind(Refusal):
    """A kind was named that the program does not know."""

    message = QT_TRANSLATE_NOOP("Refusal", "Không có loại “{kind}”. Các loại có thể chọn: {known}.")


class UnknownPeriod(Refusal):
    """A report period was written in a way that the program cannot read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không hiểu kỳ báo cáo “{text}”. Hãy ghi như 2026, 2026-Q3, 2026-09, 2026-H1, 2026-9M, "
        "so-ket-2028, tong-ket-2030 hoặc 2026-06-01..2026-11-20.",
    )


class UnknownDate(Refusal):
    """A date was written in a way that the program cannot read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không hiểu ngày “{text}”. Hãy ghi ngày/tháng/năm, ví dụ 05/06/2026."
    )


class NoSettingInForce(Refusal):
    """No value of a dated setting covers the date."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa có {what} áp dụng cho ngày {on}. Hãy bổ sung ở mục Hệ thống."
    )


class BadSetting(Refusal):
    """A setting has a value that the rules cannot work with."""

    message = QT_TRANSLATE_NOOP("Refusal", "Cài đặt “{what}” chưa đúng: {why}.")


class MoveNotAllowed(Refusal):
    """An idea cannot go from one state to the other."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không chuyển được từ “{from_state}” sang “{to_state}”. {possible}"
    )


class ReasonNeeded(Refusal):
    """The step must be explained in writing."""

    message = QT_TRANSLATE_NOOP("Refusal", "Bước “{step}” cần có lý do. Hãy ghi lý do rồi làm lại.")


class EvidenceNeeded(Refusal):
    """The step must rest on a paper."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Chưa có căn cứ để chuyển sang “{step}”. Hãy nhập giấy xác nhận của đơn vị áp dụng trước.",
    )


class TargetNeeded(Refusal):
    """A merged idea must name the idea it went into."""

    message = QT_TRANSLATE_NOOP("Refusal", "Hãy chọn ý tưởng nhận gộp.")


class MergeIntoItself(Refusal):
    """An idea cannot be merged into itself or into one that is merged or withdrawn."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không gộp được vào “{title}”. Hãy chọn một ý tưởng khác, còn đang được theo dõi.",
    )


class NothingToUndo(Refusal):
    """There is no step left that can be taken back."""

    message = QT_TRANSLATE_NOOP("Refusal", "Không còn bước nào để hoàn tác.")


class DateOutOfOrder(Refusal):
    """A step is dated before the step it follows, or in the future."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Ngày {on} chưa hợp lý: phải từ ngày {earliest} đến ngày {latest}."
    )


class NumberTaken(Refusal):
    """A number is used once per kind and year."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Số {number} năm {year} đã dùng cho văn bản khác. Hãy chọn số khác."
    )


class NumberNotPossible(Refusal):
    """A document number is a whole number from 1."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "“{number}” không phải là số văn bản. Hãy ghi số nguyên từ 1 trở lên."
    )


class AlreadyIssued(Refusal):
    """What has been issued stays as it was."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{what} đã ban hành nên không sửa được. Hãy lập bản mới hoặc thu hồi bản cũ."
    )


class DecisionWaits(AlreadyIssued):
    """A session with a draft of a decision stays as it is until the draft is dropped."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Phiên họp này đã có dự thảo quyết định khen thưởng. "
        "Hãy bỏ dự thảo rồi mới mở lại phiên họp.",
    )


class AlreadyAwarded(Refusal):
    """One achievement is awarded once."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{recipient} đã được khen thưởng cho thành tích này tại {decision}. "
        "Một thành tích chỉ khen thưởng một lần.",
    )


class AlreadyNominated(Refusal):
    """A recipient is put forward once for an achievement."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{recipient} đã có trong danh sách đề nghị khen thưởng cho ý tưởng này."
    )


class NominationInUse(Refusal):
    """A nomination that stands in a decision cannot be taken back alone."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{recipient} đã có trong một quyết định. Hãy bỏ dự thảo quyết định hoặc thu hồi trước.",
    )


class NothingToDecide(Refusal):
    """A decision needs at least one recipient of a Giấy khen."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa chọn ai để tặng Giấy khen. Hãy chọn ít nhất một người hoặc tập thể."
    )


class NotApproved(Refusal):
    """Only what the council approved can be nominated."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "“{title}” chưa được hội đồng kết luận Đạt nên chưa đề nghị khen thưởng được."
    )


class SignerIncomplete(Refusal):
    """A title that the signature block needs is missing."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Chưa đủ chức vụ để ghi thẩm quyền ký. Hãy bổ sung người ký ở mục Hệ thống.",
    )
