"""Tables of the data file. Importing this package makes every table known to the metadata."""

from app.models import (
    agenda,
    attachment,
    audit,
    award,
    classification,
    council,
    document,
    draft,
    fund,
    idea,
    paper,
    printing,
    rubric,
    session,
    setting,
    unit,
)
from app.models.base import Base

__all__ = [
    "Base",
    "agenda",
    "attachment",
    "audit",
    "award",
    "classification",
    "council",
    "document",
    "draft",
    "fund",
    "idea",
    "paper",
    "printing",
    "rubric",
    "session",
    "setting",
    "unit",
]
