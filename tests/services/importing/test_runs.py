"""What a run wrote is kept; its rows are known again until it is undone."""

from app.rules.importing.run import ImportKind
from app.services.importing import runs, undoing
from app.services.importing.runs import RunFacts, WrittenLine
from tests.makers import a_unit
from tests.makers_ideas import NOW

FACTS = RunFacts(ImportKind.UNITS, "danh-sach.xlsx", "d" * 64, added=1, wrong=2)


def a_run(session, record_id, row_digest="a" * 64):
    line = WrittenLine(7, row_digest, "unit", record_id, after="b" * 64)
    return runs.keep(session, FACTS, [line], NOW)


def test_a_run_is_listed_with_its_counts(session):
    key = a_run(session, a_unit(session).id)

    [line] = runs.list_runs(session)

    assert (line.id, line.file_name, line.added, line.wrong) == (key, "danh-sach.xlsx", 1, 2)
    assert line.undoable


def test_a_row_that_was_taken_in_is_known_again(session):
    unit = a_unit(session)
    a_run(session, unit.id)

    assert runs.known_rows(session, "unit", ["a" * 64, "c" * 64]) == {"a" * 64: unit.id}
    assert runs.known_rows(session, "idea", ["a" * 64]) == {}


def test_a_row_of_an_undone_run_is_not_known(session):
    key = a_run(session, a_unit(session).id)

    undoing.undo(session, key, NOW)

    assert runs.known_rows(session, "unit", ["a" * 64]) == {}
    assert not runs.run_line(session, key).undoable


def test_many_rows_are_looked_up_in_parts(session):
    keys = {f"{n:064d}": a_unit(session, f"Thôn {n}").id for n in range(3)}
    for row_digest, key in keys.items():
        a_run(session, key, row_digest)

    many = [f"{n:064d}" for n in range(1201)]

    assert runs.known_rows(session, "unit", many) == keys
