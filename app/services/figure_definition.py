"""Định nghĩa số liệu: what a figure of the reports is made of.

A figure counts records by the day something happened, never by how they stand today, and leaves
out what was undone or struck out; so a past period gives the same figure whenever it is asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Select

from app.rules.period import Period

# Key of the record, the day it counts for, of a sum also its amount.
Rows = Select[*tuple[Any, ...]]
RowsOf = Callable[[Period], Rows]


class RecordKind(StrEnum):
    """What a figure counts."""

    IDEA = "idea"
    AUTHOR = "author"
    SESSION = "session"
    SUPPORT_TASK = "support_task"
    PILOT = "pilot"
    REPLICATION = "replication"
    REFERRAL = "referral"
    NOMINATION = "nomination"
    AWARD = "award"
    UNIT = "unit"
    ACTIVITY = "activity"
    UNIT_TASK = "unit_task"
    UNIT_REPORT = "unit_report"


@dataclass(frozen=True)
class Figure:
    """The definition of a figure: its words, the clause it answers, the query behind it.

    sums: the value is the sum of the amounts of the records, not their number.
    """

    name: str
    label: str
    sentence: str
    clause: str
    kind: RecordKind
    rows: RowsOf
    sums: bool = False
