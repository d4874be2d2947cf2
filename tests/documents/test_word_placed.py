from app.documents import word
from app.documents.placed import Drawing, Ink, PageBorder, Placed, Stand, rectangle, straight
from app.documents.sheet import Page, Section, Sheet, body
from tests.documents.reading import TWIPS, W, WordFile

BORDER = PageBorder(inset=8.0, shift=(1.0, -2.0))
ART = (
    Drawing((straight((20, 30), (120, 30)),), 0.5, Ink.RED),
    Drawing((rectangle((10, 10), (20, 20)),), filled=True),
)


def written(*sections):
    return WordFile(word.write(Sheet("Thử", sections)))


def frames(file):
    return [frame.attrib for frame in file.all("framePr")]


def headers(file):
    return [file.parts.read(n) for n in sorted(file.parts.namelist()) if "word/header" in n]


def test_a_line_stands_in_a_frame_at_its_place():
    file = written(Section((), Page(), (Placed(("Hoa & lá",), 40, 70, 100, 20.5, Stand.LEFT),)))

    (frame,) = frames(file)

    assert frame[f"{W}x"] == str(round(40 * TWIPS))
    assert frame[f"{W}y"] == str(round(70 * TWIPS))
    assert frame[f"{W}w"] == str(round(100 * TWIPS))
    assert (frame[f"{W}hAnchor"], frame[f"{W}vAnchor"]) == ("page", "page")
    assert file.lines() == ["Hoa & lá"]
    assert file.all("sz")[0].get(f"{W}val") == "41"


def test_lines_below_each_other_share_a_frame():
    first = Placed(("một", "hai"), 40, 70, 100, 20)
    second = Placed(("ba",), 40, 70 + first.height + 5, 100, 12)
    elsewhere = Placed(("bốn",), 50, 100, 100, 12)
    above = Placed(("năm",), 50, 20, 100, 12)

    file = written(Section((), Page(), (first, second, elsewhere, above)))

    one, two, three, four = frames(file)
    assert one == two
    assert len({str(f) for f in (one, three, four)}) == 3
    spaces = [p.find(f"{W}pPr/{W}spacing").get(f"{W}before") for p in file.all("p")[:4]]
    assert spaces == ["0", str(round(5 * TWIPS)), "0", "0"]


def test_the_page_border_is_words_own_and_moves_with_the_print():
    (borders,) = written(Section((), Page(landscape=True, border=BORDER))).all("pgBorders")

    spaces = {side.tag.removeprefix(W): side.get(f"{W}space") for side in borders}
    assert spaces == {"top": "17", "left": "26", "bottom": "28", "right": "20"}
    assert {side.get(f"{W}val") for side in borders} == {"double"}
    assert borders.get(f"{W}offsetFrom") == "page"


def test_a_section_without_border_after_one_with_it_has_none():
    file = written(Section((), Page(border=BORDER)), Section((body("Chữ"),)))

    first, second = file.all("sectPr")
    assert first.find(f"{W}pgBorders") is not None
    assert second.find(f"{W}pgBorders") is None


def test_drawings_are_vectors_behind_the_text_kept_once():
    page = Page(landscape=True, art=ART)
    file = written(*[Section((), page, (Placed(("A",), 30, 30, 50, 12),))] * 3)

    drawn = [header for header in headers(file) if b"custGeom" in header]

    assert len(drawn) == 1
    assert drawn[0].count(b"<wp:anchor") == 2
    assert b'behindDoc="1"' in drawn[0]
    assert b"B3141C" in drawn[0]
    assert b"txbx" not in drawn[0]


def test_drawings_end_with_their_section():
    file = written(Section((), Page(art=ART)), Section((body("Chữ"),)))

    second = file.all("sectPr")[1]
    (first_page,) = (
        r for r in second.findall(f"{W}headerReference") if r.get(f"{W}type") == "first"
    )
    assert first_page is not None
    assert sum(b"custGeom" in header for header in headers(file)) == 1
