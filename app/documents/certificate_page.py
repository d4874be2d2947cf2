"""Giấy khen in cả khung: the place of each text on blank A4, inside a frame of our own."""

from dataclasses import dataclass, replace

from app.documents.certificate_texts import CertificateTexts
from app.documents.fitting import Box, shrunk, wrapped
from app.documents.fonts import text_width
from app.documents.frame_art import frame
from app.documents.placed import Drawing, Ink, PageBorder, Placed, Stand, line_height, straight
from app.documents.sheet import Page
from app.rules.printing import PAPER, CertificateField, PrintProfile

_WIDTH, _HEIGHT = PAPER
_SIDE = 26.0  # mm from the paper's edge to the texts
_ROOM = _WIDTH - 2 * _SIDE
_FOOT = 190.5  # where the last line ends
_SIGNER = (163.0, 106.0)  # left edge and width of what stands above and below the signature
_STATE, _MOTTO, _AUTHORITY, _GRANT, _TITLE = 14.0, 15.0, 17.0, 15.0, 46.0
_SMALL, _SIGNING = 13.0, 14.0
_NAME = Box(_ROOM, 18.0, 34.0, 22.0, bold=True)
_POSITION = Box(_ROOM, 12.4, 16.0, 12.0)
_ACHIEVEMENT = Box(_ROOM - 8, 19.0, 15.0, 11.0)
_NOTE = Box(_SIGNER[0] - _SIDE - 6, 6.0, _SMALL, 9.0, italic=True)
_SIGNER_BOX = Box(_SIGNER[1], 6.0, _SIGNING, 10.0, bold=True)
_MOST_GAP = 5.0


@dataclass(frozen=True)
class _Heights:
    """The upper edges of the fixed lines; body: where the recipient's own texts begin."""

    state: float
    motto: float
    rule: float
    authority: float
    grant: float
    title: float
    body: float
    date: float


# The emblem is 22 mm high, from 19 mm below the paper's edge.
_WITH_EMBLEM = _Heights(41.8, 47.6, 54.4, 57.6, 65.2, 72.4, 92.0, 145.0)
_WITHOUT = _Heights(25.0, 31.0, 38.2, 44.5, 56.0, 63.0, 86.0, 145.0)


def framed_page(profile: PrintProfile, motto: str) -> Page:
    """Return the page with its border, its ornament and the line below the motto."""
    right, down = profile.offset
    half = text_width(motto, _MOTTO, bold=True) / 2
    middle, height = _WIDTH / 2 + right, _heights(profile).rule + down
    rule = Drawing((straight((middle - half, height), (middle + half, height)),))
    return Page(
        landscape=True,
        border=PageBorder(shift=profile.offset),
        art=(*frame(_WIDTH, _HEIGHT, profile.offset), rule),
    )


def on_frame(texts: CertificateTexts, profile: PrintProfile) -> tuple[Placed, ...]:
    """Return all texts of a certificate at their places, in the order they are read."""
    at = _heights(profile)
    fixed = (
        _line(texts.state, at.state, _STATE),
        _line(texts.motto, at.motto, _MOTTO),
        _line(texts.authority, at.authority, _AUTHORITY),
        _line(texts.grant, at.grant, _GRANT),
        _line(texts.title, at.title, _TITLE, Ink.RED),
    )
    placed = (*fixed, *_body(texts, at), *_foot(texts, at))
    right, down = profile.offset
    return tuple(replace(each, x=each.x + right, y=each.y + down) for each in placed)


def _heights(profile: PrintProfile) -> _Heights:
    return _WITH_EMBLEM if profile.emblem_room else _WITHOUT


def _line(text: str, y: float, size: float, ink: Ink = Ink.BLACK) -> Placed:
    fitted = shrunk(text, Box(_ROOM, line_height(size), size, size / 2, bold=True))
    return Placed(fitted.lines, _SIDE, y, _ROOM, fitted.size, bold=True, ink=ink)


def _body(texts: CertificateTexts, at: _Heights) -> tuple[Placed, ...]:
    """Name, position and achievement below each other, spread over the room they have."""
    name = shrunk(texts.fields[CertificateField.NAME], _NAME)
    position = wrapped(texts.fields[CertificateField.POSITION], _POSITION)
    achievement = wrapped(texts.fields[CertificateField.ACHIEVEMENT], _ACHIEVEMENT)
    parts = (
        Placed(name.lines, _SIDE, 0.0, _ROOM, name.size, bold=True),
        Placed(position.lines, _SIDE, 0.0, _ROOM, position.size),
        Placed(achievement.lines, _SIDE, 0.0, _ROOM, achievement.size),
    )
    filled = tuple(part for part in parts if any(part.lines))
    spare = at.date - at.body - sum(part.height for part in filled)
    gap = min(_MOST_GAP, spare / (len(filled) + 1))
    y = at.body + (spare - gap * (len(filled) - 1)) / 2
    out: list[Placed] = []
    for part in filled:
        out.append(replace(part, y=y))
        y += part.height + gap
    return tuple(out)


def _foot(texts: CertificateTexts, at: _Heights) -> tuple[Placed, ...]:
    """Place, date and signature at the right, decision and golden book at the lower left."""
    left, width = _SIGNER
    date = shrunk(texts.fields[CertificateField.PLACE_AND_DATE], replace(_SIGNER_BOX, bold=False))
    out = [Placed(date.lines, left, at.date, width, date.size, italic=True)]
    y = at.date + line_height(_SIGNING) + 0.5
    for title in texts.fields[CertificateField.SIGNER_TITLE].split("\n"):
        fitted = shrunk(title, _SIGNER_BOX)
        out.append(Placed(fitted.lines, left, y, width, fitted.size, bold=True))
        y += line_height(_SIGNING)
    name = shrunk(texts.fields[CertificateField.SIGNER_NAME], _SIGNER_BOX)
    foot = _FOOT - line_height(_SIGNING)
    if any(name.lines):
        out.append(Placed(name.lines, left, foot, width, name.size, bold=True))
    notes = (CertificateField.DECISION, CertificateField.BOOK)
    for n, field in enumerate(reversed(notes)):
        note = shrunk(texts.fields[field], _NOTE)
        y = _FOOT - (n + 1) * line_height(_SMALL) - 0.6
        out.append(
            Placed(note.lines, _SIDE + 2, y, _NOTE.width, note.size, Stand.LEFT, italic=True)
        )
    return (*out[:-2], out[-1], out[-2])
