"""Tệp đã giao ra: the files that left the office with personal data in clear, from the journal."""

import json
from datetime import date
from typing import Any

from sqlalchemy import extract, select
from sqlalchemy.orm import Session

from app.documents.book import Kind
from app.models.audit import AuditEntry
from app.services.given_out import ACTION
from app.services.record_lists import ListColumn, Record, RecordList


def _files(session: Session, year: int, _today: date) -> list[Record]:
    query = (
        select(AuditEntry)
        .where(AuditEntry.action == ACTION, extract("year", AuditEntry.at) == year)
        .order_by(AuditEntry.id.desc())
    )
    return [_record(entry) for entry in session.scalars(query)]


def _record(entry: AuditEntry) -> Record:
    said: dict[str, list[Any]] = json.loads(entry.changes)
    return {
        "id": entry.id,
        "on": entry.at.date(),
        "who": entry.who,
        "list": entry.record,
        "file": said["file"][1],
        "rows": said["rows"][1],
        "columns": said["columns"][1],
        "reason": said["reason"][1],
    }


GIVEN_OUT_LIST = RecordList(
    "given_out",
    "Tệp đã xuất có dữ liệu cá nhân",
    (
        ListColumn("on", "Ngày", 13, Kind.DATE),
        ListColumn("who", "Người xuất", 24),
        ListColumn("list", "Danh sách", 30),
        ListColumn("file", "Tệp", 36),
        ListColumn("rows", "Số dòng", 10, Kind.WHOLE),
        ListColumn("columns", "Cột ghi rõ", 36),
        ListColumn("reason", "Lý do", 44),
    ),
    _files,
)
