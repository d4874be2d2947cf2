"""Bộ tiêu chí: which rubrics there are and which is in force on a day."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.rubric import Rubric
from app.services.choices import Option


def rubric_choices(session: Session, on: date) -> list[Option]:
    """Return the rubrics in force on a day, newest first, to choose from."""
    query = (
        select(Rubric)
        .where(Rubric.valid_from <= on)
        .where(Rubric.valid_to.is_(None) | (Rubric.valid_to >= on))
        .order_by(Rubric.valid_from.desc(), Rubric.version.desc())
    )
    return [
        Option(rubric.id, f"{rubric.name} ({rubric.version})") for rubric in session.scalars(query)
    ]
