"""The help states the limits that the program has."""

from pathlib import Path

from app.rules.money import format_number
from app.spreadsheets import limits

PAGE = Path(__file__).parents[1] / "resources" / "help" / "excel.md"


def test_the_limits_of_spreadsheets_are_those_in_the_help():
    text = PAGE.read_text(encoding="utf-8")
    for stated in (
        f"{limits.FILE_BYTES // limits.MEGABYTE} MB một tệp",
        f"{limits.UNPACKED_BYTES // limits.MEGABYTE} MB sau khi giải nén",
        f"{limits.SHEETS} trang tính",
        f"{format_number(limits.ROWS)} dòng × {limits.COLUMNS} cột",
        f"{format_number(limits.CELLS)} ô một trang",
    ):
        assert stated in text
