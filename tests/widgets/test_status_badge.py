import pytest

from app.rules.idea import IdeaState
from app.rules.session import Outcome
from app.widgets.status_badge import _TONES, StatusBadge, tone_of
from app.widgets.theme import Tone


@pytest.mark.parametrize("state", [*IdeaState, *Outcome])
def test_every_state_has_a_tone_of_its_own_choice(state):
    assert state.value in _TONES


def test_an_unknown_state_is_neutral():
    assert tone_of("something new") is Tone.NEUTRAL


def test_a_badge_shows_word_and_tone(themed, qtbot):
    badge = StatusBadge("Đạt", Tone.GOOD)
    qtbot.addWidget(badge)

    badge.show_state("Không đạt", Tone.BAD)

    assert (badge.text(), badge.property("tone")) == ("Không đạt", "bad")
    assert not badge.isVisible()
