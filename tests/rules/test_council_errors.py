from decimal import Decimal

from app.rules.council_errors import AuthorMayNotScore, ScoreTooHigh


def test_an_author_on_the_council_is_named_with_the_idea():
    assert str(AuthorMayNotScore(member="Lê Thị Đào", title="Loa số")) == (
        "Lê Thị Đào là tác giả của “Loa số” nên không được chấm và biểu quyết ý tưởng này."
    )


def test_a_score_that_is_too_high_names_the_maximum():
    refusal = ScoreTooHigh(criterion="Tính mới", maximum=Decimal("25.00"))

    assert str(refusal) == "“Tính mới” chỉ được chấm tối đa 25 điểm."
