"""A byte of the file goes wrong: the file is refused, or the place is named, or nothing is lost.

THUONGNINH_FLIPS says in how many places; the suite is content with few. Every part of the file has
its turn: its header, the heads of its pages, the records in them, what is free.
"""

import gzip
import os
import random
from contextlib import closing

import pytest
from sqlalchemy import text

from app.models import Base
from app.models.database import Database
from app.rules.errors import Refusal
from app.services import data_file, integrity, journal_heads
from tests.conftest import NOW
from tests.models.test_migrations import OLD_FILES

FLIPS = int(os.environ.get("THUONGNINH_FLIPS", "40"))
PAGE = 4096
# Told to nobody but those who must know, so not written down in the journal either; worked out
# again from other columns; or of no worth after the day. A flip there is seen only in an encrypted
# file, where every page carries its own seal.
UNSEEN = {
    ("author", "phone"), ("author", "email"), ("author", "national_id"),
    ("account", "password_hash"), ("recovery_code", "code_hash"), ("draft", "content"),
    ("undo_step", "*"), ("import_line", "*"), ("share_total", "*"), ("workbook_content", "*"),
    ("unit", "phone"), ("unit", "email"),
}  # fmt: skip
WORKED_OUT = ("_fold", "_sort", "sort_key")


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """The sample office, brought to today's shape."""
    path = tmp_path_factory.mktemp("lanh") / "thuongninh.db"
    newest = max(OLD_FILES.glob("*.db.gz"))
    path.write_bytes(gzip.decompress(newest.read_bytes()))
    data_file.open_existing(path, lambda: NOW).close()
    return path


def places(size, count, chance):
    """Give offsets: a fifth in the header, in the heads of pages, the rest anywhere."""
    pages = size // PAGE
    for at in range(count):
        if at % 5 == 0:
            yield chance.randrange(100)
        elif at % 5 == 1:
            yield chance.randrange(pages) * PAGE + chance.randrange(12)
        else:
            yield chance.randrange(size)


def everything(path):
    """Table → rows, as they stand in the file."""
    with closing(Database(path)) as database, database.transaction() as session:
        return {
            table.name: {
                tuple(row._mapping[column.name] for column in table.primary_key): dict(row._mapping)
                for row in session.execute(text(f"SELECT * FROM {table.name}"))
            }
            for table in Base.metadata.sorted_tables
        }


def differing(before, after):
    """Give (table, column) of everything that is not what it was."""
    for table, rows in before.items():
        if rows.keys() != after[table].keys():
            yield (table, "*")
        for key in rows.keys() & after[table].keys():
            for column, value in rows[key].items():
                if after[table][key][column] != value:
                    yield (table, column)


def seen(path):
    """Return what the program says of a file: a refusal or what it found; empty for nothing."""
    try:
        with closing(data_file.open_existing(path, lambda: NOW)) as opened:
            found = (*opened.do(integrity.check), *opened.do(in_reports))
            return [each.sentence for each in found]
    except Refusal as refusal:
        return [str(refusal)]


def in_reports(session):
    return list(journal_heads.lost_in_reports(session))


def harmless(place):
    table, column = place
    return place in UNSEEN or (table, "*") in UNSEEN or column.endswith(WORKED_OUT)


def test_a_flipped_byte_is_refused_named_or_harmless(sound, tmp_path):
    chance, content, before = random.Random(20260720), sound.read_bytes(), everything(sound)
    assert seen(sound) == []
    path, missed = tmp_path / "thuongninh.db", []
    for at in places(len(content), FLIPS, chance):
        flipped = bytearray(content)
        flipped[at] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        if not seen(path):
            lost = [each for each in differing(before, everything(path)) if not harmless(each)]
            if lost:
                missed.append((at, lost))

    assert missed == []
