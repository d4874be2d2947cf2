"""Lần đầu: a fresh data file with what the plan itself says (resources/seed)."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.basics.places import resource
from app.basics.text import sort_text
from app.models.classification import AuthorGroup, Field
from app.models.duty import PlanTask, ReportDuty
from app.models.idea import WholeShare
from app.models.points import PointRule
from app.models.rubric import Rubric, RubricBand, RubricCriterion
from app.models.setting import LegalBasis, MovementCriterion, Phase, Setting, Signer, Target
from app.models.unit import Unit
from app.rules.unit import UnitKind
from app.rules.unit_points import PointMeasure

FIRST_YEAR, LAST_YEAR = 2026, 2030
MOVEMENT_STARTS = date(2026, 6, 1)


def fill_new_file(session: Session) -> None:
    """Write the plan's fields, groups, offices, rubric, targets, phases and dated settings."""
    session.add(WholeShare(total=Decimal(100)))
    _add_classification(session, _seed("classification"))
    _add_units(session, _seed("units"))
    _add_rubric(session, _seed("rubric"))
    _add_movement(session, _seed("movement"))
    session.add_all(Setting(**row) for row in _seed("settings")["setting"])
    _add_papers(session, _seed("papers"))
    session.flush()
    fill_what_is_new(session)


def fill_what_is_new(session: Session) -> None:
    """Write the plan's tasks, the reporting calendar and the points table where there are none.

    A file of an earlier version has none of them.
    """
    seed = _seed("duties")
    if session.scalar(select(PlanTask.id).limit(1)) is None:
        _add_tasks(session, seed["task"])
    if session.scalar(select(ReportDuty.id).limit(1)) is None:
        session.add_all(ReportDuty(valid_from=MOVEMENT_STARTS, **row) for row in seed["report"])
    if session.scalar(select(PointRule.id).limit(1)) is None:
        _add_points(session, seed["points"])
    session.flush()


def _seed(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(resource("seed", f"{name}.toml")).read_text("utf-8"))


def _add_classification(session: Session, seed: dict[str, Any]) -> None:
    for position, row in enumerate(seed["field"], 1):
        session.add(Field(position=position, **row))
    for position, row in enumerate(seed["author_group"], 1):
        session.add(AuthorGroup(position=position, **row))


def _add_units(session: Session, seed: dict[str, Any]) -> None:
    for row in seed["unit"]:
        session.add(
            Unit(
                kind=UnitKind(row["kind"]),
                name=row["name"],
                short_name=row["short_name"],
                sort_key=sort_text(row["name"]),
                plan_clause=row["clause"],
                opened_on=MOVEMENT_STARTS,
            )
        )


def _add_rubric(session: Session, seed: dict[str, Any]) -> None:
    rubric = Rubric(
        name=seed["name"],
        version=seed["version"],
        valid_from=seed["valid_from"],
        pass_mark=Decimal(seed["pass_mark"]),
        step=Decimal(seed["step"]),
        source=seed["source"],
    )
    for position, row in enumerate(seed["criterion"], 1):
        criterion = RubricCriterion(
            position=position,
            name=row["name"],
            guide=row["guide"].strip(),
            max_points=Decimal(row["max_points"]),
        )
        rubric.criteria.append(criterion)
    for row in seed["band"]:
        rubric.bands.append(RubricBand(name=row["name"], starts_at=Decimal(row["starts_at"])))
    session.add(rubric)


def _add_movement(session: Session, seed: dict[str, Any]) -> None:
    session.add_all(Phase(**row) for row in seed["phase"])
    session.add_all(
        Target(first_year=FIRST_YEAR, last_year=LAST_YEAR, **row) for row in seed["target"]
    )
    for position, row in enumerate(seed["criterion"], 1):
        session.add(MovementCriterion(position=position, **row))


def _add_tasks(session: Session, rows: list[dict[str, Any]]) -> None:
    for position, row in enumerate(rows, 1):
        session.add(PlanTask(position=position, **row))


def _add_points(session: Session, rows: list[dict[str, Any]]) -> None:
    criteria = {each.letter: each.id for each in session.scalars(select(MovementCriterion))}
    for position, row in enumerate(rows, 1):
        session.add(
            PointRule(
                criterion_id=criteria[row["criterion"]],
                position=position,
                label=row["label"],
                measure=PointMeasure(row["measure"]),
                points_each=Decimal(row["points_each"]),
                maximum=Decimal(row["maximum"]),
                valid_from=MOVEMENT_STARTS,
                source="Kế hoạch của UBND xã, mục IV.2; thang điểm do Phòng đề xuất",
            )
        )


def _add_papers(session: Session, seed: dict[str, Any]) -> None:
    for position, row in enumerate(seed["signer"], 1):
        session.add(Signer(position=position, **row))
    for position, row in enumerate(seed["legal_basis"], 1):
        session.add(LegalBasis(position=position, **row))
