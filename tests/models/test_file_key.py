"""The ring: what stands in it, what it opens, what a damaged one says."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models import file_key
from app.models.file_key import RECOVERY, Ring
from app.rules.account_errors import RingUnreadable


@settings(max_examples=12)
@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_a_secret_opens_what_it_wrapped_and_no_other_does(secret, other):
    key = file_key.new_key()
    ring = Ring().with_slot("Lê Thị Sao", secret, key)

    assert ring.key("lê thị sao", secret) == key
    if file_key.nfc(secret) != file_key.nfc(other):
        assert ring.key("Lê Thị Sao", other) is None


def test_the_newest_way_of_a_name_stays():
    key = file_key.new_key()
    ring = Ring().with_slot("Sao", "một", key).with_slot(RECOVERY, "mã", key)
    both = ring.with_slot("Sao", "hai", key)

    assert both.key("Sao", "một") == both.key("Sao", "hai") == key
    kept = both.only_newest("Sao")
    assert kept.key("Sao", "một") is None
    assert kept.key("Sao", "hai") == kept.key(RECOVERY, "mã") == key
    assert kept.names() == ("Sao",)
    assert kept.without("Sao").names() == ()


def test_a_ring_is_read_as_it_was_written(tmp_path):
    ring = Ring(blocked_until="2026-07-20T09:30:15", failures=3)
    ring = ring.with_slot("Lê Thị Sao", "một", file_key.new_key())

    file_key.write_ring(tmp_path / "a.db", ring)

    assert file_key.read_ring(tmp_path / "a.db") == ring
    assert [each.name for each in tmp_path.iterdir()] == ["a.db.khoa"]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"slots": [{"x": 1}]}', "\x00\xff"])
def test_a_damaged_ring_is_refused(tmp_path, content):
    (tmp_path / "a.db.khoa").write_text(content, encoding="utf-8")

    with pytest.raises(RingUnreadable, match=r"a\.db\.khoa"):
        file_key.read_ring(tmp_path / "a.db")


def test_a_missing_ring_is_refused(tmp_path):
    with pytest.raises(RingUnreadable):
        file_key.read_ring(tmp_path / "a.db")


def test_a_damaged_slot_opens_nothing(tmp_path):
    path = tmp_path / "a.db"
    file_key.write_ring(path, Ring().with_slot("Sao", "một", file_key.new_key()))
    told = json.loads(file_key.ring_path(path).read_text(encoding="utf-8"))
    told["slots"][0]["wrapped"] = "00" * 40
    file_key.ring_path(path).write_text(json.dumps(told), encoding="utf-8")

    assert file_key.read_ring(path).key("Sao", "một") is None


def test_a_foreign_file_is_not_an_encrypted_one(tmp_path):
    path = tmp_path / "a.db"
    assert not file_key.is_encrypted(path)
    path.write_bytes(b"PK\x03\x04")
    assert not file_key.is_encrypted(path)
    assert file_key.key_for(path) is None
