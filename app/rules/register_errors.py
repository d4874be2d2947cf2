"""What the program says when the register of documents cannot take something."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class DocumentRests(Refusal):
    """Another document that has been issued names this one by number and date."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không sửa được số, ngày của văn bản {number}: {what} đã viện dẫn văn bản này. "
        "Hãy thu hồi hoặc hủy văn bản đó trước.",
    )


class DocumentElsewhere(Refusal):
    """The document is worked on in another place of the program."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Văn bản này được lập và ghi số ở mục {place}. Hãy làm việc này ở mục đó."
    )


class DocumentCancelled(Refusal):
    """A cancelled line of the register stays as it is."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Dòng này trong sổ đã hủy nên không sửa được nữa. Hãy vào sổ văn bản mới với số khác.",
    )


class AlreadyRegistered(Refusal):
    """A paper stands in the register once, as long as that line is not cancelled."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Văn bản này đã có trong sổ ({number}). Hãy ghi số, ngày vào dòng đó hoặc hủy dòng đó.",
    )


class PaperWithoutNumber(Refusal):
    """An inner paper, such as a receipt, has no line in the register."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "“{title}” là giấy tờ nội bộ, không ghi số nên không vào sổ văn bản đi."
    )


class KeptPaperChanged(Refusal):
    """The stored file is not the one that was kept."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Bản lưu “{title}” ngày {on} không còn nguyên vẹn. Hãy khôi phục tệp dữ liệu từ bản sao "
        "lưu hoặc lưu lại một bản mới.",
    )
