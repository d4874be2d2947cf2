"""Mẫu in: profiles of paper and printer – what is printed, how far the printer is off, where."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.text import fold, tidy
from app.basics.words import QT_TRANSLATE_NOOP
from app.models.printing import PrintStock
from app.rules.errors import NotFound
from app.rules.print_errors import StockNameMissing, StockNameTaken
from app.rules.printing import (
    SHIPPED_PLACES,
    CertificateLook,
    FieldPlace,
    FieldPlaces,
    PrintProfile,
    check_profile,
)
from app.rules.role import Duty
from app.services.steps import step

_EMBLEM = "emblem_room"


@dataclass(frozen=True)
class StockDraft:
    """A profile as a form gives it."""

    name: str
    printer: str
    profile: PrintProfile


@dataclass(frozen=True)
class StockRow:
    """A profile as lists show it."""

    id: int
    name: str
    printer: str
    profile: PrintProfile


def list_stocks(session: Session) -> list[StockRow]:
    """Return the profiles by name."""
    found = session.scalars(select(PrintStock))
    return sorted((_row(stock) for stock in found), key=lambda row: fold(row.name))


def stock_row(session: Session, stock_id: int) -> StockRow:
    """Return one profile."""
    return _row(_stock(session, stock_id))


def profile_of(session: Session, stock_id: int | None) -> PrintProfile:
    """Return how to print on a stock; without one, whole on blank paper, nothing moved."""
    return PrintProfile() if stock_id is None else _row(_stock(session, stock_id)).profile


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Ghi loại phôi in"))
def save_stock(session: Session, draft: StockDraft, stock_id: int | None = None) -> int:
    """Add a profile or change one; what cannot be printed is refused. Return its id."""
    name = tidy(draft.name)
    if not name:
        raise StockNameMissing
    check_profile(draft.profile)
    if any(fold(row.name) == fold(name) and row.id != stock_id for row in list_stocks(session)):
        raise StockNameTaken(name=name)
    stock = PrintStock() if stock_id is None else _stock(session, stock_id)
    stock.name, stock.printer, stock.look = name, tidy(draft.printer), draft.profile.look
    stock.offset_x, stock.offset_y = (_decimal(each) for each in draft.profile.offset)
    stock.fields = _written(draft.profile)
    session.add(stock)
    session.flush()
    return stock.id


@step(Duty.PAPERS, QT_TRANSLATE_NOOP("Label", "Bỏ loại phôi in"))
def remove_stock(session: Session, stock_id: int) -> None:
    """Remove a profile; the log keeps its name."""
    session.delete(_stock(session, stock_id))
    session.flush()


def _stock(session: Session, stock_id: int) -> PrintStock:
    stock = session.get(PrintStock, stock_id)
    if stock is None:
        raise NotFound(what="mẫu in này")
    return stock


def _row(stock: PrintStock) -> StockRow:
    kept = json.loads(stock.fields) if stock.fields else {}
    profile = PrintProfile(
        look=CertificateLook(stock.look),
        offset=(float(stock.offset_x), float(stock.offset_y)),
        emblem_room=bool(kept.get(_EMBLEM, True)),
        places=_places(kept),
    )
    return StockRow(stock.id, stock.name, stock.printer, profile)


def _places(kept: Mapping[str, object]) -> FieldPlaces:
    """A field that was not known when the profile was kept stands where it is shipped."""
    return {
        field: FieldPlace(**place) if isinstance(place := kept.get(field.value), dict) else shipped
        for field, shipped in SHIPPED_PLACES.items()
    }


def _written(profile: PrintProfile) -> str:
    places = {field.value: asdict(place) for field, place in profile.places.items()}
    return json.dumps({_EMBLEM: profile.emblem_room, **places}, sort_keys=True)


def _decimal(millimetres: float) -> Decimal:
    return Decimal(str(round(millimetres, 2)))
