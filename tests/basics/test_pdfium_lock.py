from threading import Thread

from app.basics.pdfium_lock import PDFIUM


def test_one_thread_may_take_it_twice_and_another_must_wait():
    taken = []
    with PDFIUM, PDFIUM:
        other = Thread(target=lambda: taken.append(PDFIUM.acquire(blocking=False)))
        other.start()
        other.join()

    assert taken == [False]
