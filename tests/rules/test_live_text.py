import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.live_text import (
    Token,
    Variant,
    check,
    joined,
    literal,
    parse,
    render,
    tokens,
    write,
)
from app.rules.live_text_errors import LostBrace, UnknownFigure

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,12}", fullmatch=True)
TOKENS = st.builds(
    Token,
    name=NAMES,
    variant=st.sampled_from(Variant),
    whole=st.one_of(st.just(""), NAMES),
    or_none=st.booleans(),
)
WORDS = st.text(alphabet="aăđế {}%:?\n05.", max_size=12)
PIECES = st.lists(st.one_of(WORDS, TOKENS), max_size=8)


def test_a_sentence_is_words_and_figures() -> None:
    assert parse("Có {ideas_received} ý tưởng (kỳ trước {ideas_received:before}).") == (
        "Có ",
        Token("ideas_received"),
        " ý tưởng (kỳ trước ",
        Token("ideas_received", Variant.BEFORE),
        ").",
    )
    assert tokens("đạt {units_launched%units_total}; {ideas_adopted?} ý tưởng") == (
        Token("units_launched", whole="units_total"),
        Token("ideas_adopted", or_none=True),
    )


@given(PIECES)
def test_what_is_written_is_read_back(pieces) -> None:
    assert parse(write(pieces)) == joined(pieces)
    assert write(parse(write(pieces))) == write(pieces)


@given(PIECES)
def test_words_stay_and_every_figure_gets_its_value(pieces) -> None:
    shown = render(write(pieces), lambda token: f"<{token.name}>")

    assert shown == "".join(p if isinstance(p, str) else f"<{p.name}>" for p in pieces)


@given(st.text())
def test_plain_words_are_never_read_as_figures(text: str) -> None:
    assert tokens(literal(text)) == ()
    assert render(literal(text), str) == text


@pytest.mark.parametrize("text", ["Có {ideas", "ideas}", "{Ideas}", "{a:never}", "{}", "{a%}"])
def test_a_lost_brace_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(LostBrace) as refused:
        parse(f"Trong kỳ, {text} ý tưởng")
    assert "Trong kỳ" in refused.value.blanks["near"] or text[:5] in refused.value.blanks["near"]


def test_an_unknown_figure_is_named() -> None:
    check("{ideas_received%units_total}", {"ideas_received", "units_total"})
    with pytest.raises(UnknownFigure) as refused:
        check("{ideas_received%units}", {"ideas_received"})
    assert refused.value.blanks == {"name": "units"}
