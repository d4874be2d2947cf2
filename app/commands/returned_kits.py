"""`import` of workbooks that came back: score sheets of a session, reports of units on a period."""

from pathlib import Path

from app.commands.command import Answer, Call
from app.rules.command_errors import OptionMissing
from app.rules.importing.run import VERDICT_LABELS, Verdict
from app.rules.saying import Refusal, Said
from app.services import unit_report_return
from app.services.data_file import DataFile
from app.services.importing import score_files
from app.services.importing.folder_list import lists_in
from app.services.unit_report_return import Change

_SHOWN = (Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.SKIPPED, Verdict.WRONG)
_AS_VERDICT = {
    Change.RECEIVE: Verdict.NEW,
    Change.CORRECT: Verdict.CHANGED,
    Change.SAME: Verdict.SAME,
    Change.NOTHING: Verdict.WRONG,
}


def opened(call: Call) -> DataFile:
    """Return the data file, with the right to write it unless this is only a look."""
    return call.open_file() if call.words.dry_run else call.open_to_write()


def take_scores(call: Call) -> Answer:
    """Take in the score workbooks of a session."""
    words, data_file = call.words, opened(call)
    if words.session is None:
        raise OptionMissing(option="--session")
    seen = data_file.do(score_files.look_at, _paths(words.file), words.session)
    counts = {each: sum(sheet.count(each) for sheet in seen) for each in Verdict}
    counts[Verdict.WRONG] += sum(bool(sheet.wrong) for sheet in seen)
    wrong = [_line(sheet.name, None, said) for sheet in seen for said in sheet.wrong]
    wrong += [
        _line(sheet.name, line.row, said)
        for sheet in seen
        for line in sheet.lines
        for said in line.wrong
    ]
    run = None
    if not words.dry_run and counts[Verdict.NEW] + counts[Verdict.CHANGED]:
        run = data_file.do(score_files.take, seen, words.file.name, call.now).run
    return _answer(words.file, run, counts, wrong)


def take_reports(call: Call) -> Answer:
    """Take in the reports of units on a period."""
    words, data_file = call.words, opened(call)
    if not words.period:
        raise OptionMissing(option="--period")
    paths = _paths(words.file)
    seen = data_file.do(unit_report_return.look_at, paths, words.period, call.today)
    counts = dict.fromkeys(Verdict, 0)
    for form in seen:
        counts[_AS_VERDICT[form.change]] += 1
    wrong = [_line(form.name, None, said) for form in seen for said in form.wrong]
    run = None
    if not words.dry_run and counts[Verdict.NEW] + counts[Verdict.CHANGED]:
        stored = data_file.do(unit_report_return.store, seen, words.period, call.today, call.now)
        run = stored.run
    return _answer(words.file, run, counts, wrong)


def _paths(chosen: Path) -> list[Path]:
    return lists_in(chosen) if chosen.is_dir() else [chosen]


def _line(name: str, row: int | None, said: Said | Refusal) -> dict[str, object]:
    return {"file": name, "row": row, "message": str(said)}


def _answer(
    chosen: Path, run: int | None, counts: dict[Verdict, int], wrong: list[dict[str, object]]
) -> Answer:
    told = ", ".join(f"{VERDICT_LABELS[each].lower()} {counts[each]}" for each in _SHOWN)
    head = "Đã nhập" if run is not None else "Chưa ghi gì vào sổ"
    lines = [f"{head}: {told}."]
    lines += [
        f"{each['file']}, dòng {each['row']}: {each['message']}"
        if each["row"]
        else f"{each['file']}: {each['message']}"
        for each in wrong
    ]
    told_counts = {each.value: counts[each] for each in _SHOWN}
    data = {"file": chosen.name, "run": run, "counts": told_counts, "wrong": wrong}
    to_take = counts[Verdict.NEW] + counts[Verdict.CHANGED]
    return Answer(data, tuple(lines), bool(to_take or not counts[Verdict.WRONG]))
