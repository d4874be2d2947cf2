from io import BytesIO

import openpyxl

from app.documents import word
from app.documents.sheet import BarChart, Section, Sheet
from tests.documents.reading import C, WordFile

CHART = BarChart("Biểu đồ <1> & “2”", ("T1", "T2"), (3, 0))


def written():
    return WordFile(word.write(Sheet("Biểu đồ", (Section((CHART, CHART)),))))


def test_a_chart_holds_its_figures_and_a_workbook_to_change_them():
    file = written()

    chart = file.xml("word/charts/chart1.xml")
    book = openpyxl.load_workbook(
        BytesIO(file.parts.read("word/embeddings/Microsoft_Excel_Sheet1.xlsx"))
    )

    assert [v.text for v in chart.find(f".//{C}val").iter(f"{C}v")] == ["3", "0"]
    assert list(book.active.values) == [("T1", 3), ("T2", 0)]


def test_each_chart_is_a_part_of_its_own_and_says_in_words_what_it_shows():
    file = written()

    told = [node.get("descr") for node in file.body.iter() if node.tag.endswith("}docPr")]

    assert told == [CHART.title, CHART.title]
    assert "word/charts/chart2.xml" in file.parts.namelist()
