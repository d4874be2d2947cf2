"""Lists in old fonts and old encodings, and as text of every kind."""

from openpyxl.styles import Font

from tests.importing.sending import BOTH, DAY, FISH, FISH_LINE, MAP, TITLES, sent, text, xls, xlsx
from tests.rules.importing.legacy import in_tcvn3, in_vni
from tests.spreadsheets.workbooks import cp1258

ENCODED: list = []
ROWS = (TITLES, MAP, FISH)
# TCVN3 has no capital with a tone: É was typed as é.
IN_TCVN3 = (BOTH[0], (FISH[1], "Hà Văn én", DAY, FISH[3]))


def _turned(how, *rows):
    return [[how(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]


def _all_in(font):
    def change(sheet):
        for row in sheet.iter_rows():
            for cell in row:
                cell.font = Font(name=font)

    return change


@sent(ENCODED, "xlsx", IN_TCVN3)
def _tcvn3_in_its_font():
    return xlsx(*_turned(in_tcvn3, *ROWS), change=_all_in(".VnTime"))


@sent(ENCODED, "xls", IN_TCVN3)
def _tcvn3_in_its_font_of_excel_97():
    return xls(*_turned(in_tcvn3, *ROWS), fonts=dict.fromkeys(range(4), ".VnArial"))


_CAPITALS = ((MAP[1].upper(), *MAP[2:3], DAY, MAP[3]), IN_TCVN3[1])


@sent(ENCODED, "xlsx", _CAPITALS)
def _tcvn3_in_the_font_of_capitals():
    def change(sheet):
        _all_in(".VnTime")(sheet)
        sheet["B2"].font = Font(name=".VnTimeH")

    return xlsx(*_turned(in_tcvn3, *ROWS), change=change)


@sent(ENCODED, "xlsx", IN_TCVN3)
def _tcvn3_without_its_font():
    return xlsx(*_turned(in_tcvn3, *ROWS))


@sent(ENCODED, "xlsx")
def _vni_in_its_font():
    return xlsx(*_turned(in_vni, *ROWS), change=_all_in("VNI-Times"))


@sent(ENCODED, "xls")
def _vni_without_its_font():
    return xls(*_turned(in_vni, *ROWS))


@sent(ENCODED, "xlsx")
def _old_and_new_side_by_side():
    def change(sheet):
        for place in ("B2", "C2"):
            sheet[place].font = Font(name=".VnTime")
        for place in ("B3", "C3"):
            sheet[place].font = Font(name="VNI-Helve")

    return xlsx(TITLES, *_turned(in_tcvn3, MAP), *_turned(in_vni, FISH), change=change)


@sent(ENCODED, "xlsx")
def _unicode_in_an_old_font():
    return xlsx(*ROWS, change=_all_in(".VnTime"))


@sent(ENCODED, "xlsx")
def _utf8_read_as_windows():
    return xlsx(TITLES, *_turned(lambda cell: cell.encode().decode("latin-1"), MAP, FISH))


@sent(ENCODED, "csv")
def _csv_in_utf8_with_its_mark():
    return text(*ROWS).encode("utf-8-sig")


@sent(ENCODED, "csv")
def _csv_in_utf8_with_semicolons():
    return text(*ROWS, mark=";").encode()


@sent(ENCODED, "csv")
def _csv_with_tabs():
    return text(*ROWS, mark="\t").encode()


@sent(ENCODED, "csv")
def _csv_in_utf16():
    return text(*ROWS, mark="\t").encode("utf-16")


@sent(ENCODED, "csv")
def _csv_in_windows_1258():
    return cp1258(text(*ROWS, mark=";"))


@sent(ENCODED, "csv", IN_TCVN3)
def _csv_in_tcvn3():
    return text(*_turned(in_tcvn3, *ROWS), mark=";").encode("latin-1")


@sent(ENCODED, "csv")
def _csv_with_a_line_that_names_its_separator():
    return ("sep=;\r\n" + text(*ROWS, mark=";")).encode("utf-8-sig")


@sent(ENCODED, "csv")
def _csv_with_quotes_and_line_breaks():
    rows = ((1, '"Bản đồ số các\nđiểm sạt lở"', *MAP[2:]), (2, f'"{FISH[1]}"', *FISH[2:]))
    return text(TITLES, *rows).encode("utf-8-sig")


@sent(ENCODED, "csv", (BOTH[0], (*FISH_LINE[:3], "")))
def _csv_whose_rows_are_ragged():
    return text(TITLES, (*MAP, "thừa", ""), FISH[:3]).encode("utf-8-sig")


@sent(ENCODED, "csv")
def _csv_with_lost_and_guarded_zeros():
    return text(TITLES, (*MAP[:3], "912345678"), (*FISH[:3], '="0987654321"')).encode("utf-8-sig")
