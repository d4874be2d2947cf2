"""The English of the screens is whole and fills the same blanks as the Vietnamese."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

I18N = Path(__file__).parent.parent / "i18n"
BLANK = re.compile(r"\{(\w+)[^}]*\}")


def messages(name):
    """Every (context, source, translation, finished) of a file of texts."""
    for context in ElementTree.parse(I18N / name).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            finished = told is not None and told.get("type") != "unfinished"
            text = (told.text or "") if told is not None else ""
            yield context.findtext("name"), message.findtext("source"), text, finished


@pytest.mark.parametrize("name", ["thuongninh_en.ts", "qtbase_vi.ts"])
def test_every_text_is_translated(name):
    missing = [
        (where, source) for where, source, text, done in messages(name) if not text or not done
    ]

    assert missing == []


@pytest.mark.parametrize("name", ["thuongninh_en.ts", "qtbase_vi.ts"])
def test_a_translation_fills_the_same_blanks(name):
    differing = [
        (source, text)
        for _, source, text, _ in messages(name)
        if sorted(BLANK.findall(source)) != sorted(BLANK.findall(text))
    ]

    assert differing == []


def test_the_source_of_the_screens_is_vietnamese():
    plain = {
        source
        for _, source, _, _ in messages("thuongninh_en.ts")
        if len(source.split()) > 3 and source.isascii()
    }

    assert plain == set()
