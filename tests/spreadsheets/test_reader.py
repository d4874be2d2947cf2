"""Files of three kinds give the values that were written; bad ones a refusal that names the way."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.basics.progress import Silent, Stopped
from app.rules.importing import file_errors as errors
from app.rules.importing.sheet import FileKind, Merged
from app.spreadsheets import limits
from app.spreadsheets.reader import read, read_content
from tests.spreadsheets import workbooks
from tests.spreadsheets.workbooks import ROWS


def sheet_of(content, n=0):
    return read_content(content, "tep", Silent()).sheets[n]


def filled(sheet):
    """The rows without empty cells at their ends."""
    rows = [list(row) for row in sheet.rows]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    return [tuple(row) for row in rows]


EXPECTED = [
    ROWS[0],
    (1, "Bản đồ số", date(2026, 6, 5), 8.5, True),
    (2, "Sổ tay\nhai dòng", datetime(2026, 6, 5, 8, 30), -3, False),
    (None, "012345678901", None, 0.1),
]


@pytest.mark.parametrize(
    ("content", "kind"),
    [(workbooks.xlsx(), FileKind.XLSX), (workbooks.xls(), FileKind.XLS)],
    ids=["xlsx", "xls"],
)
def test_values_come_as_they_were_written(content, kind):
    read_file = read_content(content, "tep", Silent())

    assert read_file.kind is kind
    assert filled(read_file.sheets[0]) == EXPECTED
    assert read_file.sheets[0].name == "Danh sách"
    assert [type(cell) for cell in read_file.sheets[0].rows[1][:3]] == [int, str, date]


def test_rows_begin_at_the_first_row_of_the_sheet_however_empty():
    def change(_book, sheet):
        sheet["C5"] = "xa"

    sheet = sheet_of(workbooks.xlsx((), change))

    assert sheet.cell(4, 2) == "xa"
    assert sheet.cell(0, 0) is None


@pytest.mark.parametrize(
    ("text", "charset", "expected"),
    [
        ("Tên;Thôn\nBản đồ;Vân Hòa\n", "utf-8-sig", "utf-8"),
        ("Tên,Thôn\nBản đồ,Vân Hòa\n", "utf-8", "utf-8"),
        ("Tên\tThôn\nBản đồ\tVân Hòa\n", "utf-16", "utf-16"),
        ("sep=|\nTên|Thôn\nBản đồ|Vân Hòa\n", "utf-8", "utf-8"),
    ],
)
def test_text_files_in_their_encodings_and_separators(text, charset, expected):
    read_file = read_content(text.encode(charset), "a.csv", Silent())

    assert (read_file.kind, read_file.charset) == (FileKind.CSV, expected)
    assert filled(read_file.sheets[0]) == [("Tên", "Thôn"), ("Bản đồ", "Vân Hòa")]


def test_a_text_file_of_windows_1258_is_read():
    text = "Tên;Đơn vị\nBản đồ số điểm sạt lở;Ủy ban nhân dân\n"

    read_file = read_content(workbooks.cp1258(text), "a.csv", Silent())

    assert read_file.charset == "windows-1258"
    assert filled(read_file.sheets[0]) == [
        ("Tên", "Đơn vị"),
        ("Bản đồ số điểm sạt lở", "Ủy ban nhân dân"),
    ]


def test_a_text_file_of_tcvn3_is_handed_on_byte_by_byte():
    text = "Tªn;Th«n\nB¶n ®å sè;V©n Hßa\n"

    read_file = read_content(text.encode("latin-1"), "a.csv", Silent())

    assert (read_file.charset, filled(read_file.sheets[0])[1]) == (
        "latin-1",
        ("B¶n ®å sè", "V©n Hßa"),
    )


def test_quoted_cells_keep_their_line_breaks_and_guards_are_unwrapped():
    sheet = sheet_of('Tên,CCCD,Ghi chú\n"Hai\ndòng","=""038085012345""",\'0912\n'.encode())

    assert sheet.rows[1] == ("Hai\ndòng", "038085012345", "0912")


def test_formulas_give_their_values_and_the_others_are_named():
    sheet = sheet_of(workbooks.formula_xlsx())

    assert sheet.rows[1][:2] == ("Bản đồ số", 2)
    assert sheet.broken == {(1, 2): "#DIV/0!"}

    def change(_book, sheet):
        sheet["F2"] = "=B2&C2"

    uncounted = sheet_of(workbooks.xlsx(ROWS, change))
    assert uncounted.uncounted == {(1, 5)}
    assert uncounted.cell(1, 5) is None


