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
