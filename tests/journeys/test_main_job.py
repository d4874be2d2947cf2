"""The main job end to end: what Word, PDF, Excel and the lists say is one and the same."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from openpyxl import load_workbook

ROOT = Path(__file__).parents[2]
AUTHOR_KINDS = {"individual", "collective", "household", "organisation"}


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    state = tmp_path_factory.mktemp("state")

    def start(*words):
        said = subprocess.run(
            [sys.executable, "-m", "app", *map(str, words), "--json"],
            cwd=ROOT,
            env={**os.environ, "XDG_STATE_HOME": str(state)},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert said.returncode == 0, said.stderr
        return json.loads(said.stdout)

    return start


@pytest.fixture(scope="module")
def demo(run, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mau") / "van-ban"
    made = run("demo", folder)
    return folder, made


@pytest.fixture(scope="module")
def data(demo):
    return demo[0] / "thuongninh.db"


@pytest.mark.journey
def test_the_demo_is_a_whole_year_of_the_office(demo, data, run):
    ideas = run("list", "ideas", "--year", "2026", "--data", data)

    assert len(ideas) >= 24
    assert len({idea["unit"] for idea in ideas}) >= 8
    assert demo[1]["on_agenda"] == 10
    assert all(Path(file).stat().st_size for file in demo[1]["files"])


@pytest.mark.journey
def test_the_same_figures_stand_in_word_pdf_excel_and_on_the_command_line(demo, data, run):
    folder = demo[0]
    ideas = run("list", "ideas", "--year", "2026", "--data", data)
    figures = run("figures", "2026", "--data", data)["figures"]
    received = figures["ideas_received"]

    assert received["value"] == len(received["ids"]) == len(ideas)
    assert set(received["ids"]) == {idea["id"] for idea in ideas}

    word, pdf = _word(folder / "bao-cao-2026.docx"), _pdf(folder / "bao-cao-2026.pdf")
    cells = _excel(folder / "bao-cao-2026.xlsx")
    for figure in figures.values():
        assert figure["value"] in cells[figure["label"]], figure["label"]
    count = re.escape(str(received["value"]))
    for text in (word, pdf):
        assert re.search(rf"\b{count} ý tưởng", text)


@pytest.mark.journey
def test_the_decision_pays_by_the_salary_in_force_since_july(demo, data, run):
    decisions = run("list", "decisions", "--data", data)
    issued = [one for one in decisions if one["number"] is not None]

    assert len(issued) == 1
    paid = _pdf(next(demo[0].rglob("*quyet-dinh*.pdf")))
    for amount in ("760.000", "1.140.000", "1.520.000"):
        assert amount in paid


@pytest.mark.journey
def test_the_finished_file_passes_its_own_check(data, run):
    assert run("check", "--data", data)["good"]


def _word(path: Path) -> str:
    with ZipFile(path) as parts:
        xml = parts.read("word/document.xml").decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", xml.replace("</w:p>", " ")))


def _pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return re.sub(r"\s+", " ", text)


def _excel(path: Path) -> dict[object, set[object]]:
    """Return, for each text of a row, the numbers of the same row."""
    book = load_workbook(path, read_only=True)
    found: dict[object, set[object]] = {}
    for sheet in book:
        for row in sheet.iter_rows(values_only=True):
            numbers = {cell for cell in row if isinstance(cell, int | float)}
            for cell in row:
                if isinstance(cell, str):
                    found.setdefault(cell, set()).update(numbers)
    book.close()
    return found
