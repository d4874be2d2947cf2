"""Nhập từ bảng tính: `import` takes lists in as the screens do, or only says what it would do."""

from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app.basics.progress import Silent
from app.commands import returned_kits
from app.commands.command import Answer, Call, Command
from app.commands.returned_kits import opened
from app.rules.errors import Said
from app.rules.idea import IdeaDraft, IntakeSource
from app.rules.importing.errors import NoHeader, NotForUnits
from app.rules.importing.idea_columns import FIELD_LABELS
from app.rules.importing.options import AlikeChoice, ListOptions
from app.rules.importing.run import VERDICT_LABELS, ImportKind, Verdict
from app.services import intake, unit_import
from app.services.importing import folder_list, idea_import, list_file, returned, unit_file
from app.services.importing.folder_list import FileRead
from app.services.importing.idea_import import IdeaPreview
from app.services.importing.idea_list import JudgedIdea
from app.services.importing.list_file import ListFile

_MOST_LINES = 200  # sentences said to a person; --json says all
_ALIKE = {"new": AlikeChoice.NEW, "skip": AlikeChoice.SAME, "fill": AlikeChoice.FILL}


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="TỆP", help="tệp .xlsx, .xls, .csv hoặc thư mục")
    parser.add_argument(
        "--kind",
        choices=tuple(kind.value for kind in ImportKind),
        default=ImportKind.IDEAS.value,
        help="ideas: ý tưởng (nếu không ghi); units: đơn vị; scores: phiếu chấm;"
        " unit_reports: báo cáo của đơn vị",
    )
    parser.add_argument("--session", type=int, metavar="ID", help="phiên họp, cho scores")
    parser.add_argument("--period", default="", metavar="KỲ", help="kỳ báo cáo, cho unit_reports")
    parser.add_argument(
        "--dry-run", action="store_true", help="chỉ nêu việc sẽ làm, không ghi vào sổ"
    )
    parser.add_argument("--profile", default="", metavar="TÊN", help="mẫu cột của nơi gửi đã nhớ")
    parser.add_argument(
        "--rejects", type=Path, metavar="TỆP", help="ghi các dòng chưa nhập, kèm lý do, ra tệp này"
    )
    parser.add_argument("--sheet", default="", metavar="TRANG", help="tên trang tính")
    parser.add_argument("--hidden", action="store_true", help="đọc cả dòng và cột đang ẩn")
    parser.add_argument(
        "--alike",
        choices=tuple(_ALIKE),
        help="dòng gần giống ý tưởng đã có: new thêm mới, skip bỏ qua, fill bổ sung ô còn trống;"
        " không ghi: để lại, không nhập",
    )


def _run(call: Call) -> Answer:
    kind = ImportKind(call.words.kind)
    return _RUNS[kind](call)


def _ideas(call: Call) -> Answer:
    words, data_file = call.words, opened(call)
    file, refused = _opened(call)
    options = ListOptions(sheet=_sheet(file, words.sheet), with_hidden=words.hidden)
    if words.profile:
        options = data_file.do(idea_import.with_profile, file, options, words.profile)
    unsaid: IdeaDraft = replace(
        data_file.do(intake.new_draft, call.today), answer_due=None, source=IntakeSource.VIA_UNIT
    )

    def look(options: ListOptions) -> IdeaPreview:
        return data_file.do(idea_import.preview, file, options, unsaid, call.today, Silent())

    seen = look(options)
    if words.alike:
        alike = {idea.row: _ALIKE[words.alike] for idea in seen.ideas if _is_alike(idea)}
        seen = look(replace(options, alike=alike))
    run = None
    if not words.dry_run and seen.to_take:
        run = data_file.do(idea_import.take, seen, call.now, Silent())
    if words.rejects is not None:
        returned.write_returned(seen, words.rejects, _title)
    answer = _answer(seen, run, rejects=words.rejects)
    lines = [str(part.refusal) for part in refused if part.refusal is not None]
    data = {**answer.data, "unread": lines} if isinstance(answer.data, dict) else answer.data
    return replace(answer, data=data, lines=(*answer.lines, *lines))


def _opened(call: Call) -> tuple[ListFile, tuple[FileRead, ...]]:
    """Return the list of a file, or of all files of a folder with those that could not be read."""
    path = call.words.file
    if not path.is_dir():
        return list_file.open_list(path, Silent()), ()
    found = call.open_file().do(folder_list.open_folder, path, call.today, Silent())
    return found.file, found.refused


