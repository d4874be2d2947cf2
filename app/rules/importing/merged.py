"""Ô gộp: what a merged cell says in each of the rows and columns that it covers."""

from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell, Place, Sheet


class Overlay:
    """The sheet as a reader sees it: a merged cell speaks for all the rows it covers.

    In a header it speaks for all its columns too; below, only its first column holds the value.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._across: dict[Place, Cell] = {}
        self._down: dict[Place, Cell] = {}
        self._wide: dict[int, int] = {}
        self.rows: set[int] = set()
        for area in sheet.merged:
            value = sheet.cell(area.first_row, area.first_column)
            columns = range(area.first_column, min(area.last_column, area.first_column + 300) + 1)
            for row in range(area.first_row, min(area.last_row, len(sheet.rows) - 1) + 1):
                self._across |= {(row, column): value for column in columns}
                self._down[row, area.first_column] = value
                self._wide[row] = max(self._wide.get(row, 1), len(columns))
                if row > area.first_row:
                    self.rows.add(row)

    def titles(self, row: int) -> list[str]:
        """Return what stands over each column, as text."""
        if row >= len(self._sheet.rows):
            return []
        cells = self._sheet.rows[row]
        width = max([len(cells), *(column + 1 for at, column in self._across if at == row)])
        return [text_of(self._across.get((row, n), self._sheet.cell(row, n))) for n in range(width)]

    def value(self, row: int, column: int) -> Cell:
        """Return what a row says in a column, also when the cell was merged with those above."""
        own = self._sheet.cell(row, column)
        return own if own not in (None, "") else self._down.get((row, column))

    def continues(self, row: int, column: int) -> bool:
        """Tell whether a cell is one with the cell above it."""
        return (
            row in self.rows
            and (row, column) in self._down
            and self._sheet.cell(row, column) in (None, "")
        )

    def is_merged(self, row: int) -> bool:
        """Tell whether a merged cell lies in a row."""
        return row in self._wide

    def width(self, row: int) -> int:
        """Return how many columns the widest merged cell of a row covers, 1 without any."""
        return self._wide.get(row, 1)