def test_what_is_hidden_and_merged_is_known_in_xlsx():
    def change(book, sheet):
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["D"].hidden = True
        sheet.merge_cells("A2:A3")
        book.create_sheet("Ẩn").sheet_state = "hidden"

    read_file = read_content(workbooks.xlsx(ROWS, change), "tep", Silent())

    sheet, hidden = read_file.sheets
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({2}, {3})
    assert sheet.merged == (Merged(1, 0, 2, 0),)
    assert (sheet.hidden, hidden.hidden) == (False, True)


def test_what_is_hidden_and_merged_is_known_in_xls():
    def change(_book, sheet):
        sheet.row(2).hidden = True
        sheet.col(3).hidden = True
        sheet.write_merge(5, 6, 0, 1, "gộp")

    sheet = sheet_of(workbooks.xls(ROWS, change))

    assert (sheet.hidden_rows, sheet.hidden_columns) == ({2}, {3})
    assert sheet.merged == (Merged(5, 0, 6, 1),)


def test_fonts_of_old_encodings_are_known_in_both_formats():
    def in_xlsx(_book, sheet):
        workbooks.in_font(sheet, "B2", ".VnTimeH")
        workbooks.in_font(sheet, "B3", "Times New Roman")
        workbooks.in_font(sheet, "B4", "VNI-Times")

    def in_xls(_book, sheet):
        sheet.write(8, 1, "B¶n ®å", workbooks.xls_font(".VnTime"))

    fonts = sheet_of(workbooks.xlsx(ROWS, in_xlsx)).fonts
    assert fonts == {(1, 1): ".VnTimeH", (3, 1): "VNI-Times"}
    assert sheet_of(workbooks.xls(ROWS, in_xls)).fonts == {(8, 1): ".VnTime"}


def test_a_time_of_day_is_a_time():
    assert sheet_of(workbooks.xlsx([(time(8, 30),)])).rows[0] == (time(8, 30),)


GOOD = workbooks.xlsx()
PAGE = b"<html><body><table><tr><td>Ten</td></tr></table></body></html>"
PARTS = {"xl/vbaProject.bin": b"x"}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
OLD_WORD = OLE + "WordDocument".encode("utf-16-le")
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")

