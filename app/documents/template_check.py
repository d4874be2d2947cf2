"""Soát mẫu riêng: is it a plain Word file, and are its blanks in order, paragraph by paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.template_blanks import BY_NAME, COLUMN_NAMES, Shape
from app.documents.template_file import TemplateParagraph, TemplatePart
from app.rules.saying import Said, say

_MARK = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_BLANK = re.compile(r"(\w+)(?:\.(\w+))?")
_STEP = re.compile(
    r"(?P<level>p |tr )?\s*(?:for (?P<each>\w+) in (?P<list>\w+)|if (?:not )?(?P<asked>\w+)"
    r"|(?P<end>endfor|endif|else))"
)
_SHOWN = 40


@dataclass(frozen=True)
class _Open:
    """A loop or a condition that waits for its end."""

    place: str
    text: str
    end: str
    level: str
    each: str = ""
    rows: bool = False


@dataclass
class TemplateCheck:
    """Reads the paragraphs in their order and notes what is wrong in each."""

    faults: list[Said] = field(default_factory=list)
    blanks: int = 0
    _open: list[_Open] = field(default_factory=list)

    def read(self, part: TemplatePart) -> None:
        """Look over a part of the file; what it begins it has to end."""
        for paragraph in part.paragraphs:
            self._paragraph(paragraph)
        for one in self._open:
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” chưa có {mark} kết thúc."),
                one.place,
                one.text,
                mark=_end_mark(one),
            )
        self._open.clear()

    def _paragraph(self, paragraph: TemplateParagraph) -> None:
        tags = list(self._tags(paragraph))
        for tag in tags:
            inner = tag[2:-2].strip()
            if tag.startswith("{{"):
                self._blank(paragraph.place, tag, inner)
            elif tag.startswith("{%"):
                self._step(paragraph, tag, tag[2:-2].rstrip())
            else:
                self._forbid(paragraph.place, tag)

    def _tags(self, paragraph: TemplateParagraph) -> Iterator[str]:
        """Return the tags of a paragraph; half ones are noted."""
        text, begun, opening = paragraph.text, 0, ""
        for found in _MARK.finditer(text):
            mark = found.group()
            if mark in _CLOSING:
                if opening:
                    self._unclosed(paragraph.place, text[begun : found.start()], opening)
                begun, opening = found.start(), mark
            elif _CLOSING.get(opening) == mark:
                yield text[begun : found.end()]
                opening = ""
            else:
                start = begun if opening else max(0, found.start() - _SHOWN)
                self._say(
                    QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” có dấu {mark} không đúng cặp."),
                    paragraph.place,
                    text[start : found.end()],
                    mark=mark,
                )
                opening = ""
        if opening:
            self._unclosed(paragraph.place, text[begun:], opening)

    def _blank(self, place: str, tag: str, inner: str) -> None:
        found = _BLANK.fullmatch(inner)
        self.blanks += 1
        if found is None:
            self._forbid(place, tag)
            return
        name, column = found.groups()
        loop = next((one for one in self._open if one.each == name), None)
        if loop is not None:
            if loop.rows != (column is not None) or (loop.rows and column not in COLUMN_NAMES):
                self._unknown(place, inner)
        elif column is not None:
            self._forbid(place, tag) if name in BY_NAME else self._unknown(place, inner)
        elif name not in BY_NAME:
            self._unknown(place, name)
        elif BY_NAME[name].shape is Shape.ROWS:
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” là bảng, phải lặp từng dòng."),
                place,
                tag,
            )

    def _step(self, paragraph: TemplateParagraph, tag: str, inner: str) -> None:
        found = _STEP.fullmatch(inner.strip())
        if found is None or (found["level"] and inner.startswith(" ")):
            self._forbid(paragraph.place, tag)
            return
        level = (found["level"] or "").strip()
        self._level(paragraph, tag, level)
        if found["end"]:
            self._end(paragraph.place, tag, found["end"], level)
        elif found["list"]:
            self._loop(paragraph.place, tag, level, found["each"], found["list"])
        else:
            if found["asked"] not in BY_NAME:
                self._unknown(paragraph.place, found["asked"])
            self._open.append(_Open(paragraph.place, tag, "endif", level))

    def _level(self, paragraph: TemplateParagraph, tag: str, level: str) -> None:
        if level and paragraph.text.strip() != tag:
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” phải đứng riêng một đoạn."),
                paragraph.place,
                tag,
            )
        if level == "tr" and not paragraph.in_table:
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” chỉ dùng trong bảng."),
                paragraph.place,
                tag,
            )

    def _loop(self, place: str, tag: str, level: str, each: str, name: str) -> None:
        blank = BY_NAME.get(name)
        if blank is None:
            self._unknown(place, name)
        elif blank.shape is Shape.TEXT:
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” lặp một ô không phải danh sách."),
                place,
                tag,
            )
        if any(one.each for one in self._open):
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” nằm trong một vòng lặp khác."),
                place,
                tag,
            )
        if each in BY_NAME:
            self._forbid(place, tag)
        rows = blank is not None and blank.shape is Shape.ROWS
        self._open.append(_Open(place, tag, "endfor", level, each, rows))

    def _end(self, place: str, tag: str, end: str, level: str) -> None:
        last = self._open[-1] if self._open else None
        fits = last is not None and last.level == level
        if not fits or last is None or (last.end != end and (end, last.end) != ("else", "endif")):
            self._say(
                QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” không có chỗ bắt đầu tương ứng."),
                place,
                tag,
            )
        elif end != "else":
            self._open.pop()

    def _unclosed(self, place: str, text: str, opening: str) -> None:
        self._say(
            QT_TRANSLATE_NOOP("Form", "{place}: “{shown}” thiếu dấu {mark}."),
            place,
            text,
            mark=_CLOSING[opening],
        )

    def _unknown(self, place: str, name: str) -> None:
        self._say(
            QT_TRANSLATE_NOOP(
                "Form", "{place}: không có ô điền “{shown}”. Hãy xem danh sách ô điền."
            ),
            place,
            name,
        )

    def _forbid(self, place: str, tag: str) -> None:
        self._say(
            QT_TRANSLATE_NOOP(
                "Form",
                "{place}: “{shown}” không dùng được. Mẫu chỉ dùng tên ô, for … in … và if ….",
            ),
            place,
            tag,
        )

    def _say(self, sentence: str, place: str, text: str, **blanks: object) -> None:
        short = text.strip()
        if len(short) > _SHOWN:
            short = f"{short[:_SHOWN]}…"
        self.faults.append(say(sentence, place=place, shown=short, **blanks))


def _end_mark(one: _Open) -> str:
    return f"{{%{one.level} {one.end} %}}"
