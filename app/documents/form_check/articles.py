"""Điều khoản: where each rule of the form stands, and findings that cite it."""

from collections.abc import Iterable, Iterator

from app.documents.form_check.seen import Line
from app.rules.form_report import Finding, Severity

_FIRST = "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục "

PAPER = _FIRST + "I.1"
ORIENTATION = _FIRST + "I.2"
MARGINS = _FIRST + "I.3"
FACE = _FIRST + "I.4"
PAGE_NUMBER = _FIRST + "I.7"
STATE = _FIRST + "II.1"
AGENCY = _FIRST + "II.2"
NUMBER = _FIRST + "II.3"
DATE = _FIRST + "II.4"
TITLE = _FIRST + "II.5"
BODY = _FIRST + "II.6"
SIGNER = _FIRST + "II.7"
RECIPIENTS = _FIRST + "II.9"
ANNEX = _FIRST + "III.1"
CAPITALS = "Nghị định 30/2020/NĐ-CP, Phụ lục II"
CODES = "Nghị định 30/2020/NĐ-CP, Phụ lục III"
SIGNING = "Nghị định 30/2020/NĐ-CP, Điều 13"
FINISHED = "Nghị định 30/2020/NĐ-CP, Điều 12"
FILE = "Yêu cầu đối với tệp lưu trữ (PDF/A-2b, tiếng Việt)"
WORD_FILE = "Yêu cầu đối với tệp Word soạn thảo tiếp được"

WHOLE = "toàn văn bản"


def broken(article: str, place: str, sentence: str) -> Finding:
    """Return a broken rule."""
    return Finding(Severity.ERROR, article, place, sentence)


def noted(article: str, place: str, sentence: str) -> Finding:
    """Return something worth knowing."""
    return Finding(Severity.NOTE, article, place, sentence)


def broken_at(article: str, lines: Iterable[Line], sentence: str) -> Iterator[Finding]:
    """Yield one finding for all lines that break a rule in the same way; none for none."""
    yield from _at(Severity.ERROR, article, tuple(lines), sentence)


def noted_at(article: str, lines: Iterable[Line], sentence: str) -> Iterator[Finding]:
    """Yield one note for all lines of which the same is worth knowing."""
    yield from _at(Severity.NOTE, article, tuple(lines), sentence)


def _at(
    severity: Severity, article: str, lines: tuple[Line, ...], sentence: str
) -> Iterator[Finding]:
    if lines:
        more = f" và {len(lines) - 1} chỗ khác" if len(lines) > 1 else ""
        yield Finding(severity, article, f"{lines[0].place}{more}", sentence)


def points(sizes: Iterable[float]) -> str:
    """Return sizes of letters as the office writes them."""
    return ", ".join(f"{size:g}".replace(".", ",") for size in sorted(sizes))


def millimetres(length: float) -> str:
    """Return a length in millimetres with one figure behind the comma."""
    return f"{length:.1f}".replace(".", ",").removesuffix(",0") + " mm"
