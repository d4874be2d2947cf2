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


class TemplateNotWord(Refusal):
    """The file is no Word document."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp này không phải tài liệu Word (.docx) còn nguyên. Hãy chọn tệp khác."
    )


class TemplateEncrypted(Refusal):
    """The file is locked with a password, or from a Word before 2007."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp này có mật khẩu hoặc là kiểu .doc cũ. "
        "Hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx rồi chọn lại.",
    )


class TemplateTooLarge(Refusal):
    """The file is larger than a template has to be."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp mẫu lớn quá {limit} MB. Hãy bỏ bớt hình ảnh rồi chọn lại."
    )


class TemplateNotPlain(Refusal):
    """The file carries macros, embedded objects or links to the outside."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp mẫu có macro, đối tượng nhúng hoặc liên kết ra ngoài nên không dùng được. "
        "Hãy chép nội dung sang một tài liệu Word mới rồi chọn lại.",
    )


class TemplateBroken(Refusal):
    """A blank of the template is not in order."""

    message = QT_TRANSLATE_NOOP("Refusal", "Mẫu Word riêng chưa đúng. {fault}")
