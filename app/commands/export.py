"""Xuất Excel: `export` writes lists of the register."""

from argparse import ArgumentParser
from pathlib import Path

from app.commands.command import Answer, Call, Command
from app.services import books, exports


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("ideas", "scores"), help="ideas: ý tưởng; scores: điểm")
    parser.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx", help="nơi ghi tệp")
    span = parser.add_mutually_exclusive_group()
    span.add_argument("--year", type=int, metavar="NĂM", help="năm của sổ tiếp nhận")
    parser.add_argument(
        "--session",
        type=int,
        metavar="MÃ",
        help="phiên họp (với scores); không ghi: phiên mới nhất",
    )
    span.add_argument("--period", metavar="KỲ", help="kỳ báo cáo, ví dụ 2026-Q3")


def _run(call: Call) -> Answer:
    words, data_file = call.words, call.open_file()
    if words.what == "scores":
        book = data_file.do(exports.scores_workbook, words.session)
    else:
        code = words.period or str(words.year or call.today.year)
        book = data_file.do(exports.ideas_workbook, code, call.today)
    written = books.save_as(book, words.out)
    rows = len(book.book.tabs[0].rows)
    return Answer({"file": str(written), "rows": rows}, (f"Đã ghi {rows} dòng vào {written}",))


COMMANDS = (
    Command(
        "export",
        "ghi danh sách ý tưởng hoặc bảng điểm của một phiên họp ra Excel",
        _words,
        _run,
        (
            "export ideas --out y-tuong.xlsx --year 2026",
            "export scores --session 1 --out diem.xlsx",
        ),
    ),
)
