"""Nội dung và ký: which lines are bases, text, signature, recipients."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.basics.text import fold
from app.documents.form_check.part import Part, together
from app.documents.form_check.seen import Align, Line, Side

_BASIS = re.compile(r"(can cu|theo de nghi|xet de nghi)\b")
_ARTICLE = re.compile(r"dieu \d+\b")
_ATTACHED = re.compile(r"\(?\s*(ban hanh )?kem theo\b")
_ANNEX = re.compile(r"phu luc\b(?! i+,| [ivx]+, muc)")
_TITLE_WITHIN = 4  # lines below the head


def read_signature(part: Part, flow: Sequence[Line]) -> Part:
    """Return the part with its signers and its recipients."""
    head = next((line for line in flow if fold(line.text).startswith("noi nhan")), None)
    group = _signing_group(flow, head)
    beside = [line for line in flow if group and line.group == group]
    left = [ln for ln in beside if ln.side is Side.LEFT]
    right = tuple(ln for ln in beside if ln.side is Side.RIGHT)
    if head is None:
        return replace(part, signer=right, left_signer=tuple(left))
    after = [line for line in flow[flow.index(head) + 1 :] if line.side is head.side]
    listed = [line for line in after if line.group == head.group]
    left_signer = tuple(ln for ln in left if ln is not head and ln not in listed)
    return replace(
        part,
        recipients_head=head,
        recipients=tuple(_listed(listed)),
        signer=right,
        left_signer=left_signer,
    )


def _signing_group(flow: Sequence[Line], head: Line | None) -> int:
    if head is not None and any(
        line.group == head.group and line.side is Side.RIGHT for line in flow if head.group
    ):
        two = [ln for ln in flow if ln.group == head.group]
        if head.group and two:
            return head.group
    signers = [ln for ln in flow if ln.side is Side.RIGHT and ln.bold]
    return signers[-1].group if signers else 0


def _listed(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the recipients, each whole; the list ends where no dash begins a line."""
    held: Line | None = None
    for line in lines:
        dashed = line.text.startswith(("-", "–", "+"))
        if held is None and not dashed:
            return
        if dashed:
            if held is not None:
                yield held
            held = line
        elif held is not None and held.text.endswith((";", ".")):
            break
        elif held is not None:
            held = together((held, line))
    if held is not None:
        yield held


def read_body(part: Part, flow: Sequence[Line]) -> Part:
    """Return the part with its bases, its text and what is attached."""
    end = _body_end(part, flow)
    full = [line for line in flow[:end] if line.side is Side.FULL]
    bases = _bases(full)
    addressed = _addressed(full)
    apart = {id(line) for line in (*bases, *addressed)}
    body = tuple(line for line in full if id(line) not in apart)
    return replace(
        part,
        bases=tuple(bases),
        addressed=tuple(addressed),
        body=body,
        articles=tuple(line for line in body if _ARTICLE.match(fold(line.text))),
        rest=tuple(flow[end:]),
    )


def _body_end(part: Part, flow: Sequence[Line]) -> int:
    """The body ends with the signature, or where something attached begins."""
    ends = [
        n
        for n, line in enumerate(flow)
        if line is part.recipients_head
        or (part.signer and line is part.signer[0])
        or (part.left_signer and line is part.left_signer[0])
        or (line.side is Side.FULL and _begins_annex(line))
    ]
    return min(ends, default=len(flow))


def _begins_annex(line: Line) -> bool:
    text = fold(line.text)
    short = len(text) < 15 and bool(_ANNEX.match(text))
    return line.align is Align.CENTER and (short or bool(_ATTACHED.match(text)))


def _bases(full: Sequence[Line]) -> list[Line]:
    """Return the bases above the text: lines after each other, each with its reason."""
    found: list[Line] = []
    for line in full:
        if _BASIS.match(fold(line.text)) and line.align is not Align.CENTER:
            if found or line.italic or line.text.endswith(";"):
                found.append(line)
        elif found:
            break
    return found


def _addressed(full: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for line in full[:_TITLE_WITHIN]:
        if fold(line.text).startswith("kinh gui") or (found and line.text.startswith("-")):
            found.append(line)
        elif found:
            break
    return found
