"""Che khi ghi ra tệp: what a cell may say of a person or of an idea that is not to be shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.idea import Idea
from app.rules.idea import Publication
from app.rules.masking import PersonalData, masked
from app.rules.numbering import idea_code
from app.services.publication import NOT_NAMED, NOT_PUBLISHED, shown_unit

MASKED_NOTE = "Dữ liệu cá nhân đã che; tác giả, ý tưởng ghi theo cách công bố mà tác giả chọn."
CLEAR_WARNING = "CÓ DỮ LIỆU CÁ NHÂN: chỉ dùng đúng việc đã ghi lý do, không chuyển cho người khác."
CLEAR_MARK = "co-du-lieu-ca-nhan"
_BATCH = 500


@dataclass(frozen=True)
class Wish:
    """What the authors of an idea allow to be published, and the number the idea goes by."""

    publication: Publication
    code: str


def wishes(session: Session, idea_ids: Iterable[int | None]) -> dict[int, Wish]:
    """Return the wishes of the authors of ideas."""
    keys = sorted({key for key in idea_ids if key is not None})
    columns = (Idea.id, Idea.publication, Idea.register_year, Idea.register_number)
    found: dict[int, Wish] = {}
    for at in range(0, len(keys), _BATCH):
        query = select(*columns).where(Idea.id.in_(keys[at : at + _BATCH]))
        for key, publication, year, number in session.execute(query):
            found[key] = Wish(publication, idea_code(year, number))
    return found


def shown(kind: PersonalData, value: str | date | None, wish: Wish | None) -> str | date | None:
    """Return what a cell says in a file that is not to hold personal data."""
    if not value:
        return value
    if kind is PersonalData.TITLE:
        private = wish is not None and wish.publication is Publication.PRIVATE
        return f"{wish.code}: {NOT_PUBLISHED}" if wish and private else value
    if kind is PersonalData.AUTHORS:
        return value if _named(wish) else NOT_NAMED
    if kind is PersonalData.UNIT:
        return value if wish is None else shown_unit(wish.publication, str(value))
    return masked(kind, value)


def _named(wish: Wish | None) -> bool:
    """Whoever is named without an idea, such as the head of a unit, never asked not to be."""
    return wish is None or wish.publication is Publication.NAMED
