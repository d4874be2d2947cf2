"""Chữ trên tờ giấy: the words of a laid-out document, and what its head and foot say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.documents.parts import SIGNATURE_SPACE
from app.documents.sheet import (
    BarChart,
    Block,
    Columns,
    Paragraph,
    QrCode,
    Role,
    Section,
    Sheet,
    Table,
    plain,
)
from app.documents.wording import wording

_NAME_SPACE = SIGNATURE_SPACE / 2  # a name stands well below the titles
_BAR = " | "


@dataclass(frozen=True)
class SheetFacts:
    """What the register takes over from a document."""

    subject: str
    signer_lines: tuple[str, ...]
    signer_name: str
    recipients: tuple[str, ...]


def sheet_lines(sheet: Sheet) -> tuple[str, ...]:
    """Return every line of text of a document, in the order of reading."""
    return tuple(
        tidy
        for section in sheet.sections
        for text in _section_lines(section)
        if (tidy := " ".join(text.split()))
    )


def sheet_facts(sheet: Sheet) -> SheetFacts:
    """Return subject, signer and recipients as the first part of a document names them."""
    blocks = sheet.sections[0].blocks if sheet.sections else ()
    titles, name = _signer(blocks)
    return SheetFacts(sheet.subject or _subject(blocks), titles, name, _recipients(blocks))


def _section_lines(section: Section) -> Iterator[str]:
    for block in section.blocks:
        yield from _lines(block)
    for placed in section.placed:
        yield from placed.lines


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield plain(block.text)
    elif isinstance(block, QrCode):
        yield block.label
    elif isinstance(block, Columns):
        for part in block.cells:
            for inner in part:
                yield from _lines(inner)
    elif isinstance(block, Table | BarChart):
        yield from _ruled(block)


def _ruled(block: Table | BarChart) -> Iterator[str]:
    if isinstance(block, Table):
        yield _BAR.join(column.title for column in block.columns)
        yield from (_BAR.join(map(plain, row.cells)) for row in block.body)
    else:
        yield block.title
        pairs = zip(block.labels, block.values, strict=True)
        yield from (f"{label}: {value}" for label, value in pairs)


def _paragraphs(blocks: Iterable[object]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Columns):
            for part in block.cells:
                yield from _paragraphs(part)


def _subject(blocks: tuple[Block, ...]) -> str:
    """The second line of the title."""
    titles = [b for b in blocks if isinstance(b, Paragraph) and b.role is Role.LINE and b.bold]
    if len(titles) > 1 and titles[0].before > 0 and not titles[1].before:
        return plain(titles[1].text)
    return ""


def _signer(blocks: tuple[Block, ...]) -> tuple[tuple[str, ...], str]:
    """The lines and the name on the right of the last part that stands side by side."""
    signed = [b for b in blocks[1:] if isinstance(b, Columns) and len(b.cells) > 1]
    if not signed:
        return (), ""
    lines = [p for p in signed[-1].cells[-1] if isinstance(p, Paragraph) and p.bold]
    names = [plain(p.text) for p in lines if p.before >= _NAME_SPACE]
    titles = tuple(plain(p.text) for p in lines if p.before < _NAME_SPACE)
    return titles, names[-1] if names else ""


def _recipients(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    mark = wording("letterhead").text("recipients")
    texts = [plain(paragraph.text) for paragraph in _paragraphs(blocks)]
    if mark not in texts:
        return ()
    found: list[str] = []
    for text in texts[texts.index(mark) + 1 :]:
        if not text.startswith("- "):
            break
        found.append(text.removeprefix("- ").rstrip(";. "))
    return tuple(found)
