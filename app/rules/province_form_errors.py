"""Lời từ chối khi trỏ ô và ghi số liệu vào biểu của tỉnh."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class FormOfOtherKind(Refusal):
    """Only workbooks of Excel 2007 and later are filled."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Chỉ ghi được vào tệp .xlsx. Hãy mở {name} bằng Excel, lưu lại thành .xlsx"
        " (Save As → Excel Workbook) rồi chọn tệp mới.",
    )


class FormUnnamed(Refusal):
    """A form has no name to be found by."""

    message = QT_TRANSLATE_NOOP("Refusal", "Hãy đặt tên cho biểu, ví dụ “Biểu 01 của tỉnh”.")


class FormNameTaken(Refusal):
    """Another form goes by that name."""

    message = QT_TRANSLATE_NOOP("Refusal", "Đã có biểu tên “{name}”. Hãy đặt tên khác.")


class FormWithoutMarks(Refusal):
    """No cell has been pointed at."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Biểu “{name}” chưa có chỗ ghi nào. Hãy trỏ ít nhất một ô rồi lưu."
    )


class NothingPointedAt(Refusal):
    """No cell of the sheet is chosen."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Chưa chọn ô nào. Hãy bấm vào ô cần ghi trong trang tính."
    )


class PlacesNotInLine(Refusal):
    """The chosen cells are not in one column or one row."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Các ô đang chọn không nằm trên một cột hay một hàng."
        " Hãy chọn một ô, hoặc các ô liền nhau của một cột.",
    )


class PlaceIsFormula(Refusal):
    """A cell that is a formula of the province is never written over."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Trang “{sheet}”, ô {place} là công thức của biểu. Hãy chọn ô để nhập số;"
        " ô công thức tự tính khi mở bằng Excel.",
    )


class PlaceInsideMerged(Refusal):
    """Only the first one of merged cells can be written."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Trang “{sheet}”, ô {place} nằm trong ô gộp {whole}. Hãy chọn ô đầu của ô gộp ấy.",
    )


class PlaceIsLabel(Refusal):
    """A figure would be written over words of the form."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Trang “{sheet}”, ô {place} đang ghi “{text}”. Hãy chọn ô để nhập số, hoặc xóa chữ ấy"
        " trong tệp của tỉnh trước.",
    )


class PlaceMarkedTwice(Refusal):
    """Two marks write into the same cell."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Trang “{sheet}”, ô {place} đã là chỗ ghi số {number}. Hãy bỏ chỗ ghi ấy trước.",
    )


class NamesNotFound(Refusal):
    """Nothing beside the chosen cells tells what they are about."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Không thấy tên đơn vị, lĩnh vực hay đối tượng nào của sổ ở bên trái hoặc phía trên"
        " {places}. Hãy chọn đúng các ô cạnh cột tên, hoặc chọn một ô để ghi số của toàn xã.",
    )


class NameTwice(Refusal):
    """Two lines of a table go by the same name, so a figure would be told twice."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Trang “{sheet}”, ô {one} và ô {other} cùng chỉ {name}, số liệu sẽ bị ghi hai lần."
        " Hãy chọn vùng không có tên lặp.",
    )


class ValueNotDivided(Refusal):
    """A value is one for the whole commune and cannot be told line by line."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "“{value}” không chia theo {by} được. Hãy chọn một ô để ghi."
    )


class SheetGone(Refusal):
    """The workbook has lost a sheet."""

    message = QT_TRANSLATE_NOOP("Refusal", "Tệp không còn trang “{sheet}”.")


class LabelChanged(Refusal):
    """What stood beside a marked cell is something else now."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Trang “{sheet}”, ô {place} trước là “{was}”, nay là “{now}”."
    )


class LabelGone(Refusal):
    """What stood beside a marked cell is not there any more."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Trang “{sheet}”, ô {place} trước là “{was}”, nay trống."
    )


class LabelCame(Refusal):
    """Below the marked cells there is a line that was not there."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Trang “{sheet}”, ô {place} trước trống, nay là “{now}”."
    )


class FormReshaped(Refusal):
    """The workbook is not what was pointed at any more; nothing is written."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Chưa ghi được vì tệp {name} không còn đúng khuôn đã trỏ: {reasons}"
        " Hãy mở “Trỏ lại các ô” để kiểm tra trên tệp này.",
    )
