"""What the program says when a file, a folder or the disk is in the way."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class DataFileUnreadable(Refusal):
    """The data file is damaged or encrypted with another password."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không đọc được tệp dữ liệu {name}. Tệp không bị thay đổi. "
        "Hãy chọn tệp khác hoặc khôi phục từ bản sao lưu.",
    )


class DataFileForeign(Refusal):
    """The file belongs to another program."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "{name} không phải là tệp dữ liệu của Sổ Ý tưởng. Tệp không bị thay đổi. "
        "Hãy chọn tệp khác.",
    )


class DataFileNewer(Refusal):
    """A later version of the program made the file."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu {name} do phiên bản mới hơn của chương trình tạo ra. "
        "Hãy cài phiên bản mới rồi mở lại; tệp không bị thay đổi.",
    )


class DataFileInUse(Refusal):
    """Another copy of the program writes to the data file."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu {name} đang được một cửa sổ khác của chương trình sử dụng. "
        "Hãy đóng cửa sổ đó rồi thử lại.",
    )


class DataFileHeld(Refusal):
    """Somebody has the data file open; it has one writer at a time."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu {name} đang mở ở {holder}, từ {since}. "
        "Hãy đóng cửa sổ đó rồi thử lại, hoặc chọn tệp khác.",
    )


class DataFileMissing(Refusal):
    """There is no data file at the place given."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không có tệp dữ liệu {name}. Hãy kiểm tra lại nơi lưu tệp."
    )


class DataFileVanished(Refusal):
    """The file was there when it was opened and is not there any more: a stick pulled out."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu {name} không còn ở chỗ cũ: USB đã rút, hoặc tệp bị chuyển, bị xóa. "
        "Hãy cắm lại hoặc đưa tệp về {folder} rồi làm lại; chữ đang gõ vẫn còn ở màn hình.",
    )


class FileThere(Refusal):
    """A file already stands where a fresh one should go."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Đã có tệp {name}. Hãy chọn nơi khác; tệp cũ được giữ nguyên."
    )


class FileUnreadable(Refusal):
    """A file cannot be read: missing, damaged or not of its kind."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không đọc được tệp {name}. Hãy kiểm tra tệp rồi chọn lại."
    )


class FolderReadOnly(Refusal):
    """Nothing can be written into the folder."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Không ghi được vào thư mục {folder}. Hãy chọn thư mục khác."
    )


class DiskFull(Refusal):
    """There is no room left."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Ổ đĩa đã đầy nên chưa lưu được. Dữ liệu đã lưu trước đó vẫn an toàn. "
        "Hãy xóa bớt tệp không cần rồi thử lại.",
    )


class FileInUse(Refusal):
    """Windows keeps a file locked while Word or Excel shows it."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp {name} đang mở ở chương trình khác. Hãy đóng tệp rồi thử lại."
    )
