"""Lời từ chối của phiếu chấm Excel: each says which file or line and what to do."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class SheetForeign(Refusal):
    """A file is no score workbook of the program."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} không phải phiếu chấm do chương trình lập, hoặc mã phiếu đã bị sửa."
        " Hãy gửi lại phiếu cho thành viên.",
    )


class SheetTooOld(Refusal):
    """A score workbook of another version cannot be read."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là phiếu chấm của phiên bản khác. Hãy lập lại phiếu và gửi thành viên.",
    )


class SheetRulesChanged(Refusal):
    """The criteria of the session are not those that the workbook was made for."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} được lập cho bộ tiêu chí khác với phiên họp này."
        " Hãy lập lại phiếu và gửi thành viên.",
    )


class SheetOtherSession(Refusal):
    """A score workbook belongs to another session than the one marks are entered for."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} là phiếu chấm của phiên khác: {session}. Hãy mở phiên ấy rồi nhận tệp.",
    )


class SheetOfNobody(Refusal):
    """The member of a score workbook is not in the council of the session."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Tệp {name} là phiếu của người không có trong hội đồng của phiên họp này."
    )


class SheetTwice(Refusal):
    """Two files of one choice are of the same member."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp {name} cùng thành viên với tệp {other} vừa chọn. Hãy chọn một tệp thôi.",
    )


class IdeaNotJudged(Refusal):
    """A line of a score workbook is on an idea that is not on the agenda."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Dòng {row}: ý tưởng “{number}” không có trong chương trình của phiên, hoặc tên ý tưởng"
        " trên phiếu khác trong sổ.",
    )


class LineIncomplete(Refusal):
    """A member marked some criteria of an idea and left others empty."""

    message = QT_TRANSLATE_NOOP(
        "Refusal", "Dòng {row} ({number}): còn thiếu điểm {missing}. Hãy hỏi lại thành viên."
    )


class NothingToReceive(Refusal):
    """None of the chosen files holds a mark that could be written."""

    message = QT_TRANSLATE_NOOP("Refusal", "Các tệp vừa chọn không có điểm nào mới để ghi vào sổ.")
