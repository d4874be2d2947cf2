import pytest

from app.basics.progress import Progress, Silent, Stopped


class StopsAtTwo:
    def step(self, done, total, what=""):
        if done == 2:
            raise Stopped


def _work(progress: Progress) -> list[int]:
    done = []
    for n in range(4):
        progress.step(n, 4, "bước")
        done.append(n)
    return done


def test_work_that_nobody_watches_goes_to_its_end():
    assert _work(Silent()) == [0, 1, 2, 3]


def test_work_stops_between_two_steps_when_the_clerk_wants_it():
    with pytest.raises(Stopped):
        _work(StopsAtTwo())
