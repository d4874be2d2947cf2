"""Broken copies of a form are refused or filled; what was written can be read back."""

import io
import random
import zipfile

import pytest

from app.basics.progress import Silent
from app.rules.errors import Refusal
from app.spreadsheets.filling import Form
from app.spreadsheets.reader import read_content
from tests import province
from tests.spreadsheets.test_fuzz import mutated
from tests.spreadsheets.workbooks import repacked

FILE = province.province_file(("Thôn Đồng Sen", "Thôn Bãi Dâu"))
PLACE, VALUE = (province.FIRST - 1, 2), 987
with zipfile.ZipFile(io.BytesIO(FILE)) as package:
    PARTS = {name: package.read(name) for name in package.namelist() if "theme" not in name}
A_ROUND = 250


def survives(content):
    """Fill the first sheet, whatever it is called now; True when it was not refused."""
    try:
        read = read_content(content, "bieu.xlsx", Silent())
        form = Form(content, "bieu.xlsx")
        title = read.sheets[0].name
        if PLACE in form.formulas(title):
            return False
        written = form.filled({title: {PLACE: VALUE}})
    except Refusal:
        return False
    again = read_content(written, "bieu.xlsx", Silent())
    assert again.sheets[0].cell(*PLACE) == VALUE
    assert [each.name for each in again.sheets] == [each.name for each in read.sheets]
    return True


@pytest.mark.parametrize("seed", range(4))
def test_broken_parts_in_a_sound_package(seed):
    chance = random.Random(f"bieu{seed}")
    outcomes = set()
    for _n in range(A_ROUND):
        name = chance.choice(list(PARTS))
        part = mutated(PARTS[name], chance)
        outcomes.add(survives(repacked(FILE, {name: part})))
    assert outcomes == {True, False}


def test_broken_bytes():
    chance = random.Random("bieu")
    for _n in range(A_ROUND):
        survives(mutated(FILE, chance))
