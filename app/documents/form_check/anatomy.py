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
_OWN_LOOK_WITHIN = 16  # lines from the top


def parts(file: SeenFile) -> tuple[Part, ...]:
    """Return the documents of a file; each begins with its Quốc hiệu."""
    starts = [_head_start(file.lines, n) for n in _states(file.lines)]
    if not starts:
        return (_without_head(file.lines),)
    bounds = [0, *starts[1:], len(file.lines)]
    return tuple(_part(file.lines[begin:end]) for begin, end in pairwise(bounds))


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
    if numbered or any(_names_something(line.text) for line in first):
        return _part(lines)
    return Part(kinds.OTHER, lines, body=lines)


def _names_something(text: str) -> bool:
    named = kinds.type_named(text) or kinds.names_form(text)
    return bool(named) or kinds.has_own_look(text)


def _part(lines: tuple[Line, ...]) -> Part:
    if any(kinds.has_own_look(line.text) for line in lines[:_OWN_LOOK_WITHIN]):
        return Part(kinds.CERTIFICATE, lines, body=lines)
    found = read_head(lines)
    head = {id(line) for line in head_lines(found)}
    flow = [line for line in lines if id(line) not in head]
    found = read_title(found, flow)
    taken = {id(line) for line in title_lines(found)}
    flow = [line for line in flow if id(line) not in taken]
    found = read_signature(found, flow)
    return read_body(found, flow)
