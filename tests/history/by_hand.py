"""The figures counted a second time: plain Python over the rows of the file, from the sentences.

Nothing of the program is used here. The file is read once, with the words of its tables; every
function below says in Python what the sentence of a figure says in Vietnamese.
"""

import calendar
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Found = dict[int, str | None]  # key of the record and the day it counts for, as it is stored

CONCLUDED = ("approved", "needs_work", "not_approved")
WAITING = ("received", "incomplete", "in_review")
OUTREACH_KINDS = ("government_body", "service_centre", "digital_team")
_TABLES = (
    "idea", "idea_event", "idea_field", "field", "author_group", "author", "adoption", "session",
    "agenda_item", "nomination", "award", "award_decision", "issued_document", "unit",
    "unit_activity", "unit_task", "unit_report", "unit_report_event", "report_duty",
    "support_task", "pilot", "replication", "referral", "author_answer", "setting",
)  # fmt: skip


@dataclass(frozen=True)
class Span:
    """The days of a period, both included, as they are stored; state: the State's calendar."""

    first: str
    last: str
    state: bool = False

    def has(self, day: str | None) -> bool:
        return day is not None and self.first <= day <= self.last


class Register:
    """All rows of a data file, and what of them is asked again and again."""

    def __init__(self, path: Path) -> None:
        file = sqlite3.connect(path)
        file.row_factory = sqlite3.Row
        for table in _TABLES:
            rows = [dict(row) for row in file.execute(f"SELECT * FROM {table}")]
            setattr(self, table, rows)
        file.close()
        self.ideas = {row["id"]: row for row in self.idea}
        self.units = {row["id"]: row for row in self.unit}
        standing = [row for row in self.idea_event if row["undone_at"] is None]
        self.moves = sorted(standing, key=lambda row: (row["on_date"], row["id"]))
        self.by_idea: dict[int, list[Row]] = {}
        for move in self.moves:
            self.by_idea.setdefault(move["idea_id"], []).append(move)
        self.answered = self._answered()
        self.main_field = self._main_fields()

    def alive(self, table: str) -> list[Row]:
        """Return the rows that were not struck out."""
        return [row for row in getattr(self, table) if row["struck_at"] is None]

    def _answered(self) -> dict[int, str]:
        """Return the first day on which each author was told, by hand or by a notice in force."""
        told = [(row["idea_id"], row["on_date"]) for row in self.alive("author_answer")]
        for row in self.issued_document:
            in_force = row["number"] is not None and not row["reserved"] and not row["cancelled_at"]
            if row["kind"] != "notice" or not in_force or row["dated_on"] is None:
                continue
            if row["idea_id"] is not None:
                told.append((row["idea_id"], row["dated_on"]))
            elif row["source"].startswith("notice idea "):
                told.append((int(row["source"].split()[-1]), row["dated_on"]))
        first: dict[int, str] = {}
        for idea, day in told:
            first[idea] = min(day, first.get(idea, day))
        return first

    def _main_fields(self) -> dict[int, Row]:
        """Return the field in the first place of each idea that has one."""
        fields = {row["id"]: row for row in self.field}
        own = sorted(self.idea_field, key=lambda row: row["position"], reverse=True)
        return {row["idea_id"]: fields[row["field_id"]] for row in own}


def first_days(moves: Iterable[Row]) -> Found:
    """Return each idea with the first day of these moves, which are in order."""
    found: Found = {}
    for move in moves:
        found.setdefault(move["idea_id"], move["on_date"])
    return found


def receipts(file: Register, span: Span) -> Found:
    return first_days(
        move
        for move in file.moves
        if move["from_state"] is None and move["to_state"] == "received"
        if span.has(move["on_date"])
    )


def reached(state: str) -> Callable[[Register, Span], Found]:
    return lambda file, span: first_days(
        move for move in file.moves if move["to_state"] == state and span.has(move["on_date"])
    )


def concluded(*outcomes: str) -> Callable[[Register, Span], Found]:
    def found(file: Register, span: Span) -> Found:
        last: dict[int, Row] = {}
        for move in file.moves:
            if move["to_state"] in CONCLUDED and span.has(move["on_date"]):
                last[move["idea_id"]] = move
        return {
            idea: move["on_date"] for idea, move in last.items() if move["to_state"] in outcomes
        }

    return found


def stood(file: Register, span: Span) -> dict[int, str]:
    """Return where each idea stood at the end of the period."""
    found = {}
    for idea, moves in file.by_idea.items():
        before = [move for move in moves if move["on_date"] <= span.last]
        if before:
            found[idea] = before[-1]["to_state"]
    return found


