"""Bảng mã TCVN3 (ABC): what the bytes of .VnTime and its kin mean (facts: TCVN 5712 VN3)."""

_TABLE = """
à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB
è CC ẻ CE ẽ CF é D0 ẹ D1 ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE
ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE đ AE
Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7
"""
_SYMBOLS = 0xF000  # where Word keeps the signs of symbol fonts


def _letters() -> dict[int, str]:
    words = _TABLE.split()
    codes = {int(code, 16): letter for letter, code in zip(words[::2], words[1::2], strict=True)}
    return codes | {_SYMBOLS + code: letter for code, letter in codes.items()}


_LETTERS = _letters()


def decode_tcvn3(text: str) -> str:
    """Return the letters that the bytes, seen as signs of Latin-1, stand for.

    Capitals with a tone have no code: they were written as small letters in a font whose name
    ends in H.
    """
    return text.translate(_LETTERS)
