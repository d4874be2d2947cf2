"""Phần đầu: which lines are Quốc hiệu, agency, number, date, title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.basics.text import fold
from app.documents.form_check import kinds
from app.documents.form_check.part import Part, together
from app.documents.form_check.seen import Align, Line, Side

_STATE = re.compile(r"cong hoa xa hoi chu nghia viet nam")
_MOTTO = re.compile(r"doc lap\b.*\bhanh phuc")
_NUMBER = re.compile(r"so\s*[:.]?\s*(\d*|[\s._…]*)\s*/")
_DATE = re.compile(r"\bngay\b.*\bthang\b.*\bnam\b")
_ABOUT = re.compile(r"v\s*/\s*v\b|ve viec\b")
_BASIS = re.compile(r"(can cu|theo de nghi|xet de nghi)\b")
_TITLE_WITHIN = 4  # lines below the head
_TITLE_LINES = 4


def head_lines(part: Part) -> list[Line]:
    """Return the lines of the head of a document."""
    single = [part.state, part.motto, part.number, part.about, part.dated]
    return [line for line in (*single, *part.agency) if line is not None]


def title_lines(part: Part) -> list[Line]:
    """Return the lines between the head and the text."""
    single = [part.title, part.authority, part.order]
    return [line for line in (*single, *part.subject) if line is not None]


def read_head(lines: tuple[Line, ...]) -> Part:
    """Return a part with what stands in its head: Quốc hiệu to place and date."""
    state = next((line for line in lines if _STATE.search(fold(line.text))), None)
    group = state.group if state else _first_group(lines)
    near = [line for line in lines[:30] if line is not state and line.side is not Side.CELL]
    motto = next((line for line in near if _MOTTO.search(fold(line.text))), None)
    beside = [line for line in near if group and line.group == group]
    left = [line for line in beside if line.side is Side.LEFT]
    number = next((line for line in left if is_number(line)), None)
    at = left.index(number) if number else len(left)
    about = left[at + 1 :]
    dated = next((ln for ln in beside if ln.side is Side.RIGHT and _is_dated(ln)), None)
    return Part(
        kinds.INNER,
        lines,
        state=state,
        motto=_ruled_above(motto, dated),
        agency=tuple(_last_ruled(left[:at], number)),
        number=number,
        about=together(tuple(about)) if about and _ABOUT.match(fold(about[0].text)) else None,
        dated=dated,
    )


def _last_ruled(agency: Sequence[Line], number: Line | None) -> list[Line]:
    last = _ruled_above(agency[-1], number) if agency else None
    return [*agency[:-1], last] if last else []


def _ruled_above(line: Line | None, below: Line | None) -> Line | None:
    """A drawn line may hang on the paragraph below the text it belongs to."""
    if line is not None and below is not None and below.rule and not line.rule:
        return replace(line, rule=below.rule)
    return line


def _first_group(lines: Sequence[Line]) -> int:
    """Return the halves that hold a number where there is no Quốc hiệu to go by."""
    numbered = (ln.group for ln in lines[:30] if ln.side is Side.LEFT and is_number(ln))
    return next(numbered, 0)


def is_number(line: Line) -> bool:
    """Say whether a line is that of number and symbol."""
    return bool(_NUMBER.match(fold(line.text))) or fold(line.text).startswith("so:")


def _is_dated(line: Line) -> bool:
    return bool(_DATE.search(fold(line.text)))


def read_title(part: Part, flow: Sequence[Line]) -> Part:
    """Return the part with its kind, its title and what stands below that."""
    full = [line for line in flow if line.side is Side.FULL]
    named = [line for line in full[:_TITLE_WITHIN] if kinds.type_named(line.text)]
    shown = [line for line in full[:_TITLE_WITHIN] if _is_heading(line)]
    title = next(iter(named or shown), None)
    kind = _kind(part, title)
    if title is None or kind == kinds.LETTER:
        return replace(part, kind=kind)
    below = full[full.index(title) + 1 :][:_TITLE_LINES]
    subject: list[Line] = []
    for line in below:
        if not _is_subject(line, subject):
            break
        subject.append(line)
    rest = full[full.index(title) + 1 + len(subject) :]
    authority = rest[0] if rest and _is_heading(rest[0]) and rest[0].text.isupper() else None
    order = next((ln for ln in rest if fold(ln.text).strip(" :") == "quyet dinh"), None)
    if authority is order:
        authority = None
    return replace(
        part, kind=kind, title=title, subject=tuple(subject), authority=authority, order=order
    )


def _kind(part: Part, title: Line | None) -> str:
    named = kinds.type_named(title.text) if title else ""
    if named:
        return named
    if part.number is None:
        return kinds.INNER
    by_code = kinds.type_of_code(part.code)
    return by_code or (kinds.LETTER if title is None or part.about else kinds.INNER)


def _is_heading(line: Line) -> bool:
    middle = line.align is Align.CENTER or line.align is None
    return middle and line.bold and bool(line.written) and len(line.text) > 1


def _is_subject(line: Line, above: Sequence[Line]) -> bool:
    if above and above[-1].rule:
        return False
    capitals = line.text.isupper()
    starts = bool(_BASIS.match(fold(line.text))) or fold(line.text).startswith("kinh gui")
    return (
        line.align is Align.CENTER and not capitals and not starts and not line.text.startswith("(")
    )
