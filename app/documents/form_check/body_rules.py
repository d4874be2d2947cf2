"""Nội dung: paragraphs, articles, points and the end mark (II.6)."""

import re
from collections.abc import Iterator, Sequence

from app.documents.form_check import kinds
from app.documents.form_check.articles import BODY, broken, broken_at, points
from app.documents.form_check.look_rules import wrong_sizes
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Align, Line
from app.rules.form_report import Finding

_LONG = 80  # letters from which a line is a paragraph of the text
_SAID = 20  # letters from which a line is more than a figure of a chart
_INDENTS = (10.0, 12.7)
_INDENT_SLACK = 1.0  # mm
_LEAST_BEFORE, _BEFORE_SLACK = 6.0, 1.2  # points
_SPACING, _SPACING_SLACK = (1.0, 1.5), 0.05
_ARTICLE = re.compile(r"[Đđ]iều\s+(\d+)(\.?)")
_POINT = re.compile(r"([a-zđ])\)\s")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_OUTLINE = re.compile(r"[IVX]+\.\s")
_LISTED = ("-", "–", "+", "•")


def body_rules(part: Part) -> Iterator[Finding]:
    """Check the text of a document that the decree knows."""
    if not part.formal:
        return
    long = [line for line in part.body if len(line.text) >= _LONG and not _is_centred(line)]
    yield from _sizes([line for line in part.body if len(line.text) >= _SAID])
    yield from _aligned(long)
    yield from _indented(long)
    yield from _apart(long)
    yield from _articles(part)
    yield from _points(part.body)
    yield from _outline(part.body)
    yield from _end(part)


def _is_centred(line: Line) -> bool:
    return line.align is Align.CENTER


def _sizes(body: Sequence[Line]) -> Iterator[Finding]:
    wrong = [line for line in body if wrong_sizes(line, 13, 14) and not _is_centred(line)]
    if wrong:
        found = points({size for line in wrong for size in wrong_sizes(line, 13, 14)})
        said = f"Nội dung đang dùng cỡ chữ {found}; phải dùng cỡ chữ từ 13 đến 14."
        yield from broken_at(BODY, wrong, said)


def _aligned(long: Sequence[Line]) -> Iterator[Finding]:
    wrong = [line for line in long if line.align in {Align.LEFT, Align.RIGHT}]
    yield from broken_at(BODY, wrong, "Đoạn văn phải canh đều cả hai lề.")


def _indented(long: Sequence[Line]) -> Iterator[Finding]:
    wrong = [
        line
        for line in long
        if line.indent is not None
        and not line.text.startswith(_LISTED)
        and all(abs(line.indent - indent) > _INDENT_SLACK for indent in _INDENTS)
    ]
    if wrong:
        found = f"{wrong[0].indent or 0:.1f}".replace(".", ",")
        said = f"Dòng đầu của đoạn lùi vào {found} mm; phải lùi 10 mm hoặc 12,7 mm."
        yield from broken_at(BODY, wrong, said)


def _apart(long: Sequence[Line]) -> Iterator[Finding]:
    close = [
        line
        for line in long[1:]
        if line.before is not None and line.before < _LEAST_BEFORE - _BEFORE_SLACK
    ]
    yield from broken_at(BODY, close, "Khoảng cách giữa các đoạn văn phải ít nhất 6 pt.")
    wrong = [line for line in long if line.spacing is not None and _bad_spacing(line.spacing)]
    if wrong:
        found = f"{wrong[0].spacing or 0:.2f}".replace(".", ",")
        said = f"Khoảng cách dòng đang là {found}; phải từ cách dòng đơn (1,0) đến 1,5 dòng."
        yield from broken_at(BODY, wrong, said)


def _bad_spacing(spacing: float) -> bool:
    return not _SPACING[0] - _SPACING_SLACK <= spacing <= _SPACING[1] + _SPACING_SLACK


def _articles(part: Part) -> Iterator[Finding]:
    if not part.articles:
        if part.kind == kinds.DECISION:
            yield broken(BODY, "toàn văn bản", "Quyết định chưa có Điều nào (Điều 1., Điều 2. …).")
        return
    read = [(line, found) for line in part.articles if (found := _ARTICLE.match(line.text))]
    small = [line for line, found in read if found[0].startswith("đ")]
    yield from broken_at(BODY, small, "Từ “Điều” ở đầu điều phải viết hoa chữ cái đầu.")
    bare = [line for line, found in read if not found[2]]
    yield from broken_at(BODY, bare, "Sau số thứ tự của Điều phải có dấu chấm (Điều 1.).")
    thin = [line for line, found in read if not _bold_to(line, len(found[0]))]
    yield from broken_at(BODY, thin, "Từ “Điều” và số thứ tự phải in đậm.")
    for want, (line, found) in enumerate(read, start=1):
        if int(found[1]) != want:
            said = f"Đánh số Điều chưa liên tục: sau Điều {want - 1} là Điều {found[1]}."
            yield broken(BODY, line.place, said if want > 1 else "Điều đầu tiên phải là Điều 1.")
            break


def _bold_to(line: Line, end: int) -> bool:
    done = 0
    for piece in line.pieces:
        if done >= end:
            break
        if piece.text.strip() and not piece.bold:
            return False
        done += len(piece.text)
    return True


def _points(body: Sequence[Line]) -> Iterator[Finding]:
    before = ""
    for line in body:
        found = _POINT.match(line.text)
        if found is None:
            continue
        letter = found[1]
        following = _LETTERS[_LETTERS.find(before) + 1 :][:1] if before else "a"
        if letter not in {"a", following}:
            yield broken(
                BODY,
                line.place,
                f"Điểm {letter}) sai thứ tự; phải là {following}) "
                "theo bảng chữ cái tiếng Việt: a) b) c) d) đ) e) g).",
            )
            return
        before = letter


def _outline(body: Sequence[Line]) -> Iterator[Finding]:
    heads = [line for line in body if _OUTLINE.match(line.text) and line.text.isupper()]
    wrong = [line for line in heads if not line.bold or not line.upright]
    yield from broken_at(BODY, wrong, "Tiêu đề phần (I., II. …) phải in hoa, đứng, đậm.")


def _end(part: Part) -> Iterator[Finding]:
    """The end mark stands at the end of the text or of what is attached to it."""
    text = [line for line in part.body if not _is_centred(line)]
    if text and not text[-1].text.endswith("./."):
        said = "Kết thúc nội dung văn bản phải có dấu chấm, gạch chéo, chấm (./.)."
        yield broken(BODY, text[-1].place, said)
