"""Việc sao lưu đang chờ: what the clerk has to do for the safety of the data."""

from collections.abc import Iterator
from datetime import datetime

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.backup import STALE_DAYS
from app.rules.saying import Said, say
from app.services.backups import Safety

_NONE = QT_TRANSLATE_NOOP("Form", "Chưa có bản sao lưu nào.")
_OLD = QT_TRANSLATE_NOOP("Form", "Bản sao lưu mới nhất đã {days} ngày.")
_NEVER_CARRIED = QT_TRANSLATE_NOOP("Form", "Chưa chép bản sao lưu nào sang USB hay ổ đĩa khác.")
_CARRIED_LATE = QT_TRANSLATE_NOOP("Form", "Đã {days} ngày chưa chép sang USB hay ổ đĩa khác.")
_NOT_USABLE = QT_TRANSLATE_NOOP("Form", "Bản sao lưu {name} mở thử không được. Hãy sao lưu lại.")

_FOUND = QT_TRANSLATE_NOOP("Form", "Kiểm tra dữ liệu thấy {count} chỗ chưa đúng. Hãy mở xem.")


def safety_waiting(told: Safety, now: datetime) -> Iterator[Said]:
    """Give a sentence for each thing that is to be done."""
    if told.newest is None:
        yield say(_NONE)
    elif (days := (now - told.newest.at).days) >= STALE_DAYS:
        yield say(_OLD, days=days)
    if told.drill is not None and not told.drill.good:
        yield say(_NOT_USABLE, name=told.drill.name)
    if told.drill is not None and told.drill.findings:
        yield say(_FOUND, count=len(told.drill.findings))
    late = told.second_late(now)
    if late is not None:
        yield say(_CARRIED_LATE, days=late) if told.second_at else say(_NEVER_CARRIED)
