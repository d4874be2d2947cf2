"""Reads finished files the way a stranger would, without any of the program's own code."""

import os
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdf
import pypdfium2

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
EXPECTED = Path(__file__).parent / "expected"
MM = 72 / 25.4
TWIPS = 1440 / 25.4


class WordFile:
    """A Word file taken apart."""

    def __init__(self, data: bytes) -> None:
        self.parts = zipfile.ZipFile(BytesIO(data))
        self.body = self.xml("word/document.xml").find(f"{W}body")
        assert self.body is not None

    def xml(self, name: str) -> Any:
        return ElementTree.fromstring(self.parts.read(name))

    def all(self, tag: str) -> list[Any]:
        return list(self.body.iter(W + tag))

    def lines(self) -> list[str]:
        return [line for line in self._lines(self.body) if line.strip()]

    def headings(self) -> list[str]:
        """The repeated heading of each table, squashed."""
        return [
            squashed(
                "".join(
                    t.text or "" for row in self._heading_rows(table) for t in row.iter(f"{W}t")
                )
            )
            for table in self.all("tbl")
        ]

    def _heading_rows(self, table: Any) -> list[Any]:
        return [
            row for row in table.iter(f"{W}tr") if row.find(f"{W}trPr/{W}tblHeader") is not None
        ]

    def _lines(self, parent: Any) -> Iterator[str]:
        for child in parent:
            if child.tag == f"{W}p":
                yield self._paragraph(child)
            elif child.tag == f"{W}tbl":
                for row in child.iter(f"{W}tr"):
                    cells = [" / ".join(self._cell(c)) for c in row.findall(f"{W}tc")]
                    yield " | ".join(cells)

    def _cell(self, cell: Any) -> list[str]:
        return [line for line in self._lines(cell) if line.strip()]

    def _paragraph(self, paragraph: Any) -> str:
        text = ""
        for node in paragraph.iter():
            if node.tag == f"{W}t":
                text += node.text or ""
            elif node.tag == f"{W}br":
                text += " "
            elif node.tag == f"{C}chart":
                text += " ".join(self._chart(node.get(f"{R}id")))
        return text

    def _chart(self, relation: str) -> list[str]:
        relations = self.xml("word/_rels/document.xml.rels")
        target = next(r.get("Target") for r in relations if r.get("Id") == relation)
        chart = self.xml(f"word/{target}")
        labels = [v.text for v in chart.find(f".//{C}cat").iter(f"{C}v")]
        values = [v.text for v in chart.find(f".//{C}val").iter(f"{C}v")]
        return [f"{value} {label}" for label, value in zip(labels, values, strict=True)]


def word_lines(data: bytes) -> list[str]:
    """The text of a Word file, a line for each paragraph or table row."""
    return WordFile(data).lines()


def pdf_pages(data: bytes) -> list[str]:
    """The text of each page as a PDF viewer finds it."""
    with pypdfium2.PdfDocument(data) as file:
        texts = [page.get_textpage().get_text_range() for page in file]
    return [text.replace("\ufffe", "").replace("\xa0", " ") for text in texts]


def running_text(pages: list[str], headings: list[str]) -> str:
    """The squashed text without page numbers and without table headings that come again."""
    text = ""
    for page in pages:
        rest = squashed(re.sub(r"\A\s*\d+\s*\n", "", page))
        again = next((h for h in headings if h and rest.startswith(h) and h in text), "")
        text += rest.removeprefix(again)
    return text


def squashed(text: str) -> str:
    """Only the letters: where lines are broken does not matter."""
    return re.sub(r"[\s|/]+", "", text)


def sizes(data: bytes) -> dict[str, tuple[float, str]]:
    """Size and face of every piece of text of a PDF, by its text."""
    found: dict[str, tuple[float, str]] = {}

    def visit(text: str, _cm: Any, tm: Any, font: Any, size: float) -> None:
        if text.strip() and font:
            found[text.strip()] = (round(size * abs(tm[3] or 1), 1), str(font["/BaseFont"]))

    for page in pypdf.PdfReader(BytesIO(data)).pages:
        page.extract_text(visitor_text=visit)
    return found


def check_expected(name: str, text: str) -> None:
    """Compare with the kept text; UPDATE_EXPECTED=1 keeps the new one after a wanted change."""
    path = EXPECTED / f"{name}.txt"
    if os.environ.get("UPDATE_EXPECTED"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
