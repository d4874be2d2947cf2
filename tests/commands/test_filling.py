"""`fill` lists the forms of the province, shows what it would write, and writes it."""

from argparse import ArgumentParser
from datetime import datetime

import pytest
from python_calamine import CalamineWorkbook

from app.commands import filling
from app.commands.command import Call
from app.commands.words import WordsParser
from app.rules.command_errors import OptionMissing
from app.rules.errors import NotFound
from app.rules.province_form_errors import FormReshaped
from app.services import province_forms
from tests import province
from tests.services.province_forms_made import NAME, a_form, pointed, unit_names

NOW = datetime(2026, 12, 20, 8, 0)


@pytest.fixture
def said(data_file, tmp_path):
    """What the command says to its words."""

    def run(*words):
        parser: ArgumentParser = WordsParser()
        filling.COMMANDS[0].add_words(parser)
        call = Call(parser.parse_args(list(map(str, words))), NOW, lambda: data_file)
        return filling.COMMANDS[0].run(call)

    return run


@pytest.fixture
def kept(data_file, tmp_path):
    def keep(session):
        form = a_form(session, tmp_path)
        marks = pointed(session, form, NOW.date())
        return province_forms.save(session, NAME, form, marks, NOW), unit_names(session)

    return data_file.do(keep)


def test_without_a_form_it_says_where_to_begin(said):
    answer = said()

    assert answer.data == []
    assert "trỏ ô" in answer.lines[0]


def test_forms_are_listed_and_filled(said, kept, tmp_path):
    _key, units = kept
    assert [each["name"] for each in said().data] == [NAME]

    dry = said(NAME, "--period", "2026", "--dry-run")
    answer = said(NAME, "--period", "2026", "--out", tmp_path / "ra" / "bieu-01")

    path = tmp_path / "ra" / "bieu-01.xlsx"
    assert dry.data["file"] is None
    assert (answer.data["file"], answer.data["cells"]) == (str(path), dry.data["cells"])
    assert f"Đã ghi {len(answer.data['cells'])} ô" in answer.lines[-1]
    read = CalamineWorkbook.from_path(path).get_sheet_by_name(province.LINES)
    rows = read.to_python(skip_empty_area=False)
    lines = rows[province.FIRST - 1 : province.last_row(units)]
    assert sum(line[2] for line in lines) == 12


def test_a_newer_workbook_of_the_province_is_filled_or_refused(said, kept, tmp_path):
    _key, units = kept
    same, other = tmp_path / "2027.xlsx", tmp_path / "khac.xlsx"
    same.write_bytes(province.province_file(units, 2027))
    book = province.province_book(units)
    book[province.LINES].insert_rows(3)
    book.save(other)
    words = (NAME, "--period", "2026", "--out", tmp_path / "ra.xlsx", "--workbook")

    said(*words, same)
    assert (tmp_path / "ra.xlsx").is_file()
    (tmp_path / "ra.xlsx").unlink()

    with pytest.raises(FormReshaped):
        said(*words, other)
    assert not (tmp_path / "ra.xlsx").exists()


def test_period_and_place_must_be_said_and_the_name_known(said, kept):
    for words in ((NAME,), (NAME, "--period", "2026")):
        with pytest.raises(OptionMissing):
            said(*words)
    with pytest.raises(NotFound):
        said("Biểu khác", "--period", "2026", "--dry-run")
