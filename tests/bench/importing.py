"""How long taking in a list of 20,000 ideas takes, beside reading it and inserting bare rows.

    python -m tests.bench.importing [rows]

The bare work: python-calamine reads the file, and as many rows as the import writes are inserted
into the same tables, without a look at what they say.
"""

import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

import python_calamine
import xlsxwriter
from sqlalchemy import insert, select, text

from app.basics.progress import Silent
from app.models.audit import AuditEntry
from app.models.base import new_uid
from app.models.database import Database
from app.models.idea import Author, Idea, IdeaEvent
from app.models.importing import ImportLine, ImportRun
from app.rules.importing.options import ListOptions
from app.services import data_file, intake
from app.services.importing import idea_import
from app.services.importing.list_file import open_list

NOW = datetime(2026, 9, 10, 9)
ROWS = 20_000
LIMIT = 3.0
TURNS = 3
TITLES = """STT;Ngày nhận;Tên ý tưởng;Họ tên tác giả;Điện thoại;Địa chỉ;Ngày sinh;Giới tính;
Chức danh;Email;CCCD;Lĩnh vực;Đối tượng;Đơn vị;Hiện trạng;Nội dung;Điểm mới;Phạm vi;
Hiệu quả kinh tế;Hiệu quả xã hội;Điều kiện;Đề nghị hỗ trợ;Bảo mật;Công bố;Người thu nhận"""
FAMILIES = ("Lò", "Hà", "Cầm", "Quàng", "Vi", "Lương", "Nguyễn")
MIDDLE = ("Thị", "Văn", "Đức", "Thu", "Minh")
GIVEN = ("Đào", "Én", "Mai", "Hòa", "Nam", "Bình", "Sơn", "Tuyết", "Chung", "Dũng")
THINGS = ("Bản đồ số", "Sổ tay điện tử", "Mô hình nuôi cá", "Ứng dụng đặt lịch", "Bảng tin số")
FOR_WHOM = ("cho vùng cao", "tại nhà văn hóa", "về phòng cháy rừng", "cho người cao tuổi")


def write_list(path: Path, count: int) -> None:
    """Write an invented list of 25 columns."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Danh sách")
        sheet.write_row(2, 0, [title.strip() for title in TITLES.split(";")])
        for n in range(count):
            sheet.write_row(3 + n, 0, row(n))


def row(n: int) -> list[object]:
    """An invented idea."""
    name = f"{FAMILIES[n % 7]} {MIDDLE[n // 7 % 5]} {GIVEN[n // 35 % 10]} {GIVEN[n // 350 % 10]}"
    title = f"{THINGS[n % 5]} {FOR_WHOM[n // 5 % 4]} số {n}"
    return [
        n + 1, "05/06/2026", title, name, f"09{n:08d}", "Thôn Vân Hòa", "05/06/1980", "Nam",
        "Nông dân", f"a{n}@vidu.example", f"038080{n:06d}", "", "", "",
        "Hiện trạng còn thủ công, mất thời gian. " * 2, "Gồm ba bước chính. " * 3, "Điểm mới",
        "Toàn xã", "Tiết kiệm", "Thuận lợi", "Có máy", "Tập huấn", "", "Có", "Lò Mai",
    ]  # fmt: skip


def taken(database: Database, path: Path) -> dict[str, float]:
    """Take the list in and return the seconds of each step."""
    clock, steps = time.perf_counter(), {}

    def done(name: str) -> None:
        nonlocal clock
        steps[name], clock = time.perf_counter() - clock, time.perf_counter()

    file = open_list(path, Silent())
    done("đọc tệp")
    with database.transaction() as session:
        unsaid = intake.new_draft(session, NOW.date())
        seen = idea_import.preview(session, file, ListOptions(), unsaid, NOW.date(), Silent())
    done("đối chiếu")
    with database.transaction() as session:
        idea_import.take(session, seen, NOW, Silent())
    done("ghi vào sổ")
    return steps


def copies(database: Database) -> dict[object, list[dict[str, object]]]:
    """Return the rows that the import wrote, table by table, as they are stored."""
    with database.transaction() as session:
        return {
            table: [dict(each._mapping) for each in session.execute(select(table.__table__))]
            for table in (Idea, Author, IdeaEvent, ImportRun, ImportLine, AuditEntry)
        }


def bare(database: Database, path: Path, rows: dict[object, list[dict[str, object]]]) -> float:
    """Read the file and insert the rows, and return the seconds it took."""
    start = time.perf_counter()
    book = python_calamine.CalamineWorkbook.from_path(path)
    book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    with database.transaction() as session:
        for table, found in rows.items():
            session.execute(insert(table.__table__), found)
        words = [
            {"id": idea["id"], "title": idea["title"], "body": idea["content"]}
            for idea in rows[Idea]
        ]
        session.execute(
            text("INSERT INTO idea_search(rowid, title, body) VALUES (:id, :title, :body)"), words
        )
    return time.perf_counter() - start


def main(count: int) -> None:
    """Take turns, print the steps of the best one and the ratio to the best of the bare ones."""
    turns = [_turn(count) for _turn_of_both in range(TURNS)]
    steps = min((steps for steps, _plain in turns), key=lambda each: sum(each.values()))
    whole, plain = sum(steps.values()), min(plain for _steps, plain in turns)
    for name, seconds in steps.items():
        print(f"{name:12} {seconds:6.2f} s")
    print(f"{'cả thảy':12} {whole:6.2f} s cho {count} ý tưởng")
    print(f"{'việc trần':12} {plain:6.2f} s")
    print(f"tỷ lệ {whole / plain:.2f} (mục tiêu {LIMIT:.1f})")


def _turn(count: int) -> tuple[dict[str, float], float]:
    """Return the seconds of each step, and of the bare work."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "danh-sach.xlsx")
        write_list(path, count)
        ours, theirs = Path(folder, "a.db"), Path(folder, "b.db")
        for file in (ours, theirs):
            data_file.create(file, clock=lambda: NOW).close()
        database = Database(ours, "bench", lambda: NOW)
        before = len(copies(database)[AuditEntry])
        steps = taken(database, path)
        rows = copies(database)
        rows[AuditEntry] = rows[AuditEntry][before:]
        other = Database(theirs, "bench", lambda: NOW)
        with other.transaction() as session:
            session.execute(text("DROP TRIGGER IF EXISTS audit_stays"))
        rows[AuditEntry] = [{**each, "id": None, "link": new_uid()} for each in rows[AuditEntry]]
        plain = bare(other, path, rows)
        database.close()
        other.close()
    return steps, plain


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
