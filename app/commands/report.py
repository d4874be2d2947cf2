"""Báo cáo và số liệu: `report` writes a report, `figures` tells every figure with its records."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import Any

from app.commands.command import Answer, Call, Command
from app.rules.dates import parse_date
from app.rules.errors import UnknownDate, UnknownKind
from app.rules.money import format_number
from app.rules.period import until
from app.services import books, papers, report_issue, reports
from app.services.data_file import DataFile
from app.services.figure_catalogue import FIGURES
from app.services.figures import Counted, figures
from app.services.papers import PaperFormat
from app.services.report_issue import IssueFacts

_FORMATS = ("docx", "pdf", "xlsx")
_PERIODS = "2026, 2026-Q3, 2026-09, 2026-H1, 2026-9M, so-ket-2028, tong-ket-2030, NGÀY..NGÀY"


def _report_words(parser: ArgumentParser) -> None:
    parser.add_argument("period", metavar="KỲ", help=_PERIODS)
    parser.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi ghi tệp")
    parser.add_argument("--format", default=",".join(_FORMATS), help="docx,pdf,xlsx")
    parser.add_argument("--issue", action="store_true", help="ban hành: ghi số, ngày, chốt số liệu")
    parser.add_argument("--number", type=int, metavar="SỐ", help="số của báo cáo")
    parser.add_argument("--date", type=_day, metavar="NGÀY", help="ngày ban hành")


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except UnknownDate as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal


def _run_report(call: Call) -> Answer:
    words = call.words
    data_file = call.open_to_write() if words.issue else call.open_file()
    formats = _formats(words.format)
    issued = _issued(call, data_file) if words.issue else None
    if issued is None:
        paper = data_file.do(reports.report_paper, words.period, call.today)
        book = data_file.do(reports.report_workbook, words.period, call.today)
    else:
        paper = data_file.do(report_issue.issued_paper, issued.id)
        book = data_file.do(report_issue.issued_workbook, issued.id)
    kinds = [PaperFormat(each) for each in formats if each != "xlsx"]
    made = papers.save((paper,), words.out, kinds)
    if "xlsx" in formats:
        made.append(books.save(book, words.out))
    data: dict[str, Any] = {"files": [str(each) for each in made]}
    lines = [f"Đã ghi {each}" for each in made]
    if issued is not None:
        data |= {"report_id": issued.id, "number": issued.number_and_symbol}
        lines.insert(0, f"Đã ban hành báo cáo số {issued.number_and_symbol}.")
    return Answer(data, tuple(lines))


def _issued(call: Call, data_file: DataFile) -> report_issue.IssuedRow:
    words: Namespace = call.words
    dated_on = words.date or call.today
    number = words.number or data_file.do(report_issue.suggested_number, dated_on)
    facts = IssueFacts(number, dated_on)
    return data_file.do(report_issue.issue_report, words.period, facts, call.now)


def _formats(text: str) -> tuple[str, ...]:
    wanted = tuple(each.strip().lower() for each in text.split(",") if each.strip())
    for each in wanted:
        if each not in _FORMATS:
            raise UnknownKind(kind=each, known=", ".join(_FORMATS))
    return wanted


def _figures_words(parser: ArgumentParser) -> None:
    parser.add_argument("period", metavar="KỲ", help=_PERIODS)


def _run_figures(call: Call) -> Answer:
    data_file = call.open_file()
    period = data_file.do(reports.period_named, call.words.period, call.today)
    found: dict[str, Counted] = data_file.do(figures, until(period, call.today))
    data = {
        "period": period.code,
        "label": period.label,
        "first_day": period.first,
        "last_day": period.last,
        "counted_until": until(period, call.today).last,
        "figures": {
            each.name: {
                "label": each.label,
                "clause": each.clause,
                "definition": each.sentence,
                "counts": each.kind.value,
                "value": found[each.name].value,
                "ids": list(found[each.name].ids),
            }
            for each in FIGURES
        },
    }
    lines = [f"Số liệu {period.label}:"]
    lines += [f"{format_number(found[each.name].value):>12}  {each.label}" for each in FIGURES]
    return Answer(data, tuple(lines))


COMMANDS = (
    Command(
        "report",
        "lập báo cáo của một kỳ (Word, PDF, Excel), ban hành khi ghi --issue",
        _report_words,
        _run_report,
        ("report 2026 --out bao-cao", "report 2026-Q3 --out bao-cao --issue --number 15"),
    ),
    Command(
        "figures",
        "mọi số liệu của một kỳ, kèm khóa của từng bản ghi được tính",
        _figures_words,
        _run_figures,
        ("figures 2026 --json",),
    ),
)
