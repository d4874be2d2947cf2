"""Cách nhập: what the clerk decided about a list before it is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class AlikeChoice(StrEnum):
    """What to do with a row that resembles an idea of the register."""

    NEW = "new"
    SAME = "same"
    FILL = "fill"


ALIKE_LABELS: dict[AlikeChoice, str] = {
    AlikeChoice.NEW: QT_TRANSLATE_NOOP("Label", "Là ý tưởng khác: thêm mới"),
    AlikeChoice.SAME: QT_TRANSLATE_NOOP("Label", "Cùng một ý tưởng: bỏ qua dòng này"),
    AlikeChoice.FILL: QT_TRANSLATE_NOOP("Label", "Cùng một ý tưởng: bổ sung ô còn trống"),
}


@dataclass(frozen=True)
class ListOptions:
    """How a sheet is read.

    sheet: its place in the file, None for the first that holds a list. header: its first and last
    row from 0, None when it is found by itself. fields: column from 0 → field, for the columns
    about which the clerk decided. with_hidden: whether hidden rows and columns count. convert:
    whether cells in TCVN3 or VNI are turned into Unicode. repair: whether zeros lost from phones
    and ID numbers are put back. aliases: field → words → key, names that only this sender uses.
    alike: row from 0 → what to do with it. profile: the sender, by the name it is remembered under.
    """

    sheet: int | None = None
    header: tuple[int, int] | None = None
    fields: Mapping[int, str] = field(default_factory=dict)
    with_hidden: bool = False
    convert: bool = True
    repair: bool = True
    aliases: Mapping[str, Mapping[str, str | int]] = field(default_factory=dict)
    alike: Mapping[int, AlikeChoice] = field(default_factory=dict)
    profile: str = ""


DEFAULT = ListOptions()