BAD = [
    ("empty", b"", errors.SpreadsheetEmpty),
    ("blank bytes", b"\r\n \0", errors.SpreadsheetEmpty),
    ("no filled cell", workbooks.xlsx(()), errors.SpreadsheetBlank),
    ("pdf", b"%PDF-1.7\n1 0 obj", errors.NotASpreadsheet),
    ("picture", b"\x89PNG\r\n\x1a\n\0\0", errors.NotASpreadsheet),
    ("program", b"MZ\x90\0\3\0", errors.NotASpreadsheet),
    ("rtf", b"{\\rtf1 Ten}", errors.NotASpreadsheet),
    ("other zip", workbooks.repacked(GOOD, {"xl/workbook.xml": None}), errors.NotASpreadsheet),
    (
        "word",
        workbooks.repacked(GOOD, {"xl/workbook.xml": None, "word/document.xml": b"<a/>"}),
        errors.NotASpreadsheet,
    ),
    ("web page", PAGE, errors.SpreadsheetIsPage),
    ("xlsb", workbooks.repacked(GOOD, {"xl/workbook.bin": b"x"}), errors.SpreadsheetOtherFormat),
    ("ods", workbooks.repacked(GOOD, {"content.xml": b"x"}), errors.SpreadsheetOtherFormat),
    ("macros", workbooks.repacked(GOOD, PARTS), errors.SpreadsheetWithMacros),
    ("password", LOCKED, errors.SpreadsheetLocked),
    ("truncated", GOOD[: len(GOOD) // 2], errors.SpreadsheetDamaged),
    (
        "no sheet part",
        workbooks.repacked(GOOD, {"xl/worksheets/sheet1.xml": b"<broken"}),
        errors.SpreadsheetDamaged,
    ),
    ("xls cut short", workbooks.xls()[:1500], errors.SpreadsheetDamaged),
    ("old word", OLD_WORD, errors.NotASpreadsheet),
    (
        "lying directory",
        workbooks.lying(GOOD, "xl/worksheets/sheet1.xml", 10),
        errors.SpreadsheetExpands,
    ),
]


@pytest.mark.parametrize(
    ("content", "refusal"), [each[1:] for each in BAD], ids=[each[0] for each in BAD]
)
def test_a_bad_file_is_refused_with_what_to_do(tmp_path, content, refusal):
    path = tmp_path / "danh-sach.xlsx"
    path.write_bytes(content)

    with pytest.raises(refusal, match=r"danh-sach\.xlsx.*\."):
        read(path)

    assert path.read_bytes() == content


def test_a_bomb_is_refused_before_it_is_unpacked():
    zeros = b"<row>" + b" " * (limits.UNPACKED_BYTES // 2)
    bomb = workbooks.repacked(GOOD, {"xl/media/a.bin": zeros, "xl/media/b.bin": zeros})

    with pytest.raises(errors.SpreadsheetExpands):
        read_content(bomb, "bom.xlsx", Silent())


def test_an_entity_bomb_expands_to_nothing():
    bomb = b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'"><!ENTITY c "' + b"&b;" * 1000 + b'">]>'
    fonts = b'<fonts><font><name val=".VnTime"/></font></fonts>'
    part = bomb + b'<styleSheet xmlns="x">' + fonts + b"&c;</styleSheet>"

    with pytest.raises(errors.SpreadsheetDamaged):
        read_content(workbooks.repacked(GOOD, {"xl/styles.xml": part}), "bom.xlsx", Silent())


def far(place):
    def change(_book, sheet):
        sheet[place] = "xa"

    return workbooks.xlsx(ROWS, change)


@pytest.mark.parametrize("place", ["XFD1", "A1048576", "XFD1048576"])
def test_a_cell_at_the_end_of_the_sheet_is_refused_at_once(place):
    with pytest.raises(errors.SheetTooLarge, match="Danh sách"):
        read_content(far(place), "xa.xlsx", Silent())


def test_too_many_bytes_are_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", limits.MEGABYTE)
    path = tmp_path / "to.xlsx"
    path.write_bytes(b"x" * (2 * limits.MEGABYTE))

    with pytest.raises(errors.SpreadsheetTooLarge, match="2 MB, nhiều nhất là 1 MB"):
        read(path)


def test_too_many_sheets_are_refused(monkeypatch):
    monkeypatch.setattr(limits, "SHEETS", 2)

    def change(book, _sheet):
        book.create_sheet("2")
        book.create_sheet("3")

    with pytest.raises(errors.TooManySheets, match="3 trang"):
        read_content(workbooks.xlsx(ROWS, change), "nhieu.xlsx", Silent())


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(errors.SpreadsheetMissing):
        read(tmp_path / "khong-co.xlsx")
    with pytest.raises(errors.SpreadsheetIsFolder):
        read(tmp_path)


def test_a_file_that_another_program_holds_is_named(tmp_path, monkeypatch):
    path = tmp_path / "dang-mo.xlsx"
    path.write_bytes(GOOD)

    def held(_path):
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", held)

    with pytest.raises(errors.SpreadsheetHeld, match="đang mở ở Excel"):
        read(path)


def test_reading_can_be_stopped(tmp_path):
    class Stop:
        def step(self, done, total, what=""):
            raise Stopped

    path = tmp_path / "a.xlsx"
    path.write_bytes(GOOD)

    with pytest.raises(Stopped):
        read(path, Stop())


LETTERS = st.characters(min_codepoint=0x20, exclude_categories=("Cs", "Cc", "Cn", "Co"))
CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**14), 10**14),
    st.text(LETTERS, min_size=1, max_size=30).filter(
        lambda text: not text.startswith("=") and "_x" not in text
    ),
    st.dates(date(1950, 1, 1), date(2090, 12, 31)),
)
TABLES = st.lists(st.tuples(st.just("mốc"), CELLS, CELLS), min_size=1, max_size=6)


@given(TABLES)
def test_whatever_is_written_into_a_workbook_is_read_back(rows):
    assert filled(sheet_of(workbooks.xlsx(rows))) == filled_rows(rows)


@given(TABLES)
def test_whatever_is_written_into_an_old_workbook_is_read_back(rows):
    assert filled(sheet_of(workbooks.xls(rows))) == filled_rows(rows)


def filled_rows(rows):
    found = [list(row) for row in rows]
    for row in found:
        while row and row[-1] is None:
            row.pop()
    return [tuple(row) for row in found]