def _answer(seen: IdeaPreview, run: int | None, *, rejects: Path | None) -> Answer:
    counts = {verdict.value: seen.counts[verdict] for verdict in Verdict}
    cells = [_cell(row, name, said.filled()) for row, name, said in _wrong(seen)]
    data = {
        "file": seen.file.read.name,
        "sheet": seen.found.sheet.name,
        "run": run,
        "counts": counts,
        "columns": {c.title: c.field for c in seen.found.table.header.columns if c.field},
        "left_out": {why.value: len(rows) for why, rows in seen.found.table.left_out.items()},
        "converted": len(seen.file.converted[seen.found.at]),
        "cells": cells,
        "rejects": str(rejects) if rejects else None,
    }
    said = ", ".join(f"{VERDICT_LABELS[v].lower()} {counts[v.value]}" for v in Verdict)
    head = "Đã nhập" if run is not None else "Chưa ghi gì vào sổ"
    lines = [f"{head}: {said}."]
    lines += [f"Dòng {c['row']}, {c['column']}: {c['message']}" for c in cells[:_MOST_LINES]]
    if len(cells) > _MOST_LINES:
        lines.append(f"… và {len(cells) - _MOST_LINES} ô khác; xem đủ bằng --json hoặc --rejects.")
    stuck = seen.counts[Verdict.WRONG] or seen.counts[Verdict.ALIKE]
    return Answer(data, tuple(lines), bool(seen.to_take or not stuck))


def _units(call: Call) -> Answer:
    words, data_file = call.words, opened(call)
    for option in ("profile", "rejects", "alike", "sheet"):
        if getattr(words, option):
            raise NotForUnits(option=f"--{option}")
    text = unit_file.text_of_units(words.file, Silent())
    seen = data_file.do(unit_import.preview, text)
    if not seen.rows:
        raise NoHeader(sheet=words.file.name)
    counts = {verdict.value: seen.count(verdict) for verdict in Verdict}
    run = None
    if not words.dry_run:
        run = data_file.do(unit_import.take, text, call.now, words.file.name).run
    cells = [
        _cell(row.line - 1, name, said.filled())
        for row in seen.rows
        for name, said in row.wrong.items()
    ]
    head = "Đã nhập" if run is not None else "Chưa ghi gì vào sổ"
    said = ", ".join(f"{VERDICT_LABELS[v].lower()} {counts[v.value]}" for v in Verdict)
    lines = [f"{head}: {said}."]
    lines += [f"Dòng {c['row']}, {c['column']}: {c['message']}" for c in cells[:_MOST_LINES]]
    data = {"file": words.file.name, "run": run, "counts": counts, "cells": cells}
    to_take = counts[Verdict.NEW.value] + counts[Verdict.CHANGED.value]
    return Answer(data, tuple(lines), bool(to_take or not counts[Verdict.WRONG.value]))


def _wrong(seen: IdeaPreview) -> list[tuple[int, str, Said]]:
    return [
        (row, name, said)
        for idea in seen.ideas
        for (row, name), said in sorted(idea.read.wrong.items())
    ]


def _cell(row: int, name: str, message: str) -> dict[str, object]:
    return {"row": row + 1, "field": name, "column": _title(name), "message": message}


def _sheet(file: ListFile, name: str) -> int | None:
    """Return the place of a sheet; no name means the one that holds the list."""
    if not name:
        return None
    names = [sheet.name for sheet in file.unicode]
    if name not in names:
        raise NoHeader(sheet=name)
    return names.index(name)


def _is_alike(idea: JudgedIdea) -> bool:
    return idea.verdict is Verdict.ALIKE


def _title(name: str) -> str:
    return FIELD_LABELS.get(name, name)


_RUNS: Mapping[ImportKind, Callable[[Call], Answer]] = {
    ImportKind.IDEAS: _ideas,
    ImportKind.UNITS: _units,
    ImportKind.SCORES: returned_kits.take_scores,
    ImportKind.UNIT_REPORTS: returned_kits.take_reports,
}

COMMANDS = (
    Command(
        "import",
        "nhập ý tưởng, đơn vị, phiếu chấm, báo cáo của đơn vị từ bảng tính",
        _words,
        _run,
        (
            "import danh-sach.xlsx --dry-run",
            "import danh-sach.xlsx --rejects can-sua.xlsx",
            "import danh-sach.xls --profile “Thôn Vân Hòa”",
            "import don-vi.csv --kind units",
            "import gui-ve --rejects can-sua.xlsx",
            "import phieu-cham --kind scores --session 1",
            "import bao-cao --kind unit_reports --period 2026-Q3",
        ),
    ),
)
