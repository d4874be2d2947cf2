"""What the program says when an award or its money cannot be given, paid or taken back."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class MixedRecipients(Refusal):
    """A collective and a person of it would both be awarded for one achievement."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng này đã có đề nghị khen {others}. Khen cả tập thể lẫn thành viên dễ thành khen hai "
        "lần cho một thành tích. Nếu thành tích khác nhau thì ghi rõ từng thành tích và xác nhận.",
    )


class AwardNotIssued(Refusal):
    """Only awards of a decision that was issued are paid or taken back."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Quyết định này chưa ban hành. Hãy ghi số, ngày ký của quyết định trước."
    )


class AlreadyRevoked(Refusal):
    """An award that was taken back is neither paid nor taken back again."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Khen thưởng của {recipient} đã thu hồi ngày {on}, không làm bước này được nữa."
    )


class AwardNotRevoked(Refusal):
    """The notice and the return of the money need a revocation."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Khen thưởng của {recipient} chưa thu hồi. Hãy bấm “Thu hồi…” ở thẻ Quyết định trước.",
    )


class AlreadyPaid(Refusal):
    """A bonus is paid once."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tiền thưởng của {recipient} đã chi ngày {on}. Mỗi mục chỉ chi một lần."
    )


class NotPaid(Refusal):
    """Only money that was paid can come back."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tiền thưởng của {recipient} chưa chi nên không có khoản phải nộp lại."
    )


class AlreadyReturned(Refusal):
    """A bonus comes back once."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "{recipient} đã nộp lại tiền thưởng ngày {on}. Mỗi mục chỉ ghi thu một lần."
    )


class NothingToPay(Refusal):
    """A payment needs at least one recipient."""

    message = QT_TRANSLATE_NOOP("Refusal", "Chưa chọn ai. Hãy chọn ít nhất một người hoặc tập thể.")


class EntryStruck(Refusal):
    """A line that was struck out stays struck out."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Dòng này trong sổ quỹ đã gạch bỏ. Nếu cần, hãy ghi một dòng mới."
    )


class EntryRests(Refusal):
    """A payment stays as long as its return stands."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{recipient} đã nộp lại khoản này ngày {on}. Hãy gạch bỏ dòng thu lại trước.",
    )
