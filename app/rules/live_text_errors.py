"""What the program says when a text with live figures cannot be read."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class UnknownFigure(Refusal):
    """A text names a figure that the catalogue does not have."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Chương trình không có số liệu “{name}”. Hãy bỏ ô số liệu này và chèn lại từ danh sách.",
    )


class LostBrace(Refusal):
    """A figure in a text has lost one of its braces."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Số liệu ở chỗ “{near}” bị mất dấu ngoặc. Hãy khôi phục câu gốc hoặc chèn lại số liệu.",
    )
