"""Lần nhập: what kinds of lists come in from spreadsheets, and what a row of one would do."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class ImportKind(StrEnum):
    """What the rows of a spreadsheet are."""

    IDEAS = "ideas"
    UNITS = "units"
    SCORES = "scores"
    UNIT_REPORTS = "unit_reports"


class Verdict(StrEnum):
    """What a row would do; ALIKE: it resembles a record and waits for the clerk's word."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    ALIKE = "alike"
    SKIPPED = "skipped"
    WRONG = "wrong"


class LineAction(StrEnum):
    """What a run did to a record."""

    ADDED = "added"
    CHANGED = "changed"


IMPORT_KIND_LABELS: dict[ImportKind, str] = {
    ImportKind.IDEAS: QT_TRANSLATE_NOOP("Label", "Ý tưởng"),
    ImportKind.UNITS: QT_TRANSLATE_NOOP("Label", "Đơn vị"),
    ImportKind.SCORES: QT_TRANSLATE_NOOP("Label", "Phiếu chấm"),
    ImportKind.UNIT_REPORTS: QT_TRANSLATE_NOOP("Label", "Báo cáo của đơn vị"),
}

VERDICT_LABELS: dict[Verdict, str] = {
    Verdict.NEW: QT_TRANSLATE_NOOP("Label", "Thêm mới"),
    Verdict.CHANGED: QT_TRANSLATE_NOOP("Label", "Bổ sung, sửa"),
    Verdict.SAME: QT_TRANSLATE_NOOP("Label", "Đã có"),
    Verdict.ALIKE: QT_TRANSLATE_NOOP("Label", "Gần giống"),
    Verdict.SKIPPED: QT_TRANSLATE_NOOP("Label", "Bỏ qua"),
    Verdict.WRONG: QT_TRANSLATE_NOOP("Label", "Chưa đúng"),
}
