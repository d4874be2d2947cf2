"""Biểu mẫu ý tưởng gửi thôn, tổ công nghệ số: its columns, its code, where things stand in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.basics.text import tidy
from app.rules.idea_kit_errors import KitTooOld
from app.rules.importing.cell_text import text_of
from app.rules.importing.sheet import Cell, SheetFile

VERSION = 1
_MARK = "YTTN"
TAB = "Ý tưởng"
ROWS = 100
# Rows and columns are counted from 1.
UNIT_ROW, CODE_ROW, HEADER_ROW = 6, 7, 8


@dataclass(frozen=True)
class KitColumn:
    """A column of the form: its title as imports know it, its width, a hint in its box.

    choices: the list it is chosen from (fields, groups, publication), empty where it is typed.
    longest: how many characters fit; 0 for a day.
    """

    title: str
    width: int
    hint: str = ""
    choices: str = ""
    longest: int = 0


FIELDS, GROUPS, PUBLICATION = "fields", "groups", "publication"
TITLE = "Tên ý tưởng"
UNIT = "Đơn vị của ý tưởng"
COLUMNS = (
    KitColumn("Họ tên tác giả", 26, "Nhiều tác giả thì cách nhau bằng dấu phẩy.", longest=300),
    KitColumn("Số điện thoại", 15, "Ghi cả số 0 ở đầu.", longest=60),
    KitColumn("Địa chỉ", 24, "Thôn, xã.", longest=200),
    KitColumn("Đối tượng tham gia", 22, "Chọn trong danh sách.", GROUPS),
    KitColumn(TITLE, 36, "Một câu nêu đúng việc, không quá 300 ký tự.", longest=300),
    KitColumn("Lĩnh vực", 26, "Chọn trong danh sách.", FIELDS),
    KitColumn("Hiện trạng, vấn đề", 34, "Vì sao cần làm.", longest=10_000),
    KitColumn("Nội dung ý tưởng", 44, "Làm gì, làm thế nào.", longest=10_000),
    KitColumn("Hiệu quả xã hội", 30, "Ai được lợi, lợi thế nào.", longest=10_000),
    KitColumn("Mong muốn hỗ trợ", 26, "Cần xã giúp gì.", longest=10_000),
    KitColumn("Cách công bố", 20, "Tác giả đồng ý nêu tên hay không.", PUBLICATION),
    KitColumn("Ngày tiếp nhận", 16, "Ngày thôn nhận, ngày/tháng/năm."),
    KitColumn("Người thu thập", 22, "Người ghi phiếu này.", longest=100),
)


@dataclass(frozen=True)
class KitCode:
    """What the code of a form says; unit_id is None where the sender chooses its unit."""

    year: int
    unit_id: int | None
    version: int = VERSION

    @property
    def text(self) -> str:
        """Return the code as it stands in the file: "YTTN|1|2026|17"."""
        return f"{_MARK}|{self.version}|{self.year}|{self.unit_id or ''}"


@dataclass(frozen=True)
class IdeaKit:
    """What a form says: who asks, the movement's year, its unit or the units to choose from."""

    office: str
    code: KitCode
    unit: str
    units: tuple[str, ...]
    fields: tuple[str, ...]
    groups: tuple[str, ...]


def refuse_old(file: SheetFile) -> None:
    """Refuse a form of another version; a list that is no form of ours passes."""
    for sheet in file.sheets:
        if sheet.name == TAB and len(sheet.rows) >= CODE_ROW:
            mark, version, *_rest = (*_code(sheet.rows[CODE_ROW - 1]).split("|"), "", "")
            if mark == _MARK and version != str(VERSION):
                raise KitTooOld(name=file.name)


def _code(cells: Sequence[Cell]) -> str:
    return tidy(text_of(cells[1])) if len(cells) > 1 else ""
