"""Danh sách điểm danh: who is to sign for coming to a session; after it, who did not come."""

from dataclasses import dataclass
from datetime import date

from app.documents.letterhead import letterhead, title
from app.documents.office import Office
from app.documents.parts import labelled, two_signatures
from app.documents.sheet import Align, Block, Column, Row, Section, Sheet, Table, left_line
from app.documents.wording import Wording, Words, wording
from app.rules.dates import date_words
from app.rules.money import padded

_SIZE = 13.0
_ROW_HEIGHT = 11.0  # mm; room for a signature
_WIDTHS = (10.0, 38.0, 30.0, 38.0, 25.0, 24.0)


@dataclass(frozen=True)
class SeatLine:
    """A member on the list; present: None as long as nobody has been counted.

    stands_in_for: whom a substitute stands in for, empty for the others.
    """

    name: str
    role: str
    position: str = ""
    present: bool | None = None
    reason: str = ""
    stands_in_for: str = ""


@dataclass(frozen=True)
class AttendanceSheet:
    """What the list says; starts_at: "08 giờ 00", may be empty; present: who counts as present."""

    office: Office
    council: str
    session: str
    held_on: date
    starts_at: str
    place: str
    seats: tuple[SeatLine, ...]
    guests: tuple[str, ...]
    total: int
    present: int | None
    secretary: str
    chair: str


def lay_out(attendance: AttendanceSheet, words: Words = wording) -> Sheet:
    """Return the list, to be signed line by line."""
    own = words("attendance_sheet")
    subject = own.text("subject", session=attendance.session, council=attendance.council)
    blocks: tuple[Block, ...] = (
        letterhead(attendance.office),
        *title(own.text("title"), subject),
        *_where(attendance, own),
        _table(attendance, own),
        left_line(_count(attendance, own), _SIZE, before=6),
        two_signatures(
            (own.text("secretary"), attendance.secretary),
            (own.text("chair"), attendance.chair),
            (82.5, 82.5),
        ),
    )
    return Sheet(
        title=f"{own.text('name')} - {attendance.session}",
        sections=(Section(blocks),),
        author=attendance.office.name,
        subject=subject,
    )


def _where(attendance: AttendanceSheet, words: Wording) -> tuple[Block, ...]:
    moment = date_words(attendance.held_on)
    if attendance.starts_at:
        moment = words.text("moment", time=attendance.starts_at, date=moment)
    lines = ((words.text("held"), moment), (words.text("place"), attendance.place))
    return tuple(labelled(name, said, _SIZE) for name, said in lines if said)


def _table(attendance: AttendanceSheet, words: Wording) -> Table:
    aligns = (Align.CENTER, *(Align.LEFT,) * 5)
    titles = words.texts("columns")
    columns = tuple(
        Column(name, width, align)
        for name, width, align in zip(titles, _WIDTHS, aligns, strict=True)
    )
    seats = [
        Row((str(n), seat.name, seat.role, seat.position, "", _note(seat, words)))
        for n, seat in enumerate(attendance.seats, 1)
    ]
    guests = [Row((str(n), *_guest(told), "", "")) for n, told in enumerate(attendance.guests, 1)]
    if guests:
        seats = [_group(words.text("members")), *seats, _group(words.text("guests")), *guests]
    return Table(columns, tuple(seats), row_height=_ROW_HEIGHT)


def _group(name: str) -> Row:
    return Row((name,), bold=True, span=6)


def _guest(told: str) -> tuple[str, str, str]:
    """Return name, no role, and office of a guest written as "name, office"."""
    name, _, position = told.partition(",")
    return name.strip(), "", position.strip()


def _note(seat: SeatLine, words: Wording) -> str:
    if seat.present is None:
        return ""
    if seat.stands_in_for:
        come = words.text("stands_in", name=seat.stands_in_for)
        return come if seat.present else words.text("not_called")
    if seat.present:
        return ""
    if seat.reason:
        return words.text("absent_because", reason=seat.reason)
    return words.text("absent")


def _count(attendance: AttendanceSheet, words: Wording) -> str:
    total = attendance.total
    if attendance.present is None:
        return words.text("count_open", total=padded(total))
    return words.text(
        "count",
        total=padded(total),
        present=padded(attendance.present),
        absent=padded(total - attendance.present),
    )
