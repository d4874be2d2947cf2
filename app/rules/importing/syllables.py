"""Âm tiết tiếng Việt: whether a word can be one, by how syllables are built."""

import unicodedata
from functools import lru_cache

_ONSETS_WRITTEN = """
b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
"""
_RIMES_WRITTEN = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet
oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu ynh ych yt
"""
_ONSETS = frozenset(("", *_ONSETS_WRITTEN.split()))
_RIMES = frozenset(_RIMES_WRITTEN.split())
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_STOPPED = ("c", "ch", "p", "t")  # such endings take only the tones sắc and nặng
_LONGEST_ONSET = 3


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Tell whether a word is built like a Vietnamese syllable, whatever its case."""
    letters, tones = [], []
    for sign in unicodedata.normalize("NFD", word.lower()):
        if sign in _TONES:
            tones.append(_TONES[sign])
        else:
            letters.append(sign)
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(letters))
    tone = tones[0] if tones else 0
    return any(
        plain[:cut] in _ONSETS and _is_rime(plain[cut:], tone)
        for cut in range(min(_LONGEST_ONSET, len(plain)) + 1)
    )


def _is_rime(rime: str, tone: int) -> bool:
    if rime not in _RIMES:
        return False
    return not rime.endswith(_STOPPED) or tone in {0, 4, 5}
