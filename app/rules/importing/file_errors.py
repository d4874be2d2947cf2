"""What the program says when a spreadsheet that somebody sent cannot be read."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class SpreadsheetMissing(Refusal):
    """There is no such file."""

    message = QT_TRANSLATE_NOOP("Refusal", "Không có tệp {name}. Hãy kiểm tra lại nơi lưu tệp.")


class SpreadsheetIsFolder(Refusal):
    """A folder was given for a file."""

    message = QT_TRANSLATE_NOOP("Refusal", "{name} là thư mục. Hãy chọn một tệp trong thư mục ấy.")


class SpreadsheetHeld(Refusal):
    """Another program does not let the file be read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa đọc được tệp {name}: tệp đang mở ở Excel. Hãy đóng tệp rồi chọn lại."
    )


class SpreadsheetEmpty(Refusal):
    """The file holds nothing."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp {name} trống. Hãy hỏi lại nơi gửi, hoặc chọn tệp khác."
    )


class SpreadsheetBlank(Refusal):
    """No sheet of the workbook has a filled cell."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp {name} không có ô nào được ghi. Hãy hỏi lại nơi gửi, hoặc chọn tệp khác."
    )


class NotASpreadsheet(Refusal):
    """The file is something else, whatever its name says."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} không phải bảng tính mà là {kind}. Hãy chọn tệp .xlsx, .xls hoặc .csv.",
    )


class SpreadsheetIsPage(Refusal):
    """A web page saved under the name of a workbook, as some programs export."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là trang web ghi dưới tên tệp Excel."
        " Hãy mở bằng Excel rồi lưu lại thành .xlsx (Save As → Excel Workbook).",
    )


class SpreadsheetOtherFormat(Refusal):
    """A workbook of a format that is not read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} ở dạng {kind}. Hãy mở bằng Excel rồi lưu lại thành .xlsx"
        " (Save As → Excel Workbook).",
    )


class SpreadsheetWithMacros(Refusal):
    """A workbook that carries programs of its own."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} có macro nên không được đọc. Hãy mở bằng Excel rồi lưu lại thành .xlsx"
        " (Save As → Excel Workbook), macro sẽ được bỏ.",
    )


class SpreadsheetLocked(Refusal):
    """A workbook behind a password."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu"
        " (File → Info → Protect Workbook) rồi lưu lại.",
    )


class SpreadsheetDamaged(Refusal):
    """A workbook that is cut short or broken."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} bị hỏng hoặc chưa được chép đủ. Hãy chép lại từ nơi gửi;"
        " nếu Excel vẫn mở được thì lưu lại thành tệp mới rồi chọn tệp ấy.",
    )


class SpreadsheetTooLarge(Refusal):
    """A file of more bytes than are read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} quá lớn: {size} MB, nhiều nhất là {limit} MB."
        " Hãy bỏ ảnh trong tệp hoặc chia thành nhiều tệp.",
    )


class SpreadsheetExpands(Refusal):
    """A packed file that would unpack to more than is read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} nở ra quá lớn khi đọc, không giống một danh sách thật."
        " Hãy chép các ô cần nhập sang một tệp mới rồi chọn tệp ấy.",
    )


class SheetTooLarge(Refusal):
    """A sheet of more rows, columns or cells than are read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Trang “{sheet}” quá lớn: {rows} dòng × {columns} cột; nhiều nhất {most_rows} dòng,"
        " {most_columns} cột. Hãy xóa các dòng, cột thừa hoặc chia thành nhiều tệp.",
    )


class TooManySheets(Refusal):
    """A workbook of more sheets than are read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} có {count} trang; nhiều nhất là {limit}. Hãy chép trang cần nhập sang tệp mới.",
    )
