from datetime import date

from sqlalchemy.orm import Session

from app.rules.idea import IdeaState
from app.rules.period import parse
from app.services.idea_lines import idea_lines
from app.services.unit_names import rename_unit
from tests.makers import a_unit, an_author, an_idea
from tests.makers_reports import classified, moved


def test_a_line_says_everything_about_an_idea(session: Session) -> None:
    authors = (an_author(share="60"), an_author("Hà Văn Ấm", "40", position=2))
    idea = an_idea(session, "Bản đồ số", authors, unit_id=a_unit(session).id)
    classified(session, idea, "digital", "other")

    (line,) = idea_lines(session, [idea.id], parse("2026"))

    assert (line.code, line.authors, line.unit) == (
        "YT-2026-0001",
        "Lò Thị Đào; Hà Văn Ấm",
        "Thôn Vân Hòa",
    )
    assert (line.field, line.source, line.state) == ("Chuyển đổi số", "Phiếu giấy", "Đã tiếp nhận")


def test_the_order_is_that_of_the_register(session: Session) -> None:
    late = an_idea(session, "Mười nghìn", register_number=10_000)
    early = an_idea(session, "Chín nghìn", register_number=9_999)

    found = idea_lines(session, [late.id, early.id], parse("2026"))

    assert [line.id for line in found] == [early.id, late.id]


def test_the_annex_shows_the_state_at_the_end_of_the_period(session: Session) -> None:
    idea = an_idea(session)
    moved(session, idea, IdeaState.WITHDRAWN, date(2026, 8, 1))

    states = [
        idea_lines(session, [idea.id], parse(code))[0].state for code in ("2026-06", "2026-Q3")
    ]

    assert states == ["Đã tiếp nhận", "Tác giả rút"]


def test_the_annex_shows_the_unit_by_its_name_of_the_period(session: Session) -> None:
    village = a_unit(session)
    idea = an_idea(session, unit=village)
    rename_unit(session, village.id, "Thôn Hòa Bình", date(2026, 8, 1), date(2026, 9, 1))

    names = [idea_lines(session, [idea.id], parse(code))[0].unit for code in ("2026-06", "2026-Q3")]

    assert names == ["Thôn Vân Hòa", "Thôn Hòa Bình"]