def waiting(file: Register, span: Span) -> Found:
    return {
        idea: file.ideas[idea]["received_on"]
        for idea, state in stood(file, span).items()
        if state in WAITING
    }


def priority(file: Register, span: Span) -> Found:
    return {
        idea: day
        for idea, day in receipts(file, span).items()
        if file.main_field.get(idea, {"priority": False})["priority"]
    }


def authors(file: Register, span: Span) -> Found:
    received = receipts(file, span)
    return {
        row["id"]: received[row["idea_id"]] for row in file.author if row["idea_id"] in received
    }


def units_with_ideas(file: Register, span: Span) -> Found:
    return _earliest(
        (file.ideas[idea]["unit_id"], day) for idea, day in receipts(file, span).items()
    )


def _earliest(pairs: Iterable[tuple[int | None, str]]) -> Found:
    found: Found = {}
    for key, day in pairs:
        if key is not None:
            found[key] = min(day, found.get(key) or day)
    return found


def sessions_held(file: Register, span: Span) -> Found:
    return {
        row["id"]: row["held_on"]
        for row in file.session
        if row["state"] == "closed" and span.has(row["held_on"])
    }


def happened(table: str, day: str, **wanted: Any) -> Callable[[Register, Span], Found]:
    """Return the records, not struck out, of which a day lies in the period."""
    return lambda file, span: {
        row["id"]: row[day]
        for row in file.alive(table)
        if span.has(row[day]) and all(row[name] in values for name, values in wanted.items())
    }


def support_in_time(file: Register, span: Span) -> Found:
    done = happened("support_task", "ended_on", state=("done",))(file, span)
    due = {row["id"]: row["due_on"] for row in file.support_task}
    return {key: day for key, day in done.items() if due[key] is None or day <= due[key]}


def support_owed(file: Register, span: Span) -> Found:
    return {
        row["id"]: row["due_on"]
        for row in file.alive("support_task")
        if row["due_on"] is not None
        and row["due_on"] <= span.last
        and row["assigned_on"] <= span.last
        and (row["ended_on"] is None or row["ended_on"] > span.last)
    }


def pilots_running(file: Register, span: Span) -> Found:
    return {
        row["id"]: row["started_on"]
        for row in file.alive("pilot")
        if row["started_on"] <= span.last
        and (row["ended_on"] is None or row["ended_on"] > span.last)
    }


def pilots_paid(file: Register, span: Span) -> Found:
    paid = {row["id"] for row in file.pilot if row["cost"] is not None}
    ended = happened("pilot", "ended_on")(file, span)
    return {key: day for key, day in ended.items() if key in paid}


def units_applying(file: Register, span: Span) -> Found:
    moves = {move["id"]: move for move in file.moves}
    return _earliest(
        (row["unit_id"], moves[row["event_id"]]["on_date"])
        for row in file.adoption
        if row["event_id"] in moves and span.has(moves[row["event_id"]]["on_date"])
    )


def units_replicating(file: Register, span: Span) -> Found:
    return _earliest(
        (row["unit_id"], row["on_date"])
        for row in file.alive("replication")
        if span.has(row["on_date"])
    )


def answers_given(file: Register, span: Span) -> Found:
    return {idea: day for idea, day in file.answered.items() if span.has(day)}


def answers_in_time(file: Register, span: Span) -> Found:
    due = {idea: row["answer_due"] for idea, row in file.ideas.items()}
    return {
        idea: day
        for idea, day in answers_given(file, span).items()
        if due[idea] is None or day <= due[idea]
    }


def answers_owed(file: Register, span: Span) -> Found:
    standing = stood(file, span)
    return {
        idea: row["answer_due"]
        for idea, row in file.ideas.items()
        if idea in standing
        and standing[idea] != "withdrawn"
        and row["answer_due"] is not None
        and row["answer_due"] <= span.last
        and file.answered.get(idea, "9999") > span.last
    }


def nominations(file: Register, span: Span) -> Found:
    held = {row["id"]: row["held_on"] for row in file.session}
    session_of = {row["id"]: row["session_id"] for row in file.agenda_item}
    found = {row["id"]: held[session_of[row["item_id"]]] for row in file.nomination}
    return {key: day for key, day in found.items() if span.has(day)}


