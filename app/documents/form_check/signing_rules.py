"""Ký và nơi nhận: authority lines, the signer's name, Kính gửi, Nơi nhận (II.7, II.9)."""

import re
from collections.abc import Iterator, Sequence

from app.basics.text import fold
from app.documents.form_check import kinds
from app.documents.form_check.articles import (
    RECIPIENTS,
    SIGNER,
    SIGNING,
    broken,
    broken_at,
    noted,
)
from app.documents.form_check.look_rules import Wanted, look
from app.documents.form_check.part import Part
from app.documents.form_check.seen import Line
from app.rules.form_report import Finding

_TITLES = Wanted("Quyền hạn, chức vụ người ký", SIGNER, 13, 14, bold=True)
_NAME = Wanted("Họ và tên người ký", SIGNER, 13, 14, bold=True)
_HEAD = Wanted("Dòng “Nơi nhận:”", RECIPIENTS, 12, 12, bold=True, italic=True)
_LIST = Wanted("Danh sách nơi nhận", RECIPIENTS, 11, 11, bold=False)
_TO = Wanted("Kính gửi", RECIPIENTS, 13, 14, bold=False)
_MARKS = ("TM", "KT", "TL", "TUQ", "Q")
_MARK = re.compile(r"(?P<mark>T\.?M|K\.?T|T\.?L|T\.?U\.?Q|Q)(?P<dot>\.?)(?P<space>\s*)(?=\S)")
_RANKS = re.compile(
    r"(gs|pgs|ts|ths|tskh|bs|ks|cn|thac si|tien si|giao su|bac si|ky su|cu nhan|nha giao|ong|ba|"
    r"dong chi|d/c)[.\s]\s*\S",
)
_SECRETARY, _CHAIR = ("thu ky", "nguoi ghi bien ban"), ("chu toa", "chu tri")
_NEEDS_ADDRESS = {kinds.SUBMISSION, kinds.LETTER}


def signing_rules(part: Part) -> Iterator[Finding]:
    """Check who signs and who receives."""
    if not part.formal:
        return
    yield from _addressed(part)
    yield from (_two_signers(part) if part.kind == kinds.MINUTES else _signer(part))
    yield from _recipients(part)


def _signer(part: Part) -> Iterator[Finding]:
    titles, name = _parted(part.signer)
    if not titles:
        yield broken(SIGNER, "cuối văn bản", "Chưa có quyền hạn, chức vụ của người ký.")
        return
    yield from look(titles, _TITLES)
    yield from _marks(titles)
    yield from _power(part, titles)
    yield from _named(name)


def _two_signers(part: Part) -> Iterator[Finding]:
    """Form 1.9: the secretary signs on the left, the chair on the right."""
    for lines, roles, side, title in (
        (part.left_signer, _SECRETARY, "bên trái", "THƯ KÝ"),
        (part.signer, _CHAIR, "bên phải", "CHỦ TỌA"),
    ):
        if not any(fold(line.text).startswith(roles) for line in lines):
            said = f"Biên bản phải có chữ ký {title} {side} (mẫu 1.9)."
            yield broken(SIGNER, "cuối văn bản", said)
            continue
        titles, name = _parted(lines)
        yield from look(titles, _TITLES)
        yield from _named(name)


def _parted(lines: Sequence[Line]) -> tuple[list[Line], Line | None]:
    """Return the titles and the name; a name is not written in capitals."""
    shown = [line for line in lines if not line.text.startswith("(")]
    titles = [line for line in shown if line.text == line.text.upper()]
    names = [line for line in shown if line not in titles]
    if len(names) > 1:
        titles += names[:-1]
    return titles, names[-1] if names else None


def _named(name: Line | None) -> Iterator[Finding]:
    if name is None:
        yield noted(SIGNER, "cuối văn bản", "Chưa có họ và tên người ký.")
        return
    yield from look([name], _NAME)
    if _RANKS.match(fold(name.text)):
        yield broken(
            SIGNER,
            name.place,
            "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.",
        )


