"""Số và tiền bằng chữ: numbers as the office writes and reads them (northern, official style)."""

from decimal import ROUND_HALF_UP, Decimal

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION = 10**9


def number_words(number: int) -> str:
    """Return a whole number in words: 2001 is "hai nghìn không trăm linh một"."""
    if number < 0:
        return f"âm {number_words(-number)}"
    if number == 0:
        return _DIGITS[0]
    billions, rest = divmod(number, _BILLION)
    words = [number_words(billions), "tỷ"] if billions else []
    return " ".join(words + _below_billion(rest, inside=billions > 0))


def amount_in_words(amount: int) -> str:
    """Return a sum in đồng in words, with a capital: "Bảy trăm sáu mươi nghìn đồng"."""
    words = number_words(amount)
    return f"{words[0].upper()}{words[1:]} đồng"


def format_number(number: Decimal | int, decimals: int | None = None) -> str:
    """Return a number with points between thousands and a decimal comma: 1.234.567,5.

    Without decimals, zeros at the end are dropped; with decimals, that many are shown.
    """
    value = Decimal(number)
    plain = f"{value:,.{decimals}f}" if decimals is not None else f"{value:,f}"
    if decimals is None and "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain.translate(str.maketrans(",.", ".,"))


def format_amount(amount: int) -> str:
    """Return a sum in đồng: "760.000 đồng"."""
    return f"{format_number(amount)} đồng"


def format_percent(part: Decimal | int, whole: Decimal | int, decimals: int = 1) -> str:
    """Return a part of a whole in percent: "85,5%"; "–" of nothing."""
    if whole == 0:
        return "–"
    share = Decimal(part) * 100 / Decimal(whole)
    rounded = share.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{format_number(rounded)}%"


def padded(number: int) -> str:
    """Return a count the way reports write it: below ten with a leading zero."""
    return f"{number:02d}" if 0 <= number < 10 else format_number(number)


def _below_billion(number: int, *, inside: bool) -> list[str]:
    words: list[str] = []
    for size, unit in ((1_000_000, "triệu"), (1_000, "nghìn"), (1, "")):
        group = number // size % 1000
        if group:
            words += _group(group, inside=inside or bool(words))
            words += [unit] if unit else []
    return words


def _group(number: int, *, inside: bool) -> list[str]:
    """Read three digits; inside a longer number empty hundreds are spoken."""
    hundreds, rest = divmod(number, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or inside else []
    if 0 < rest < 10:
        return [*words, "linh", _DIGITS[rest]] if words else [_DIGITS[rest]]
    return words + _tens(rest)


def _tens(number: int) -> list[str]:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return []
    words = ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones == 0:
        return words
    if ones == 1 and tens > 1:
        return [*words, "mốt"]
    return [*words, "lăm" if ones == 5 else _DIGITS[ones]]
