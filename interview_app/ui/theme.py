"""The look: tokens, the sizes that follow the text scale, and the one place where a colour is written as a number."""

from dataclasses import asdict, dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from interview_app.ui.stylesheet import stylesheet_of

FAMILY: Final = "Atkinson Hyperlegible Next"
FONTS: Final = {"atkinson": FAMILY, "lexend": "Lexend", "opendyslexic": "OpenDyslexic"}
"""The families to choose from, by the name under which a choice is recorded."""
_OTHER_SCRIPTS: Final = ("Noto Sans Arabic",)

BODY, STORY, QUESTION, TITLE = 18, 22, 25, 32
"""Text sizes in pixels at 100 %."""
REGULAR, SEMIBOLD, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL = 4, 8, 12, 16, 24, 32
"""Space. It does not grow with the text: at 200 % the room is needed for words."""
MARGIN: Final = 32
RADIUS: Final = 12
TARGET: Final = 48
"""The smallest thing a participant has to hit, at 100 %."""


@dataclass(frozen=True)
class Tokens:
    """The colours of one look. Every pair that carries text has a contrast of at least 7:1."""

    name: str
    background: str
    surface: str
    ink: str
    muted: str
    edge: str
    hairline: str
    track: str
    accent: str
    on_accent: str
    soft: str
    ring: str
    danger: str
    ok: str


CREAM: Final = Tokens(
    name="cream",
    background="#FBF8F3",
    surface="#FFFFFF",
    ink="#1C1B1F",
    muted="#4B4A52",
    edge="#76747E",
    hairline="#DDD9D0",
    track="#E0DCD0",
    accent="#3B3478",
    on_accent="#FFFFFF",
    soft="#EAE8F6",
    ring="#FFB000",
    danger="#A1261D",
    ok="#1E6042",
)
DARK: Final = Tokens(
    name="dark",
    background="#15161A",
    surface="#202228",
    ink="#F4F1EA",
    muted="#C3C0BA",
    edge="#9A98A2",
    hairline="#76747E",
    track="#45444A",
    accent="#B9B1FF",
    on_accent="#15161A",
    soft="#34315A",
    ring="#FFB000",
    danger="#FFA79E",
    ok="#8FDDB5",
)
CONTRAST: Final = Tokens(
    name="contrast",
    background="#000000",
    surface="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    edge="#FFFFFF",
    hairline="#FFFFFF",
    track="#555555",
    accent="#FFEE32",
    on_accent="#000000",
    soft="#333300",
    ring="#00E5FF",
    danger="#FFB3AB",
    ok="#9CFFC9",
)
THEMES: Final = {tokens.name: tokens for tokens in (CREAM, DARK, CONTRAST)}

TEXT_PAIRS: Final = (
    ("ink", "background"),
    ("ink", "surface"),
    ("ink", "soft"),
    ("ink", "track"),
    ("muted", "background"),
    ("muted", "surface"),
    ("on_accent", "accent"),
    ("danger", "background"),
    ("danger", "surface"),
    ("ok", "background"),
    ("ok", "surface"),
)
"""Text on ground: 7:1 or more."""
SHAPE_PAIRS: Final = (
    ("edge", "background"),
    ("edge", "surface"),
    ("edge", "soft"),
    ("accent", "background"),
    ("accent", "surface"),
    ("accent", "soft"),
    ("accent", "track"),
)
"""Shapes on ground: 3:1 or more. The focus ring has two colours; one of them shows on any ground it stands on."""


@dataclass(frozen=True)
class Look:
    """Tokens, a text scale in percent and a font of `FONTS`: all that a widget needs to know to draw itself."""

    tokens: Tokens = CREAM
    scale: int = 100
    face: str = "atkinson"

    @property
    def families(self) -> tuple[str, ...]:
        """The font families: each draws what those before it lack."""
        return tuple(dict.fromkeys((FONTS[self.face], FAMILY, *_OTHER_SCRIPTS)))

    def px(self, size: float) -> int:
        """Return a size in pixels that follows the text scale."""
        return round(size * self.scale / 100)

    def room(self, size: float) -> int:
        """Return a padding or height in pixels that follows the text scale half way: words need the screen more."""
        return round(size * (100 + (self.scale - 100) / 2) / 100)

    def font(self, size: float = BODY, weight: QFont.Weight = REGULAR) -> QFont:
        """Return the font for a size given at 100 %."""
        font = QFont(self.families)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def colour(self, token: str) -> QColor:
        """Return a token as a colour."""
        return QColor(getattr(self.tokens, token))


def look(theme: str = "cream", scale: int = 100, face: str = "atkinson") -> Look:
    """Return the look for a theme's name, a text scale in percent and a font's name."""
    return Look(THEMES[theme], scale, face)


def palette(of: Look) -> QPalette:
    """Return the palette, for whatever Fusion draws by itself."""
    result = QPalette()
    role = QPalette.ColorRole
    for target, token in (
        (role.Window, "background"),
        (role.Base, "surface"),
        (role.AlternateBase, "background"),
        (role.Button, "surface"),
        (role.WindowText, "ink"),
        (role.Text, "ink"),
        (role.ButtonText, "ink"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "ink"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Accent, "accent"),
    ):
        result.setColor(target, of.colour(token))
    return result


def dress(target: QApplication | QWidget, of: Look | None = None) -> None:
    """Give the application, or one window, its colours, font and stylesheet."""
    chosen = of or Look()
    if isinstance(target, QApplication):
        target.setStyle("Fusion")
    target.setPalette(palette(chosen))
    target.setFont(chosen.font())
    target.setStyleSheet(stylesheet_of(asdict(chosen.tokens), chosen.scale, chosen.families))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - sRGB

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