def _marks(titles: Sequence[Line]) -> Iterator[Finding]:
    found = [(line, _MARK.match(line.text)) for line in titles]
    for n, (line, mark) in enumerate(found):
        if mark is None or not _is_mark(line, mark):
            continue
        short = mark["mark"].replace(".", "")
        if "." in mark["mark"] or not mark["dot"] or mark["space"] != " ":
            said = f"Ghi “{short}.” rồi cách một chữ, ví dụ “{short}. CHỦ TỊCH”."
            yield broken(SIGNER, line.place, said)
        if short in {"TM", "KT", "TL", "TUQ"} and n + 1 == len(titles):
            said = f"Dưới dòng “{short}.” phải có dòng chức vụ của người trực tiếp ký."
            yield broken(SIGNER, line.place, said)
        if short == "TM" and n:
            said = "Dòng “TM.” phải đứng trên cùng, trước dòng “KT.”."
            yield broken(SIGNER, line.place, said)
    deputy = fold(titles[-1].text).startswith("pho ")
    if deputy and not any(mark and mark["mark"].startswith("K") for _, mark in found):
        said = "Cấp phó ký thay phải có dòng “KT.” và chức vụ cấp trưởng ở trên."
        yield broken(SIGNING, titles[-1].place, said)


def _is_mark(line: Line, mark: re.Match[str]) -> bool:
    """A title such as "QUYỀN TRƯỞNG PHÒNG" or "TL" inside a word is no mark."""
    return bool(mark["dot"]) or line.text[mark.end("mark")] == " "


def _power(part: Part, titles: Sequence[Line]) -> Iterator[Finding]:
    """Form 1.2: the signature follows whose decision it is."""
    if part.kind != kinds.DECISION or part.authority is None:
        return
    collective = titles[0].text.startswith("TM")
    own = fold(part.authority.text).startswith(("chu tich", "truong", "giam doc"))
    if own and collective:
        yield broken(
            SIGNING,
            titles[0].place,
            "Quyết định thuộc thẩm quyền của người đứng đầu thì không ghi “TM.”: "
            "ký “CHỦ TỊCH” hoặc “KT. CHỦ TỊCH”.",
        )
    if not own and not collective and fold(part.authority.text).startswith("uy ban"):
        yield broken(
            SIGNING,
            titles[0].place,
            "Quyết định của tập thể thì trên chức vụ người ký phải có dòng “TM. ỦY BAN NHÂN DÂN”.",
        )


def _addressed(part: Part) -> Iterator[Finding]:
    if not part.addressed:
        if part.kind in _NEEDS_ADDRESS:
            said = f"{part.kind} phải có dòng “Kính gửi:” trước phần nội dung."
            yield broken(RECIPIENTS, "trang 1", said)
        return
    yield from look(part.addressed, _TO)
    head, *listed = part.addressed
    if not head.text.startswith("Kính gửi:"):
        yield broken(RECIPIENTS, head.place, "Sau “Kính gửi” phải có dấu hai chấm.")
    open_ended = [line for line in listed[:-1] if not line.text.endswith(";")]
    yield from broken_at(RECIPIENTS, open_ended, "Mỗi nơi kính gửi phải kết thúc bằng dấu (;).")
    last = [line for line in listed[-1:] if not line.text.endswith(".")]
    yield from broken_at(RECIPIENTS, last, "Nơi kính gửi cuối cùng phải kết thúc bằng dấu (.).")


def _recipients(part: Part) -> Iterator[Finding]:
    head = part.recipients_head
    if head is None:
        yield broken(RECIPIENTS, "cuối văn bản", "Chưa có phần “Nơi nhận:”.")
        return
    if head.text != "Nơi nhận:":
        yield broken(RECIPIENTS, head.place, "Phải ghi đúng “Nơi nhận:”, có dấu hai chấm.")
    yield from look([head], _HEAD)
    if not part.recipients:
        said = "Dưới “Nơi nhận:” phải có danh sách, mỗi nơi một dòng, đầu dòng có gạch (-)."
        yield broken(RECIPIENTS, head.place, said)
        return
    yield from look(part.recipients, _LIST)
    open_ended = [line for line in part.recipients[:-1] if not line.text.endswith(";")]
    yield from broken_at(RECIPIENTS, open_ended, "Mỗi nơi nhận phải kết thúc bằng dấu (;).")
    last = part.recipients[-1]
    if not re.match(r"[-–]\s*Lưu:\s*VT\b", last.text) or not last.text.endswith("."):
        said = "Dòng nơi nhận cuối cùng phải là “- Lưu: VT, ….”, kết thúc bằng dấu chấm."
        yield broken(RECIPIENTS, last.place, said)
    if part.addressed and not fold(part.recipients[0].text).startswith("- nhu tren"):
        said = "Văn bản có “Kính gửi:” thì nơi nhận đầu tiên ghi “- Như trên;”."
        yield noted(RECIPIENTS, part.recipients[0].place, said)
