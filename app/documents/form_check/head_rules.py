"""Phần đầu: Quốc hiệu, Tiêu ngữ, agency, number, place and date (appendix I, II.1 to II.4)."""

import re
from collections.abc import Iterator
from datetime import date

from app.documents.form_check import kinds
from app.documents.form_check.articles import (
    AGENCY,
    CODES,
    DATE,
    NUMBER,
    STATE,
    broken,
    millimetres,
    noted,
)
from app.documents.form_check.look_rules import Wanted, look
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line
from app.rules.form_report import Finding

_STATE_TEXT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO_TEXT = "Độc lập - Tự do - Hạnh phúc"
_STATE = Wanted("Quốc hiệu", STATE, 12, 13, bold=True, capitals=True)
_MOTTO = Wanted("Tiêu ngữ", STATE, 13, 14, bold=True)
_AGENCY = Wanted("Tên cơ quan", AGENCY, 12, 13, capitals=True)
_ISSUER = Wanted("Tên cơ quan ban hành văn bản", AGENCY, 12, 13, bold=True)
_NUMBER = Wanted("Số, ký hiệu", NUMBER, 13, 13, bold=False)
_DATED = Wanted("Địa danh, ngày tháng năm", DATE, 13, 14, bold=False, italic=True)
_SAME_LENGTH = 0.08  # of the text, more or less: the rule below Tiêu ngữ
_SHORT_RULE = (0.31, 0.53)  # a third to a half of the text, measured on paper
_NUMBERED = re.compile(r"Số(?P<colon>\s*:)?\s*(?P<number>\d*|[\s.…_]*)(?P<rest>\s*/.*)")
_DATE_LINE = re.compile(
    r"(?P<place>.*?)(?P<comma>,?)\s*ngày\s*(?P<day>[\d.…_]*)\s*tháng\s*(?P<month>[\d.…_]*)"
    r"\s*năm\s*(?P<year>[\d.…_]*)\.?"
)
_MIXED_CASE = {"TTr", "CTr", "QyĐ"}


def head_rules(part: Part) -> Iterator[Finding]:
    """Check the head of one document."""
    yield from _state(part)
    yield from _agency(part)
    yield from _number(part)
    yield from _dated(part)


def short_rule(line: Line, article: str, what: str) -> Iterator[Finding]:
    """Check the line below a component: a third to a half as long as the text."""
    if not line.rule:
        yield broken(article, line.place, f"Dưới {what} chưa có đường kẻ ngang, nét liền.")
        return
    share = line.rule / line.width if line.width else 0.0
    if not _SHORT_RULE[0] <= share <= _SHORT_RULE[1]:
        yield broken(
            article,
            line.place,
            f"Đường kẻ dưới {what} dài {millimetres(line.rule)} trong khi dòng chữ dài "
            f"{millimetres(line.width)}; phải bằng từ 1/3 đến 1/2 độ dài dòng chữ.",
        )


def _state(part: Part) -> Iterator[Finding]:
    if part.state is None:
        if part.formal:
            yield broken(STATE, "trang 1", f"Chưa có Quốc hiệu “{_STATE_TEXT}”.")
        return
    text = part.state.text
    if "HOÀ" in text:
        said = f"Quốc hiệu ghi dấu kiểu cũ “CỘNG HOÀ”; nên ghi “{_STATE_TEXT}”."
        yield noted(STATE, part.state.place, said)
    elif text.upper() != _STATE_TEXT:
        yield broken(STATE, part.state.place, f"Quốc hiệu phải ghi đúng “{_STATE_TEXT}”.")
    yield from look([part.state], _STATE)
    yield from _motto(part)


def _motto(part: Part) -> Iterator[Finding]:
    line = part.motto
    if line is None:
        yield broken(STATE, "trang 1", f"Chưa có Tiêu ngữ “{_MOTTO_TEXT}” dưới Quốc hiệu.")
        return
    if line.text != _MOTTO_TEXT:
        yield broken(
            STATE,
            line.place,
            f"Tiêu ngữ phải ghi đúng “{_MOTTO_TEXT}”: chữ cái đầu của từng cụm viết hoa, "
            "giữa các cụm có gạch nối, có cách chữ.",
        )
    yield from look([line], _MOTTO)
    if not line.rule:
        yield broken(STATE, line.place, "Dưới Tiêu ngữ chưa có đường kẻ ngang, nét liền.")
    elif abs(line.rule - line.width) > max(line.width * _SAME_LENGTH, 2.0):
        yield broken(
            STATE,
            line.place,
            f"Đường kẻ dưới Tiêu ngữ dài {millimetres(line.rule)}; "
            f"phải bằng độ dài dòng chữ ({millimetres(line.width)}).",
        )


