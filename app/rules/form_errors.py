"""What the form check says when a file cannot be checked."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class NotWordOrPdf(Refusal):
    """Only finished Word and PDF files are checked."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” không phải tệp Word (.docx) hoặc PDF. "
        "Hãy lưu văn bản thành một trong hai loại tệp này rồi kiểm tra lại.",
    )


class DocumentEmpty(Refusal):
    """There is nothing in the file, or no text on its pages."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” không có chữ nào để kiểm tra. "
        "Nếu là bản quét (ảnh chụp), hãy kiểm tra tệp Word hoặc PDF gốc.",
    )


class DocumentTooLarge(Refusal):
    """The file is larger than any paper of an office."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” lớn quá {limit} nên không kiểm tra được. Hãy kiểm tra từng văn bản một.",
    )


class DocumentLocked(Refusal):
    """A password keeps the file closed."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi kiểm tra lại.",
    )


class DocumentDamaged(Refusal):
    """The file calls itself Word or PDF, but cannot be read as such."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "“{name}” bị hỏng nên không đọc được. Hãy mở bằng chương trình soạn thảo, "
        "lưu lại rồi kiểm tra lại.",
    )
