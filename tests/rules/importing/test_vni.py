"""Every letter of VNI, small and capital, the mark behind a capital in either case."""

import unicodedata

from app.rules.importing.vni import decode_vni
from tests.rules.importing.legacy import LETTERS, in_vni

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
ALL = {unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES} | {"đ"}


def test_every_letter():
    assert len(ALL | {letter.upper() for letter in ALL}) == 146
    for letter in ALL:
        assert decode_vni(in_vni(letter)) == letter
        assert decode_vni(in_vni(letter.upper())) == letter.upper()


def test_a_small_mark_behind_a_capital():
    assert decode_vni("Aâ Eù Oã") == "Â É Ỗ"


def test_the_letters_of_the_tests_are_among_them():
    assert {letter.lower() for letter in LETTERS} <= ALL
