"""List files for the tests of imports, and short ways to look at them and take them in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import xlsxwriter

from app.basics.progress import Silent
from app.rules.importing.options import ListOptions
from app.services import intake
from app.services.importing import idea_import
from app.services.importing.list_file import open_list
from tests.makers_ideas import NOW

TITLES = ("STT", "Tên ý tưởng", "Tác giả", "Điện thoại", "Thôn", "Nội dung")
ROWS = (
    (1, "Bản đồ số các điểm sạt lở", "Lò Thị Đào", "0912345678", None, "Lập bản đồ"),
    (2, "Sổ tay điện tử nuôi cá lồng", "Hà Văn Én, Vi Thị Mai", None, None, "Viết sổ tay"),
)
RECEIVED_ON = date(2026, 6, 20)


def a_list(folder: Path, *rows, titles=TITLES, above=(), name="danh-sach.xlsx") -> Path:
    """A workbook with a list."""
    path = folder / name
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Danh sách")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for n, row in enumerate((*above, titles, *rows)):
            for m, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(n, m, cell, day)
                else:
                    sheet.write(n, m, cell)
    return path


def unsaid(session):
    return replace(intake.new_draft(session, NOW.date()), received_on=RECEIVED_ON, answer_due=None)


def look(session, path, **options):
    """What taking a list in would do."""
    file = open_list(path, Silent())
    return idea_import.preview(
        session, file, ListOptions(**options), unsaid(session), NOW.date(), Silent()
    )


def taken(session, path, **options):
    """The id of the run that took a list in."""
    return idea_import.take(session, look(session, path, **options), NOW, Silent())


def verdicts(seen):
    return [idea.verdict.value for idea in seen.ideas]
