"""Runs one command: says what it has to say, and ends with the status others can rely on."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from app.basics import places
from app.basics.log import LOG_FILE_NAME, log
from app.basics.progress import Stopped
from app.commands.command import Answer, Call, Command
from app.commands.sign_in import entered, unlocked
from app.commands.words import WRONG_WORDS
from app.rules.command_errors import NotForThisList
from app.rules.errors import InvalidForm, Refusal, UnknownDate, UnknownKind, UnknownPeriod
from app.services import data_file, data_place
from app.services.data_file import DataFile
from app.services.one_writer import OneWriter

DONE, REFUSED, DEFECT = 0, 1, 3
# Refused for the words themselves: nothing that the office does would help.
_NOT_UNDERSTOOD = (NotForThisList, UnknownDate, UnknownKind, UnknownPeriod)


def run_command(commands: Sequence[Command], words: Namespace) -> int:
    """Do what the words say; returns the exit status."""
    _speak_utf8()
    command = next(one for one in commands if one.name == words.command)
    with ExitStack() as left_open:
        call = Call(
            words,
            datetime.now(),
            lambda: _opened(words, left_open),
            lambda: _taken(words.data, left_open),
        )
        try:
            answer = command.run(call)
        except Refusal as refusal:
            _say(_reasons(refusal), sys.stderr)
            return WRONG_WORDS if isinstance(refusal, _NOT_UNDERSTOOD) else REFUSED
        except (KeyboardInterrupt, Stopped):
            _say(("Đã dừng theo yêu cầu; dữ liệu giữ nguyên.",), sys.stderr)
            return REFUSED
        except Exception:  # noqa: BLE001 – logged; the clerk reads a sentence instead
            log.exception("The command %s failed", command.name)
            _say((_defect_sentence(),), sys.stderr)
            return DEFECT
    try:
        _give(answer, as_json=words.json)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE if answer.good else REFUSED


def json_text(data: object) -> str:
    """Return data as JSON with readable Vietnamese."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain)


def _taken(named: Path | None, left_open: ExitStack) -> None:
    path = named or places.data_file()
    if path.is_file():
        left_open.callback(OneWriter(path, datetime.now()).close)


def _opened(words: Namespace, left_open: ExitStack) -> DataFile:
    path: Path = words.data or places.data_file()
    data_place.check_place(path)
    opened = data_file.open_existing(unlocked(words, path, datetime.now()))
    left_open.callback(opened.close)
    return entered(words, opened, datetime.now())


def _give(answer: Answer, *, as_json: bool) -> None:
    if as_json:
        _say((json_text(answer.data),), sys.stdout)
        _say(() if answer.good else answer.lines, sys.stderr)
    else:
        _say(answer.lines, sys.stdout)


def _reasons(refusal: Refusal) -> tuple[str, ...]:
    if isinstance(refusal, InvalidForm):
        return (str(refusal), *(f"- {name}: {said}" for name, said in refusal.wrong.items()))
    return (str(refusal),)


def _defect_sentence() -> str:
    return (
        "Chương trình gặp lỗi ngoài dự kiến; dữ liệu đã lưu vẫn an toàn. "
        f"Chi tiết ghi ở tệp {places.log_folder() / LOG_FILE_NAME}."
    )


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    msg = f"{type(value).__name__} cannot be written as JSON"
    raise TypeError(msg)


def _say(lines: Sequence[str], where: TextIO | None) -> None:
    for line in lines:
        print(line, file=where)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
