"""A form of the province that is pointed at the way a clerk does it."""

from app.basics.progress import Silent
from app.rules.live_text import Variant
from app.services import province_forms, province_pointing
from app.services.province_pointing import Pointed
from app.services.units import list_units
from tests import province
from tests.makers_reports import a_busy_year

NAME = "Biểu 01 của tỉnh"


def unit_names(session):
    return [each.name for each in list_units(session)]


def opened(folder, content, name="bieu-tinh.xlsx"):
    path = folder / name
    path.write_bytes(content)
    return province_forms.open_form(path, Silent())


def a_form(session, folder):
    """A year of the movement and the workbook of the province for its units."""
    a_busy_year(session)
    return opened(folder, province.province_file(unit_names(session)))


def wishes(session):
    """Whole columns of the first sheet, then single cells."""
    first, last = province.FIRST - 1, province.last_row(unit_names(session)) - 1
    columns = (
        (2, "ideas_received", Variant.NOW),
        (3, "ideas_received", Variant.SINCE),
        (4, "ideas_adopted", Variant.NOW),
        (5, "bonus_total", Variant.NOW),
    )
    found = [
        Pointed(province.LINES, (first, at), (last, at), code, variant)
        for at, code, variant in columns
    ]
    cells = (
        (province.LINES, (3, 2), "text.office", Variant.NOW),
        (province.LINES, (4, 2), "text.span", Variant.NOW),
        (province.LIST, (2, 2), "ideas_received", Variant.NOW),
        (province.LIST, (2, 3), "ideas_received", Variant.BEFORE),
        (province.LIST, (3, 2), "ideas_adopted", Variant.NOW),
        (province.LIST, (5, 2), "bonus_total.millions", Variant.NOW),
    )
    found += [Pointed(sheet, place, place, code, variant) for sheet, place, code, variant in cells]
    return found


def pointed(session, form, today):
    marks = []
    for wish in wishes(session):
        marks.append(province_pointing.point(session, form, wish, marks, today))
    return marks
