from app.rules.command_errors import NotForThisList


def test_a_filter_that_does_not_fit_is_named() -> None:
    assert str(NotForThisList(what="fund", option="--state")) == (
        "Danh sách “fund” không lọc được bằng --state. Hãy bỏ --state rồi làm lại."
    )
