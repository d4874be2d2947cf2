"""A sender's wordings are remembered, offered again, replaced and forgotten."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.rules.errors import NotFound
from app.rules.importing.header import Column, Header
from app.rules.importing.options import ListOptions
from app.rules.importing.run import ImportKind
from app.services.importing import profiles
from tests.makers_ideas import NOW

HEADER = Header(4, 4, (Column(0, "Đề mục", "title"), Column(1, "Người gửi", "")))
IDEAS = ImportKind.IDEAS


def saved(session, name="Thôn Vân Hòa", at=NOW, **changes):
    profile = replace(profiles.of_header(name, HEADER, {}, {}), **changes)
    profiles.save(session, IDEAS, profile, at)
    return profile


def test_a_profile_comes_back_as_it_was_kept(session):
    kept = saved(session, aliases={"unit_id": {"xom": 3}}, unsaid={"source": "phone"})

    assert profiles.load(session, IDEAS, " Thôn  Vân Hòa") == kept


def test_it_is_offered_for_the_same_columns_in_any_order(session):
    kept = saved(session)
    turned = Header(0, 0, (Column(5, "NGƯỜI GỬI", ""), Column(7, "Đề mục", "")))

    assert profiles.fitting(session, IDEAS, turned) == kept
    assert kept.fields(turned) == {5: "", 7: "title"}
    assert profiles.fitting(session, IDEAS, replace(turned, columns=turned.columns[:1])) is None


def test_what_the_clerk_chose_for_this_list_goes_first(session):
    options = saved(session).options(ListOptions(fields={0: "content"}), HEADER)

    assert options.fields == {0: "content", 1: ""}
    assert options.profile == "Thôn Vân Hòa"


def test_the_same_name_again_replaces_and_the_last_used_comes_first(session):
    saved(session)
    saved(session, "Trường Sơn Ca", at=NOW + timedelta(days=1))
    saved(session, at=NOW + timedelta(days=2), unsaid={"source": "paper"})

    assert profiles.names(session, IDEAS) == ["Thôn Vân Hòa", "Trường Sơn Ca"]
    assert profiles.load(session, IDEAS, "Thôn Vân Hòa").unsaid == {"source": "paper"}
    assert profiles.names(session, ImportKind.UNITS) == []


def test_a_forgotten_profile_is_not_there(session):
    saved(session)
    profiles.remove(session, IDEAS, "Thôn Vân Hòa")

    for use_case in (profiles.load, profiles.remove):
        with pytest.raises(NotFound, match="Thôn Vân Hòa"):
            use_case(session, IDEAS, "Thôn Vân Hòa")
