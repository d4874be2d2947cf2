"""Words that are built like Vietnamese syllables, and words that are not."""

import pytest

from app.rules.importing.syllables import is_syllable

TEXT = """
Ủy ban nhân dân xã tổ chức phong trào thi đua đổi mới sáng tạo khuyến khích mọi người đề xuất ý
tưởng học sinh đọc sách góc quýt tuýp giếng nghiêng quyền khuya thuở huơ ngoằn ngoèo xoong
boong quốc gia giữ gìn yêu yến yểng uống ướp hươu rượu bưu ngoáy xoáy loét khoét nghếch huých
quỳnh thuyết nguệch gió giặt
"""


@pytest.mark.parametrize("word", TEXT.split())
def test_syllables(word):
    assert is_syllable(word)
    assert is_syllable(word.upper())


@pytest.mark.parametrize(
    "word", ["Müller", "café", "ngưuh", "tocs", "ãà", "hát́", "hạcc", "kách̀", "xyz", "w", "bàc", ""]
)
def test_no_syllables(word):
    assert not is_syllable(word)
