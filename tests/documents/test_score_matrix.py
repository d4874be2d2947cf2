from decimal import Decimal

from app.documents import score_matrix
from tests.documents import samples


def test_every_members_points_stand_in_a_row_of_their_own():
    points, _ = score_matrix.lay_out(samples.score_matrix()).tabs

    assert len(points.rows) == 6
    assert points.rows[0][2:8] == (
        samples.NAMES[0],
        Decimal("21.5"),
        Decimal(16),
        Decimal("25.5"),
        Decimal(20),
        Decimal(83),
    )


def test_a_sheet_that_was_not_given_says_why():
    points, _ = score_matrix.lay_out(samples.score_matrix()).tabs

    assert points.rows[1][3:] == (None, None, None, None, None, "Không chấm: tác giả")


def test_results_stand_on_a_sheet_of_their_own():
    _, results = score_matrix.lay_out(samples.score_matrix()).tabs

    assert results.rows[0][-4:] == (Decimal("83.00"), 1, "Tốt", "Đạt")
    assert results.columns[2].title == "Tính mới (25)"
