from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.rules.backup import BackupReason
from app.services.backups import Backup, Drill, Safety
from app.services.waiting_safety import safety_waiting

NOW = datetime(2026, 11, 24, 8, 30)
DAY = timedelta(days=1)


def backup(days=0):
    return Backup(Path("a.db"), NOW - days * DAY, BackupReason.DAILY, 1)


def told(newest=None, second=None, drill=None):
    second_at = None if second is None else NOW - second * DAY
    return Safety(newest, second_at, "E:/", drill)


def drill(good):
    return Drill(NOW, "a.db", good, "" if good else "hỏng")


@pytest.mark.parametrize(
    ("safety", "words"),
    [
        (told(), ["Chưa có bản sao lưu nào"]),
        (told(backup(), second=0, drill=drill(good=True)), []),
        (told(backup(1), second=6), []),
        (told(backup(3), second=0), ["mới nhất đã 3 ngày"]),
        (told(backup()), ["Chưa chép"]),
        (told(backup(), second=9), ["Đã 9 ngày chưa chép"]),
        (told(backup(), second=0, drill=drill(good=False)), ["a.db mở thử không được"]),
        (
            told(backup(), second=0, drill=Drill(NOW, "a.db", good=True, findings=("a", "b"))),
            ["thấy 2 chỗ chưa đúng"],
        ),
        (told(backup(-400), second=-400), []),  # the clock was set back
    ],
)
def test_what_is_to_be_done_is_said(safety, words):
    sentences = [str(each) for each in safety_waiting(safety, NOW)]

    assert len(sentences) == len(words)
    for sentence, word in zip(sentences, words, strict=True):
        assert word in sentence
        assert sentence.endswith(".")
