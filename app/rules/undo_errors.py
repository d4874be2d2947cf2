"""What the program refuses when a step is to be taken back; part of the list in `errors`."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class NoStepToUndo(Refusal):
    """Nothing was done that could be taken back."""

    message = QT_TRANSLATE_NOOP("Refusal", "Không còn bước nào để hoàn tác.")


class ChangedSince(Refusal):
    """The records were worked on after the step."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không hoàn tác được “{title}” ({subject}): đã có thay đổi sau đó. "
        "Hãy hoàn tác bước sau trước, hoặc sửa trực tiếp.",
    )


class UndoRefused(Refusal):
    """The register does not let the step be taken back: a number, a closed session."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không hoàn tác được “{title}” ({subject}): sổ không cho xóa hoặc sửa bản ghi này nữa. "
        "Hãy dùng nút gạch bỏ hoặc sửa ở màn hình của việc đó.",
    )
