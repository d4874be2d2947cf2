import inspect
import string
import unicodedata

import pytest

from app.rules import errors
from app.rules.errors import InvalidForm, Refusal, say

REFUSALS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, Refusal) and kind is not Refusal
]


@pytest.mark.parametrize("kind", REFUSALS)
def test_every_refusal_is_a_whole_sentence_in_composed_letters(kind):
    assert kind.message[-1] in ".}?"
    assert kind.message == unicodedata.normalize("NFC", kind.message)


@pytest.mark.parametrize("kind", [kind for kind in REFUSALS if kind is not InvalidForm])
def test_every_refusal_fills_its_blanks(kind):
    blanks = {name for _, name, _, _ in string.Formatter().parse(kind.message) if name}

    sentence = str(kind(**dict.fromkeys(blanks, "X")))

    assert "{" not in sentence
    assert sentence.count("X") >= len(blanks)


def test_a_wrong_form_names_every_box():
    refusal = InvalidForm({"title": say("Chưa ghi tên."), "shares": say("Chưa đủ 100%.")})

    assert list(refusal.wrong) == ["title", "shares"]
    assert str(refusal).startswith("Có 2 chỗ chưa đúng.")


def test_refusals_of_other_files_belong_to_the_one_list():
    assert {"DiskFull", "FileInUse", "SessionClosed", "NumberTaken"} <= set(dir(errors))
