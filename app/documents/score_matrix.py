"""Ma trận điểm: member × criterion × idea in Excel, with the means behind the result."""

from dataclasses import dataclass
from decimal import Decimal

from app.documents.book import Book, BookColumn, Kind, Tab, Value
from app.documents.office import Office
from app.documents.wording import Wording, Words, wording
from app.rules.money import format_number


@dataclass(frozen=True)
class MatrixCriterion:
    """A criterion with the most points it gives."""

    name: str
    maximum: Decimal


@dataclass(frozen=True)
class MatrixSheet:
    """What one member gave one idea; state says why there are no points."""

    member: str
    scores: tuple[Decimal | None, ...]
    total: Decimal | None
    state: str = ""


@dataclass(frozen=True)
class MatrixIdea:
    """One idea with all its sheets and its result."""

    number_text: str
    title: str
    sheets: tuple[MatrixSheet, ...]
    criterion_means: tuple[Decimal | None, ...]
    mean: Decimal | None
    place: int | None
    grade: str
    outcome: str


@dataclass(frozen=True)
class ScoreMatrix:
    """All points of a session."""

    office: Office
    council: str
    session: str
    criteria: tuple[MatrixCriterion, ...]
    ideas: tuple[MatrixIdea, ...]


def lay_out(matrix: ScoreMatrix, words: Words = wording) -> Book:
    """Return two worksheets: every point that was given, and the result of each idea."""
    own = words("score_matrix")
    title = own.text("title", session=matrix.session)
    heading = (matrix.council, title)
    return Book(
        title,
        (_points(matrix, heading, own), _results(matrix, heading, own)),
        matrix.office.name,
    )


def _criteria(matrix: ScoreMatrix) -> tuple[BookColumn, ...]:
    return tuple(
        BookColumn(f"{c.name} ({format_number(c.maximum)})", 16, Kind.POINTS)
        for c in matrix.criteria
    )


def _points(matrix: ScoreMatrix, heading: tuple[str, ...], words: Wording) -> Tab:
    number, title, member, total, state = words.texts("points_columns")
    columns = (
        BookColumn(number, 15),
        BookColumn(title, 46),
        BookColumn(member, 26),
        *_criteria(matrix),
        BookColumn(total, 12, Kind.POINTS, adds=(3, 2 + len(matrix.criteria))),
        BookColumn(state, 22),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (idea.number_text, idea.title, sheet.member, *sheet.scores, sheet.total, sheet.state)
        for idea in matrix.ideas
        for sheet in idea.sheets
    )
    return Tab(words.text("points"), heading, columns, rows)


def _results(matrix: ScoreMatrix, heading: tuple[str, ...], words: Wording) -> Tab:
    number, title, mean, place, grade, outcome = words.texts("result_columns")
    columns = (
        BookColumn(number, 15),
        BookColumn(title, 46),
        *_criteria(matrix),
        BookColumn(mean, 12, Kind.POINTS, adds=(2, 1 + len(matrix.criteria))),
        BookColumn(place, 9, Kind.WHOLE),
        BookColumn(grade, 14),
        BookColumn(outcome, 18),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (
            idea.number_text,
            idea.title,
            *idea.criterion_means,
            idea.mean,
            idea.place,
            idea.grade,
            idea.outcome,
        )
        for idea in matrix.ideas
    )
    return Tab(words.text("results"), heading, columns, rows)