def _agency(part: Part) -> Iterator[Finding]:
    if not part.agency:
        if part.formal:
            yield broken(AGENCY, "trang 1", "Chưa có tên cơ quan ban hành văn bản.")
        return
    yield from look(part.agency, _AGENCY)
    yield from look(part.agency[-1:], _ISSUER)
    yield from short_rule(part.agency[-1], AGENCY, "tên cơ quan")


def _number(part: Part) -> Iterator[Finding]:
    line = part.number
    if line is None:
        if part.formal:
            yield broken(NUMBER, "trang 1", "Chưa có dòng số, ký hiệu văn bản (Số: …/…).")
        return
    yield from look([line], _NUMBER)
    found = _NUMBERED.fullmatch(line.text)
    if found is None:
        said = "Số, ký hiệu phải viết dạng “Số: 05/QĐ-UBND”."
        yield broken(NUMBER, line.place, said)
        return
    if not found["colon"]:
        yield broken(NUMBER, line.place, "Sau từ “Số” phải có dấu hai chấm (Số: 05/QĐ-UBND).")
    yield from _digits(line, found["number"].strip(" .…_"))
    yield from _symbol(part, line, found["rest"])


def _digits(line: Line, digits: str) -> Iterator[Finding]:
    if not digits:
        said = "Văn bản chưa có số; ghi số sau khi người có thẩm quyền ký."
        yield noted(NUMBER, line.place, said)
    elif len(digits) > 2 and digits.startswith("0"):
        yield broken(NUMBER, line.place, f"Số “{digits}” thừa số 0 phía trước.")
    elif int(digits) < 10 and digits != f"{int(digits):02d}":
        said = f"Số “{digits}” nhỏ hơn 10 phải thêm số 0 phía trước (0{int(digits)})."
        yield broken(NUMBER, line.place, said)


def _symbol(part: Part, line: Line, rest: str) -> Iterator[Finding]:
    blank_number = not re.search(r"\d", line.text.partition("/")[0])
    if re.search(r"/\s|\s-|-\s|–", rest) or (rest[0].isspace() and not blank_number):
        yield broken(
            NUMBER,
            line.place,
            "Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu "
            "gạch nối (-), đều không cách chữ.",
        )
    groups = [group.strip() for group in re.split(r"[-–]", part.symbol)]
    if any(group != group.upper() and group not in _MIXED_CASE for group in groups):
        yield broken(NUMBER, line.place, "Ký hiệu của văn bản phải viết bằng chữ in hoa.")
    yield from _code(part, line)


def _code(part: Part, line: Line) -> Iterator[Finding]:
    code, named = part.code, kinds.type_named(part.title.text) if part.title else ""
    if code.upper() == "CV":
        said = "Công văn không có chữ viết tắt tên loại: bỏ “CV”, ghi dạng “12/UBND-VHXH”."
        yield broken(CODES, line.place, said)
    elif named and kinds.type_of_code(code) != named:
        yield broken(
            CODES,
            line.place,
            f"Ký hiệu “{part.symbol}” không khớp tên loại “{named}”; "
            f"chữ viết tắt phải là “{kinds.code_of(named)}”.",
        )


def _dated(part: Part) -> Iterator[Finding]:
    line = part.dated
    if part.kind == kinds.MINUTES:
        if line is not None:
            said = "Biên bản không có dòng địa danh, ngày tháng năm dưới Tiêu ngữ (mẫu 1.9)."
            yield broken(DATE, line.place, said)
        return
    if line is None:
        if part.formal:
            yield broken(DATE, "trang 1", "Chưa có dòng địa danh, ngày tháng năm ban hành.")
        return
    yield from look([line], _DATED)
    found = _DATE_LINE.fullmatch(line.text)
    if found is None:
        yield broken(DATE, line.place, "Phải ghi dạng “Thượng Ninh, ngày 05 tháng 6 năm 2026”.")
        return
    if not found["comma"] or not found["place"].strip():
        yield broken(DATE, line.place, "Sau địa danh phải có dấu phẩy.")
    yield from _day(line, *(found[name].strip(".…_") for name in ("day", "month", "year")))


def _day(line: Line, day: str, month: str, year: str) -> Iterator[Finding]:
    if not (day and month and year):
        said = "Văn bản chưa ghi đủ ngày, tháng, năm; ghi khi ký ban hành."
        yield noted(DATE, line.place, said)
    if day and day != f"{int(day):02d}":
        said = f"Ngày nhỏ hơn 10 phải thêm số 0 phía trước (ngày 0{int(day)})."
        yield broken(DATE, line.place, said)
    right = f"{int(month):02d}" if month and int(month) < 3 else month.lstrip("0")
    if month and month != right:
        yield broken(
            DATE,
            line.place,
            f"Tháng ghi “{month}”, phải là “{right}”: chỉ tháng 1 và tháng 2 thêm số 0 phía trước.",
        )
    if day and month and year and not _is_day(day, month, year):
        yield broken(DATE, line.place, f"Không có ngày {day} tháng {month} năm {year}.")


def _is_day(day: str, month: str, year: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True
