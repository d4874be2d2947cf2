from app.documents import word
from app.documents.sheet import BlankLines, CutLine, QrCode, Run, Section, Sheet, body, item
from tests.documents.reading import W, WordFile


def written(*blocks):
    return WordFile(word.write(Sheet("Dòng", (Section(blocks),))))


def test_runs_keep_their_looks():
    file = written(body((Run("Điều 1. ", bold=True), Run("Nội dung "), Run("(chữ)", italic=True))))

    bold = [r.find(f"{W}t").text for r in file.all("r") if r.find(f"{W}rPr/{W}b") is not None]
    italic = [r.find(f"{W}t").text for r in file.all("r") if r.find(f"{W}rPr/{W}i") is not None]

    assert (bold, italic) == (["Điều 1. "], ["(chữ)"])


def test_decomposed_letters_are_written_composed():
    decomposed = "Thu\u031bo\u031b\u0323ng"

    assert written(body(decomposed)).lines() == ["Thượng"]


def test_lines_to_write_on_are_dotted_tabs():
    file = written(BlankLines(3))

    leaders = [tab.get(f"{W}leader") for tab in file.all("tab") if tab.get(f"{W}leader")]

    assert leaders == ["dot"] * 3


def test_the_cut_line_is_dashed():
    (border,) = written(CutLine()).all("pBdr")

    assert border.find(f"{W}top").get(f"{W}val") == "dashed"


def test_members_of_a_list_have_the_list_style():
    assert written(item("- Một;")).all("pStyle")[0].get(f"{W}val") == "List"


def test_a_code_says_in_words_what_it_holds():
    file = written(QrCode("YT-2026-0005", label="Mã QR của ý tưởng"))

    (told,) = [n.get("descr") for n in file.body.iter() if n.tag.endswith("}docPr")]

    assert told == "Mã QR của ý tưởng"
