"""What is said in a sheet, block after block, as one plain text."""

from app.services.papers import Paper
from tests.documents.reading import WordFile


def said(paper: Paper) -> str:
    """The text of the Word file."""
    return "\n".join(WordFile(paper.word()).lines())
