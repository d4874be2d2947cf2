"""Kiểm tra: whether the data file is whole, and a sentence for each thing that is not."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.models.attachment import AttachmentContent
from app.models.audit import FIRST_LINK, AuditEntry
from app.models.award import AwardDecision
from app.models.document import IssuedDocument, IssuedFigure, IssuedReport, IssuedReportFile
from app.models.idea import Idea, IdeaEvent
from app.models.paper import KeptPaper
from app.rules.award import DecisionState
from app.rules.idea import IdeaState
from app.rules.money import padded
from app.rules.numbering import format_number_symbol, gaps, idea_code
from app.rules.paper_source import read_source
from app.search import index
from app.services import journal_replay, kept_papers
from app.services.issued_figures import thaw

_BATCH = 1000
Part = Callable[[Session], Iterable["Finding"]]
_SUMS_WITHOUT_AMOUNTS = frozenset({"bonus_total"})  # in reports issued before 0.3.0


class FindingKind(StrEnum):
    """What was looked at."""

    FILE = "file"
    LINKS = "links"
    SEARCH = "search"
    ATTACHMENTS = "attachments"
    AUDIT = "audit"
    RECORDS = "records"
    REGISTER = "register"
    DOCUMENTS = "documents"
    REPORTS = "reports"
    KEPT_PAPERS = "kept_papers"


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be; what is not serious is only mentioned."""

    kind: FindingKind
    sentence: str
    serious: bool = True


def check(session: Session) -> tuple[Finding, ...]:
    """Look at everything and return what was found; nothing is changed."""
    return tuple(each for kind, part in _PARTS for each in _readable(session, kind, part))


def _readable(session: Session, kind: FindingKind, part: Part) -> Iterator[Finding]:
    """Give what a part finds; one that cannot be read to its end is itself a finding."""
    try:
        yield from part(session)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, DBAPIError) as why:
        yield Finding(kind, f"{_UNREADABLE[kind]} có chỗ hỏng, không đọc được ({why}).")


def _records(session: Session) -> Iterator[Finding]:
    for sentence in journal_replay.differing(session):
        yield Finding(FindingKind.RECORDS, sentence)


def _file(session: Session) -> Iterator[Finding]:
    for (said,) in session.execute(text("PRAGMA integrity_check")):
        if said != "ok":
            yield Finding(FindingKind.FILE, f"Tệp dữ liệu hỏng ở mức lưu trữ: {said}.")


def _links(session: Session) -> Iterator[Finding]:
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Finding(
            FindingKind.LINKS,
            f"Bảng “{row[0]}”, dòng {row[1]} trỏ tới bản ghi không còn trong bảng “{row[2]}”.",
        )


def _search(session: Session) -> Iterator[Finding]:
    missing = index.missing_ideas(session)
    if missing:
        yield Finding(
            FindingKind.SEARCH,
            f"Chỉ mục tìm kiếm lệch với sổ tiếp nhận ở {padded(len(missing))} ý tưởng.",
        )


def _attachments(session: Session) -> Iterator[Finding]:
    keys = session.scalars(select(AttachmentContent.sha256)).all()
    for key in keys:
        content = session.scalar(
            select(AttachmentContent.content).where(AttachmentContent.sha256 == key)
        )
        if hashlib.sha256(content or b"").hexdigest() != key:
            yield Finding(
                FindingKind.ATTACHMENTS, f"Nội dung tệp kèm theo mang mã {key[:12]} đã bị thay đổi."
            )


def _audit(session: Session) -> Iterator[Finding]:
    """Name the first entry that does not fit; after it every link is in doubt."""
    link = FIRST_LINK
    query = select(AuditEntry).order_by(AuditEntry.id).execution_options(yield_per=_BATCH)
    for entry in session.scalars(query):
        if entry.previous_link != link or entry.link != entry.expected_link():
            yield Finding(
                FindingKind.AUDIT,
                f"Nhật ký bị thay đổi từ mục số {entry.id} ({entry.at:%d/%m/%Y %H:%M}) trở đi.",
            )
            return
        link = entry.link


def _register(session: Session) -> Iterator[Finding]:
    used: dict[int, list[int]] = {}
    for year, number in session.execute(select(Idea.register_year, Idea.register_number)):
        used.setdefault(year, []).append(number)
    for year, numbers in sorted(used.items()):
        free = gaps(numbers)
        if free:
            shown = ", ".join(map(padded, free[:10]))
            yield Finding(
                FindingKind.REGISTER,
                f"Sổ tiếp nhận năm {year} không có các số: {shown}.",
                serious=False,
            )
    yield from _receipts(session)


def _receipts(session: Session) -> Iterator[Finding]:
    """The receipt is what reports count; it must be there once and on the register's day."""
    receipt = (
        select(
            IdeaEvent.idea_id,
            func.count().label("times"),
            func.min(IdeaEvent.on_date).label("on_date"),
        )
        .where(
            IdeaEvent.from_state.is_(None),
            IdeaEvent.to_state == IdeaState.RECEIVED,
            IdeaEvent.undone_at.is_(None),
        )
        .group_by(IdeaEvent.idea_id)
        .subquery()
    )
    query = (
        select(Idea.register_year, Idea.register_number)
        .outerjoin(receipt, receipt.c.idea_id == Idea.id)
        .where(
            Idea.state != IdeaState.STRUCK,  # its receipt was taken back
            receipt.c.times.is_(None)
            | (receipt.c.times != 1)
            | (receipt.c.on_date != Idea.received_on),
        )
    )
    for year, number in session.execute(query):
        yield Finding(
            FindingKind.REGISTER,
            f"Ý tưởng {idea_code(year, number)} có ngày tiếp nhận không khớp với diễn biến.",
        )