def awards_given(file: Register, span: Span) -> dict[int, tuple[str, Row, Row]]:
    """Return the awards of the period's decisions: the day, the award, the nomination."""
    nominated = {row["id"]: row for row in file.nomination}
    dated = {row["id"]: row["dated_on"] for row in file.issued_document}
    decided = {
        row["id"]: dated[row["document_id"]]
        for row in file.award_decision
        if row["state"] != "draft"
    }
    return {
        row["id"]: (decided[row["decision_id"]], row, nominated[row["nomination_id"]])
        for row in file.award
        if span.has(decided.get(row["decision_id"]))
        and nominated[row["nomination_id"]]["kind"] != "higher"
    }


def revoked_on(award: Row) -> str | None:
    """Return the day an award was taken back; where only the moment is known, its day."""
    return award["revoked_on"] or (award["revoked_at"] or "")[:10] or None


def awards(*kinds: str) -> Callable[[Register, Span], Found]:
    return lambda file, span: {
        key: day
        for key, (day, award, nomination) in awards_given(file, span).items()
        if (revoked_on(award) or "9999") > span.last
        and (not kinds or nomination["recipient_kind"] in kinds)
    }


def awards_revoked(file: Register, span: Span) -> Found:
    return {
        key: day
        for key, (day, award, _nomination) in awards_given(file, span).items()
        if (revoked_on(award) or "") > span.last
    }


def revocations(file: Register, span: Span) -> Found:
    return {row["id"]: revoked_on(row) for row in file.award if span.has(revoked_on(row))}


def there(file: Register, span: Span) -> list[Row]:
    """Return the units that exist on the last day."""
    return [
        row
        for row in file.unit
        if (row["opened_on"] or "") <= span.last and (row["closed_on"] or "9999") > span.last
    ]


def units(*kinds: str, teams: bool = True) -> Callable[[Register, Span], Found]:
    return lambda file, span: {
        row["id"]: row["opened_on"]
        for row in there(file, span)
        if (not kinds or row["kind"] in kinds) and (teams or row["kind"] != "digital_team")
    }


def units_launched(file: Register, span: Span) -> Found:
    asked = units(teams=False)(file, span)
    return _earliest(
        (row["unit_id"], row["on_date"])
        for row in file.unit_activity
        if row["kind"] == "launch" and row["on_date"] <= span.last and row["unit_id"] in asked
        if row.get("struck_at") is None
    )


def outreach(file: Register, span: Span) -> list[Row]:
    """Return every outreach of the period."""
    return [
        row
        for row in file.unit_activity
        if row["kind"] == "outreach" and span.has(row["on_date"]) and row.get("struck_at") is None
    ]


def units_outreach(file: Register, span: Span) -> Found:
    asked = units(*OUTREACH_KINDS)(file, span)
    return _earliest(
        (row["unit_id"], row["on_date"]) for row in outreach(file, span) if row["unit_id"] in asked
    )


def tasks_total(file: Register, span: Span) -> Found:
    here = units()(file, span)
    return {
        row["id"]: row["assigned_on"]
        for row in file.unit_task
        if row["assigned_on"] <= span.last and row["unit_id"] in here
    }


def tasks_done(file: Register, span: Span) -> Found:
    return {row["id"]: row["done_on"] for row in file.unit_task if span.has(row["done_on"])}


def owed(file: Register, span: Span) -> list[tuple[int, str, str]]:
    """Return the unit, the period's code and its last day of each report that is owed."""
    gathers = {row["value"] for row in file.setting if row["key"] == "office.unit_name"}
    found = []
    for kind, code, last in _endings(span):
        at_end = Span(last, last)
        asked = [
            row["kinds"].split()
            for row in file.report_duty
            if row["period_kind"] == kind
            and row["valid_from"] <= last <= (row["valid_to"] or "9999")
        ]
        found += [
            (unit["id"], code, last)
            for unit in there(file, at_end)
            if unit["name"] not in gathers
            and any(not kinds or unit["kind"] in kinds for kinds in asked)
        ]
    return found


def _endings(span: Span) -> list[tuple[str, str, str]]:
    """Return kind, code and last day of the regular periods that end within these days."""
    found = []
    for year in range(int(span.first[:4]), int(span.last[:4]) + 1):
        for month in range(1, 13):
            day = 14 if span.state else calendar.monthrange(year, month)[1]
            last = date(year, month, day).isoformat()
            if not span.has(last):
                continue
            found.append(("month", f"{year}-{month:02d}", last))
            if month % 3 == 0:
                found.append(("quarter", f"{year}-Q{month // 3}", last))
            if month % 6 == 0:
                found.append(("half_year", f"{year}-H{month // 6}", last))
            if month == 9:
                found.append(("nine_months", f"{year}-9M", last))
            if month == 12:
                found.append(("year", f"{year}", last))
    return found


