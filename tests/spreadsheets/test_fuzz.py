"""Ten thousand broken copies of good files: each is read or refused, never a crash."""

import io
import random
import zipfile

import pytest

from app.basics.progress import Silent
from app.rules.errors import Refusal
from app.rules.importing.sheet import SheetFile
from app.spreadsheets.reader import read_content
from tests.spreadsheets import workbooks

TABLE = (("STT", "Tên ý tưởng", "Ngày"), (1, "Bản đồ số", 46178.5), (2, "Sổ tay", True))
CSV = 'STT;Tên ý tưởng;Ngày\n1;Bản đồ số;05/06/2026\n2;"Sổ\ntay";\n'.encode()
BASES = {"xlsx": workbooks.xlsx(TABLE), "xls": workbooks.xls(TABLE), "csv": CSV}
with zipfile.ZipFile(io.BytesIO(BASES["xlsx"])) as package:
    PARTS = {
        name: package.read(name)
        for name in package.namelist()
        if name.startswith("xl/") and "theme" not in name
    }
A_ROUND = 500


def mutated(content, chance):
    """A copy with bytes changed, cut out, doubled or cut off."""
    broken = bytearray(content)
    for _n in range(chance.choice((1, 1, 2, 5, 20))):
        if not broken:
            break
        at = chance.randrange(len(broken))
        length = chance.choice((1, 2, 4, 16, 200))
        match chance.randrange(6):
            case 0:
                broken[at] = chance.randrange(256)
            case 1:
                broken[at] ^= 1 << chance.randrange(8)
            case 2:
                del broken[at : at + length]
            case 3:
                broken[at:at] = broken[at : at + length]
            case 4:
                broken[at : at + length] = bytes(chance.randrange(256) for _i in range(length))
            case _:
                del broken[at:]
    return bytes(broken)


def survives(content, name):
    try:
        outcome = read_content(content, name, Silent())
    except Refusal as refusal:
        outcome = refusal
    assert isinstance(outcome, SheetFile) or str(outcome).endswith(".")


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", ["xlsx", "xls"])
def test_broken_bytes(kind, seed):
    chance = random.Random(f"{kind}{seed}")
    for _n in range(A_ROUND):
        survives(mutated(BASES[kind], chance), f"hong.{kind}")


@pytest.mark.parametrize("seed", range(2))
def test_broken_text(seed):
    chance = random.Random(f"csv{seed}")
    for _n in range(A_ROUND):
        survives(mutated(CSV, chance), "hong.csv")


@pytest.mark.parametrize("seed", range(6))
def test_broken_parts_in_a_sound_package(seed):
    chance = random.Random(f"part{seed}")
    for _n in range(A_ROUND):
        name = chance.choice(list(PARTS))
        part = mutated(PARTS[name], chance)
        survives(workbooks.repacked(BASES["xlsx"], {name: part}), "hong.xlsx")
