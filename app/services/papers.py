"""Văn bản in: a document ready to be looked at, printed or saved, without knowing its making."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.documents import files
from app.documents.sheet import Sheet
from app.rules.paper_source import Source


class PaperFormat(StrEnum):
    """What a document may be saved as."""

    WORD = "docx"
    PDF = "pdf"


@dataclass(frozen=True)
class Paper:
    """A laid-out document with the name its files get (no extension, safe on every disk).

    source: what it is made from, where it can be made again; draft: number or day still open;
    stale: what has changed since it was made. Both are said on the screen, never on paper.
    kept: files that were written at issue and stand for good, by format.
    """

    name: str
    title: str
    sheet: Sheet
    source: Source | None = None
    draft: bool = False
    stale: tuple[str, ...] = ()
    kept: Mapping[PaperFormat, bytes] = field(default_factory=dict)

    def with_files(self, kept: Mapping[PaperFormat, bytes]) -> "Paper":
        """Return the paper with the files that were written when it was issued."""
        return replace(self, kept=kept)

    def pdf(self) -> bytes:
        """Return the PDF with its fonts in it."""
        if PaperFormat.PDF in self.kept:
            return self.kept[PaperFormat.PDF]
        from app.documents import pdf  # noqa: PLC0415 - slow import

        return pdf.write(self.sheet)

    def word(self) -> bytes:
        """Return the Word document."""
        if PaperFormat.WORD in self.kept:
            return self.kept[PaperFormat.WORD]
        from app.documents import word  # noqa: PLC0415 - slow import

        return word.write(self.sheet)

    def written(self, kind: PaperFormat) -> bytes:
        """Return the document in the format asked for."""
        return self.pdf() if kind is PaperFormat.PDF else self.word()


ALL_FORMATS = (PaperFormat.WORD, PaperFormat.PDF)


def save_as(paper: Paper, target: Path, kind: PaperFormat) -> Path:
    """Write one paper to the place the clerk chose, with the ending of its format."""
    if target.suffix.lower() != f".{kind.value}":
        target = target.with_name(f"{target.name}.{kind.value}")
    files.replace_file(target, paper.written(kind))
    return target


def save(
    papers: Iterable[Paper], folder: Path, formats: Iterable[PaperFormat] = ALL_FORMATS
) -> list[Path]:
    """Write papers into a folder and return the files; a file of that name is replaced whole."""
    wanted = tuple(formats)
    made: list[Path] = []
    files.make_folder(folder)
    for paper in papers:
        for kind in wanted:
            target = folder / f"{paper.name}.{kind.value}"
            files.replace_file(target, paper.written(kind))
            made.append(target)
    return made
