"""Giấy khen trên giấy: what is printed of a certificate, and where on which paper.

Places are millimetres from the paper's left and upper edge, A4 lying.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.print_errors import FieldOffPaper, FieldTypeSize, NoFieldShown, OffsetTooLarge

PAPER = (297.0, 210.0)
MOST_OFFSET = 20.0
LEAST_WIDTH = 20.0
TYPE_SIZES = (8.0, 60.0)


class CertificateLook(StrEnum):
    """The whole certificate on blank paper, or only what is filled in on printed stock."""

    WHOLE = "whole"
    FIELDS = "fields"


class CertificateField(StrEnum):
    """What is filled in on printed stock."""

    NAME = "name"
    POSITION = "position"
    ACHIEVEMENT = "achievement"
    PLACE_AND_DATE = "place_and_date"
    SIGNER_TITLE = "signer_title"
    SIGNER_NAME = "signer_name"
    DECISION = "decision"
    BOOK = "book"


CERTIFICATE_LOOK_LABELS: dict[CertificateLook, str] = {
    CertificateLook.WHOLE: QT_TRANSLATE_NOOP("Label", "In cả khung trên giấy trắng A4"),
    CertificateLook.FIELDS: QT_TRANSLATE_NOOP("Label", "Chỉ in nội dung lên phôi in sẵn"),
}

CERTIFICATE_FIELD_LABELS: dict[CertificateField, str] = {
    CertificateField.NAME: QT_TRANSLATE_NOOP("Label", "Tên người, tập thể được khen"),
    CertificateField.POSITION: QT_TRANSLATE_NOOP("Label", "Chức vụ, đơn vị hoặc địa chỉ"),
    CertificateField.ACHIEVEMENT: QT_TRANSLATE_NOOP("Label", "Thành tích"),
    CertificateField.PLACE_AND_DATE: QT_TRANSLATE_NOOP("Label", "Địa danh, ngày tháng"),
    CertificateField.SIGNER_TITLE: QT_TRANSLATE_NOOP("Label", "Quyền hạn, chức vụ người ký"),
    CertificateField.SIGNER_NAME: QT_TRANSLATE_NOOP("Label", "Họ tên người ký"),
    CertificateField.DECISION: QT_TRANSLATE_NOOP("Label", "Số, ngày quyết định"),
    CertificateField.BOOK: QT_TRANSLATE_NOOP("Label", "Số sổ vàng"),
}


@dataclass(frozen=True)
class FieldPlace:
    """Where a field is printed; y: the line its letters stand on; size: of type, in points."""

    x: float
    y: float
    width: float
    size: float
    shown: bool = True


FieldPlaces = Mapping[CertificateField, FieldPlace]

# Where the lines of a usual A4 stock are; the office measures its own and enters it.
SHIPPED_PLACES: dict[CertificateField, FieldPlace] = {
    CertificateField.NAME: FieldPlace(35.0, 110.0, 227.0, 30.0),
    CertificateField.POSITION: FieldPlace(35.0, 120.0, 227.0, 15.0),
    CertificateField.ACHIEVEMENT: FieldPlace(35.0, 129.0, 227.0, 15.0),
    CertificateField.PLACE_AND_DATE: FieldPlace(160.0, 150.0, 105.0, 14.0),
    CertificateField.SIGNER_TITLE: FieldPlace(160.0, 157.0, 105.0, 14.0),
    CertificateField.SIGNER_NAME: FieldPlace(160.0, 189.0, 105.0, 14.0),
    CertificateField.DECISION: FieldPlace(30.0, 183.0, 110.0, 13.0),
    CertificateField.BOOK: FieldPlace(30.0, 189.0, 110.0, 13.0),
}


@dataclass(frozen=True)
class PrintProfile:
    """A paper in a printer.

    offset: what the whole print is moved to the right and down; emblem_room: keeps room for the
    national emblem on the program's own frame; places: of the fields on printed stock.
    """

    look: CertificateLook = CertificateLook.WHOLE
    offset: tuple[float, float] = (0.0, 0.0)
    emblem_room: bool = True
    places: FieldPlaces = field(default_factory=lambda: dict(SHIPPED_PLACES))


def check_profile(profile: PrintProfile) -> None:
    """Refuse what could not be printed: too far moved, off the paper, unreadable."""
    if max(map(abs, profile.offset)) > MOST_OFFSET:
        raise OffsetTooLarge(most=f"{MOST_OFFSET:.0f}")
    if profile.look is CertificateLook.WHOLE:
        return
    if not any(place.shown for place in profile.places.values()):
        raise NoFieldShown
    for name, place in profile.places.items():
        _check_place(CERTIFICATE_FIELD_LABELS[name], place)


def _check_place(label: str, place: FieldPlace) -> None:
    width, height = PAPER
    least, most = TYPE_SIZES
    beside = place.x < 0 or place.width < LEAST_WIDTH or place.x + place.width > width
    if beside or not 0 < place.y <= height:
        raise FieldOffPaper(
            field=label, width=f"{width:.0f}", height=f"{height:.0f}", least=f"{LEAST_WIDTH:.0f}"
        )
    if not least <= place.size <= most:
        raise FieldTypeSize(field=label, least=f"{least:.0f}", most=f"{most:.0f}")
