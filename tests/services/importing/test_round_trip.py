"""What goes out comes back in unchanged: the full register, written, read and taken in again."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.basics.progress import Silent
from app.basics.text import tidy_block
from app.rules.author import AuthorDraft, AuthorKind, equal_shares
from app.rules.idea import IdeaDraft, IntakeSource, Publication
from app.rules.importing.idea_titles import AUTHOR_TITLES, IDEA_TITLES
from app.rules.importing.options import ListOptions
from app.rules.importing.run import Verdict
from app.services import books, intake
from app.services.full_register import WhichIdeas, register_book
from app.services.importing import idea_import, list_file
from tests.makers_ideas import NOW, TODAY

_WORDS = (
    *("Đổi", "mới", "cách", "trả", "kết", "quả", "ở", "xã", "Thượng", "Ninh", "bằng", "mã", "QR"),
    *("người", "dân", "thôn", "bán", "chè", "qua", "mạng", "Lò", "Thị", "Đào", "Nguyễn", "Vượng"),
    *("=", "+", "-", "@", "(1)", "50%", "1.234,5", "05/7/2026", "84", ",", ";", "“thử”", "ý"),
)
_lines = st.lists(st.sampled_from(_WORDS), max_size=20).map(" ".join)
_blocks = st.lists(_lines, max_size=4).map("\n".join).map(tidy_block)
_titles = st.lists(st.sampled_from(_WORDS[:25]), min_size=4, max_size=20).map(" ".join)
_names = st.lists(st.sampled_from(_WORDS[20:25]), min_size=2, max_size=5).map(" ".join)
_days = st.dates(date(2026, 6, 1), TODAY)


@st.composite
def authors(draw):
    count = draw(st.integers(1, 3))
    names = draw(st.lists(_names, min_size=count, max_size=count, unique=True))
    return tuple(
        AuthorDraft(
            name=name,
            share=share,
            kind=draw(st.sampled_from(AuthorKind)),
            birth_date=draw(st.none() | st.dates(date(1940, 1, 1), date(2005, 1, 1))),
            phone=draw(st.sampled_from(("", "0912345678", "+84912345678"))),
            email=draw(st.sampled_from(("", "hoa@thuongninh.vn"))),
            national_id=draw(st.sampled_from(("", "001095012345", "012345678"))),
            address=draw(st.sampled_from(("", "Số 3, thôn Đồng Minh"))),
        )
        for name, share in zip(names, equal_shares(count), strict=True)
    )


@st.composite
def drafts(draw):
    received_on = draw(_days)
    return IdeaDraft(
        received_on=received_on,
        source=draw(st.sampled_from(IntakeSource)),
        title=draw(_titles),
        authors=draw(authors()),
        field_codes=draw(st.sampled_from(((), ("digital",), ("ocop", "digital")))),
        group_code=draw(st.sampled_from(("", "people", "pupil"))),
        publication=draw(st.sampled_from(Publication)),
        content=draw(_blocks),
        situation=draw(_blocks),
        confidential_parts=draw(_blocks),
        answer_due=received_on + timedelta(days=draw(st.integers(0, 60))),
    )


def written(session, path, *, clear=True):
    return books.save_as(register_book(session, WhichIdeas(), TODAY, clear=clear), path)


def looked_at(session, path):
    file = list_file.open_list(path, Silent())
    unsaid = replace(intake.new_draft(session, TODAY), answer_due=None)
    return idea_import.preview(session, file, ListOptions(), unsaid, TODAY, Silent())


def rows(path):
    """What the rows say, without number and state, which are the register's own."""
    told = list(load_workbook(BytesIO(path.read_bytes())).active.values)
    head = next(n for n, row in enumerate(told) if row[0] == "Số tiếp nhận")
    columns = [n for n, title in enumerate(told[head]) if title in (*IDEA_TITLES, *AUTHOR_TITLES)]
    return [[row[n] for n in columns] for row in told[head + 1 :]]


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.lists(drafts(), min_size=1, max_size=4, unique_by=lambda draft: draft.title))
def test_any_records_taken_in_elsewhere_are_the_same_records(session, tmp_path, found):
    aside = session.begin_nested()
    for draft in found:
        intake.receive_idea(session, draft, NOW)
    out = rows(written(session, tmp_path / "ra.xlsx"))
    again = looked_at(session, tmp_path / "ra.xlsx")
    aside.rollback()
    session.expire_all()
    assert {idea.verdict for idea in again.ideas} == {Verdict.SAME}

    aside = session.begin_nested()
    seen = looked_at(session, tmp_path / "ra.xlsx")
    alike = [idea for idea in seen.ideas if idea.verdict is not Verdict.NEW]
    if not alike:
        idea_import.take(session, seen, NOW, Silent())
        assert rows(written(session, tmp_path / "lai.xlsx")) == out
    aside.rollback()
    session.expire_all()


@pytest.mark.parametrize("clear", [True, False])
def test_a_file_of_the_register_changes_nothing_in_it(session, tmp_path, clear):
    author = AuthorDraft(name="Lò Thị Đào", share=Decimal(100), phone="0912345678")
    draft = IdeaDraft(received_on=TODAY, title="Bán chè qua mạng", authors=(author,))
    intake.receive_idea(session, draft, NOW)

    seen = looked_at(session, written(session, tmp_path / "ra.xlsx", clear=clear))

    assert seen.to_take == 0
