"""`export` writes lists as Excel files."""

from datetime import date

import pytest
from openpyxl import load_workbook

from app.commands import export
from app.commands.command import Call
from app.commands.words import WordsParser
from app.models.follow_up import SupportTask
from app.rules.command_errors import NotForThisList
from app.rules.export_errors import NothingPersonal, ReasonMissing
from app.rules.fund import FundFlow
from app.rules.idea import Publication
from app.services import fund, integrity
from app.services.all_record_lists import RECORD_LISTS
from app.services.fund import NewEntry
from app.services.publication import NOT_PUBLISHED
from tests.makers_decisions import a_draft, some_nominations
from tests.makers_follow_up import a_task, an_approved_idea
from tests.makers_ideas import NOW, an_author_draft, received
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


def test_a_folder_gets_a_file_with_a_name_of_its_own(said, tmp_path):
    answer = said("ideas", "--out", str(tmp_path))

    assert answer.data["file"] == str(tmp_path / "y-tuong-2026.xlsx")
    assert (tmp_path / "y-tuong-2026.xlsx").is_file()


def test_records_after_the_council_are_written_as_their_authors_allow(said, data_file, tmp_path):
    def fill(session):
        key = a_task(session)
        idea = session.get_one(SupportTask, key).idea
        idea.publication = Publication.PRIVATE
        a_task(session, an_approved_idea(session, "Công bố được"))

    data_file.do(fill)

    answer = said("support_tasks", "--out", str(tmp_path), "--state", "open")

    rows = first_tab(answer.data["file"])
    assert rows[0][1:4] == ("Việc hỗ trợ", "Số tiếp nhận", "Ý tưởng")
    assert {row[3] for row in rows[1:]} == {NOT_PUBLISHED, "Công bố được"}
    assert rows[1][5].date() == date(2026, 7, 15)


@pytest.mark.parametrize("what", RECORD_LISTS)
def test_every_list_can_be_written(said, tmp_path, what):
    answer = said(what, "--out", str(tmp_path / what))

    titles = [column.title for column in RECORD_LISTS[what].columns]
    heading = next(row for row in first_tab(answer.data["file"]) if row[0] == "TT")
    assert list(heading[1:]) == titles


def test_a_filter_that_would_not_be_heeded_is_refused(said, tmp_path):
    with pytest.raises(NotForThisList, match="--state"):
        said("fund", "--out", str(tmp_path), "--state", "x")
    with pytest.raises(NotForThisList, match="--session"):
        said("units", "--out", str(tmp_path), "--session", "1")


def test_an_unknown_list_is_named_with_those_there_are(said, capsys):
    with pytest.raises(SystemExit) as ended:
        said("nosuch", "--out", "x")

    assert ended.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.startswith("Không có danh sách “nosuch”. Có thể ghi: ideas, register, province")


def test_the_full_register_is_written_masked_unless_a_reason_is_given(said, data_file, tmp_path):
    author = an_author_draft(phone="0912345678")
    data_file.do(received, "Bán chè", authors=(author,))

    masked = said("register", "--out", str(tmp_path / "so"))
    clear = said(*("register", "--out", str(tmp_path), "--clear", "--reason", "Nộp hồ sơ lên tỉnh"))

    def phones(name):
        return [cell for row in first_tab(name) for cell in row if "678" in str(cell)]

    assert (masked.data["clear"], phones(tmp_path / "so.xlsx")) == (False, ["•••678"])
    assert clear.data["clear"]
    assert clear.data["file"].endswith("co-du-lieu-ca-nhan.xlsx")
    assert phones(clear.data["file"]) == ["0912345678"]
    assert not [each for each in data_file.do(integrity.check) if each.serious]


def test_clear_data_without_a_reason_are_refused_before_anything_is_written(said, tmp_path):
    with pytest.raises(ReasonMissing):
        said("register", "--out", str(tmp_path / "so"), "--clear")

    assert not list(tmp_path.glob("*.xlsx"))


def test_clear_is_refused_where_nothing_is_masked(said, tmp_path):
    with pytest.raises(NothingPersonal):
        said("units", "--out", str(tmp_path / "a"), "--clear", "--reason", "Nộp hồ sơ lên tỉnh")

    assert not list(tmp_path.glob("*.xlsx"))


def test_the_consolidated_form_of_a_period(said, tmp_path):
    said("province", "--out", str(tmp_path), "--period", "2026-Q3")

    file = load_workbook(tmp_path / "bieu-tong-hop-2026-q3.xlsx")

    assert len(file.sheetnames) == 6
    assert "Biểu" not in file.sheetnames[0]
