"""Xuất Excel: `export` writes lists of the register and what the screens show in tables."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from app.commands.command import Answer, Call, Command
from app.rules.command_errors import NotForThisList
from app.services import (
    award_lines,
    award_money_papers,
    books,
    consolidated,
    exports,
    full_register,
    given_out,
    record_lists,
)
from app.services.all_record_lists import RECORD_LISTS
from app.services.books import BookFile
from app.services.full_register import WhichIdeas
from app.services.record_lists import RecordList, Wanted

_BY_PERIOD = frozenset({"ideas", "province"})

Maker = Callable[[Session, Call], BookFile]


def _year(call: Call) -> int:
    return int(call.words.year or call.today.year)


def _ideas(session: Session, call: Call) -> BookFile:
    code = call.words.period or str(_year(call))
    return exports.ideas_workbook(session, code, call.today)


def _scores(session: Session, call: Call) -> BookFile:
    return exports.scores_workbook(session, call.words.session)


def _awards(session: Session, call: Call) -> BookFile:
    return award_lines.awards_workbook(session, _year(call), call.today)


def _fund(session: Session, call: Call) -> BookFile:
    return award_money_papers.ledger_book(session, _year(call), call.today)


def _register(session: Session, call: Call) -> BookFile:
    which = WhichIdeas(year=call.words.year)
    return full_register.register_book(session, which, call.today, clear=call.words.clear)


def _province(session: Session, call: Call) -> BookFile:
    code = call.words.period or str(_year(call))
    return consolidated.table_book(session, code, call.today)


def _records(kind: RecordList, session: Session, call: Call) -> BookFile:
    words = call.words
    wanted = Wanted(_year(call), words.search, words.state)
    return record_lists.workbook(session, kind, wanted, call.today, clear=words.clear)


EXPORTS: Mapping[str, Maker] = {
    "ideas": _ideas,
    "register": _register,
    "province": _province,
    "scores": _scores,
    "awards": _awards,
    "fund": _fund,
} | {word: partial(_records, kind) for word, kind in RECORD_LISTS.items()}


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=tuple(EXPORTS), metavar="DANH_SÁCH", help=_help())
    parser.add_argument(
        "--out", type=Path, required=True, metavar="NƠI", help="tệp .xlsx hoặc thư mục đã có"
    )
    span = parser.add_mutually_exclusive_group()
    span.add_argument("--year", type=int, metavar="NĂM", help="năm; không ghi: năm nay")
    span.add_argument(
        "--session",
        type=int,
        metavar="MÃ",
        help="phiên họp (với scores); không ghi: phiên mới nhất",
    )
    span.add_argument(
        "--period", metavar="KỲ", help="kỳ báo cáo (với ideas, province), ví dụ 2026-Q3"
    )
    parser.add_argument("--search", default="", metavar="CHỮ", help="chỉ những dòng có chữ này")
    parser.add_argument("--state", default="", metavar="TRẠNG_THÁI", help="chỉ trạng thái này")
    parser.add_argument(
        "--clear", action="store_true", help="ghi rõ dữ liệu cá nhân; phải có --reason"
    )
    parser.add_argument(
        "--reason", default="", metavar="LÝ_DO", help="vì sao ghi rõ (lưu vào nhật ký)"
    )


def _help() -> str:
    first = (
        "ideas: ý tưởng",
        "register: sổ tiếp nhận đầy đủ, nhập lại được",
        "province: biểu tổng hợp theo đơn vị, lĩnh vực, đối tượng",
        "scores: điểm",
        "awards: khen thưởng",
        "fund: sổ quỹ khen thưởng",
    )
    return "; ".join((*first, *(f"{word}: {k.title.lower()}" for word, k in RECORD_LISTS.items())))


def _refuse_needless(words: Namespace) -> None:
    """Refuse a filter that the list would not heed."""
    for option in ("search", "state"):
        if getattr(words, option) and words.what not in RECORD_LISTS:
            raise NotForThisList(what=words.what, option=f"--{option}")
    if words.period and words.what not in _BY_PERIOD:
        raise NotForThisList(what=words.what, option="--period")
    if words.session is not None and words.what != "scores":
        raise NotForThisList(what=words.what, option="--session")


def _run(call: Call) -> Answer:
    words = call.words
    _refuse_needless(words)
    if words.clear:
        given_out.checked_reason(words.reason)
    data_file = call.open_file()
    book = data_file.do(EXPORTS[words.what], call)
    target = books.with_ending(words.out / book.name if words.out.is_dir() else words.out)
    data = book.excel()
    if words.clear:
        data_file.do(given_out.note_given_out, book, target.name, words.reason)
    written = books.put(data, target)
    rows = len(book.book.tabs[0].rows)
    answer = {"file": str(written), "rows": rows, "clear": bool(book.personal)}
    return Answer(answer, (f"Đã ghi {rows} dòng vào {written}",))


COMMANDS = (
    Command(
        "export",
        "ghi ý tưởng, biểu tổng hợp, điểm, khen thưởng, sổ quỹ, việc sau hội đồng, đơn vị ra Excel",
        _words,
        _run,
        (
            "export ideas --out y-tuong.xlsx --year 2026",
            "export register --out so-day-du.xlsx",
            'export register --out so.xlsx --clear --reason "Nộp hồ sơ khen thưởng lên tỉnh"',
            "export province --out bieu-tong-hop.xlsx --period 2026-Q3",
            "export scores --session 1 --out diem.xlsx",
            "export awards --out khen-thuong.xlsx --year 2026",
            "export fund --out so-quy.xlsx --year 2026",
            "export support_tasks --state open --out D:/bao-cao",
        ),
    ),
)
