"""Đối chiếu với nhật ký: whether every record says what the journal says was written last.

A record that was changed beside the program, or by a failing disk, differs from what the journal
tells; the file itself would not notice.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.models.audit import (
    NEVER_WRITTEN_DOWN,
    NOT_AUDITED,
    WHOLE,
    AuditEntry,
    key_of,
    plain,
)
from app.models.base import Base
from app.models.falling import falls
from app.rules.journal_fields import FIELD_LABELS
from app.rules.journal_records import RECORD_LABELS

_BATCH = 1000
# Worked out anew by steps of the file's shape, for all rows at once.
_WORKED_OUT = ("_fold", "_sort", "sort_key")
_BY_STEPS = {("LegalBasis", "used_in")}  # changed by step 0002, without the journal
_MOST = 20  # sentences; whoever has more restores a backup

Told = dict[tuple[str, str], dict[str, Any]]


def differing(session: Session) -> Iterator[str]:
    """Give a sentence for each record that does not say what the journal says."""
    told = _told(session)
    sentences = (
        sentence
        for mapper in Base.registry.mappers
        if mapper.class_.__name__ not in NOT_AUDITED | {AuditEntry.__name__}
        for sentence in _of_kind(session, mapper.class_, told)
    )
    for at, sentence in enumerate(sentences):
        if at == _MOST:
            yield "Còn những bản ghi khác cũng không khớp với nhật ký."
            return
        yield sentence


def _told(session: Session) -> Told:
    """Return what the journal says of each record: the last value of every field."""
    told: Told = {}
    columns = (AuditEntry.action, AuditEntry.record, AuditEntry.record_key, AuditEntry.changes)
    query = select(*columns).order_by(AuditEntry.id).execution_options(yield_per=_BATCH)
    for action, record, key, changes in session.execute(query):
        if action == "delete":
            told.pop((record, key), None)
        elif action in {"insert", "update"}:
            told.setdefault((record, key), {}).update(_after(changes))
    return told


def _after(changes: str) -> dict[str, Any]:
    """Return what an entry says was written; the chain names one that cannot be read."""
    try:
        return {name: value[1] for name, value in json.loads(changes).items()}
    except (ValueError, TypeError, AttributeError, IndexError):
        return {}


def _of_kind(session: Session, kind: type[Base], told: Told) -> Iterator[str]:
    """Compare the records of one kind; what the journal tells of and is not there is lost."""
    name = kind.__name__
    label = RECORD_LABELS.get(name, name)
    kept = {
        column.key
        for column in inspect(kind).column_attrs
        if column.key not in NEVER_WRITTEN_DOWN and not column.key.endswith(_WORKED_OUT)
    }
    for record in session.scalars(select(kind).execution_options(yield_per=_BATCH)):
        said = told.pop((name, key_of(record)), {})
        fields = kept if WHOLE in said else kept & said.keys()
        for field in sorted(fields):
            if (name, field) not in _BY_STEPS and not _same(
                field, getattr(record, field), said.get(field)
            ):
                what = FIELD_LABELS.get(field, field)
                yield f"Bản ghi “{label}” số {_key(record)}: mục “{what}” khác với nhật ký."
                break
    if falls(kind):
        return  # before 0.4.0 the journal did not tell what the file erased with its owner
    for _name, key in [each for each in told if each[0] == name]:
        yield f"Bản ghi “{label}” {key[:8]} có trong nhật ký nhưng không còn trong sổ."


def _same(field: str, value: object, said: Any) -> bool:  # noqa: ANN401 - from JSON
    """Tell whether a value is what the journal says; 50 and 50.00 are one number."""
    if isinstance(value, Decimal) and isinstance(said, str | int):
        return value == Decimal(said)
    return bool(plain(field, value) == said)


def _key(record: Base) -> str:
    identity = inspect(type(record)).primary_key_from_instance(record)
    return "/".join(map(str, identity))
