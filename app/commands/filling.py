"""Ghi biểu của tỉnh: `fill` puts the figures of a period into a workbook that was pointed at."""

from argparse import ArgumentParser
from decimal import Decimal
from pathlib import Path

from app.basics.progress import Silent
from app.commands.command import Answer, Call, Command
from app.rules.command_errors import OptionMissing
from app.rules.province_form_errors import FormReshaped
from app.rules.sheet_places import place_named
from app.services import books, province_filling, province_forms
from app.services.province_filling import CellChange, FillPreview
from app.services.province_forms import KeptForm, OpenForm


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="TÊN", help="biểu đã trỏ ô; bỏ trống để liệt kê")
    parser.add_argument("--period", default="", metavar="KỲ", help="kỳ lấy số liệu, ví dụ 2026-Q3")
    parser.add_argument("--out", type=Path, metavar="TỆP.xlsx", help="nơi ghi tệp")
    parser.add_argument("--workbook", type=Path, metavar="TỆP.xlsx", help="tệp tỉnh mới gửi")
    parser.add_argument(
        "--dry-run", action="store_true", help="chỉ xem trước và sau, không ghi tệp"
    )


def _run(call: Call) -> Answer:
    words = call.words
    if not words.name:
        return _list(call)
    if not words.period:
        raise OptionMissing(option="--period")
    if words.out is None and not words.dry_run:
        raise OptionMissing(option="--out")
    kept, form = _opened(call)
    seen = call.open_file().do(province_filling.look, kept, form, words.period, call.today)
    if seen.refused:
        raise FormReshaped(name=form.name, reasons=" ".join(map(str, seen.refused)))
    written = None
    if not words.dry_run:
        target = books.with_ending(words.out)
        target.parent.mkdir(parents=True, exist_ok=True)
        written = books.put(province_filling.filled(form, seen), target)
    return _answer(seen, written)


def _opened(call: Call) -> tuple[KeptForm, OpenForm]:
    data_file, newer = call.open_file(), call.words.workbook
    key = data_file.do(province_forms.form_named, call.words.name)
    kept = data_file.do(province_forms.kept_form, key)
    if newer is not None:
        return kept, province_forms.open_form(newer, Silent())
    return kept, data_file.do(province_forms.kept_workbook, key)


def _list(call: Call) -> Answer:
    found = call.open_file().do(province_forms.list_forms)
    data = [{"name": each.name, "file": each.file_name, "marks": each.marks} for each in found]
    lines = [f"{each.name}: {each.file_name}, {each.marks} chỗ ghi" for each in found]
    return Answer(data, tuple(lines) or ("Chưa có biểu nào. Hãy trỏ ô trong mục Báo cáo trước.",))


def _answer(seen: FillPreview, written: Path | None) -> Answer:
    data = {
        "period": seen.period,
        "file": None if written is None else str(written),
        "cells": [_cell(each) for each in seen.changes],
        "notes": [str(each) for each in seen.notes],
    }
    told = [f"{each.sheet}!{place_named(each.at)}: {each.shown}" for each in seen.changes]
    last = f"Đã ghi {len(seen.changes)} ô vào {written}." if written else "Chưa ghi tệp nào."
    return Answer(data, (*told, *map(str, seen.notes), last))


def _cell(change: CellChange) -> dict[str, object]:
    after = float(change.after) if isinstance(change.after, Decimal) else change.after
    return {
        "sheet": change.sheet,
        "cell": place_named(change.at),
        "about": change.about,
        "before": change.before,
        "after": after,
    }


COMMANDS = (
    Command(
        "fill",
        "ghi số liệu vào biểu Excel của tỉnh",
        _words,
        _run,
        (
            "fill",
            'fill "Biểu 01 của tỉnh" --period 2026 --out bieu-01.xlsx',
            'fill "Biểu 01 của tỉnh" --period 2026-Q3 --workbook moi.xlsx --dry-run',
        ),
    ),
)
