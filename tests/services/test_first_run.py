"""A fresh file holds what the plan says, and nothing else."""

from sqlalchemy import func, select

from app.models.classification import AuthorGroup, Field
from app.models.idea import Idea
from app.models.rubric import Rubric
from app.models.setting import MovementCriterion, Phase, Target
from app.models.unit import Unit


def test_the_plans_priorities_are_the_seven_of_iv_1(session):
    query = select(Field.name).where(Field.priority).order_by(Field.position)

    assert session.scalars(query).all() == [
        "Cải cách hành chính",
        "Chuyển đổi số",
        "Xây dựng chính quyền điện tử",
        "Nông nghiệp số",
        "Thương mại điện tử",
        "Quảng bá sản phẩm OCOP",
        "Nâng cao hiệu quả phục vụ Nhân dân",
    ]


def test_the_four_criteria_of_iii_3_make_a_hundred_points(session):
    rubric = session.scalars(select(Rubric)).one()

    assert [criterion.name for criterion in rubric.criteria] == [
        "Tính mới",
        "Tính khả thi",
        "Hiệu quả thực tiễn",
        "Khả năng ứng dụng và nhân rộng tại địa phương",
    ]
    assert sum(criterion.max_points for criterion in rubric.criteria) == 100
    assert rubric.bands[0].starts_at == 0


def test_the_offices_of_part_v_are_units(session):
    assert session.scalars(select(Unit.plan_clause).order_by(Unit.id)).all() == [
        "V.1",
        "V.2",
        "V.3",
        "V.4",
        "V.5",
    ]


def test_targets_phases_groups_and_movement_criteria_are_the_plans(session):
    targets = {target.code: target for target in session.scalars(select(Target))}

    assert targets["ideas_received"].minimum == 5
    assert (targets["ideas_adopted"].minimum, targets["ideas_adopted"].maximum) == (1, 2)
    assert session.scalar(select(func.count()).select_from(Phase)) == 4
    assert session.scalar(select(func.count()).select_from(AuthorGroup)) == 11
    letters = session.scalars(select(MovementCriterion.letter).order_by(MovementCriterion.position))
    assert letters.all() == ["a", "b", "c", "d", "đ"]


def test_no_idea_is_invented(session):
    assert session.scalar(select(func.count()).select_from(Idea)) == 0
