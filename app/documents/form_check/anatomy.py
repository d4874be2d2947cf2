"""Thành phần thể thức: the documents of a file, each taken apart into its components."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.basics.text import fold
from app.documents.form_check import kinds
from app.documents.form_check.body_parts import read_body, read_signature
from app.documents.form_check.head_parts import (
    head_lines,
    is_number,
    read_head,
    read_title,
    title_lines,
)
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line, SeenFile, Side

_STATE = re.compile(r"cong hoa xa hoi chu nghia viet nam")
_LARGE = 20.0  # points
_OWN_LOOK_WITHIN = 16  # lines from the top


def parts(file: SeenFile) -> tuple[Part, ...]:
    """Return the documents of a file; each begins with its Quốc hiệu, a certificate a page."""
    certificates = _certificates(file)
    heads = [
        _head_start(file.lines, n)
        for n in _states(file.lines)
        if not file.is_pdf or file.lines[n].page not in certificates
    ]
    starts = sorted({*heads, *certificates.values()})
    if not starts:
        return (_without_head(file.lines),)
    bounds = [0, *starts[1:], len(file.lines)]
    return tuple(_part(file.lines[begin:end]) for begin, end in pairwise(bounds))


def _certificates(file: SeenFile) -> dict[int, int]:
    """Return the pages of a PDF that have a look of their own, with the line each begins at."""
    if not file.is_pdf:
        return {}
    begins: dict[int, list[int]] = {}
    for n, line in enumerate(file.lines):
        begins.setdefault(line.page, []).append(n)
    return {
        page: at[0] for page, at in begins.items() if _has_own_look([file.lines[n] for n in at])
    }


def _has_own_look(lines: Sequence[Line]) -> bool:
    """The frame around a certificate may look like a table; its title is large."""
    titles = [line for line in lines[:_OWN_LOOK_WITHIN] if kinds.has_own_look(line.text)]
    return any(line.side is not Side.CELL or max(line.sizes) >= _LARGE for line in titles)


def _states(lines: Sequence[Line]) -> Iterator[int]:
    for n, line in enumerate(lines):
        if line.side is not Side.CELL and _STATE.search(fold(line.text)):
            yield n


def _head_start(lines: Sequence[Line], n: int) -> int:
    """The agency stands beside the Quốc hiệu and is read before it."""
    group = lines[n].group
    while group and n and lines[n - 1].group == group:
        n -= 1
    return n


def _without_head(lines: tuple[Line, ...]) -> Part:
    first = lines[:_OWN_LOOK_WITHIN]
    numbered = any(line.side is Side.LEFT and is_number(line) for line in first)
    if numbered or _has_own_look(lines) or any(_names_something(line.text) for line in first):
        return _part(lines)
    return Part(kinds.OTHER, lines, body=lines)


def _names_something(text: str) -> bool:
    return bool(kinds.type_named(text)) or kinds.names_form(text)


def _part(lines: tuple[Line, ...]) -> Part:
    if _has_own_look(lines):
        return Part(kinds.CERTIFICATE, lines, body=lines)
    found = read_head(lines)
    head = {id(line) for line in head_lines(found)}
    flow = [line for line in lines if id(line) not in head]
    found = read_title(found, flow)
    taken = {id(line) for line in title_lines(found)}
    flow = [line for line in flow if id(line) not in taken]
    found = read_signature(found, flow)
    return read_body(found, flow)
