import gc

import pytest

from app.basics.collecting import put_off


def test_meanwhile_nothing_is_searched_and_afterwards_again():
    with put_off():
        assert not gc.isenabled()
        with put_off():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_searched_again_after_a_failure():
    with pytest.raises(ValueError, match="lỗi"), put_off():
        raise ValueError("lỗi")
    assert gc.isenabled()
