from dataclasses import replace

import pytest

from app.documents import certificate
from app.documents.certificate_stock import on_stock
from app.documents.certificate_texts import CertificateTexts
from app.documents.placed import Stand
from app.rules.printing import (
    SHIPPED_PLACES,
    CertificateField,
    CertificateLook,
    FieldPlace,
    PrintProfile,
)
from tests.documents import samples

PLACE = FieldPlace(50.0, 100.0, 200.0, 30.0)


def printed(text, field=CertificateField.NAME, place=PLACE, offset=(0.0, 0.0)):
    texts = CertificateTexts("", "", "", "", "", dict.fromkeys(CertificateField, text))
    profile = PrintProfile(CertificateLook.FIELDS, offset, places={field: place})
    return on_stock(texts, profile)


def test_letters_stand_on_the_line_that_was_measured():
    (name,) = printed("Lê Thị Hồng Nhung", offset=(2.0, -1.0))

    assert (name.x, name.width, name.size) == (52.0, 200.0, 30.0)
    assert name.baseline() == pytest.approx(99.0)


def test_a_shrunk_name_stays_on_its_line():
    (name,) = printed("Tổ công nghệ số cộng đồng thôn Đức Thắng, Cát Xuân")

    assert name.size < 30
    assert name.baseline() == pytest.approx(100.0)


def test_a_name_of_two_lines_ends_on_its_line():
    (name,) = printed(samples.LONG_NAME + " và thôn Đồng Minh")

    assert len(name.lines) == 2
    assert name.baseline(1) == pytest.approx(100.0)


def test_an_achievement_begins_on_its_line():
    place = FieldPlace(50.0, 100.0, 200.0, 15.0)

    (text,) = printed("có ý tưởng hay " * 12, CertificateField.ACHIEVEMENT, place)

    assert len(text.lines) > 1
    assert text.baseline() == pytest.approx(100.0)


def test_lines_above_the_signature_follow_each_other():
    first, second = printed("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", CertificateField.SIGNER_TITLE)

    assert (first.lines, second.lines) == (("KT. CHỦ TỊCH",), ("PHÓ CHỦ TỊCH",))
    assert second.y > first.y


def test_what_is_printed_on_the_stock_already_is_left_out():
    assert printed("CHỦ TỊCH", CertificateField.SIGNER_TITLE, replace(PLACE, shown=False)) == ()


def test_numbers_stand_at_the_left():
    (number,) = printed("05/QĐ-UBND", CertificateField.DECISION)

    assert number.stand is Stand.LEFT


def test_there_is_neither_frame_nor_heading():
    profile = PrintProfile(CertificateLook.FIELDS)
    (section,) = certificate.lay_out(samples.certificates(["Ỷ"], profile=profile)).sections

    assert (section.page.border, section.page.art) == (None, ())
    assert len(section.placed) == len(SHIPPED_PLACES) + 1  # two lines above the signature
