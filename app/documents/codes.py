"""Mã QR: the squares of a code for the PDF, and its picture for Word."""

from io import BytesIO

import segno

_QUIET = 2  # white squares around the code
_SCALE = 8  # dots per square in the picture


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the code row by row, True for a dark square, with its white edge."""
    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix_iter(border=_QUIET))


def picture(text: str) -> bytes:
    """Return the same code as a PNG picture."""
    buffer = BytesIO()
    segno.make_qr(text, error="m").save(buffer, kind="png", scale=_SCALE, border=_QUIET)
    return buffer.getvalue()
