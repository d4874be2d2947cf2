"""Tên loại, trích yếu, căn cứ: what the document is and what it rests on (II.5, II.6)."""

import re
from collections.abc import Iterator

from app.basics.text import fold
from app.documents.form_check import kinds
from app.documents.form_check.articles import BODY, TITLE, broken, broken_at, noted_at
from app.documents.form_check.head_rules import short_rule
from app.documents.form_check.look_rules import Wanted, look
from app.documents.form_check.part import Part
from app.rules.form_report import Finding

_TITLE = Wanted("Tên loại văn bản", TITLE, 13, 14, bold=True, capitals=True, centred=True)
_SUBJECT = Wanted("Trích yếu nội dung", TITLE, 13, 14, bold=True, centred=True)
_ABOUT = Wanted("Trích yếu công văn (V/v)", TITLE, 12, 13, bold=False)
_AUTHORITY = Wanted("Thẩm quyền ban hành", BODY, 13, 14, bold=True, capitals=True, centred=True)
_ORDER = Wanted("Dòng “QUYẾT ĐỊNH:”", BODY, 13, 14, bold=True, capitals=True, centred=True)
_BASIS = Wanted("Căn cứ ban hành", BODY, 13, 14, bold=False, italic=True)
_NO_SUBJECT = {kinds.MINUTES, "Giấy mời", "Giấy giới thiệu", "Giấy ủy quyền", "Giấy nghỉ phép"}
_LAW_NUMBER = re.compile(r"\b(luat|phap lenh)\b[^;]*?\bso\s+\d+/\d{4}/(qh|ubtvqh)", re.IGNORECASE)


def title_rules(part: Part) -> Iterator[Finding]:
    """Check what stands between the head and the text of one document."""
    if part.kind == kinds.LETTER:
        yield from _letter(part)
    elif part.formal:
        yield from _titled(part)
    elif part.title is not None:
        yield from look([part.title], _TITLE)
    if part.kind == kinds.DECISION:
        yield from _decision(part)
    yield from _bases(part)


def _letter(part: Part) -> Iterator[Finding]:
    if part.title is not None:
        said = "Công văn không ghi tên loại; trích yếu ghi sau “V/v”, dưới số và ký hiệu."
        yield broken(TITLE, part.title.place, said)
    if part.about is None:
        said = "Chưa có trích yếu công văn: ghi “V/v …” canh giữa dưới số và ký hiệu."
        yield broken(TITLE, "trang 1", said)
        return
    if not part.about.text.startswith("V/v"):
        yield broken(TITLE, part.about.place, "Trích yếu công văn phải bắt đầu bằng “V/v”.")
    yield from look([part.about], _ABOUT)


def _titled(part: Part) -> Iterator[Finding]:
    if part.title is None:
        said = f"Chưa có tên loại văn bản ({part.kind.upper()}) dưới phần đầu."
        yield broken(TITLE, "trang 1", said)
        return
    yield from look([part.title], _TITLE)
    if not part.subject:
        if part.kind not in _NO_SUBJECT:
            yield broken(TITLE, part.title.place, "Dưới tên loại chưa có trích yếu nội dung.")
        return
    yield from look(part.subject, _SUBJECT)
    yield from short_rule(part.subject[-1], TITLE, "trích yếu")


def _decision(part: Part) -> Iterator[Finding]:
    if part.authority is None:
        said = "Chưa có dòng thẩm quyền ban hành (mẫu 1.2), ví dụ “CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …”."
        yield broken(BODY, "trang 1", said)
    if part.order is None:
        yield broken(BODY, "trang 1", "Trước Điều 1 chưa có dòng “QUYẾT ĐỊNH:”.")
    if not part.bases:
        yield broken(BODY, "trang 1", "Quyết định chưa có căn cứ ban hành.")
    yield from look([part.authority], _AUTHORITY)
    yield from look([part.order], _ORDER)


def _bases(part: Part) -> Iterator[Finding]:
    yield from look(part.bases, _BASIS)
    open_ended = [line for line in part.bases[:-1] if not line.text.endswith(";")]
    yield from broken_at(BODY, open_ended, "Cuối mỗi căn cứ phải có dấu chấm phẩy (;).")
    last = [line for line in part.bases[-1:] if not line.text.endswith(".")]
    yield from broken_at(BODY, last, "Căn cứ cuối cùng phải kết thúc bằng dấu chấm (.).")
    numbered = [line for line in part.bases if _LAW_NUMBER.search(fold(line.text))]
    yield from noted_at(
        BODY,
        numbered,
        "Viện dẫn luật, pháp lệnh chỉ ghi tên và ngày ban hành, không ghi số, ký hiệu.",
    )
