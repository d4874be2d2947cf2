"""Sửa lời văn: the sentences of a document, what is wrong with one, keeping and restoring them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.basics.text import nfc
from app.basics.words import QT_TRANSLATE_NOOP
from app.documents.wording import Entry, blanks_of, wording
from app.models.paper import OfficeWording
from app.rules.errors import InvalidForm, NotFound, Said, say
from app.rules.role import Duty
from app.rules.wording_errors import WordingFixed
from app.services import settings, wording_books
from app.services.steps import step
from app.services.wording_blanks import shown
from app.services.wordings import OwnTexts, as_entry, own_texts

LONGEST = 2000
_BLANK = re.compile(r"\{\w+\}")
_MARKS = ("**", "__")
# Lists that may grow and shrink; the lines of all others belong to places on the page.
_FREE_LISTS = ("recipients", "dossier", "duties", "enclosures", "asked")


@dataclass(frozen=True)
class Sentence:
    """A sentence as shipped and, when the office has changed it, as the office has it.

    Lines of a list are joined by line breaks. blanks: the names that may and must be used.
    """

    document: str
    key: str
    shipped: str
    own: str | None
    several: bool
    blanks: tuple[str, ...]
    changed_at: datetime | None = None
    changed_by: str = ""

    @property
    def text(self) -> str:
        """Return the sentence that is printed."""
        return self.shipped if self.own is None else self.own


def changed_counts(session: Session) -> dict[str, int]:
    """Return how many sentences the office has changed, by document."""
    query = select(OfficeWording.document, func.count()).group_by(OfficeWording.document)
    return {row[0]: row[1] for row in session.execute(query)}


def sentences(session: Session, document: str) -> list[Sentence]:
    """Return the sentences of a document in the order in which they are printed."""
    wording_books.book(document)
    query = select(OfficeWording).where(OfficeWording.document == document)
    own = {row.key: row for row in session.scalars(query)}
    return [
        _sentence(document, key, entry, own.get(key))
        for key, entry in wording(document).entries.items()
    ]


def check(document: str, key: str, text: str) -> list[Said]:
    """Return what is wrong with a sentence; nothing is wrong when the list is empty."""
    return list(_faults(_entry(document, key), key, _written(text)))


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Sửa lời văn bản"))
def save(session: Session, document: str, key: str, text: str, now: datetime) -> None:
    """Put the office's sentence in the place of the shipped one."""
    if wording_books.book(document).fixed:
        raise WordingFixed
    faults = check(document, key, text)
    if faults:
        raise InvalidForm({"text": faults[0]})
    written = _written(text)
    if written == _joined(_entry(document, key)):
        restore(session, document, key)
        return
    row = _row(session, document, key) or OfficeWording(document=document, key=key)
    if row.text != written:
        row.text, row.changed_at = written, now
        row.changed_by = settings.clerk(session, now.date())
    session.add(row)
    session.flush()


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Trả lời văn về gốc"))
def restore(session: Session, document: str, key: str) -> None:
    """Take the shipped sentence again."""
    row = _row(session, document, key)
    if row is not None:
        session.delete(row)
        session.flush()


@step(Duty.OFFICE, QT_TRANSLATE_NOOP("Label", "Trả mọi lời văn về gốc"))
def restore_all(session: Session, document: str) -> int:
    """Take all shipped sentences of a document again; returns how many had been changed."""
    rows = list(session.scalars(select(OfficeWording).where(OfficeWording.document == document)))
    for row in rows:
        session.delete(row)
    session.flush()
    return len(rows)


def trying(session: Session, document: str, key: str, text: str) -> OwnTexts:
    """Return the office's sentences with one that is being typed, for a look before saving."""
    own = own_texts(session)
    own.setdefault(document, {})[key] = _written(text)
    return own


def _faults(shipped: Entry, key: str, text: str) -> Iterator[Said]:
    lines = text.split("\n")
    if not text.strip():
        yield say(QT_TRANSLATE_NOOP("Form", "Câu này không được để trống."))
        return
    yield from _line_faults(shipped, key, lines)
    yield from _blank_faults(shipped, lines)
    yield from _mark_faults(lines)
    if len(text) > LONGEST:
        yield say(
            QT_TRANSLATE_NOOP("Form", "Câu dài quá {most} chữ cái. Hãy viết gọn lại."), most=LONGEST
        )


