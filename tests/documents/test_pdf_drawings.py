from app.documents import pdf
from app.documents.sheet import BarChart, Section, Sheet
from tests.documents.reading import pdf_pages


def test_each_bar_has_its_figure_and_its_label():
    chart = BarChart("Biểu đồ 1", ("T1", "T2", "T3"), (1234, 0, 5))

    (page,) = pdf_pages(pdf.write(Sheet("Biểu đồ", (Section((chart,)),))))

    assert page.split() == ["Biểu", "đồ", "1", "1.234", "T1", "0", "T2", "5", "T3"]


def test_a_chart_of_nothing_is_drawn_all_the_same():
    chart = BarChart("Không có số liệu", ("T1",), (0,))

    (page,) = pdf_pages(pdf.write(Sheet("Biểu đồ", (Section((chart,)),))))

    assert page.split()[-2:] == ["0", "T1"]
