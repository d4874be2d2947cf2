"""Minh chứng: what a scan or photo can hang on besides an idea and a score sheet."""

from enum import StrEnum


class EvidenceOf(StrEnum):
    """The kind of record that a piece of evidence belongs to."""

    ACTIVITY = "activity"
    SUPPORT_TASK = "support_task"
    PILOT = "pilot"
    ADOPTION = "adoption"
    REPLICATION = "replication"
    REFERRAL = "referral"
    ANSWER = "answer"
    UNIT_TASK = "unit_task"
    UNIT_REPORT = "unit_report"
    UNIT_POINTS = "unit_points"
