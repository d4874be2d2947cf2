import ast
import re
import tomllib
import unicodedata

import pytest

from app.basics.places import bundle, resource
from app.documents.sheet import Run
from app.documents.wording import Wording, WordingError, wording

FILES = sorted(path.stem for path in resource("documents").glob("*.toml"))
OURS = {path.stem for path in bundle("app", "documents").glob("*.py")}
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in bundle("app").rglob("*.py")}
WORDS = Wording("thử", {"one": "Số {n} **đậm** và __nghiêng {n}__.", "many": ["a {x}", "b"]})


def test_blanks_are_filled_and_looks_are_kept():
    assert WORDS.runs("one", n=5) == (
        Run("Số 5 "),
        Run("đậm", bold=True),
        Run(" và "),
        Run("nghiêng 5", italic=True),
        Run("."),
    )


def test_what_is_filled_in_is_never_read_as_markup():
    assert WORDS.text("one", n="**{n}**") == "Số **{n}** đậm và nghiêng **{n}**."


@pytest.mark.parametrize("blanks", [{}, {"m": 1}, {"n": 1, "m": 2}])
def test_missing_and_unknown_blanks_are_refused(blanks):
    with pytest.raises(WordingError, match=r"thử\.one"):
        WORDS.runs("one", **blanks)


def test_several_lines_share_their_blanks():
    assert WORDS.texts("many", x="y") == ("a y", "b")


@pytest.mark.parametrize(("ask", "key"), [("runs", "many"), ("lines", "one"), ("runs", "none")])
def test_asking_for_the_wrong_thing_is_refused(ask, key):
    with pytest.raises(WordingError):
        getattr(WORDS, ask)(key)


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_sentences_is_asked_for_and_composed(name):
    text = resource("documents", f"{name}.toml").read_text(encoding="utf-8")

    assert unicodedata.is_normalized("NFC", text)
    asked = re.compile(rf'(?:\bwording|\bwords|\))\("{name}"\)')
    assert any(asked.search(source) for source in SOURCES.values())


@pytest.mark.parametrize("name", [name for name in FILES if name in OURS])
def test_a_document_fills_every_blank_of_its_sentences_and_no_other(name):
    entries = wording(name).entries

    for key, given in _asked(SOURCES[name]):
        if key in entries:
            wanted = set(re.findall(r"\{(\w+)\}", str(entries[key])))
            assert given - {None} <= wanted, key
            assert None in given or given == wanted, key


def _asked(source):
    """Each sentence a module asks for by its name, with the blanks it fills; None: some more."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        if node.func.attr not in {"runs", "text", "lines", "texts"} or not node.args:
            continue
        if isinstance(node.args[0], ast.Constant):
            yield node.args[0].value, {keyword.arg for keyword in node.keywords}


@pytest.mark.parametrize("name", [name for name in FILES if name in OURS])
def test_no_sentence_lies_unused(name):
    for key in tomllib.loads(resource("documents", f"{name}.toml").read_text(encoding="utf-8")):
        spelt_out, composed = rf"[\"']{key}[\"']", rf'f"{key.rpartition("_")[0]}_\{{'
        assert re.search(f"{spelt_out}|{composed}", "".join(SOURCES.values())), key


def test_the_same_file_is_read_once():
    assert wording("letterhead") is wording("letterhead")
