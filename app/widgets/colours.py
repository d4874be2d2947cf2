"""The colours of the three looks of the program; nothing else says a colour."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QGuiApplication, QPalette


class Look(StrEnum):
    """How the window looks on this PC."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a coloured mark means; the colour never says it alone, a word stands beside it."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    SPECIAL = "special"


@dataclass(frozen=True)
class Pair:
    """Ink and the ground it stands on."""

    ink: str
    ground: str


@dataclass(frozen=True)
class Theme:
    """All colours of one look."""

    look: Look
    window: str
    surface: str
    stripe: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    focus: str
    chosen: str
    rail: str
    rail_text: str
    rail_chosen: str
    neutral: Pair
    info: Pair
    good: Pair
    warn: Pair
    bad: Pair
    special: Pair

    def tone(self, tone: Tone) -> Pair:
        """Return the ink and ground of a tone."""
        return {
            Tone.NEUTRAL: self.neutral,
            Tone.INFO: self.info,
            Tone.GOOD: self.good,
            Tone.WARN: self.warn,
            Tone.BAD: self.bad,
            Tone.SPECIAL: self.special,
        }[tone]


LIGHT = Theme(
    look=Look.LIGHT,
    window="#f3f6f7",
    surface="#ffffff",
    stripe="#f7f9fa",
    line="#d8dfe2",
    edge="#84939a",
    text="#18272d",
    muted="#52636b",
    accent="#0b5f6a",
    accent_strong="#084b54",
    accent_soft="#e0eef0",
    on_accent="#ffffff",
    focus="#0f8494",
    chosen="#cfe6e9",
    rail="#0d3f48",
    rail_text="#d9e8ea",
    rail_chosen="#17606c",
    neutral=Pair("#44535a", "#e8edef"),
    info=Pair("#1c4f88", "#e2ecf8"),
    good=Pair("#1a6337", "#e0f1e6"),
    warn=Pair("#704b00", "#fdf0cd"),
    bad=Pair("#9f1d1d", "#fbe4e2"),
    special=Pair("#0b5560", "#d5ecef"),
)

DARK = Theme(
    look=Look.DARK,
    window="#12191c",
    surface="#1a2428",
    stripe="#1e292e",
    line="#334349",
    edge="#73868e",
    text="#e6edef",
    muted="#a5b6bc",
    accent="#54b8c4",
    accent_strong="#7bcbd4",
    accent_soft="#17393f",
    on_accent="#05262b",
    focus="#6cc7d2",
    chosen="#1f4c53",
    rail="#0c1416",
    rail_text="#c9d8dc",
    rail_chosen="#1c4047",
    neutral=Pair("#c0ccd1", "#2b3a40"),
    info=Pair("#96c3f4", "#172e48"),
    good=Pair("#86d6a0", "#173725"),
    warn=Pair("#f2c768", "#3c2f10"),
    bad=Pair("#ffa39b", "#451e1c"),
    special=Pair("#7fd3dd", "#15393f"),
)

CONTRAST = Theme(
    look=Look.CONTRAST,
    window="#000000",
    surface="#000000",
    stripe="#0d0d0d",
    line="#9a9a9a",
    edge="#ffffff",
    text="#ffffff",
    muted="#e0e0e0",
    accent="#4de1f0",
    accent_strong="#8cecf6",
    accent_soft="#003c42",
    on_accent="#000000",
    focus="#ffd400",
    chosen="#005963",
    rail="#000000",
    rail_text="#ffffff",
    rail_chosen="#005963",
    neutral=Pair("#ffffff", "#333333"),
    info=Pair("#a9d0ff", "#001f45"),
    good=Pair("#8bf5ac", "#00300f"),
    warn=Pair("#ffd84d", "#332800"),
    bad=Pair("#ffb0a8", "#450500"),
    special=Pair("#7ff0fb", "#003c42"),
)

THEMES: dict[Look, Theme] = {theme.look: theme for theme in (LIGHT, DARK, CONTRAST)}


def current() -> Theme:
    """Return the look in use, known by the window colour of the palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window).name()
    return next((theme for theme in THEMES.values() if theme.window == window), LIGHT)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG counts it, from 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
