"""`kit` writes workbooks to be filled in; `import` takes whole folders of them back."""

from argparse import ArgumentParser

import pytest
from openpyxl import load_workbook

from app.commands import importing, kits
from app.commands.command import Call
from app.commands.words import WordsParser
from app.rules.command_errors import OptionMissing
from app.rules.score_kit import HEADER_ROW
from app.rules.unit_report_form import FIRST_ROW
from app.services import register, scoring
from app.services.scoring import SheetState
from tests.makers_council import an_attended_session
from tests.services.test_unit_report_return import NOW, Q3


@pytest.fixture
def said(data_file):
    """What a command says to its words."""

    def run(commands, *words):
        parser: ArgumentParser = WordsParser()
        commands[0].add_words(parser)
        call = Call(parser.parse_args(list(map(str, words))), NOW, lambda: data_file)
        return commands[0].run(call)

    return run


def fill(path, row, *values, first=4):
    book = load_workbook(path)
    for column, value in enumerate(values, start=first):
        book.worksheets[0].cell(row, column).value = value
    book.save(path)


def test_score_workbooks_go_out_and_come_back(said, data_file, tmp_path):
    meeting = data_file.do(an_attended_session)
    made = said(kits.COMMANDS, "scores", "--session", meeting, "--out", tmp_path / "phieu")
    assert len(made.data["files"]) == 6
    paths = sorted((tmp_path / "phieu").glob("*.xlsx"))
    fill(paths[0], HEADER_ROW + 1, 20, 20, 20, 10)
    fill(paths[1], HEADER_ROW + 1, 99, 20, 20, 10)
    words = (tmp_path / "phieu", "--kind", "scores", "--session", meeting)

    dry = said(importing.COMMANDS, *words, "--dry-run")
    assert (dry.data["run"], dry.data["counts"]["new"], dry.data["counts"]["wrong"]) == (None, 1, 1)
    done = said(importing.COMMANDS, *words)

    assert done.data["run"] is not None
    assert "tối đa" in " ".join(done.lines)
    given = data_file.do(scoring.sheets, meeting)
    assert sum(sheet.state is SheetState.SUBMITTED for sheet in given) == 1
    again = said(importing.COMMANDS, *words)
    assert (again.data["run"], again.data["counts"]["same"]) == (None, 1)


def test_report_workbooks_go_out_and_come_back(said, tmp_path):
    said(kits.COMMANDS, "reports", "--period", Q3, "--each", "--out", tmp_path)
    paths = sorted(tmp_path.glob("*.xlsx"))
    for path in paths[2:]:
        path.unlink()
    fill(paths[0], FIRST_ROW + 1, 4, first=2)
    (tmp_path / "hong.xlsx").write_bytes(b"PK\x03\x04hong")

    done = said(importing.COMMANDS, tmp_path, "--kind", "unit_reports", "--period", Q3)

    assert done.data["counts"] == {"new": 2, "changed": 0, "same": 0, "skipped": 0, "wrong": 1}
    assert any("hong.xlsx" in line for line in done.lines)


def test_a_folder_of_lists_is_taken_in(said, data_file, tmp_path):
    assert len(said(kits.COMMANDS, "ideas", "--each", "--out", tmp_path / "a").data["files"]) == 5
    made = said(kits.COMMANDS, "ideas", "--out", tmp_path / "b").data["files"]
    fill(made[0], 9, "Lò Thị Đào", first=2)
    fill(made[0], 9, "Bản đồ sạt lở", first=6)
    fill(made[0], 9, "Lập bản đồ", first=9)
    (tmp_path / "b" / "hong.xlsx").write_bytes(b"PK\x03\x04hong")

    done = said(importing.COMMANDS, tmp_path / "b")

    assert done.data["run"] is not None
    assert [row.title for row in data_file.do(register.list_ideas)] == ["Bản đồ sạt lở"]
    assert "hong.xlsx" in done.data["unread"][0]


@pytest.mark.parametrize(
    "words",
    [
        (kits, "scores", "--out", "."),
        (kits, "reports", "--out", "."),
        (importing, ".", "--kind", "scores"),
        (importing, ".", "--kind", "unit_reports"),
    ],
)
def test_what_is_missing_is_named(said, words):
    with pytest.raises(OptionMissing, match="--"):
        said(words[0].COMMANDS, *words[1:])