def units_reporting(file: Register, span: Span) -> Found:
    found: Found = {}
    for unit, _code, last in owed(file, span):
        found[unit] = max(last, found.get(unit) or last)
    return found


def units_reported(file: Register, span: Span) -> Found:
    received = reports("received")(file, span)
    came = {(row["unit_id"], row["period"]) for row in file.unit_report if row["id"] in received}
    short = {unit for unit, code, _last in owed(file, span) if (unit, code) not in came}
    return {unit: day for unit, day in units_reporting(file, span).items() if unit not in short}


def reports(step: str, *, late: bool | None = None) -> Callable[[Register, Span], Found]:
    """Return the reports that stand so: received in time, late or at all; or sent back."""

    def found(file: Register, span: Span) -> Found:
        newest: dict[int, Row] = {}
        for row in sorted(file.unit_report_event, key=lambda row: row["id"]):
            newest[row["report_id"]] = row
        return {
            row["id"]: row["last_day"]
            for row in file.unit_report
            if span.has(row["last_day"])
            and row["id"] in newest
            and newest[row["id"]]["step"] == step
            and (late is None or (newest[row["id"]]["on_date"] > row["due_on"]) is late)
        }

    return found


COUNTS: dict[str, Callable[[Register, Span], Found]] = {
    "ideas_received": receipts,
    "priority_ideas": priority,
    "authors_total": authors,
    "units_with_ideas": units_with_ideas,
    "sessions_held": sessions_held,
    "ideas_reviewed": concluded(*CONCLUDED),
    "ideas_approved": concluded("approved"),
    "ideas_needs_work": concluded("needs_work"),
    "ideas_not_approved": concluded("not_approved"),
    "ideas_waiting": waiting,
    "ideas_merged": reached("merged"),
    "ideas_withdrawn": reached("withdrawn"),
    "ideas_supporting": reached("supporting"),
    "support_tasks_given": happened("support_task", "assigned_on"),
    "support_tasks_done": happened("support_task", "ended_on", state=("done",)),
    "support_tasks_in_time": support_in_time,
    "support_tasks_owed": support_owed,
    "ideas_piloting": reached("piloting"),
    "pilots_started": happened("pilot", "started_on"),
    "pilots_running": pilots_running,
    "pilots_ended": happened("pilot", "ended_on"),
    "pilots_successful": happened("pilot", "ended_on", conclusion=("apply", "replicate")),
    "pilot_costs": pilots_paid,
    "ideas_adopted": reached("adopted"),
    "units_applying": units_applying,
    "ideas_replicated": reached("replicated"),
    "replications_total": happened("replication", "on_date"),
    "units_replicating": units_replicating,
    "referrals_sent": happened("referral", "sent_on"),
    "referrals_answered": happened("referral", "answered_on"),
    "answers_given": answers_given,
    "answers_in_time": answers_in_time,
    "answers_owed": answers_owed,
    "nominations_total": nominations,
    "awards_individual": awards("individual"),
    "awards_household": awards("household"),
    "awards_collective": awards("collective"),
    "awards_total": awards(),
    "bonus_total": awards(),
    "awards_revoked": awards_revoked,
    "revocations": revocations,
    "units_total": units(teams=False),
    "units_launched": units_launched,
    "outreach_units_total": units(*OUTREACH_KINDS),
    "units_outreach": units_outreach,
    "outreach_activities": lambda file, span: {
        row["id"]: row["on_date"] for row in outreach(file, span)
    },
    "outreach_audience": lambda file, span: {
        row["id"]: row["on_date"] for row in outreach(file, span) if row["audience"] is not None
    },
    "unit_tasks_total": tasks_total,
    "unit_tasks_done": tasks_done,
    "units_reporting": units_reporting,
    "units_reported": units_reported,
    "unit_reports_received": reports("received"),
    "unit_reports_in_time": reports("received", late=False),
    "unit_reports_late": reports("received", late=True),
    "unit_reports_returned": reports("returned"),
}

# What each record of a sum adds to it.
AMOUNTS: dict[str, tuple[str, str]] = {
    "pilot_costs": ("pilot", "cost"),
    "bonus_total": ("award", "amount"),
    "outreach_audience": ("unit_activity", "audience"),
}


def counted(file: Register, name: str, span: Span) -> tuple[int, Found]:
    """Return the value of a figure and the records it counts, each with its day."""
    found = COUNTS[name](file, span)
    if name not in AMOUNTS:
        return len(found), found
    table, column = AMOUNTS[name]
    worth = {row["id"]: row[column] for row in getattr(file, table)}
    return sum(worth[key] for key in found), found
