from dataclasses import replace

import pytest

from app.rules.print_errors import FieldOffPaper, FieldTypeSize, NoFieldShown, OffsetTooLarge
from app.rules.printing import (
    CERTIFICATE_FIELD_LABELS,
    SHIPPED_PLACES,
    CertificateField,
    CertificateLook,
    PrintProfile,
    check_profile,
)

STOCK = PrintProfile(CertificateLook.FIELDS)


def with_name(**changes):
    name = replace(SHIPPED_PLACES[CertificateField.NAME], **changes)
    return replace(STOCK, places={**SHIPPED_PLACES, CertificateField.NAME: name})


def test_what_is_shipped_can_be_printed():
    check_profile(PrintProfile())
    check_profile(STOCK)
    assert set(SHIPPED_PLACES) == set(CertificateField) == set(CERTIFICATE_FIELD_LABELS)


@pytest.mark.parametrize("offset", [(20.1, 0.0), (0.0, -21.0)])
def test_an_offset_beyond_every_printer_is_refused(offset):
    with pytest.raises(OffsetTooLarge, match="-20 đến 20 mm"):
        check_profile(PrintProfile(offset=offset))


@pytest.mark.parametrize("changes", [{"x": -1.0}, {"x": 100.0}, {"width": 19.0}, {"y": 211.0}])
def test_a_field_off_the_paper_is_named(changes):
    with pytest.raises(FieldOffPaper, match="“Tên người, tập thể được khen”"):
        check_profile(with_name(**changes))


@pytest.mark.parametrize("size", [7.5, 61.0])
def test_type_too_small_or_too_large_is_refused(size):
    with pytest.raises(FieldTypeSize, match="từ 8 đến 60"):
        check_profile(with_name(size=size))


def test_a_stock_with_nothing_on_it_is_refused():
    places = {name: replace(place, shown=False) for name, place in SHIPPED_PLACES.items()}

    with pytest.raises(NoFieldShown):
        check_profile(replace(STOCK, places=places))


def test_places_do_not_matter_on_blank_paper():
    check_profile(replace(with_name(x=-1.0), look=CertificateLook.WHOLE))
