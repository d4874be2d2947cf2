"""Kiểm tra thể thức: `check-document` names what is wrong with a Word or PDF file."""

from argparse import ArgumentParser
from pathlib import Path

from app.commands.command import Answer, Call, Command
from app.rules.form_report import Finding, FormReport, Severity
from app.services import form_check

_MARKS = {Severity.ERROR: "Sai", Severity.NOTE: "Lưu ý"}


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="TỆP", help="tệp Word (.docx) hoặc PDF")


def _run(call: Call) -> Answer:
    report = form_check.check_path(call.words.file)
    lines = (_summary(report), *(_line(each) for each in report.findings))
    return Answer(_data(report), lines, report.clean)


def _summary(report: FormReport) -> str:
    notes = f", {len(report.notes)} lưu ý" if report.notes else ""
    if report.clean:
        return f"{report.name} ({report.kind}): đúng thể thức{notes}."
    return f"{report.name} ({report.kind}): {len(report.errors)} chỗ sai thể thức{notes}."


def _line(found: Finding) -> str:
    return f"- {_MARKS[found.severity]} | {found.place}: {found.sentence} [{found.article}]"


def _data(report: FormReport) -> dict[str, object]:
    return {
        "file": report.name,
        "kind": report.kind,
        "good": report.clean,
        "findings": [
            {
                "severity": each.severity.value,
                "article": each.article,
                "place": each.place,
                "sentence": each.sentence,
            }
            for each in report.findings
        ],
    }


COMMANDS = (
    Command(
        "check-document",
        "kiểm tra thể thức một tệp Word hoặc PDF theo Nghị định 30/2020/NĐ-CP",
        _words,
        _run,
        ("check-document quyet-dinh.docx", "check-document to-trinh.pdf --json"),
    ),
)
