"""Kiểm tra tệp dữ liệu: `check` names everything that is not as it should be."""

from argparse import ArgumentParser

from app.commands.command import Answer, Call, Command
from app.services.integrity import check
from app.services.reports import issued_reports


def _words(_parser: ArgumentParser) -> None:
    """No words of its own."""


def _run(call: Call) -> Answer:
    data_file = call.open_file()
    found = data_file.do(check)
    changed = [row for row in data_file.do(issued_reports) if row.changes]
    lines = [f"- {each.sentence}" for each in found]
    lines += [
        f"- Báo cáo số {row.number_and_symbol} ({row.label}): {row.changes} số liệu nay đã khác"
        " so với khi ban hành."
        for row in changed
    ]
    good = not any(each.serious for each in found)
    lines.insert(0, "Tệp dữ liệu nguyên vẹn." if good else "Tệp dữ liệu có chỗ hỏng:")
    data = {
        "good": good,
        "findings": [
            {"kind": each.kind.value, "sentence": each.sentence, "serious": each.serious}
            for each in found
        ],
        "reports_changed": [
            {"number": row.number_and_symbol, "period": row.period, "figures": row.changes}
            for row in changed
        ],
    }
    return Answer(data, tuple(lines), good)


COMMANDS = (
    Command(
        "check",
        "kiểm tra tệp dữ liệu, nhật ký, chỉ mục tìm kiếm, tệp kèm theo và số liệu đã ban hành",
        _words,
        _run,
        ("check --json",),
    ),
)
