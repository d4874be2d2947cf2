import shutil
import subprocess
from io import BytesIO

import docx
import pypdf
import pytest

from app.documents import (
    award_decision,
    idea_receipt,
    minutes,
    pdf,
    period_report,
    score_sheet,
    score_summary,
    submission,
    word,
)
from tests.documents import samples
from tests.documents.reading import TWIPS, W, WordFile

SHEETS = {
    "decision": award_decision.lay_out(samples.award_decision(80)),
    "receipt": idea_receipt.lay_out(samples.idea_receipt()),
    "minutes": minutes.lay_out(samples.minutes()),
    "report": period_report.lay_out(samples.period_report()),
    "scores": score_sheet.lay_out(samples.score_sheets(blank=True)),
    "scores_all": score_sheet.lay_out_all(samples.score_sheets(ideas=10)),
    "submission": submission.lay_out(samples.submission()),
    "summary": score_summary.lay_out(samples.score_summary(10)),
}


@pytest.fixture(scope="module")
def written():
    return {name: word.write(sheet) for name, sheet in SHEETS.items()}


def test_margins_and_paper_are_those_of_the_decree(written):
    for name in SHEETS:
        for section in docx.Document(BytesIO(written[name])).sections:
            page = sorted((round(section.page_width.mm), round(section.page_height.mm)))
            assert page == [210, 297]
            assert 20 <= round(section.top_margin.mm) <= 25
            assert 20 <= round(section.bottom_margin.mm) <= 25
            assert 30 <= round(section.left_margin.mm) <= 35
            assert 15 <= round(section.right_margin.mm) <= 20


def test_page_numbers_begin_on_page_two_of_each_part(written):
    file = WordFile(written["decision"])

    sections = file.all("sectPr")

    assert len(sections) == 2
    assert all(s.find(f"{W}titlePg") is not None for s in sections)
    assert [s.find(f"{W}pgNumType").get(f"{W}start") for s in sections] == ["1", "1"]


def test_the_header_holds_a_page_field_in_the_middle(written):
    file = WordFile(written["decision"])
    headers = [name for name in file.parts.namelist() if name.startswith("word/header")]

    with_field = [
        file.xml(name) for name in headers if file.xml(name).find(f".//{W}instrText") is not None
    ]

    (header,) = with_field
    assert header.find(f".//{W}instrText").text.strip() == "PAGE"
    assert header.find(f".//{W}pStyle").get(f"{W}val") == "DocumentLine"  # centred, no indent
    assert {s.get(f"{W}val") for s in header.iter(f"{W}sz")} == {"26"}


def test_headings_of_tables_come_again_and_rows_are_not_torn(written):
    file = WordFile(written["decision"])

    rows = [row for row in file.all("tr") if row.find(f"{W}trPr") is not None]

    repeated = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
    assert len(repeated) == 1
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_the_file_says_what_it_is(written):
    facts = docx.Document(BytesIO(written["report"])).core_properties

    assert facts.title == "BÁO CÁO 31/BC-UBND"
    assert facts.author == "Ủy ban nhân dân xã Thượng Ninh"
    assert facts.language == "vi-VN"
    assert facts.comments == ""


def test_headings_are_real_headings(written):
    document = docx.Document(BytesIO(written["report"]))

    first = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    second = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]

    assert first[:2] == ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TUYÊN TRUYỀN", "II. KẾT QUẢ THỰC HIỆN"]
    assert second[0] == "1. Tiếp nhận ý tưởng"


@pytest.mark.parametrize("name", SHEETS)
def test_no_empty_paragraph_makes_room(written, name):
    """An empty paragraph carries a rule, a tab or a picture, or is a point high between tables."""
    for paragraph in WordFile(written[name]).all("p"):
        spacing = paragraph.find(f"{W}pPr/{W}spacing")
        low = spacing is not None and int(spacing.get(f"{W}line", 999)) <= 300
        exact = low and spacing.get(f"{W}lineRule") == "exact"
        filled = any(n.tag in {f"{W}t", f"{W}tab", f"{W}drawing"} for n in paragraph.iter())
        assert filled or exact or _in_table(paragraph)


def _in_table(paragraph):
    """A cell left empty on purpose holds a paragraph all the same."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(f"{W}val") == "TableText"


def test_the_last_article_stays_with_the_signature(written):
    document = docx.Document(BytesIO(written["decision"]))

    last = [p for p in document.paragraphs if p.text.startswith("Điều 3.")][-1]

    assert last.paragraph_format.keep_with_next is True


def test_rules_are_as_long_as_the_decree_says(written):
    file = WordFile(written["decision"])
    head = file.all("tbl")[0]
    cells = head.findall(f".//{W}tc")

    lengths = [_rule_length(cell) for cell in cells]

    motto = 60.5  # mm: “Độc lập - Tự do - Hạnh phúc” at size 14 bold
    agency = 41.6  # mm: “XÃ THƯỢNG NINH” at size 13 bold
    assert agency / 3 <= lengths[0] <= agency / 2
    assert abs(lengths[1] - motto) < 0.5


def _rule_length(cell):
    width = int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w"))
    ruled = next(p for p in cell.iter(f"{W}p") if p.find(f"{W}pPr/{W}pBdr") is not None)
    indent = ruled.find(f"{W}pPr/{W}ind")
    return (width - int(indent.get(f"{W}left")) - int(indent.get(f"{W}right"))) / TWIPS


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_word_and_pdf_take_as_many_pages_within_one(written, tmp_path):
    for name, data in written.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{name}.docx") for name in written]
    order = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*order, *files], check=True, capture_output=True, timeout=180)

    for name, sheet in SHEETS.items():
        ours = len(pypdf.PdfReader(BytesIO(pdf.write(sheet))).pages)
        theirs = len(pypdf.PdfReader(tmp_path / f"{name}.pdf").pages)
        assert abs(ours - theirs) <= 1, name
