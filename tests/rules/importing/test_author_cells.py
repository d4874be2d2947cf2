"""What a row says of its authors: each with its own cells, what is wrong at its place."""

from datetime import date

from app.rules.importing.author_cells import read_authors
from app.rules.importing.names import Names, Office
from app.rules.importing.table import TableRow

UNITS = {1: "Thôn Vân Hòa"}
NOBODY: Names[str] = Names.of([], {})
OFFICE = Office(Names.of(UNITS.items(), UNITS), NOBODY, NOBODY, date(2026, 9, 10))


def read(**cells):
    return read_authors(
        TableRow(4, {f"author.{name}": cell for name, cell in cells.items()}), OFFICE
    )


def test_an_author_with_everything():
    [found] = read(
        name="Lò Thị Đào",
        kind="Cá nhân",
        birth_date=date(1980, 6, 5),
        gender="Nữ",
        job_title="Giáo viên",
        unit_id="Vân Hòa",
        phone=912345678,
        email="dao@vidu.example",
        national_id=38080012345,
        share=100,
        child_consents="Có",
    )

    author = found.draft
    assert (author.unit_id, author.phone, author.national_id) == (1, "0912345678", "038080012345")
    assert (author.birth_date, author.child_consents) == (date(1980, 6, 5), True)
    assert found.share == 100
    assert set(found.notes) == {"author.phone", "author.national_id"}
    assert not found.wrong


def test_shared_cells_go_to_everybody_others_to_the_first():
    first, second = read(name="Lò Đào; Hà Én", unit_id="Vân Hòa", phone="0912345678")

    assert (first.draft.unit_id, second.draft.unit_id) == (1, 1)
    assert (first.draft.phone, second.draft.phone) == ("0912345678", "")


def test_an_unknown_unit_of_an_author_is_noted_not_refused():
    [found] = read(name="Lò Đào", unit_id="Sở Khoa học")

    assert found.unknown == {"author.unit_id": "Sở Khoa học"}
    assert found.draft.unit_id is None
    assert not found.wrong


def test_cells_without_a_name_are_kept_so_that_the_missing_name_is_named():
    [found] = read(phone="0912345678")

    assert found.draft.name == ""


def test_wrong_cells_are_named():
    [found] = read(name="Lò Đào", kind="loài chim", birth_date="31/02/1980", share="nửa")

    assert set(found.wrong) == {"author.kind", "author.birth_date", "author.share"}


def test_no_author_at_all():
    assert read() == []
