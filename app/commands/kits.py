"""Lập biểu mẫu Excel: `kit` writes the workbooks that are sent out to be filled in."""

from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from pathlib import Path

from app.basics.progress import Silent
from app.commands.command import Answer, Call, Command
from app.rules.command_errors import OptionMissing
from app.services import idea_kits, score_kits, unit_report_form


def _words(parser: ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        choices=tuple(_RUNS),
        help="ideas: ý tưởng; scores: phiếu chấm; reports: báo cáo của đơn vị",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi ghi tệp")
    parser.add_argument("--session", type=int, metavar="ID", help="phiên họp, cho scores")
    parser.add_argument("--period", default="", metavar="KỲ", help="kỳ báo cáo, cho reports")
    parser.add_argument(
        "--each", action="store_true", help="mỗi đơn vị một tệp, cho ideas và reports"
    )


def _run(call: Call) -> Answer:
    call.words.out.mkdir(parents=True, exist_ok=True)
    written = _RUNS[call.words.kind](call)
    lines = (f"Đã ghi {len(written)} tệp.", *map(str, written))
    return Answer({"files": [str(path) for path in written]}, lines)


def _ideas(call: Call) -> list[Path]:
    data_file, today = call.open_file(), call.today
    if call.words.each:
        files = data_file.do(idea_kits.kits_for_each, today)
    else:
        files = [data_file.do(idea_kits.kit_for_all, today)]
    return idea_kits.write_into(files, call.words.out, Silent())


def _scores(call: Call) -> list[Path]:
    if call.words.session is None:
        raise OptionMissing(option="--session")
    files = call.open_file().do(score_kits.files_for_members, call.words.session)
    return score_kits.write_into(files, call.words.out, Silent())


def _reports(call: Call) -> list[Path]:
    data_file, period, today = call.open_file(), call.words.period, call.today
    if not period:
        raise OptionMissing(option="--period")
    if call.words.each:
        files = data_file.do(unit_report_form.forms_for_each, period, today)
    else:
        files = [data_file.do(unit_report_form.form_for_all, period, today)]
    return unit_report_form.write_into(files, call.words.out, Silent())


_RUNS: Mapping[str, Callable[[Call], list[Path]]] = {
    "ideas": _ideas,
    "scores": _scores,
    "reports": _reports,
}

COMMANDS = (
    Command(
        "kit",
        "ghi biểu mẫu Excel gửi thôn, thành viên hội đồng, đơn vị",
        _words,
        _run,
        (
            "kit ideas --out bieu-mau --each",
            "kit scores --session 1 --out phieu-cham",
            "kit reports --period 2026-Q3 --out bao-cao",
        ),
    ),
)
