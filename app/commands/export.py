"""Xuất Excel: `export` writes lists of the register."""

from argparse import ArgumentParser
from pathlib import Path

from app.commands.command import Answer, Call, Command
from app.services import award_lines, award_money_papers, books, exports


def _words(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("ideas", "scores", "awards", "fund"),
        help="ideas: ý tưởng; scores: điểm; awards: khen thưởng; fund: sổ quỹ khen thưởng",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx", help="nơi ghi tệp")
    span = parser.add_mutually_exclusive_group()
    span.add_argument("--year", type=int, metavar="NĂM", help="năm; không ghi: năm nay")
    parser.add_argument(
        "--session",
        type=int,
        metavar="MÃ",
        help="phiên họp (với scores); không ghi: phiên mới nhất",
    )
    span.add_argument("--period", metavar="KỲ", help="kỳ báo cáo, ví dụ 2026-Q3")


def _run(call: Call) -> Answer:
    words, data_file = call.words, call.open_file()
    year = words.year or call.today.year
    if words.what == "scores":
        book = data_file.do(exports.scores_workbook, words.session)
    elif words.what == "awards":
        book = data_file.do(award_lines.awards_workbook, year, call.today)
    elif words.what == "fund":
        book = data_file.do(award_money_papers.ledger_book, year, call.today)
    else:
        code = words.period or str(year)
        book = data_file.do(exports.ideas_workbook, code, call.today)
    written = books.save_as(book, words.out)
    rows = len(book.book.tabs[0].rows)
    return Answer({"file": str(written), "rows": rows}, (f"Đã ghi {rows} dòng vào {written}",))


COMMANDS = (
    Command(
        "export",
        "ghi danh sách ý tưởng, bảng điểm, danh sách khen thưởng hoặc sổ quỹ ra Excel",
        _words,
        _run,
        (
            "export ideas --out y-tuong.xlsx --year 2026",
            "export scores --session 1 --out diem.xlsx",
            "export awards --out khen-thuong.xlsx --year 2026",
            "export fund --out so-quy.xlsx --year 2026",
        ),
    ),
)
