"""Every letter of TCVN3 by its byte."""

from app.rules.importing.tcvn3 import decode_tcvn3
from tests.rules.importing.legacy import TCVN3


def test_every_letter():
    for letter, byte in TCVN3.items():
        assert decode_tcvn3(byte) == letter
        assert decode_tcvn3(chr(0xF000 + ord(byte))) == letter


def test_other_signs_stay():
    assert decode_tcvn3("abc 123 – “") == "abc 123 – “"
