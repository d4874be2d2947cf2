"""Phần chung: bases, lists, articles, recipients and signatures, made alike in every document."""

from collections.abc import Iterable, Sequence

from app.documents.office import Signature
from app.documents.sheet import (
    BODY_SIZE,
    Align,
    Columns,
    Paragraph,
    Role,
    Run,
    Runs,
    Text,
    as_runs,
    body,
    item,
    left_line,
    line,
)
from app.documents.wording import wording

SIGNATURE_SPACE = 60.0  # points between the signer's title and name: signature and seal
_CLOSING = " \t;.,"


def bases(texts: Iterable[str], last: str = ".") -> tuple[Paragraph, ...]:
    """Return the legal bases in italics, one a line, each with its closing mark."""
    return tuple(Paragraph(text, italic=True) for text in ended(tuple(texts), last=last))


def ended(texts: Sequence[str], last: str = ".") -> tuple[str, ...]:
    """Return the members of a list with ";" after each and another mark after the last."""
    bare = [text.strip().rstrip(_CLOSING) for text in texts]
    return tuple(f"{text}{';' if n < len(bare) else last}" for n, text in enumerate(bare, start=1))


def dashed(texts: Sequence[str], last: str = ".") -> tuple[Paragraph, ...]:
    """Return a list with dashes."""
    return tuple(item(f"- {text}") for text in ended(texts, last=last))


def articles(texts: Sequence[Text], *, keep_last: bool = False) -> tuple[Paragraph, ...]:
    """Return Điều 1, Điều 2, …: the number bold, the text beside it."""
    words = wording("letterhead")
    return tuple(
        body(
            (*words.runs("article", n=n), *as_runs(text)),
            keep=keep_last and n == len(texts),
        )
        for n, text in enumerate(texts, start=1)
    )


def closed(text: Text) -> Runs:
    """Return the last paragraph of a document with the decree's end mark."""
    runs = as_runs(text)
    last = Run(f"{runs[-1].text.rstrip(_CLOSING)}./.", runs[-1].bold, runs[-1].italic)
    return (*runs[:-1], last)


def labelled(label: str, text: Text, size: float) -> Paragraph:
    """Return a line of a form: what is asked for, then the answer in bold."""
    parts = (Run(f"{label}: "), *as_runs(text, bold=True))
    return Paragraph(
        parts,
        role=Role.LINE,
        align=Align.JUSTIFY,
        size=size,
        indent=0,
        before=3,
        line=1.0,
    )


def signing_block(
    signature: Signature, recipients: Sequence[str], widths: tuple[float, float]
) -> Columns:
    """Return the recipients and, level with them, the signer's title and name."""
    return Columns((_recipients(recipients), _signer(signature)), widths, before=14)


def two_signatures(
    left: tuple[str, str],
    right: tuple[str, str],
    widths: tuple[float, float],
    space: float = SIGNATURE_SPACE,
) -> Columns:
    """Return two people who sign beside each other, each with a title and a name."""
    cells = tuple(_signed((title,), name, space) for title, name in (left, right))
    return Columns(cells, widths, before=14)


def signatures(
    people: Sequence[tuple[tuple[str, ...], str]], widths: tuple[float, ...], size: float
) -> Columns:
    """Return people who sign beside each other, each with the lines of a title and a name."""
    cells = tuple(_signed(titles, name, size=size) for titles, name in people)
    return Columns(cells, widths, before=14)


def _recipients(texts: Sequence[str]) -> tuple[Paragraph, ...]:
    if not texts:
        return ()
    head = wording("letterhead").text("recipients")
    return (
        left_line((Run(head, bold=True, italic=True),), 12),
        *(left_line(f"- {text}", 11) for text in ended(texts)),
    )


def recipients_block(texts: Sequence[str]) -> tuple[Paragraph, ...]:
    """Return the recipients below the signatures, where two people sign."""
    lines = _recipients(texts)
    return tuple(
        left_line(each.text, each.size, before=10 if n == 0 else 0) for n, each in enumerate(lines)
    )


def _signer(signature: Signature) -> tuple[Paragraph, ...]:
    return _signed(signature.lines, signature.name)


def _signed(
    titles: Sequence[str], name: str, space: float = SIGNATURE_SPACE, size: float = BODY_SIZE
) -> tuple[Paragraph, ...]:
    lines = tuple(line(text, size, bold=True) for text in titles)
    if not name:
        return lines
    return (*lines, line(name, size, bold=True, before=space))
