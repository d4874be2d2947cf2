"""Vietnamese written in the old encodings, for the tests: the opposite of what the program does."""

import unicodedata

TCVN3 = dict(
    zip(
        "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ",
        bytes.fromhex(
            "B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACB"
            "CCCECFD0D1AAD2D3D4D5D6D7D8DCDDDE"
            "DFE1E2E3E4ABE5E6E7E8E9ACEAEBECEDEE"
            "EFF1F2F3F4ADF5F6F7F8F9FAFBFCFDFEAE"
            "A1A2A3A4A5A6A7"
        ).decode("latin-1"),
        strict=True,
    )
)
TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
HATS = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
BREVES = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
SINGLE = {"đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}
PLAIN = {"ơ": "ô", "ư": "ö"}
LETTERS = "".join(TCVN3)


def in_tcvn3(text):
    """A text as .VnTime stores it; capitals with a tone become small, as that font has none."""
    return "".join(TCVN3.get(c, TCVN3.get(c.lower(), c)) for c in text)


def in_vni(text):
    """A text as VNI-Times stores it."""
    return "".join(map(_vni, text))


def _vni(letter):
    small = letter.lower()
    if small in SINGLE:
        found = SINGLE[small]
    else:
        parts = unicodedata.normalize("NFD", small)
        tone = "".join(sign for sign in parts if sign in TONES)
        base = unicodedata.normalize("NFC", "".join(s for s in parts if s not in TONES))
        if base in {"â", "ê", "ô"}:
            found = {"â": "a", "ê": "e", "ô": "o"}[base] + HATS[tone]
        elif base == "ă":
            found = f"a{BREVES[tone]}"
        else:
            found = PLAIN.get(base, base) + TONES.get(tone, "")
    return found.upper() if letter != small else found
