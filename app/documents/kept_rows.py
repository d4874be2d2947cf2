"""Dòng đi liền nhau: rows of a table that the end of a page does not part."""

from app.documents.sheet import Table


def kept_rows(table: Table) -> frozenset[int]:
    """Return the rows of the body that stay with the next: names of groups, the last line."""
    last = len(table.body) - 1
    groups = {n for n, row in enumerate(table.rows) if row.span > 1 and n < last}
    return frozenset(groups | ({last - 1} if table.total is not None and last else set()))
