"""A report stays as it was issued through 100 corrections, and every difference is named."""

from argparse import Namespace
from datetime import date, datetime
from hashlib import sha256

import pytest

from app.commands.check import COMMANDS
from app.commands.command import Call
from app.models.document import IssuedReport
from app.rules.period import parse
from app.services import report_issue
from app.services.data_file import DataFile
from app.services.integrity import FindingKind, check
from app.services.issued_changes import ChangeKind, changed_records
from app.services.issued_figures import Difference, thaw
from app.services.papers import PaperFormat
from app.services.report_issue import IssueFacts
from tests.history.by_hand import AMOUNTS, COUNTS, Register, counted
from tests.history.correcting import correct
from tests.history.test_figures_twice import span_of, stored

ISSUED_ON = date(2030, 12, 31)
AT = datetime(2030, 12, 31, 9, 0)


def kept(session, report_id: int) -> dict[str, object]:
    """Everything that must never change: files, hashes, frozen figures, the paper made from it."""
    issued = session.get_one(IssuedReport, report_id)
    paper = report_issue.issued_paper(session, report_id)
    return {
        "word": paper.written(PaperFormat.WORD),
        "pdf": paper.written(PaperFormat.PDF),
        "excel": report_issue.issued_workbook(session, report_id).excel(),
        "hashes": {file.format: file.sha256 for file in issued.files},
        "figures": {each.name: (each.value, each.record_ids) for each in issued.figures},
    }


def amounts(file: Register, name: str) -> dict[int, int]:
    if name not in AMOUNTS:
        return {}
    table, column = AMOUNTS[name]
    return {row["id"]: row[column] for row in getattr(file, table)}


@pytest.mark.parametrize("code", ["2027", "2029-Q2", "so-ket-2028"])
def test_corrections_change_nothing_issued_and_are_named(own_history: DataFile, code: str) -> None:
    period = parse(code)
    report = own_history.do(report_issue.issue_report, code, IssueFacts(7, ISSUED_ON), AT).id
    before, then = Register(own_history.path), own_history.do(kept, report)
    assert own_history.do(report_issue.since_issue, report) == []

    own_history.do(correct, period, 100, len(code))

    after, now = Register(own_history.path), own_history.do(kept, report)
    assert now == then
    assert then["hashes"] == {
        "docx": sha256(then["word"]).hexdigest(),
        "pdf": sha256(then["pdf"]).hexdigest(),
        "xlsx": sha256(then["excel"]).hexdigest(),
    }
    assert not [one for one in own_history.do(check) if one.kind is FindingKind.REPORTS]
    named = {each.name: each for each in own_history.do(report_issue.since_issue, report)}
    assert len(named) > 15
    _say_the_same(own_history, named)
    for name in COUNTS:
        _compare(own_history, report, name, named.get(name), before, after, span_of(period))


def _say_the_same(file: DataFile, named: dict[str, Difference]) -> None:
    """The command `check` lists every difference with every record."""
    words = Call(Namespace(), AT, lambda: file)
    (told,) = COMMANDS[0].run(words).data["reports_changed"]
    listed = {each["figure"]: each for each in told["differences"]}
    assert listed.keys() == named.keys()
    for name, each in listed.items():
        one = named[name]
        assert (each["then"], each["now"]) == (one.then, one.now)
        ids = {record["id"] for record in each["records"]}
        assert ids == {*one.gained, *one.lost, *one.moved, *one.worth}


def _compare(file, report, name, difference, before, after, span) -> None:
    old_value, old = counted(before, name, span)
    new_value, new = counted(after, name, span)
    worth, worth_now = amounts(before, name), amounts(after, name)
    stayed = old.keys() & new.keys()
    wanted = dict.fromkeys(sorted(key for key in stayed if old[key] != new[key]), ChangeKind.MOVED)
    changed = (key for key in stayed if worth.get(key) != worth_now.get(key))
    wanted |= dict.fromkeys(changed, ChangeKind.WORTH)
    wanted |= dict.fromkeys(new.keys() - old.keys(), ChangeKind.GAINED)
    wanted |= dict.fromkeys(old.keys() - new.keys(), ChangeKind.LOST)
    assert (difference is not None) == bool(wanted)
    if difference is not None:
        assert (difference.then, difference.now) == (old_value, new_value)
    found = file.do(changed_records, report, name)
    assert {one.id: one.kind for one in found} == wanted
    for one in found:
        assert stored(one.then) == old.get(one.id)
        assert stored(one.now) == new.get(one.id)


def test_the_frozen_figures_are_those_that_the_hand_counts(own_history: DataFile, register) -> None:
    report = own_history.do(report_issue.issue_report, "2028", IssueFacts(8, ISSUED_ON), AT).id

    frozen = own_history.do(
        lambda session: [thaw(each) for each in session.get_one(IssuedReport, report).figures]
    )

    assert {each.name for each in frozen} == set(COUNTS)
    for each in frozen:
        value, by_hand = counted(register, each.name, span_of(parse("2028")))
        assert each.value == value
        assert dict(zip(each.ids, map(stored, each.days), strict=True)) == by_hand
