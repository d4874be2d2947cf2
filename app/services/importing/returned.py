"""Trả lại dòng chưa đúng: the sender's own file, wrong cells coloured, reasons beside them."""

from collections.abc import Callable
from pathlib import Path

from app.documents import returned_list
from app.documents.files import replace_file
from app.documents.returned_list import ReturnedRow
from app.rules.importing.run import Verdict
from app.services.importing.idea_import import IdeaPreview
from app.services.importing.idea_list import JudgedIdea
from app.spreadsheets.reader import content_of

_ALIKE = "Gần giống “{title}” ({number}) đã có trong sổ; chưa rõ là một hay hai ý tưởng."
_ALIKE_ROW = "Gần giống dòng {row} của bảng này; chưa rõ là một hay hai ý tưởng."
_BACK = frozenset({Verdict.WRONG, Verdict.ALIKE})


def write_returned(seen: IdeaPreview, target: Path, title_of: Callable[[str], str]) -> int:
    """Write the file with the rows that were not taken in; returns how many ideas they are.

    title_of: what a field is called when its column has no title in the list.
    """
    header = seen.found.table.header
    columns = {column.field: column for column in header.columns if column.field}
    rows: list[ReturnedRow] = []
    for idea in seen.ideas:
        if idea.verdict in _BACK:
            rows += _rows(idea, {name: column.at for name, column in columns.items()}, title_of)
    wrong = {row.at for row in rows}
    done = [row.at for row in seen.found.table.rows if row.at not in wrong]
    content = returned_list.write(
        seen.file.content or content_of(seen.file.path),
        seen.file.read.kind,
        seen.file.read.sheets[seen.found.at],
        (header.first, header.last),
        (rows, done),
    )
    replace_file(target, content)
    return sum(idea.verdict in _BACK for idea in seen.ideas)


def reasons(idea: JudgedIdea, title_of: Callable[[str], str]) -> dict[int, str]:
    """Return the sentences of an idea by the row they stand in."""
    found: dict[int, list[str]] = {}
    for (row, name), said in idea.read.wrong.items():
        title, sentence = title_of(name), said.filled()
        named = sentence.startswith(title)
        found.setdefault(row, []).append(sentence if named else f"{title}: {sentence}")
    if idea.verdict is Verdict.ALIKE and idea.known is not None:
        sentence = _ALIKE.format(title=idea.known.title, number=idea.known.code)
        found.setdefault(idea.row, []).append(sentence)
    elif idea.verdict is Verdict.ALIKE and idea.earlier is not None:
        found.setdefault(idea.row, []).append(_ALIKE_ROW.format(row=idea.earlier + 1))
    return {row: " ".join(sentences) for row, sentences in found.items()}


def _rows(
    idea: JudgedIdea, columns: dict[str, int], title_of: Callable[[str], str]
) -> list[ReturnedRow]:
    said = reasons(idea, title_of)
    marked: dict[int, set[int]] = {}
    for row, name in idea.read.wrong:
        if name in columns:
            marked.setdefault(row, set()).add(columns[name])
    return [
        ReturnedRow(row, tuple(sorted(marked.get(row, ()))), said.get(row, ""))
        for row in idea.read.rows
    ]
