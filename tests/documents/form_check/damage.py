"""Damages finished documents: one thing of a Word file, or of a sheet before it is printed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.text.paragraph import Paragraph as Written

from app.documents import pdf, word
from app.documents.form_check.check import check_file
from app.documents.sheet import Columns, Paragraph, Rule, Run, Section, Sheet, as_runs, plain

WordChange = Callable[[WordDocument], None]
SheetChange = Callable[[Sheet], Sheet]


@dataclass(frozen=True)
class Damage:
    """The same damage for both formats; None where a format cannot show it."""

    in_word: WordChange | None
    in_sheet: SheetChange | None


def report_of(sheet: Sheet, damage: Damage, ending: str):
    """The report on the damaged file, as Word or as PDF."""
    if ending == "pdf":
        return check_file(pdf.write(damage.in_sheet(sheet)), "van-ban.pdf")
    return check_file(damaged_word(sheet, damage.in_word), "van-ban.docx")


def damaged_word(sheet: Sheet, change: WordChange) -> bytes:
    """A Word file of which python-docx has changed something."""
    document = Document(BytesIO(word.write(sheet)))
    change(document)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def written(document: WordDocument) -> Iterator[Written]:
    """Every paragraph, in tables too, in the order of the file."""
    for element in document.element.body.iter(f"{{{document.element.nsmap['w']}}}p"):
        yield Written(element, document._body)


def find(document: WordDocument, start: str) -> Written:
    """The first paragraph that begins so."""
    return next(each for each in written(document) if each.text.startswith(start))


def reword(old: str, new: str) -> Damage:
    """Other words in the first paragraph that holds the old ones."""

    def in_word(document: WordDocument) -> None:
        runs = (run for each in written(document) for run in each.runs)
        run = next(run for run in runs if old in run.text)
        run.text = run.text.replace(old, new)

    def change(block: Paragraph) -> Paragraph:
        runs = tuple(replace(run, text=run.text.replace(old, new)) for run in as_runs(block.text))
        return replace(block, text=runs)

    return Damage(in_word, first(old, change))


def restyle(start: str, **look: object) -> Damage:
    """Another size, weight or slant of the first paragraph that begins so."""

    def in_word(document: WordDocument) -> None:
        for run in find(document, start).runs:
            for name, value in look.items():
                setattr(run.font, name, Pt(value) if name == "size" else value)

    def change(block: Paragraph) -> Paragraph:
        runs = as_runs(block.text, bold=block.bold, italic=block.italic)
        bold, italic = look.get("bold"), look.get("italic")
        looked = tuple(
            Run(
                run.text,
                run.bold if bold is None else bool(bold),
                run.italic if italic is None else bool(italic),
            )
            for run in runs
        )
        size = look.get("size", block.size)
        return replace(block, text=looked, bold=False, italic=False, size=size)

    return Damage(in_word, first(start, change))


def reform(start: str, sheet: dict[str, object], **form: object) -> Damage:
    """Another form of a paragraph: `form` as python-docx calls it, `sheet` as a sheet does."""

    def in_word(document: WordDocument) -> None:
        for name, value in form.items():
            setattr(find(document, start).paragraph_format, name, value)

    return Damage(in_word, first(start, lambda block: replace(block, **sheet)))


def drop(start: str) -> Damage:
    """The first paragraph that begins so is gone."""

    def in_word(document: WordDocument) -> None:
        element = find(document, start)._p
        element.getparent().remove(element)

    return Damage(in_word, first(start, lambda _block: None))


def repage(sheet: dict[str, float], **word_names: object) -> Damage:
    """Another paper or other margins."""

    def in_word(document: WordDocument) -> None:
        for section in document.sections:
            for name, value in word_names.items():
                setattr(section, name, value)

    def in_sheet(made: Sheet) -> Sheet:
        return replace(
            made,
            sections=tuple(
                replace(each, page=replace(each.page, **sheet)) for each in made.sections
            ),
        )

    return Damage(in_word, in_sheet)


def rerule(n: int, width: float) -> Damage:
    """The n-th rule gets another length; 0: it is gone."""

    def in_word(document: WordDocument) -> None:
        ruled = [each for each in written(document) if each._p.xpath("./w:pPr/w:pBdr")]
        if width:
            ruled[n].paragraph_format.left_indent = ruled[n].paragraph_format.right_indent = Pt(1)
        else:
            ruled[n]._p.getparent().remove(ruled[n]._p)

    def in_sheet(made: Sheet) -> Sheet:
        met = iter(range(100))

        def change(block: object) -> object:
            if isinstance(block, Rule) and next(met) == n:
                return Rule(width) if width else None
            return block

        return mapped(made, change)

    return Damage(in_word, in_sheet)


def first(start: str, change: Callable[[Paragraph], Paragraph | None]) -> SheetChange:
    """Change only the first paragraph that holds the words."""

    def in_sheet(made: Sheet) -> Sheet:
        done: list[bool] = []

        def one(block: object) -> object:
            if not done and isinstance(block, Paragraph) and start in plain(block.text):
                done.append(True)
                return change(block)
            return block

        damaged = mapped(made, one)
        assert done, start
        return damaged

    return in_sheet


def mapped(made: Sheet, change: Callable[[object], object]) -> Sheet:
    """Every block and every block in columns, changed; None drops it."""
    sections = tuple(replace(each, blocks=_blocks(each, change)) for each in made.sections)
    return replace(made, sections=sections)


def _blocks(section: Section, change: Callable[[object], object]) -> tuple:
    return tuple(_kept(_one(block, change) for block in section.blocks))


def _one(block: object, change: Callable[[object], object]) -> object:
    if isinstance(block, Columns):
        cells = tuple(tuple(_kept(change(each) for each in cell)) for cell in block.cells)
        return replace(block, cells=cells)
    return change(block)


def _kept(blocks: Iterator[object]) -> list[object]:
    return [block for block in blocks if block is not None]
