"""Kiểm tra tệp dữ liệu: `check` names everything that is not as it should be."""

from argparse import ArgumentParser
from typing import Any

from sqlalchemy.orm import Session

from app.commands.command import Answer, Call, Command
from app.rules.money import format_number
from app.services import journal_heads
from app.services.backups import Backup, list_backups
from app.services.integrity import Finding, check
from app.services.issued_changes import CHANGE_KIND_LABELS, changed_records
from app.services.report_issue import issued_reports, since_issue

_NAMED = 5  # so many records of a difference are named on a line


def _words(_parser: ArgumentParser) -> None:
    """No words of its own."""


def _run(call: Call) -> Answer:
    data_file = call.open_file()
    found = (
        *data_file.do(check),
        *data_file.do(lambda session: tuple(journal_heads.lost_in_reports(session))),
        *data_file.do(_lost_in_backups, list_backups(data_file.path)),
    )
    changed = [row for row in data_file.do(issued_reports) if row.changes]
    lines = [f"- {each.sentence}" for each in found]
    told = {row.id: data_file.do(_differences, row.id) for row in changed}
    for row in changed:
        lines.append(
            f"- Báo cáo số {row.number_and_symbol} ({row.label}): {row.changes} số liệu nay đã"
            " khác so với khi ban hành."
        )
        lines += [f"    {_said(each)}" for each in told[row.id]]
    good = not any(each.serious for each in found)
    lines.insert(0, "Tệp dữ liệu nguyên vẹn." if good else "Tệp dữ liệu có chỗ hỏng:")
    data = {
        "good": good,
        "findings": [
            {"kind": each.kind.value, "sentence": each.sentence, "serious": each.serious}
            for each in found
        ],
        "reports_changed": [
            {
                "number": row.number_and_symbol,
                "period": row.period,
                "figures": row.changes,
                "differences": told[row.id],
            }
            for row in changed
        ],
    }
    return Answer(data, tuple(lines), good)


def _lost_in_backups(session: Session, backups: list[Backup]) -> tuple[Finding, ...]:
    return tuple(journal_heads.lost_in_backups(session, backups))


def _differences(session: Session, report_id: int) -> list[dict[str, Any]]:
    """Return the differences of a report, figure by figure, with the records behind them."""
    return [
        {
            "figure": each.name,
            "label": each.label,
            "then": each.then,
            "now": each.now,
            "records": [
                {
                    "id": one.id,
                    "change": one.kind.value,
                    "change_label": CHANGE_KIND_LABELS[one.kind],
                    "code": one.row.code if one.row else "",
                    "title": one.row.title if one.row else "",
                    "then": one.then,
                    "now": one.now,
                    "then_amount": one.then_amount,
                    "now_amount": one.now_amount,
                }
                for one in changed_records(session, report_id, each.name)
            ],
        }
        for each in since_issue(session, report_id)
    ]


def _said(difference: dict[str, Any]) -> str:
    """Return a difference in words, the first records named."""
    records = difference["records"]
    named = "; ".join(
        f"{one['change_label'].lower()} {one['code'] or one['title'] or one['id']}"
        for one in records[:_NAMED]
    )
    more = f" và {len(records) - _NAMED} bản ghi khác" if len(records) > _NAMED else ""
    then, now = format_number(difference["then"]), format_number(difference["now"])
    return f"{difference['label']}: {then} → {now} ({named}{more})"


COMMANDS = (
    Command(
        "check",
        "kiểm tra tệp dữ liệu, nhật ký, chỉ mục tìm kiếm, tệp kèm theo và số liệu đã ban hành",
        _words,
        _run,
        ("check --json",),
    ),
)
