"""Chữ in: the typeface shipped for paper, as wide as Times New Roman, and how long a text gets."""

from functools import cache

from app.basics.places import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"
_FILES = {
    REGULAR: "Tinos-Regular.ttf",
    BOLD: "Tinos-Bold.ttf",
    ITALIC: "Tinos-Italic.ttf",
    BOLD_ITALIC: "Tinos-BoldItalic.ttf",
}
_POINTS_PER_MM = 72 / 25.4


@cache
def register() -> None:
    """Make the four faces known to the PDF writer; once is enough."""
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415 - slow import

    for name, file in _FILES.items():
        pdfmetrics.registerFont(ttfonts.TTFont(name, str(resource("fonts", file))))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD_ITALIC)


def face(*, bold: bool = False, italic: bool = False) -> str:
    """Return the name of the face for a look."""
    if bold:
        return BOLD_ITALIC if italic else BOLD
    return ITALIC if italic else REGULAR


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return how many millimetres a text on one line takes."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - slow import

    register()
    return (
        float(pdfmetrics.stringWidth(text, face(bold=bold, italic=italic), size)) / _POINTS_PER_MM
    )
