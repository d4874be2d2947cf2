from dataclasses import replace

import pytest

from app.rules.errors import NotFound
from app.rules.print_errors import OffsetTooLarge, StockNameMissing, StockNameTaken
from app.rules.printing import SHIPPED_PLACES, CertificateField, CertificateLook, PrintProfile
from app.services import print_stocks
from tests.makers_certificates import STOCK, a_stock


def test_what_was_entered_comes_back(session):
    name = replace(SHIPPED_PLACES[CertificateField.NAME], y=111.5, shown=False)
    places = {**SHIPPED_PLACES, CertificateField.NAME: name}
    profile = PrintProfile(CertificateLook.FIELDS, (-1.25, 0.5), False, places)

    made = print_stocks.save_stock(session, replace(STOCK, profile=profile))

    assert print_stocks.profile_of(session, made) == profile
    row = print_stocks.stock_row(session, made)
    assert (row.name, row.printer) == ("Phôi tỉnh cấp", "Canon LBP 2900")


def test_without_a_profile_the_whole_certificate_is_printed(session):
    assert print_stocks.profile_of(session, None) == PrintProfile()


def test_a_profile_is_changed_and_keeps_its_name(session):
    made = a_stock(session)
    moved = replace(STOCK, profile=replace(STOCK.profile, offset=(0.0, 3.0)))

    assert print_stocks.save_stock(session, moved, made) == made
    assert print_stocks.profile_of(session, made).offset == (0.0, 3.0)
    assert len(print_stocks.list_stocks(session)) == 1


def test_two_profiles_of_one_name_are_refused(session):
    a_stock(session)

    with pytest.raises(StockNameTaken, match="“phôi tỉnh cấp”"):
        print_stocks.save_stock(session, replace(STOCK, name=" phôi tỉnh  cấp"))


def test_a_profile_needs_a_name_and_what_can_be_printed(session):
    with pytest.raises(StockNameMissing):
        print_stocks.save_stock(session, replace(STOCK, name=" "))
    with pytest.raises(OffsetTooLarge):
        print_stocks.save_stock(session, replace(STOCK, profile=PrintProfile(offset=(30.0, 0.0))))


def test_profiles_are_listed_the_vietnamese_way(session):
    for name in ("Phôi tỉnh", "Đĩa", "Ấn phẩm"):
        print_stocks.save_stock(session, replace(STOCK, name=name))

    assert [row.name for row in print_stocks.list_stocks(session)] == [
        "Ấn phẩm",
        "Đĩa",
        "Phôi tỉnh",
    ]


def test_a_removed_profile_is_gone(session):
    made = a_stock(session)

    print_stocks.remove_stock(session, made)

    with pytest.raises(NotFound, match="mẫu in này"):
        print_stocks.stock_row(session, made)
