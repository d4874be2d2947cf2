"""`figures` and `report` for every kind of period over the five years, read back by others."""

import json
from argparse import ArgumentParser
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from app.commands import report
from app.commands.command import Answer, Call
from app.commands.run import json_text
from app.rules.money import format_number
from app.rules.period import parse
from app.services.data_file import DataFile
from app.services.report_tables import COMPARED
from tests.history.by_hand import COUNTS, Register, counted
from tests.history.conftest import AFTER
from tests.history.test_figures_twice import span_of

CODES = (
    "2028-03",
    "2027-Q2",
    "2029-H1",
    "2028-9M",
    "2030",
    "so-ket-2028",
    "tong-ket-2030",
    "2027-11-20..2028-02-10",
)


def run(data_file: DataFile, name: str, *words: object) -> Answer:
    command = next(each for each in report.COMMANDS if each.name == name)
    parser = ArgumentParser()
    command.add_words(parser)
    return command.run(Call(parser.parse_args([*map(str, words)]), AFTER, lambda: data_file))


@pytest.mark.parametrize("code", CODES)
def test_figures_and_files_of_a_period_say_what_the_hand_counts(
    own_history: DataFile, register: Register, tmp_path: Path, code: str
) -> None:
    by_hand = {name: counted(register, name, span_of(parse(code))) for name in COUNTS}

    told = json.loads(json_text(run(own_history, "figures", code).data))["figures"]
    run(own_history, "report", code, "--out", tmp_path)

    assert {name: (each["value"], set(each["ids"])) for name, each in told.items()} == {
        name: (value, set(found)) for name, (value, found) in by_hand.items()
    }
    labels = {each["label"]: by_hand[name][0] for name, each in told.items()}
    compared = {told[name]["label"] for name in COMPARED}
    (excel,) = tmp_path.glob("*.xlsx")
    rows = CalamineWorkbook.from_path(excel).get_sheet_by_name("Số liệu").to_python()
    assert {row[0]: row[1] for row in rows if row[0] in labels} == labels
    (word,) = tmp_path.glob("*.docx")
    tables = docx.Document(str(word)).tables
    lines = [[cell.text for cell in row.cells] for table in tables[:8] for row in table.rows]
    in_word = {row[1]: row[2] for row in lines if len(row) > 2 and row[1] in compared}
    assert in_word == {label: format_number(labels[label]) for label in compared}
    (pdf,) = tmp_path.glob("*.pdf")
    pages = [page.extract_text() for page in PdfReader(pdf).pages[:9]]
    in_pdf = " ".join(" ".join(pages).split())
    for label, value in in_word.items():
        assert f"{label} {value} " in in_pdf
