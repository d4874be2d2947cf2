"""Danh sách ý tưởng: any list of the register as an Excel workbook."""

from dataclasses import dataclass

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.documents.office import Office
from app.documents.wording import Words, wording


@dataclass(frozen=True)
class ListColumn:
    """A column of the list as the screen shows it."""

    title: str
    kind: Kind = Kind.TEXT
    width: float = 18.0
    summed: bool = False


@dataclass(frozen=True)
class IdeaList:
    """A list with its columns as given; about: what it was filtered by, may be empty."""

    office: Office
    title: str
    about: str
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


def lay_out(ideas: IdeaList, words: Words = wording) -> Book:
    """Return the list as a workbook of one sheet, its rows numbered."""
    own = words("idea_list")
    heading = (" ".join(ideas.office.name_lines), ideas.title.upper(), ideas.about)
    tab = Tab(
        name=own.text("tab"),
        heading=tuple(filter(None, heading)),
        columns=(
            BookColumn(own.text("number"), 5, Kind.WHOLE),
            *(BookColumn(c.title, c.width, c.kind, c.summed) for c in ideas.columns),
        ),
        rows=tuple((n, *row) for n, row in enumerate(ideas.rows, start=1)),
        total_label=own.text("total") if any(c.summed for c in ideas.columns) else "",
    )
    return Book(ideas.title, (tab,), ideas.office.name)
