"""Good lists with damage in them: each is refused and changes nothing, or is taken in whole."""

import io
import random
import time
import zipfile

import pytest
from sqlalchemy import func, select

from app.basics.progress import Silent
from app.models.idea import Author, Idea, IdeaEvent
from app.models.importing import ImportLine, ImportRun
from app.rules.errors import Refusal
from app.rules.importing.options import ListOptions
from app.rules.importing.run import Verdict
from app.services.importing import idea_import, runs
from app.services.importing.list_file import open_list
from tests.importing.sending import FISH, MAP, TITLES, text, xls, xlsx
from tests.makers_ideas import NOW
from tests.services.importing.lists import unsaid
from tests.spreadsheets.test_fuzz import mutated
from tests.spreadsheets.workbooks import repacked

ROWS = (TITLES, MAP, FISH, *((n, f"Bản đồ số thôn {n}", "Vi Thị Mai", None) for n in range(3, 9)))
GOOD = {
    "xlsx": xlsx(*ROWS),
    "xls": xls(*ROWS),
    "csv": text(*(("" if cell is None else cell for cell in row) for row in ROWS)).encode(),
}
SECONDS = 3.0  # for each kind of file and each way of damage
LISTS = 200
TABLES = (Idea, Author, IdeaEvent, ImportRun, ImportLine)
STRANGE = (
    None, "", " ", "-", "=1+1", "#REF!", True, -1, 0, 1e300, 46178.5, 912345678, "31/02/2026", "\0",
    "\u202e", "\ud7ff", "a" * 40_000, "STT", "Tên ý tưởng", "Tổng cộng", "Người lập", "I. Thôn",
    "YT-2026-0001", "YT-9999-9999", "•••678", "B¶n ®å sè", "Lò Thị Đào; Hà Văn Én", "'", ";", "\n",
)  # fmt: skip


def counts(session):
    return [session.scalar(select(func.count()).select_from(table)) for table in TABLES]


def survives(database, path):
    """Take a file in; True if something of it went into the register."""
    with database.transaction() as session:
        before = counts(session)
    try:
        with database.transaction() as session:
            file = open_list(path, Silent())
            seen = idea_import.preview(
                session, file, ListOptions(), unsaid(session), NOW.date(), Silent()
            )
            assert counts(session) == before
            line = runs.run_line(session, idea_import.take(session, seen, NOW, Silent()))
    except Refusal:
        with database.transaction() as session:
            assert counts(session) == before
        return False
    with database.transaction() as session:
        ideas, authors, events, all_runs, lines = (
            after - once for after, once in zip(counts(session), before, strict=True)
        )
    assert (ideas, events, lines, all_runs) == (
        line.added,
        line.added,
        line.added + line.changed,
        1,
    )
    assert authors >= ideas > 0 or line.changed
    assert (line.added, line.changed) == (seen.counts[Verdict.NEW], seen.counts[Verdict.CHANGED])
    return True


def many(database, path, damaged):
    """Take in as many damaged copies as there is time for; return how many went in."""
    ends, taken = time.monotonic() + SECONDS, 0
    for n in range(LISTS):
        path.write_bytes(damaged(n))
        taken += survives(database, path)
        if time.monotonic() > ends:
            break
    return taken


@pytest.mark.parametrize("kind", GOOD)
def test_broken_bytes(database, tmp_path, kind):
    def damaged(n):
        return mutated(GOOD[kind], random.Random(f"{kind}{n}"))

    many(database, tmp_path / f"danh-sach.{kind}", damaged)


def test_broken_parts_in_a_sound_package(database, tmp_path):
    with zipfile.ZipFile(io.BytesIO(GOOD["xlsx"])) as package:
        parts = {
            name: package.read(name)
            for name in package.namelist()
            if name.startswith("xl/") and "theme" not in name
        }

    def damaged(n):
        chance = random.Random(f"part{n}")
        name = chance.choice(list(parts))
        return repacked(GOOD["xlsx"], {name: mutated(parts[name], chance)})

    assert many(database, tmp_path / "danh-sach.xlsx", damaged) > 0


@pytest.mark.parametrize("write", [xlsx, xls], ids=["xlsx", "xls"])
def test_strange_cells_in_a_sound_file(database, tmp_path, write):
    def damaged(n):
        chance = random.Random(f"o{n}")
        rows = [list(row) for row in ROWS]
        for _n in range(chance.choice((1, 2, 4, 12))):
            row = chance.choice(rows[chance.choice((0, 1, 1, 1)) :])
            row[chance.randrange(len(row))] = chance.choice(STRANGE)
        chance.shuffle(rows) if chance.random() < 0.1 else None
        return written(write, rows)

    assert many(database, tmp_path / f"danh-sach.{write.__name__}", damaged) > 5


def written(write, rows):
    """The rows in a workbook; what the library itself does not write is left out."""
    if write is xlsx:
        rows = [[None if cell == "\0" else cell for cell in row] for row in rows]
    else:
        rows = [[cell[:32_767] if isinstance(cell, str) else cell for cell in row] for row in rows]
    return write(*rows)
