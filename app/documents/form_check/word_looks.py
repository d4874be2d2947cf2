"""Word: how a paragraph and its letters really look, styles and defaults followed to their end."""

from collections.abc import Iterable, Iterator

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from app.documents.form_check.seen import Align, Piece

TWIPS = 1440 / 25.4  # in a millimetre
_ALIGN = {
    "both": Align.JUSTIFY,
    "distribute": Align.JUSTIFY,
    "center": Align.CENTER,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
}
_BLACK = {"auto", "000000"}
_DEFAULT_SIZE = 10.0  # Word's own, where nothing is said
_OFF = {"0", "false", "off", "none"}


class Looks:
    """The styles of one document and what they come to."""

    def __init__(self, styles: Element | None, theme: bytes | None) -> None:
        root = parse_xml("<none/>") if styles is None else styles
        self._styles = {each.get(qn("w:styleId")): each for each in root.findall(qn("w:style"))}
        self._default = next(
            (
                each.get(qn("w:styleId"))
                for each in root.findall(qn("w:style"))
                if each.get(qn("w:type")) == "paragraph"
                and each.get(qn("w:default")) in {"1", "true", "on"}
            ),
            None,
        )
        base = root.find(qn("w:docDefaults"))
        self._letters = _inner(base, "w:rPrDefault", "w:rPr")
        self._paragraph = _inner(base, "w:pPrDefault", "w:pPr")
        self._theme = _theme_faces(theme)

    @property
    def language(self) -> str:
        """The language that letters have by default."""
        chain = (*self._from_style(self._default, "w:rPr"), self._letters)
        found = _first(chain, "w:lang")
        return "" if found is None else found.get(qn("w:val"), "")

    def piece(self, run: Element, text: str) -> Piece:
        """Return a run with its effective look."""
        chain = list(self._letter_chain(run))
        size, colour = _first(chain, "w:sz"), _first(chain, "w:color")
        return Piece(
            text,
            self._face(chain),
            float(size.get(qn("w:val"), 20)) / 2 if size is not None else _DEFAULT_SIZE,
            bold=_on(_first(chain, "w:b")),
            italic=_on(_first(chain, "w:i")),
            black=colour is None or _is_black(colour),
        )

    def hidden(self, run: Element) -> bool:
        """Say whether a run is not printed."""
        return _on(_first(self._letter_chain(run), "w:vanish"))

    def align(self, paragraph: Element) -> Align:
        """Return how a paragraph is aligned."""
        found = _first(self._paragraph_chain(paragraph), "w:jc")
        return Align.LEFT if found is None else _ALIGN.get(found.get(qn("w:val"), ""), Align.LEFT)

    def measure(self, paragraph: Element, tag: str, *names: str) -> float | None:
        """Return a measure in twips from the nearest place that gives it by any name."""
        for properties in self._paragraph_chain(paragraph):
            found = properties.find(qn(tag))
            for name in names:
                value = None if found is None else found.get(qn(name))
                if value is not None:
                    return _number(value)
        return None

    def indent(self, paragraph: Element) -> float:
        """Return how far the first line is moved in; below zero when it stands out."""
        for properties in self._paragraph_chain(paragraph):
            found = properties.find(qn("w:ind"))
            for name, way in (("w:hanging", -1), ("w:firstLine", 1)):
                value = None if found is None else found.get(qn(name))
                if value is not None:
                    return way * (_number(value) or 0.0) / TWIPS
        return 0.0

    def line_rule(self, paragraph: Element) -> str:
        """Return whether the line height is a multiple ("auto"), exact or the least."""
        for properties in self._paragraph_chain(paragraph):
            found = properties.find(qn("w:spacing"))
            if found is not None and found.get(qn("w:line")) is not None:
                return str(found.get(qn("w:lineRule"), "auto"))
        return "auto"

    def table_style_ruled(self, name: str | None) -> bool:
        """Say whether a table's style draws lines."""
        chain = self._from_style(name, "w:tblPr")
        return any(has_lines(each.find(qn("w:tblBorders"))) for each in chain)

    def _face(self, chain: Iterable[Element]) -> str:
        for properties in chain:
            fonts = properties.find(qn("w:rFonts"))
            if fonts is None:
                continue
            themed = fonts.get(qn("w:asciiTheme")) or fonts.get(qn("w:hAnsiTheme"))
            if themed:
                return self._theme.get(themed[:5], "")
            named = fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi"))
            if named:
                return str(named)
        return "Times New Roman"  # Word's own, where nothing is said

    def _letter_chain(self, run: Element) -> Iterator[Element]:
        own = run.find(qn("w:rPr"))
        if own is not None:
            yield own
            named = own.find(qn("w:rStyle"))
            if named is not None:
                yield from self._from_style(named.get(qn("w:val")), "w:rPr")
        paragraph = next(run.iterancestors(qn("w:p")), None)
        if paragraph is not None:
            yield from self._from_style(self._style_of(paragraph), "w:rPr")
        if self._letters is not None:
            yield self._letters

    def _paragraph_chain(self, paragraph: Element) -> Iterator[Element]:
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            yield own
        yield from self._from_style(self._style_of(paragraph), "w:pPr")
        if self._paragraph is not None:
            yield self._paragraph

    def _style_of(self, paragraph: Element) -> str | None:
        named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        return self._default if named is None else named.get(qn("w:val"))

    def _from_style(self, name: str | None, part: str) -> Iterator[Element]:
        """Yield a style's own properties, then those of the styles it is based on."""
        met: set[str] = set()
        while name and name in self._styles and name not in met:
            met.add(name)
            style = self._styles[name]
            found = style.find(qn(part))
            if found is not None:
                yield found
            base = style.find(qn("w:basedOn"))
            name = None if base is None else base.get(qn("w:val"))


def has_lines(borders: Element | None) -> bool:
    """Say whether any border of a table or cell is drawn."""
    if borders is None:
        return False
    return any(each.get(qn("w:val")) not in {None, "nil", "none"} for each in borders)


def _inner(base: Element | None, *path: str) -> Element | None:
    return None if base is None else base.find("/".join(qn(each) for each in path))


def _first(chain: Iterable[Element | None], tag: str) -> Element | None:
    for properties in chain:
        found = None if properties is None else properties.find(qn(tag))
        if found is not None:
            return found
    return None


def _on(switch: Element | None) -> bool:
    return switch is not None and switch.get(qn("w:val"), "1") not in _OFF


def _is_black(colour: Element) -> bool:
    themed = colour.get(qn("w:themeColor"))
    return colour.get(qn("w:val"), "auto").lower() in _BLACK or themed in {"text1", "dark1"}


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def _theme_faces(theme: bytes | None) -> dict[str, str]:
    """Return the theme's two faces by the beginnings of their names."""
    if theme is None:
        return {}
    name = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    faces: dict[str, str] = {}
    root = parse_xml(theme)
    for kind in ("major", "minor"):
        found = next(root.iter(f"{name}{kind}Font"), None)
        latin = None if found is None else found.find(f"{name}latin")
        faces[kind] = "" if latin is None else latin.get("typeface", "")
    return faces
