import json
from argparse import ArgumentParser
from datetime import date, datetime

import openpyxl
import pytest
from sqlalchemy import text

from app.commands import check, export, report
from app.commands.command import Answer, Call, Command
from app.commands.run import json_text
from app.rules.errors import UnknownKind, UnknownPeriod
from tests.makers import an_idea
from tests.makers_reports import a_busy_year

NOW = datetime(2026, 12, 20, 9, 0)


@pytest.fixture
def run(data_file):
    data_file.do(a_busy_year)
    commands = {each.name: each for each in (*report.COMMANDS, *export.COMMANDS, *check.COMMANDS)}

    def done(name: str, *words: object) -> Answer:
        command: Command = commands[name]
        parser = ArgumentParser()
        command.add_words(parser)
        return command.run(Call(parser.parse_args([*map(str, words)]), NOW, lambda: data_file))

    return done


def test_figures_come_with_the_records_behind_them(run) -> None:
    data = json.loads(json_text(run("figures", "2026").data))

    received = data["figures"]["ideas_received"]
    assert (received["value"], len(received["ids"]), received["clause"]) == (12, 12, "IV.1")
    assert data["last_day"] == "2026-12-31"


def test_a_report_is_written_in_every_format(run, tmp_path) -> None:
    answer = run("report", "2026", "--out", tmp_path / "ra")

    assert sorted(path.name for path in (tmp_path / "ra").iterdir()) == [
        "bao-cao-2026.docx",
        "bao-cao-2026.pdf",
        "bao-cao-2026.xlsx",
    ]
    assert len(answer.data["files"]) == 3


def test_only_the_asked_formats_are_written(run, tmp_path) -> None:
    run("report", "2026-Q3", "--out", tmp_path, "--format", "xlsx")

    assert (tmp_path / "bao-cao-2026-q3.xlsx").exists()
    assert not (tmp_path / "bao-cao-2026-q3.docx").exists()


def test_words_that_mean_nothing_are_refused(run, tmp_path) -> None:
    with pytest.raises(UnknownKind):
        run("report", "2026", "--out", tmp_path, "--format", "odt")
    with pytest.raises(UnknownPeriod):
        run("figures", "2026-Q5")


def test_a_day_that_does_not_exist_is_named(run, tmp_path, capsys) -> None:
    with pytest.raises(SystemExit):
        run("report", "2026", "--out", tmp_path, "--issue", "--date", "31/02/2026")
    assert "Không hiểu ngày “31/02/2026”" in capsys.readouterr().err


def test_an_issued_report_has_its_number_and_later_changes_are_found(
    run, data_file, tmp_path
) -> None:
    answer = run(
        "report",
        "2026",
        "--out",
        tmp_path,
        "--format",
        "xlsx",
        "--issue",
        "--number",
        15,
        "--date",
        "20/12/2026",
    )
    assert answer.data["number"] == "15/BC-UBND"

    data_file.do(an_idea, "Ghi bổ sung", received_on=date(2026, 7, 1))
    found = run("check")

    assert found.good
    assert found.data["reports_changed"][0]["number"] == "15/BC-UBND"
    assert any("số liệu nay đã khác" in line for line in found.lines)
    received = "Ý tưởng, sáng kiến được tiếp nhận: 12 → 13 (tính thêm YT-2026-0013)"
    assert f"    {received}" in found.lines


def test_ideas_go_out_to_excel(run, tmp_path) -> None:
    answer = run("export", "ideas", "--out", tmp_path / "y-tuong.xlsx", "--year", 2026)

    assert answer.data["rows"] == 12
    assert openpyxl.load_workbook(tmp_path / "y-tuong.xlsx").active.max_row == 18


def test_check_says_that_a_file_is_whole_and_what_is_broken(run, data_file) -> None:
    assert run("check").lines == ("Tệp dữ liệu nguyên vẹn.",)

    data_file.do(lambda session: session.execute(text("DELETE FROM idea_search")))
    found = run("check")

    assert not found.good
    assert found.data["findings"][0]["kind"] == "search"
