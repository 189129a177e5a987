"""Type, colour and paper: the same quiet look as the windows, in black, white and one accent."""

from functools import cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from interview_app.base.paths import shipped

INK: Final[Color] = HexColor("#1C1B1F")
MUTED: Final[Color] = HexColor("#4B4A52")
ACCENT: Final[Color] = HexColor("#3B3478")
SOFT: Final[Color] = HexColor("#EAE8F6")
LINE: Final[Color] = HexColor("#C9C6DC")

REGULAR: Final = "Atkinson"
SEMIBOLD: Final = "Atkinson-SemiBold"
_FILES: Final = {
    REGULAR: "AtkinsonHyperlegibleNext_400Regular.ttf",
    SEMIBOLD: "AtkinsonHyperlegibleNext_600SemiBold.ttf",
}

PAGE: Final[tuple[float, float]] = A4
MARGIN: Final = 54.0
TOP: Final = 50.0
BOTTOM: Final = 56.0
WIDTH: Final = PAGE[0] - 2 * MARGIN
INDENT: Final = 26.0


@cache
def load_type() -> None:
    """Make the fonts known to ReportLab, once: its register is a global of its own."""
    folder = shipped("resources") / "fonts" / "atkinson-hyperlegible-next"
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    settings = {"fontName": REGULAR, "bulletFontName": REGULAR, "textColor": INK, **more}
    return ParagraphStyle(name, fontSize=size, leading=leading, **settings)


TITLE: Final = _style("title", 23, 27, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=6)
SECTION: Final = _style("section", 12.5, 16, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=5)
BODY: Final = _style("body", 9.4, 12.8)
STRONG: Final = _style("strong", 9.4, 12.8, fontName=SEMIBOLD)
NUMBER: Final = _style("number", 12.5, 12.8, fontName=SEMIBOLD, textColor=ACCENT)
SMALL: Final = _style("small", 8.2, 11.2, textColor=MUTED)
META: Final = _style("meta", 9.4, 13, textColor=MUTED)
TOLD: Final = _style("told", 9.4, 12.8, leftIndent=INDENT, spaceBefore=2.5)
ITEM: Final = _style("item", 9.4, 13.2, leftIndent=12, bulletIndent=1, bulletText="•")
CODE: Final = _style("code", 25, 34, fontName=SEMIBOLD, spaceBefore=4, spaceAfter=4)
BAND: Final = _style(
    "band",
    9.4,
    12.8,
    fontName=SEMIBOLD,
    textColor=ACCENT,
    borderWidth=1,
    borderColor=ACCENT,
    borderPadding=(5, 8, 6, 8),
    borderRadius=4,
    leftIndent=8,
    rightIndent=8,
    spaceBefore=14,
)
