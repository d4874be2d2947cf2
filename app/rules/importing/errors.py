"""What the program says when a list cannot be taken in, or a run not be undone."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class RunUndone(Refusal):
    """A run is undone once."""

    message = QT_TRANSLATE_NOOP("Refusal", "Lần nhập tệp {name} đã được hoàn tác ngày {on}.")


class NoHeader(Refusal):
    """No row of a sheet looks like the header of a list."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không tìm thấy dòng tiêu đề trong trang “{sheet}”. Hãy chọn trang khác,"
        " hoặc ghi tên cột (ví dụ “Tên ý tưởng”, “Tác giả”) ở đầu bảng rồi chọn lại tệp.",
    )


class ColumnMissing(Refusal):
    """A column without which the rows mean nothing was not pointed out."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa chỉ ra cột “{column}”. Hãy chọn cột ấy trong bảng các cột."
    )


class NothingToTake(Refusal):
    """Every row is already there, wrong or left out."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không có dòng nào để nhập: {same} dòng đã có, {wrong} dòng chưa đúng."
    )


class ProfileNameTaken(Refusal):
    """Another sender's columns are kept under that name."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Đã có mẫu cột tên “{name}”. Hãy chọn tên khác, hoặc ghi đè mẫu cũ."
    )


class NotForUnits(Refusal):
    """An option that only lists of ideas have."""

    message = QT_TRANSLATE_NOOP("Refusal", "Danh sách đơn vị không dùng {option}.")
