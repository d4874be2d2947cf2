"""What the office may be told about the life of an idea and the files hung on it."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class CouncilDecides(Refusal):
    """The step is the council's; it is recorded by its session, not by hand."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Bước “{step}” do phiên họp hội đồng ghi. Hãy đưa ý tưởng vào chương trình "
        "của một phiên họp ở mục Đánh giá.",
    )


class IdeaOnAgenda(Refusal):
    """An idea before the council stays there until it is taken off the agenda."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ý tưởng đang ở chương trình của “{session}”. "
        "Hãy bỏ ý tưởng khỏi chương trình ở mục Đánh giá trước.",
    )


class SessionMove(Refusal):
    """A step that a session recorded is taken back in that session."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Bước này do “{session}” ghi. Hãy mở lại phiên họp hoặc bỏ ý tưởng khỏi chương trình "
        "ở mục Đánh giá.",
    )


class AttachmentTooLarge(Refusal):
    """A file is larger than the data file should carry."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} quá lớn. Mỗi tệp nhiều nhất {limit} MB; "
        "hãy quét ở độ nét thấp hơn hoặc tách thành nhiều tệp.",
    )


class AttachmentRuns(Refusal):
    """A file that the system would run is not opened from the register."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là chương trình hoặc lệnh chạy được, không mở từ sổ để tránh mã độc."
        " Cần xem thì bấm “Lưu thành tệp…”, quét vi-rút rồi mới mở.",
    )


class AttachmentEmpty(Refusal):
    """A file without content is most likely a failed scan or download."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp {name} rỗng, không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại."
    )
