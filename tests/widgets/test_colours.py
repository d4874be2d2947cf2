from dataclasses import fields

import pytest

from app.widgets.colours import THEMES, Look, Pair, Theme, Tone, contrast

ENOUGH = 4.5
ENOUGH_FOR_EDGES = 3.0


@pytest.fixture(params=list(Look))
def theme(request) -> Theme:
    return THEMES[request.param]


def test_black_on_white_has_the_highest_contrast():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
    assert contrast("#123456", "#123456") == 1.0


def test_every_text_can_be_read_on_every_ground(theme):
    grounds = (theme.window, theme.surface, theme.stripe, theme.chosen, theme.accent_soft)

    weak = [
        (ink, ground)
        for ink in (theme.text, theme.accent_strong)
        for ground in grounds
        if contrast(ink, ground) < ENOUGH
    ]
    weak += [
        (ink, ground)
        for ink in (theme.muted, theme.accent, theme.bad.ink, theme.warn.ink)
        for ground in (theme.window, theme.surface, theme.stripe)
        if contrast(ink, ground) < ENOUGH
    ]

    assert weak == []


def test_every_badge_and_button_can_be_read(theme):
    pairs = [theme.tone(tone) for tone in Tone]
    pairs += [
        Pair(theme.on_accent, theme.accent),
        Pair(theme.on_accent, theme.accent_strong),
        Pair(theme.rail_text, theme.rail),
        Pair(theme.rail_text, theme.rail_chosen),
        Pair(theme.text, theme.neutral.ground),
        Pair(theme.muted, theme.neutral.ground),
    ]

    assert [pair for pair in pairs if contrast(pair.ink, pair.ground) < ENOUGH] == []


def test_boxes_and_the_focus_stand_out_from_the_ground(theme):
    for edge in (theme.edge, theme.focus):
        assert contrast(edge, theme.surface) >= ENOUGH_FOR_EDGES


def test_the_looks_have_different_window_colours_by_which_they_are_known():
    assert len({theme.window for theme in THEMES.values()}) == len(THEMES)


def test_every_colour_is_written_with_six_digits(theme):
    for field in fields(theme):
        value = getattr(theme, field.name)
        colours = (value.ink, value.ground) if isinstance(value, Pair) else (value,)
        if field.name != "look":
            assert all(len(colour) == 7 and colour[0] == "#" for colour in colours)