def _line_faults(shipped: Entry, key: str, lines: list[str]) -> Iterator[Said]:
    empty = [at for at, line in enumerate(lines, 1) if not line.strip()]
    if isinstance(shipped, str):
        if len(lines) > 1:
            yield say(QT_TRANSLATE_NOOP("Form", "Câu này chỉ có một dòng. Hãy bỏ chỗ xuống dòng."))
        return
    if empty:
        yield say(
            QT_TRANSLATE_NOOP("Form", "Dòng {line} đang trống. Hãy bỏ dòng này."), line=empty[0]
        )
    elif len(lines) != len(shipped) and not key.endswith(_FREE_LISTS):
        yield say(
            QT_TRANSLATE_NOOP("Form", "Ở đây cần đúng {wanted} dòng, đang có {count} dòng."),
            wanted=len(shipped),
            count=len(lines),
        )


def _blank_faults(shipped: Entry, lines: list[str]) -> Iterator[Said]:
    wanted, given = blanks_of(shipped), blanks_of(lines)
    unknown, missing = sorted(given - wanted), sorted(wanted - given)
    if unknown:
        yield say(
            QT_TRANSLATE_NOOP(
                "Form", "Không có ô điền {blanks} ở câu này. Hãy bỏ hoặc chọn ô trong danh sách."
            ),
            blanks=_named(unknown),
        )
    if missing:
        yield say(
            QT_TRANSLATE_NOOP("Form", "Còn thiếu ô điền {blanks}. Hãy chèn lại vào câu."),
            blanks=_named(missing),
        )
    if any(sign in _BLANK.sub("", line) for line in lines for sign in "{}"):
        yield say(
            QT_TRANSLATE_NOOP(
                "Form", "Có dấu ngoặc nhọn chưa đủ cặp. Mỗi ô điền viết liền trong một cặp ngoặc."
            )
        )


def _mark_faults(lines: list[str]) -> Iterator[Said]:
    for at, line in enumerate(lines, 1):
        counts = Counter(re.findall(r"\*\*|__", _BLANK.sub("", line)))
        for mark in _MARKS:
            if counts[mark] % 2:
                yield say(
                    QT_TRANSLATE_NOOP(
                        "Form", "Dòng {line} có dấu {mark} chưa đủ cặp: ** là đậm, __ là nghiêng."
                    ),
                    line=at,
                    mark=mark,
                )
        if "****" in line or "____" in line:
            yield say(
                QT_TRANSLATE_NOOP("Form", "Dòng {line} có cặp dấu đậm hoặc nghiêng không có chữ."),
                line=at,
            )


def _named(blanks: list[str]) -> str:
    return shown(", ".join(f"{{{name}}}" for name in blanks))


def _written(text: str) -> str:
    """Return the text as it is stored: composed letters, no trailing spaces, no odd characters."""
    lines = nfc(text).replace("\r\n", "\n").replace("\u2029", "\n").replace("\t", " ").split("\n")
    visible = ("".join(c for c in line if c.isprintable() or c == "\u00a0") for line in lines)
    return "\n".join(visible).strip("\n")


def _entry(document: str, key: str) -> Entry:
    wording_books.book(document)
    entry = wording(document).entries.get(key)
    if entry is None:
        raise NotFound(what="câu này")
    return entry


def _joined(entry: Entry) -> str:
    return entry if isinstance(entry, str) else "\n".join(entry)


def _row(session: Session, document: str, key: str) -> OfficeWording | None:
    return session.scalar(
        select(OfficeWording).where(OfficeWording.document == document, OfficeWording.key == key)
    )


def _sentence(document: str, key: str, entry: Entry, row: OfficeWording | None) -> Sentence:
    shipped = _joined(entry)
    own = None if row is None else row.text
    if own is not None and blanks_of(as_entry(own, entry)) != blanks_of(entry):
        own, row = None, None  # left over from another version; no longer printed
    return Sentence(
        document,
        key,
        shipped,
        own,
        not isinstance(entry, str),
        _in_order(shipped),
        row.changed_at if row else None,
        row.changed_by if row else "",
    )


def _in_order(shipped: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found[1:-1] for found in _BLANK.findall(shipped)))
