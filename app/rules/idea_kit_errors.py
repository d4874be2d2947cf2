"""Lời từ chối của biểu mẫu ý tưởng và của cả thư mục tệp gửi về."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class KitTooOld(Refusal):
    """A form of another version cannot be read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là biểu mẫu ý tưởng của phiên bản khác. Hãy chép các dòng đã ghi sang biểu mẫu"
        " mới rồi nhập lại.",
    )


class FolderWithoutLists(Refusal):
    """A folder has no spreadsheet at all, or none with a list of ideas."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Thư mục {name} không có danh sách ý tưởng nào đọc được. Hãy chọn thư mục chứa các tệp"
        " .xlsx, .xls hoặc .csv.",
    )
