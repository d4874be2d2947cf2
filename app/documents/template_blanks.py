"""Ô điền của mẫu riêng: what an own Word template may ask for, read off the laid-out document.

The names are the same for every kind of document; a blank that a kind does not have is empty.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from typing_extensions import override

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.sheet import Block, Columns, Paragraph, Role, Rule, Section, Sheet, Table, plain
from app.documents.sheet_text import sheet_facts
from app.documents.wording import wording

MOST_COLUMNS = 12
_ADDRESS = "Kính gửi:"
_DAY = re.compile(r"(?P<place>.*), ngày\s+(?P<day>\S*) tháng\s+(?P<month>\S*) năm\s+(?P<year>\d*)")


class Shape(StrEnum):
    """How a blank is used: as one text, as lines, as the rows of a table."""

    TEXT = "text"
    LINES = "lines"
    ROWS = "rows"


@dataclass(frozen=True)
class TemplateBlank:
    """A blank: its name in the template and what it is."""

    name: str
    label: str
    shape: Shape = Shape.TEXT


class Lines(tuple[str, ...]):
    """Several lines; printed as a whole they stand one below the other."""

    __slots__ = ()

    @override
    def __str__(self) -> str:
        return "\n".join(self)


Rows = list[dict[str, str]]
Value = str | Lines | Rows
Values = Mapping[str, Value]

BLANKS: tuple[TemplateBlank, ...] = (
    TemplateBlank("co_quan_cap_tren", QT_TRANSLATE_NOOP("Label", "Cơ quan chủ quản")),
    TemplateBlank("co_quan", QT_TRANSLATE_NOOP("Label", "Cơ quan ban hành")),
    TemplateBlank("so_ky_hieu", QT_TRANSLATE_NOOP("Label", "Số, ký hiệu")),
    TemplateBlank("dia_danh", QT_TRANSLATE_NOOP("Label", "Địa danh")),
    TemplateBlank("ngay", QT_TRANSLATE_NOOP("Label", "Ngày ban hành")),
    TemplateBlank("thang", QT_TRANSLATE_NOOP("Label", "Tháng ban hành")),
    TemplateBlank("nam", QT_TRANSLATE_NOOP("Label", "Năm ban hành")),
    TemplateBlank("ten_loai", QT_TRANSLATE_NOOP("Label", "Tên loại văn bản")),
    TemplateBlank("trich_yeu", QT_TRANSLATE_NOOP("Label", "Trích yếu nội dung")),
    TemplateBlank("kinh_gui", QT_TRANSLATE_NOOP("Label", "Nơi gửi đến, sau chữ “Kính gửi”")),
    TemplateBlank("tham_quyen", QT_TRANSLATE_NOOP("Label", "Thẩm quyền ban hành quyết định")),
    TemplateBlank("can_cu", QT_TRANSLATE_NOOP("Label", "Các căn cứ"), Shape.LINES),
    TemplateBlank("noi_dung", QT_TRANSLATE_NOOP("Label", "Các đoạn nội dung"), Shape.LINES),
    TemplateBlank("phu_luc", QT_TRANSLATE_NOOP("Label", "Các đoạn của phụ lục"), Shape.LINES),
    TemplateBlank("bang", QT_TRANSLATE_NOOP("Label", "Các dòng của bảng"), Shape.ROWS),
    TemplateBlank("dong_cong", QT_TRANSLATE_NOOP("Label", "Dòng tổng cộng của bảng")),
    TemplateBlank("noi_nhan", QT_TRANSLATE_NOOP("Label", "Nơi nhận"), Shape.LINES),
    TemplateBlank("quyen_ky", QT_TRANSLATE_NOOP("Label", "Thẩm quyền, chức vụ ký"), Shape.LINES),
    TemplateBlank("nguoi_ky", QT_TRANSLATE_NOOP("Label", "Họ và tên người ký")),
)
BY_NAME = {blank.name: blank for blank in BLANKS}
COLUMN_NAMES = tuple(f"cot_{n}" for n in range(1, MOST_COLUMNS + 1))


def values_of(sheet: Sheet) -> dict[str, Value]:
    """Return what the blanks of a template are filled with for a document."""
    first = sheet.sections[0] if sheet.sections else Section(())
    facts = sheet_facts(sheet)
    title, subject, rest = _titled(first.blocks)
    authority, bases, content = _bases_apart(rest)
    addressed = next((text for text in content if text.startswith(_ADDRESS)), "")
    head = _head(first.blocks)
    content += [text for placed in first.placed for text in placed.lines if text.strip()]
    annexes = [text for section in sheet.sections[1:] for text in _texts(section.blocks)]
    table = next(_tables(sheet), None)
    return {
        **head,
        "ten_loai": title,
        "trich_yeu": subject or facts.subject or head["trich_yeu"],
        "kinh_gui": addressed.removeprefix(_ADDRESS).strip(" .;"),
        "tham_quyen": authority,
        "can_cu": Lines(bases),
        "noi_dung": Lines(text for text in content if text != addressed),
        "phu_luc": Lines(annexes),
        "bang": _rows(table),
        "dong_cong": _total(table),
        "noi_nhan": Lines(facts.recipients),
        "quyen_ky": Lines(facts.signer_lines),
        "nguoi_ky": facts.signer_name,
    }


def example_of(value: Value) -> str:
    """Return a short example of what a blank is filled with."""
    if isinstance(value, str):
        return value
    if isinstance(value, Lines):
        return value[0] if value else ""
    return " | ".join(text for text in value[0].values() if text) if value else ""


def _head(blocks: tuple[Block, ...]) -> dict[str, Value]:
    """Return what stands at the head: agency on the left, place and day on the right."""
    head = blocks[0] if blocks and isinstance(blocks[0], Columns) else Columns((), ())
    left = [part for part in (head.cells[0] if head.cells else ()) if isinstance(part, Paragraph)]
    right = [plain(p.text) for p in _paragraphs(head.cells[-1] if head.cells else ())]
    mark = wording("letterhead").text("number", number="").strip()
    at = next((n for n, p in enumerate(left) if plain(p.text).startswith(mark)), len(left))
    day = next((found for text in right if (found := _DAY.fullmatch(text))), None)
    return {
        "co_quan_cap_tren": " ".join(plain(p.text) for p in left[:at] if not p.bold),
        "co_quan": " ".join(plain(p.text) for p in left[:at] if p.bold),
        "so_ky_hieu": plain(left[at].text).removeprefix(mark).strip() if at < len(left) else "",
        "trich_yeu": " ".join(plain(p.text) for p in left[at + 1 :]),
        "dia_danh": day["place"] if day else "",
        "ngay": day["day"] if day else "",
        "thang": day["month"] if day else "",
        "nam": day["year"] if day else "",
    }


def _titled(blocks: tuple[Block, ...]) -> tuple[str, str, tuple[Block, ...]]:
    """Return the title, the subject below it and what follows."""
    own = {wording("letterhead").text(name) for name in ("state", "motto")}
    after = blocks[1:] if blocks and isinstance(blocks[0], Columns) else blocks
    after = tuple(b for b in after if not isinstance(b, Rule) and _text(b) not in own)
    if not (after and _is_title(after[0])):
        return "", "", after
    title = _text(after[0])
    if len(after) > 1 and _is_title(after[1]) and not _spaced(after[1]):
        return title, _text(after[1]), after[2:]
    return title, "", after[1:]


def _is_title(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.LINE and block.bold


def _spaced(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.before > 0


def _text(block: Block) -> str:
    return plain(block.text) if isinstance(block, Paragraph) else ""


def _bases_apart(blocks: tuple[Block, ...]) -> tuple[str, list[str], list[str]]:
    """Return whose decision it is, its bases in italics, and the paragraphs of the document."""
    mark = wording("letterhead").text("recipients")
    own = list(takewhile(lambda p: plain(p.text) != mark, _paragraphs(blocks)))
    begins = 1 if len(own) > 1 and _is_title(own[0]) and _is_base(own[1]) else 0
    bases = [plain(p.text) for p in takewhile(_is_base, own[begins:])]
    content = [plain(p.text) for p in own[begins + len(bases) :]]
    return (
        plain(own[0].text) if begins else "",
        bases,
        [text for text in content if text.strip()],
    )


def _is_base(paragraph: Paragraph) -> bool:
    return paragraph.italic and paragraph.role is Role.BODY


def _texts(blocks: Iterable[Block]) -> list[str]:
    return [text for p in _paragraphs(blocks) if (text := plain(p.text)).strip()]


def _paragraphs(blocks: Iterable[object]) -> Iterator[Paragraph]:
    return (block for block in blocks if isinstance(block, Paragraph))


def _tables(sheet: Sheet) -> Iterator[Table]:
    return (b for section in sheet.sections for b in section.blocks if isinstance(b, Table))


def _rows(table: Table | None) -> Rows:
    empty = dict.fromkeys(COLUMN_NAMES, "")
    single = [] if table is None else [row for row in table.rows if row.span == 1]
    cells = [[plain(cell) for cell in row.cells] for row in single]
    return [{**empty, **dict(zip(COLUMN_NAMES, row, strict=False))} for row in cells]


def _total(table: Table | None) -> str:
    if table is None or table.total is None:
        return ""
    return ": ".join(text for cell in table.total.cells if (text := plain(cell)).strip())
