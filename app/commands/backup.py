"""Sao lưu, khôi phục, mở thử: `backup`, `restore` and `drill`, also for scheduled tasks."""

from argparse import ArgumentParser
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from app.basics import places
from app.commands.command import Answer, Call, Command
from app.commands.sign_in import unlocked
from app.rules.backup import BackupReason
from app.rules.dates import short_date
from app.rules.errors import DataFileForeign, DataFileMissing, DataFileUnreadable
from app.rules.role import Duty, check_duty
from app.services import backups, drills, restoring
from app.services.one_writer import OneWriter
from app.services.restoring import Comparison


def _backup_words(parser: ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", type=Path, metavar="THƯ_MỤC", help="chép thêm một bản sang đây (USB)"
    )


def _backup(call: Call) -> Answer:
    path = call.open_file().path
    if call.words.folder is not None:
        written = backups.carry(path, call.words.folder, call.now)
        made = backups.list_backups(path)[0]
    else:
        made = backups.make(path, BackupReason.BY_HAND, call.now)
        written = made.path
    counts: Mapping[str, int] = made.facts.counts if made.facts else {}
    data = {"file": str(written), "size": made.size, "sha256": made.digest, "counts": counts}
    said = f"Đã sao lưu và kiểm tra: {written} ({counts.get('idea', 0)} ý tưởng)."
    return Answer(data, (said,))


def _restore_words(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="TỆP", help="bản sao lưu")
    parser.add_argument(
        "--dry-run", action="store_true", help="chỉ so sánh số bản ghi, không khôi phục"
    )


def _restore(call: Call) -> Answer:
    path = _data_file(call)
    _check_may_restore(call)
    unlocked(call.words, call.words.file, call.now)
    if call.words.dry_run:
        seen = restoring.compare(path, call.words.file)
        return Answer(_compared(seen), tuple(_lines(seen)))
    writer = OneWriter(path, call.now)
    try:
        seen = restoring.compare(path, call.words.file)
        kept = restoring.restore(path, call.words.file, call.now)
    finally:
        writer.close()
    told = (
        *_lines(seen),
        f"Đã khôi phục từ {call.words.file}.",
        f"Dữ liệu trước khi khôi phục được giữ ở {kept}.",
    )
    return Answer({**_compared(seen), "kept": str(kept)}, told)


def _check_may_restore(call: Call) -> None:
    """Where there are accounts only an administrator restores; a lost file cannot say so."""
    try:
        opened = call.open_file()
    except (DataFileMissing, DataFileUnreadable, DataFileForeign):
        return
    opened.close()
    check_duty(opened.at_work.role, Duty.ACCOUNTS)


def _drill(call: Call) -> Answer:
    told = drills.drill(unlocked(call.words, _data_file(call), call.now), call.now)
    good = told.good and not told.findings
    data = {
        "file": told.name,
        "good": good,
        "said": told.said,
        "findings": list(told.findings),
    }
    said = f"Bản sao lưu {told.name} mở được, đủ và đúng." if told.good else told.said
    return Answer(data, (said, *(f"- {each}" for each in told.findings)), good)


def _no_words(_parser: ArgumentParser) -> None:
    """No words of its own."""


def _data_file(call: Call) -> Path:
    """Return the data file without opening it: it may be damaged or lost."""
    named: Path | None = call.words.data
    return named or places.data_file()


def _compared(seen: Comparison) -> dict[str, object]:
    return {
        "backup": str(seen.backup),
        "counts": [{"what": each.label, "now": each.now, "then": each.then} for each in seen.lines],
    }


def _lines(seen: Comparison) -> list[str]:
    lines = [
        f"{each.label}: hiện có {'?' if each.now is None else each.now},"
        f" trong bản sao lưu {each.then}."
        for each in seen.lines
    ]
    lines += [
        f"Mới nhất trong bản sao lưu: {each.number}/{each.year}"
        f" ngày {short_date(date.fromisoformat(each.received_on))}, {each.title}"
        for each in seen.then.newest
    ]
    return lines


COMMANDS = (
    Command(
        "backup",
        "sao lưu tệp dữ liệu, kiểm tra bản sao; có thể chép thêm sang USB",
        _backup_words,
        _backup,
        ("backup", "backup E:/"),
    ),
    Command(
        "restore",
        "khôi phục tệp dữ liệu từ một bản sao lưu, sau khi giữ lại dữ liệu hiện có",
        _restore_words,
        _restore,
        ("restore sao-luu/thuongninh-20261124-083000-hang-ngay.db --dry-run",),
    ),
    Command(
        "drill",
        "mở thử bản sao lưu mới nhất để biết chắc dùng được",
        _no_words,
        _drill,
        ("drill",),
    ),
)
