"""Giấy khen trên phôi in sẵn: only what is filled in, at the places the office has measured."""

from app.documents.certificate_texts import CertificateTexts
from app.documents.fitting import Box, Fitted, shrunk, wrapped
from app.documents.placed import Placed, Stand, above_baseline, line_height
from app.rules.printing import CertificateField, FieldPlace, PrintProfile

_LEFT = {CertificateField.DECISION, CertificateField.BOOK}
_BOLD = {CertificateField.NAME, CertificateField.SIGNER_TITLE, CertificateField.SIGNER_NAME}
_ITALIC = {CertificateField.PLACE_AND_DATE, CertificateField.DECISION, CertificateField.BOOK}
# How many lines of the wanted size a field may fill; a name grows upwards, the others downwards.
_RUNNING = {CertificateField.POSITION: 1.0, CertificateField.ACHIEVEMENT: 3.0}
_LEAST = 0.65  # of the wanted size, before a name is broken into two lines
_LEAST_RUNNING = 10.0
_NAME_ROOM = 1.4  # lines of the wanted size: two lines must be smaller


def on_stock(texts: CertificateTexts, profile: PrintProfile) -> tuple[Placed, ...]:
    """Return the fields that are shown, moved as the printer needs it."""
    placed: list[Placed] = []
    for field in CertificateField:
        place = profile.places.get(field)
        if place is not None and place.shown and texts.fields[field]:
            placed += _field(field, texts.fields[field], place, profile.offset)
    return tuple(placed)


def _field(
    field: CertificateField, text: str, place: FieldPlace, offset: tuple[float, float]
) -> list[Placed]:
    out: list[Placed] = []
    y = place.y
    for part in text.split("\n"):
        fitted = _fitted(field, part, place)
        above = (len(fitted.lines) - 1) * line_height(fitted.size) * (field not in _RUNNING)
        out.append(
            Placed(
                fitted.lines,
                place.x + offset[0],
                y + offset[1] - above_baseline(fitted.size) - above,
                place.width,
                fitted.size,
                Stand.LEFT if field in _LEFT else Stand.CENTER,
                bold=field in _BOLD,
                italic=field in _ITALIC,
            )
        )
        y += line_height(place.size)
    return out


def _fitted(field: CertificateField, text: str, place: FieldPlace) -> Fitted:
    look = {"bold": field in _BOLD, "italic": field in _ITALIC}
    if field in _RUNNING:
        height = _RUNNING[field] * line_height(place.size)
        least = min(place.size, _LEAST_RUNNING)
        return wrapped(text, Box(place.width, height, place.size, least, **look))
    lines = _NAME_ROOM if field is CertificateField.NAME else 1.0
    height = lines * line_height(place.size)
    return shrunk(text, Box(place.width, height, place.size, place.size * _LEAST, **look))
