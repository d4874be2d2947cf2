"""`export` writes lists as Excel files."""

from datetime import date

import pytest
from openpyxl import load_workbook

from app.commands import export
from app.commands.command import Call
from app.commands.words import WordsParser
from app.rules.fund import FundFlow
from app.services import fund
from app.services.fund import NewEntry
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_ideas import NOW
from tests.makers_sessions import a_closed_session


@pytest.fixture
def said(data_file):
    """What the command says to these words."""
    command = export.COMMANDS[0]

    def run(*words):
        parser = WordsParser()
        command.add_words(parser)
        return command.run(Call(parser.parse_args(words), NOW, lambda: data_file))

    return run


def first_tab(path):
    return [row for row in load_workbook(path).worksheets[0].iter_rows(values_only=True) if row[1]]


def test_awards_are_written_with_their_state(said, data_file, tmp_path):
    def decided(session):
        meeting = a_closed_session(session)
        a_draft(session, meeting, some_nominations(session, meeting))

    data_file.do(decided)

    answer = said("awards", "--out", str(tmp_path / "kt.xlsx"), "--year", "2026")

    assert answer.data["rows"] == 3
    assert {row[10] for row in first_tab(tmp_path / "kt.xlsx")[1:]} == {"Dự thảo"}


def test_the_ledger_is_written_with_its_balance(said, data_file, tmp_path):
    entry = NewEntry(date(2026, 1, 15), FundFlow.IN, 40_000_000, "Trích lập quỹ")
    data_file.do(fund.enter, entry, NOW)

    said("fund", "--out", str(tmp_path / "quy"))

    assert first_tab(tmp_path / "quy.xlsx")[-1][6] == 40_000_000


def test_ideas_are_written(said, tmp_path):
    assert said("ideas", "--out", str(tmp_path / "yt.xlsx")).data["rows"] == 0
