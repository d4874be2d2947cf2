"""Lời văn: blanks left over, capitals of fixed names, the head of something attached."""

import re
from collections.abc import Iterator, Sequence

from app.basics.text import fold
from app.documents.form_check.articles import (
    ANNEX,
    CAPITALS,
    FINISHED,
    broken_at,
    noted_at,
)
from app.documents.form_check.look_rules import Wanted, look
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Align, Line, Side
from app.rules.form_report import Finding

_BLANK = re.compile(r"\{[^{}]{0,60}\}|<<[^<>]{0,60}>>|\bXXX+\b")
_DOTS = re.compile(r"(?:^|(?<=[\s/(“]))(?:…+|\.{3,})(?=[\s,;:)/”]|$)|(?<!\.)\.{4,}|…{2,}")
_NUMBER_OR_DAY = re.compile(r"(?:số|ngày|tháng|năm)\s*(?:…+|\.{3,}|_+)|(?:…+|\.{3,})\s*/")
_ROOM = re.compile(r"…{4,}|\.{10,}")
_MIXED = re.compile(
    r"\bỦy Ban\b|\bỦy ban Nhân [Dd]ân|\bHội Đồng [Nn]hân|\bHội đồng Nhân [Dd]ân|\bNhân Dân\b|"
    r"\bChủ Tịch\b|\b[Kk]hoản \d+ điều \d|\b[Đđ]iểm [a-zđ] khoản \d+ điều \d"
)
_SMALL = re.compile(
    r"\bủy ban nhân dân\b|\bhội đồng nhân dân\b|"
    r"(?<!Ủy ban )(?<!ủy ban )(?<!đồng )(?<!án )(?<!sát )(?<!an )(?<!đội )(?<!sĩ )\bnhân dân\b"
)
_OLD_TONE = re.compile(r"\bUỷ ban\b|\bUỶ BAN\b")
_ATTACHED = Wanted("Thông tin “(Kèm theo …)”", ANNEX, 13, 14, bold=False, italic=True)
_ANNEX_NAME = Wanted("Từ “Phụ lục” và số thứ tự", ANNEX, 14, 14, bold=True, centred=True)


def wording_rules(part: Part) -> Iterator[Finding]:
    """Check the words of one document."""
    yield from _left_over(part)
    yield from _capitals(part.lines)
    yield from _annexes(part.rest)


def _left_over(part: Part) -> Iterator[Finding]:
    marked = [line for line in part.lines if _BLANK.search(line.text)]
    yield from broken_at(FINISHED, marked, "Còn ô chưa điền (trong ngoặc nhọn) trong văn bản.")
    if not part.formal:
        return
    head = {id(line) for line in (part.number, part.dated) if line is not None}
    dotted = [
        line
        for line in part.lines
        if line.side is not Side.CELL and id(line) not in head and _DOTS.search(line.text)
    ]
    later = [line for line in dotted if _is_for_later(line.text)]
    rest = [line for line in dotted if line not in later]
    yield from broken_at(FINISHED, rest, "Còn chỗ để trống (…) chưa điền trong văn bản.")
    yield from noted_at(FINISHED, later, "Còn chỗ để trống để ghi số, ngày hoặc ghi tay.")


def _capitals(lines: Sequence[Line]) -> Iterator[Finding]:
    text = [line for line in lines if not line.text.isupper()]
    wrong = [line for line in text if _MIXED.search(line.text)]
    if wrong:
        found = _MIXED.search(wrong[0].text)
        said = (
            f"“{found[0] if found else ''}” viết hoa chưa đúng; viết “Ủy ban nhân dân”, "
            "“Hội đồng nhân dân”, “Chủ tịch”, “Nhân dân”, “khoản 1 Điều 2”."
        )
        yield from broken_at(CAPITALS, wrong, said)
    small = [line for line in text if _is_small(line) and line not in wrong]
    said = "“Nhân dân”, “Ủy ban nhân dân”, “Hội đồng nhân dân” cần viết hoa chữ cái đầu."
    yield from noted_at(CAPITALS, small, said)
    old = [line for line in lines if _OLD_TONE.search(line.text)]
    yield from noted_at(CAPITALS, old, "Ghi dấu kiểu cũ “Uỷ ban”; nên ghi thống nhất “Ủy ban”.")


def _is_for_later(text: str) -> bool:
    """Say whether what is left open is a number, a day, or room to write by hand."""
    rest = _ROOM.sub("", _NUMBER_OR_DAY.sub("", text))
    return not _DOTS.search(rest)


def _is_small(line: Line) -> bool:
    """A printed line of a table may begin in the middle of a name."""
    cut = line.side is not Side.FULL and line.page
    return any(found.start() or not cut for found in _SMALL.finditer(line.text))


def _annexes(rest: Sequence[Line]) -> Iterator[Finding]:
    free = [line for line in rest if line.side is Side.FULL]
    attached = [
        line for line in free if fold(line.text).startswith(("(kem theo", "(ban hanh kem theo"))
    ]
    yield from look(attached, _ATTACHED)
    named = [
        line
        for line in free
        if re.fullmatch(r"phu luc(\s+([ivx]+|\d+))?", fold(line.text)) and _is_head(line)
    ]
    yield from look(named, _ANNEX_NAME)


def _is_head(line: Line) -> bool:
    return line.align is Align.CENTER or line.bold
