"""What the program says when words, templates or signers do not fit a document."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class WordingFixed(Refusal):
    """The sentences of this file are not the office's to change."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Lời văn này dùng cố định, không sửa ở đây. Hãy chọn văn bản khác."
    )


class NothingToTry(Refusal):
    """A file of sentences has no paper that could show them."""

    message = QT_TRANSLATE_NOOP("Refusal", "Lời văn này không có văn bản để xem trước.")


class SigningNotPossible(Refusal):
    """The document is never signed in that name."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{paper} không ký theo cách “{mode}” được. Hãy chọn người ký theo một trong các cách: "
        "{possible}.",
    )


class SignerNotInOffice(Refusal):
    """The signer does not hold the office on the document's day."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} không giữ chức vụ ký vào ngày {on}. "
        "Hãy chọn người ký khác hoặc sửa thời gian ở Hệ thống → Người ký.",
    )


class SignerOfUnit(Refusal):
    """Someone who signs for the drafting unit was chosen for a paper of the commune."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} chỉ ký văn bản của phòng. Hãy chọn người ký văn bản của xã.",
    )
