"""Lời từ chối về nơi để tệp dữ liệu."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.saying import Refusal


class UnsafePlace(Refusal):
    """A place where the data file must not be."""


class PlaceSynced(UnsafePlace):
    """A program copies the folder to the internet while the file is being written."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu {name} nằm trong thư mục {program} đồng bộ lên mạng: {program} có thể chép"
        " tệp lúc đang ghi dở hoặc trả lại bản cũ, làm mất dữ liệu. Hãy chuyển tệp về thư mục"
        " trên máy này.",
    )


class PlaceOnNetwork(UnsafePlace):
    """The file is on a drive of another machine."""

    message = QT_TRANSLATE_NOOP(
        "Refusal",
        "Tệp dữ liệu {name} nằm trên ổ đĩa mạng: mạng ngắt lúc đang ghi có thể làm hỏng tệp."
        " Hãy chuyển tệp về thư mục trên máy này.",
    )