def _documents(session: Session) -> Iterator[Finding]:
    """Two documents must not bear the same number and symbol, even from different series."""
    key = (IssuedDocument.symbol, IssuedDocument.year, IssuedDocument.number)
    query = (
        select(*key, func.count())
        .where(IssuedDocument.number.is_not(None))
        .group_by(*key)
        .having(func.count() > 1)
        .order_by(*key)
    )
    for symbol, year, number, times in session.execute(query):
        yield Finding(
            FindingKind.DOCUMENTS,
            f"Số văn bản {format_number_symbol(number, symbol)} năm {year}"
            f" được dùng {padded(times)} lần.",
        )


def _lines(session: Session) -> Iterator[Finding]:
    """A kept number has no day yet; a cancelled line bears no decision; its source is readable."""
    query = select(IssuedDocument, AwardDecision.state).outerjoin(
        AwardDecision, AwardDecision.document_id == IssuedDocument.id
    )
    for line, decision in session.execute(query):
        name = f"Dòng {line.id} trong sổ văn bản đi năm {line.year}"
        if line.reserved and line.dated_on is not None:
            yield Finding(FindingKind.DOCUMENTS, f"{name} là số giữ chỗ nhưng đã có ngày.")
        if line.cancelled_at is not None and decision is DecisionState.ISSUED:
            yield Finding(
                FindingKind.DOCUMENTS, f"{name} đã hủy nhưng quyết định khen thưởng còn hiệu lực."
            )
        if line.source and not _is_readable(line.source):
            yield Finding(FindingKind.DOCUMENTS, f"{name} có nguồn “{line.source}” không đọc được.")


def _is_readable(source: str) -> bool:
    try:
        read_source(source)
    except ValueError:
        return False
    return True


def _kept_papers(session: Session) -> Iterator[Finding]:
    """A kept version is what it was as long as both its files are there, unchanged."""
    query = select(KeptPaper.id, KeptPaper.title, KeptPaper.made_at).order_by(KeptPaper.id)
    for key, title, made_at in session.execute(query).all():
        if not kept_papers.is_whole(session, key):
            yield Finding(
                FindingKind.KEPT_PAPERS,
                f"Bản lưu “{title}” ngày {made_at:%d/%m/%Y} không còn nguyên vẹn.",
            )


def _reports(session: Session) -> Iterator[Finding]:
    query = (
        select(IssuedReport.label, IssuedFigure)
        .join(IssuedFigure, IssuedFigure.report_id == IssuedReport.id)
        .order_by(IssuedReport.id, IssuedFigure.name)
    )
    for label, figure in session.execute(query):
        if not _is_whole(figure):
            yield Finding(
                FindingKind.REPORTS,
                f"Báo cáo {label} đã ban hành: số liệu “{figure.name}” không khớp với"
                " danh sách bản ghi đi kèm.",
            )


def _report_files(session: Session) -> Iterator[Finding]:
    query = (
        select(IssuedReport.label, IssuedReportFile)
        .join(IssuedReportFile, IssuedReportFile.report_id == IssuedReport.id)
        .order_by(IssuedReport.id, IssuedReportFile.format)
    )
    for label, file in session.execute(query):
        kept = session.get(AttachmentContent, file.sha256)
        if kept is None or hashlib.sha256(kept.content).hexdigest() != file.sha256:
            yield Finding(
                FindingKind.REPORTS,
                f"Tệp {file.name} của báo cáo {label} không còn giống khi ban hành.",
            )


def _is_whole(figure: IssuedFigure) -> bool:
    """A sum is what its records add up to; every other figure is the number of its records."""
    try:
        kept = thaw(figure)
    except (ValueError, TypeError, IndexError):
        return False
    if len(kept.ids) != len(set(kept.ids)):
        return False
    if kept.amounts:
        return len(kept.amounts) == len(kept.ids) and sum(kept.amounts) == figure.value
    if figure.name in _SUMS_WITHOUT_AMOUNTS:
        return bool(kept.ids) == bool(figure.value)
    return len(kept.ids) == figure.value


_PARTS: tuple[tuple[FindingKind, Part], ...] = (
    (FindingKind.FILE, _file),
    (FindingKind.LINKS, _links),
    (FindingKind.SEARCH, _search),
    (FindingKind.ATTACHMENTS, _attachments),
    (FindingKind.AUDIT, _audit),
    (FindingKind.RECORDS, _records),
    (FindingKind.REGISTER, _register),
    (FindingKind.DOCUMENTS, _documents),
    (FindingKind.REPORTS, _reports),
    (FindingKind.REPORTS, _report_files),
    (FindingKind.REGISTER, _lines),
    (FindingKind.KEPT_PAPERS, _kept_papers),
)
_UNREADABLE: dict[FindingKind, str] = {
    FindingKind.FILE: "Tệp dữ liệu",
    FindingKind.LINKS: "Liên kết giữa các bảng",
    FindingKind.SEARCH: "Chỉ mục tìm kiếm",
    FindingKind.ATTACHMENTS: "Tệp kèm theo",
    FindingKind.AUDIT: "Nhật ký",
    FindingKind.RECORDS: "Các bản ghi",
    FindingKind.REGISTER: "Sổ tiếp nhận",
    FindingKind.DOCUMENTS: "Sổ văn bản",
    FindingKind.REPORTS: "Báo cáo đã ban hành",
    FindingKind.KEPT_PAPERS: "Bản văn bản đã giữ",
}
