"""Văn bản và hồ sơ: `document` writes one paper, `dossier` all papers of a session."""

import re
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Silent
from app.commands.command import Answer, Call, Command
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound, UnknownKind
from app.services import (
    award_papers,
    awards,
    dossier,
    papers,
    receipts,
    register,
    session_papers,
    session_sheets,
)
from app.services.papers import Paper, PaperFormat

_NUMBER = re.compile(r"(\d+)(?:/(\d{4})|/\D.*)?")
_BLANK_SHEETS = "score_sheet_blank"


@dataclass(frozen=True)
class _Wanted:
    """What a paper is made of."""

    idea: str | None
    session: int | None
    decision: str | None
    today: date


@dataclass(frozen=True)
class _Kind:
    """A paper: its title, the word that names its record, how it is made."""

    title: str
    of: str
    make: Callable[[Session, _Wanted], Paper]


def _receipt(session: Session, wanted: _Wanted) -> Paper:
    idea_id = register.find_by_number(session, wanted.idea or "", wanted.today.year)
    return receipts.receipt_paper(session, idea_id, wanted.today)


def _blank_sheets(session: Session, wanted: _Wanted) -> Paper:
    return session_sheets.blank_sheets(session, wanted.session or 0, per_idea=False)


def _filled_sheets(session: Session, wanted: _Wanted) -> Paper:
    return session_sheets.filled_sheets(session, wanted.session or 0)


def _summary(session: Session, wanted: _Wanted) -> Paper:
    return session_papers.summary_paper(session, wanted.session or 0)


def _minutes(session: Session, wanted: _Wanted) -> Paper:
    return session_papers.minutes_paper(session, wanted.session or 0)


def _submission(session: Session, wanted: _Wanted) -> Paper:
    return award_papers.submission_paper(session, wanted.session or 0, wanted.today)


def _decision(session: Session, wanted: _Wanted) -> Paper:
    number, year = _read_number(wanted.decision or "", wanted.today)
    decision_id = awards.find_decision(session, number, year)
    return award_papers.decision_paper(session, decision_id)


def _title(kind: DocumentKind) -> str:
    return DOCUMENT_TYPES[kind].title


_KINDS: dict[str, _Kind] = {
    kind.value if isinstance(kind, DocumentKind) else kind: _Kind(title, of, make)
    for kind, title, of, make in (
        (DocumentKind.RECEIPT, _title(DocumentKind.RECEIPT), "idea", _receipt),
        (_BLANK_SHEETS, "Phiếu chấm điểm (để trống)", "session", _blank_sheets),
        (DocumentKind.SCORE_SHEET, _title(DocumentKind.SCORE_SHEET), "session", _filled_sheets),
        (DocumentKind.SCORE_SUMMARY, _title(DocumentKind.SCORE_SUMMARY), "session", _summary),
        (DocumentKind.MINUTES, _title(DocumentKind.MINUTES), "session", _minutes),
        (DocumentKind.SUBMISSION, _title(DocumentKind.SUBMISSION), "session", _submission),
        (DocumentKind.AWARD_DECISION, _title(DocumentKind.AWARD_DECISION), "decision", _decision),
    )
}


def _document_words(parser: ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", metavar="LOẠI", help="không ghi: liệt kê các loại")
    parser.add_argument("--idea", metavar="SỐ", help="số ý tưởng, ví dụ YT-2026-0005 hoặc 5/2026")
    parser.add_argument("--session", type=int, metavar="MÃ", help="mã phiên họp")
    parser.add_argument("--decision", metavar="SỐ", help="số quyết định, ví dụ 12 hoặc 12/2026")
    parser.add_argument("--out", type=Path, metavar="THƯ_MỤC", help="nơi ghi tệp")
    parser.add_argument("--format", default="docx,pdf", help="docx,pdf")
    parser.set_defaults(refuse=parser.error)


def _run_document(call: Call) -> Answer:
    words = call.words
    if words.kind is None:
        return _list_kinds()
    kind = _KINDS.get(words.kind)
    if kind is None:
        raise UnknownKind(kind=words.kind, known=", ".join(_KINDS))
    missing = [f"--{name}" for name in (kind.of, "out") if getattr(words, name) is None]
    if missing:
        words.refuse(f"Còn thiếu: {', '.join(missing)}.")
    formats = _formats(words.format)
    wanted = _Wanted(words.idea, words.session, words.decision, call.today)
    paper = call.open_file().do(kind.make, wanted)
    made = papers.save((paper,), words.out, formats)
    return _answer(made)


def _list_kinds() -> Answer:
    data = [{"kind": name, "title": kind.title, "of": kind.of} for name, kind in _KINDS.items()]
    lines = [f"{name:<18} --{kind.of:<9} {kind.title}" for name, kind in _KINDS.items()]
    return Answer(data, ("Các loại văn bản:", *lines))


def _dossier_words(parser: ArgumentParser) -> None:
    parser.add_argument("--session", type=int, required=True, metavar="MÃ", help="mã phiên họp")
    parser.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi ghi tệp")
    parser.add_argument("--format", default="docx,pdf", help="docx,pdf")


def _run_dossier(call: Call) -> Answer:
    formats = _formats(call.words.format)
    found = call.open_file().do(dossier.collect, call.words.session, call.today)
    return _answer(dossier.write(found, call.words.out, Silent(), formats))


def _formats(text: str) -> tuple[PaperFormat, ...]:
    known = ", ".join(PaperFormat)
    wanted = [each.strip().lower() for each in text.split(",") if each.strip()]
    for each in wanted:
        if each not in set(PaperFormat):
            raise UnknownKind(kind=each, known=known)
    return tuple(PaperFormat(each) for each in wanted)


def _read_number(text: str, today: date) -> tuple[int, int]:
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        raise NotFound(what=f"quyết định số {text.strip()}")
    return int(found[1]), int(found[2] or today.year)


def _answer(made: list[Path]) -> Answer:
    data = {"files": [str(each) for each in made]}
    return Answer(data, tuple(f"Đã ghi {each}" for each in made))


COMMANDS = (
    Command(
        "document",
        "ghi một văn bản ra Word, PDF; không ghi loại: liệt kê các loại",
        _document_words,
        _run_document,
        (
            "document receipt --idea YT-2026-0005 --out van-ban",
            "document minutes --session 1 --out van-ban --format pdf",
            "document award_decision --decision 12/2026 --out van-ban",
        ),
    ),
    Command(
        "dossier",
        "ghi toàn bộ hồ sơ của một phiên họp: phiếu chấm, biên bản, tờ trình, quyết định",
        _dossier_words,
        _run_dossier,
        ("dossier --session 1 --out ho-so",),
    ),
)
