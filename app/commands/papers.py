"""Văn bản và hồ sơ: `document` writes one paper, `dossier` all papers of a session."""

import re
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app.basics.progress import Silent
from app.commands.command import Answer, Call, Command
from app.rules.errors import NotFound, UnknownKind
from app.rules.paper_source import Of, Source
from app.rules.publication import may_hold
from app.services import awards, dossier, dossier_files, paper_catalogue, papers, register
from app.services.paper_catalogue import PaperKind
from app.services.papers import Paper, PaperFormat

_NUMBER = re.compile(r"(\d+)(?:/(\d{4})|/\D.*)?")


def _source(call: Call, session: Session, kind: PaperKind) -> Source:
    return Source(kind.kind, kind.of, _KEYS[kind.of](call, session))


def _idea_key(call: Call, session: Session) -> str:
    return str(register.find_by_number(session, call.words.idea, call.today.year))


def _decision_key(call: Call, session: Session) -> str:
    number, year = _read_number(call.words.decision, call.today)
    return str(awards.find_decision(session, number, year))


# The word of the command line that names the record of a paper, and how its key is found.
_KEYS: dict[Of, Callable[[Call, Session], str]] = {
    Of.NOTHING: lambda _call, _session: "",
    Of.IDEA: _idea_key,
    Of.SESSION: lambda call, _session: str(call.words.session),
    Of.COUNCIL: lambda call, _session: str(call.words.council),
    Of.DECISION: _decision_key,
    Of.AWARD: lambda call, _session: str(call.words.award),
    Of.UNIT_YEAR: lambda call, _session: str(call.words.unit_year),
    Of.PERIOD: lambda call, _session: str(call.words.period),
}


def _document_words(parser: ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", metavar="LOẠI", help="không ghi: liệt kê các loại")
    parser.add_argument("--idea", metavar="SỐ", help="số ý tưởng, ví dụ YT-2026-0005 hoặc 5/2026")
    parser.add_argument("--session", type=int, metavar="MÃ", help="mã phiên họp")
    parser.add_argument("--decision", metavar="SỐ", help="số quyết định, ví dụ 12 hoặc 12/2026")
    parser.add_argument("--council", type=int, metavar="MÃ", help="mã hội đồng")
    parser.add_argument("--award", type=int, metavar="MÃ", help="mã khen thưởng trong quyết định")
    parser.add_argument("--unit-year", metavar="ĐV-NĂM", help="mã đơn vị và năm, ví dụ 7-2026")
    parser.add_argument("--period", metavar="KỲ", help="kỳ báo cáo, ví dụ 2026 hoặc 2026-Q3")
    parser.add_argument("--out", type=Path, metavar="THƯ_MỤC", help="nơi ghi tệp")
    parser.add_argument("--format", default="docx,pdf", help="docx,pdf")
    parser.set_defaults(refuse=parser.error)


def _run_document(call: Call) -> Answer:
    words = call.words
    if words.kind is None:
        return _list_kinds()
    kind = paper_catalogue.of_kind(words.kind)
    needed = ("out",) if kind.of is Of.NOTHING else (kind.of.value, "out")
    missing = [f"--{name.replace('_', '-')}" for name in needed if getattr(words, name) is None]
    if missing:
        words.refuse(f"Còn thiếu: {', '.join(missing)}.")
    formats = _formats(words.format)
    return _answer(papers.save((call.open_file().do(_made, call, kind),), words.out, formats))


def _made(session: Session, call: Call, kind: PaperKind) -> Paper:
    return paper_catalogue.make(session, _source(call, session, kind), call.today)


def _list_kinds() -> Answer:
    kinds = paper_catalogue.CATALOGUE
    data = [
        {
            "kind": name,
            "title": each.title,
            "of": each.of,
            "personal": sorted(may_hold(each.kind)),
        }
        for name, each in kinds.items()
    ]
    lines = [f"{name:<22} {_asks(each):<11} {each.title}" for name, each in kinds.items()]
    return Answer(data, ("Các loại văn bản:", *lines))


def _asks(kind: PaperKind) -> str:
    return "" if kind.of is Of.NOTHING else f"--{kind.of.value.replace('_', '-')}"


def _dossier_words(parser: ArgumentParser) -> None:
    parser.add_argument("--session", type=int, required=True, metavar="MÃ", help="mã phiên họp")
    parser.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi ghi tệp")
    parser.add_argument("--format", default="docx,pdf", help="docx,pdf")


def _run_dossier(call: Call) -> Answer:
    formats = _formats(call.words.format)
    found = call.open_file().do(dossier.collect, call.words.session, call.today)
    done = _answer(dossier_files.write(found, call.words.out, Silent(), formats))
    missing = tuple(f"Chưa lập được {each}" for each in found.left_out)
    return Answer({**done.data, "left_out": list(found.left_out)}, (*done.lines, *missing))


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
