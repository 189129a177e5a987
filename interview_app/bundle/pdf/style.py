"""Type, colour and paper: the same quiet look as the windows, in black, white and one accent."""

from functools import cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
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
ARABIC: Final = {REGULAR: "Arabic", SEMIBOLD: "Arabic-SemiBold"}
"""The font for Arabic letters that goes with each of ours."""
FILES: Final = {
    REGULAR: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    SEMIBOLD: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_600SemiBold.ttf",
    ARABIC[REGULAR]: "noto-sans-arabic/NotoSansArabic_400Regular.ttf",
    ARABIC[SEMIBOLD]: "noto-sans-arabic/NotoSansArabic_600SemiBold.ttf",
}

PAGE: Final[tuple[float, float]] = A4
MARGIN: Final = 54.0
TOP: Final = 50.0
BOTTOM: Final = 56.0
WIDTH: Final = PAGE[0] - 2 * MARGIN
INDENT: Final = 26.0


@cache
def load_type() -> None:
    """Make our fonts known to ReportLab, once: its register is a global of its own."""
    _register(REGULAR, SEMIBOLD)


@cache
def load_arabic() -> None:
    """Make the Arabic fonts known to ReportLab as well; few documents need them."""
    _register(*ARABIC.values())


def _register(*names: str) -> None:
    folder = shipped("resources") / "fonts"
    for name in names:
        pdfmetrics.registerFont(TTFont(name, str(folder / FILES[name])))


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
CHAPTER: Final = _style("chapter", 17, 21, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=4)
PART: Final = _style("part", 9.4, 12.8)
PART_PAGE: Final = _style("part-page", 9.4, 12.8, alignment=TA_RIGHT)
WITHIN: Final = _style("within", 9.4, 12.8, textColor=MUTED, leftIndent=12)
PAGE_NUMBER: Final = _style("page-number", 9.4, 12.8, textColor=MUTED, alignment=TA_RIGHT)
CAPTION: Final = _style("caption", 8.2, 11.2, textColor=MUTED, spaceAfter=3)
CELL: Final = _style("cell", 7.6, 9.6, rightIndent=5)
HEAD: Final = _style("head", 7.6, 9.6, rightIndent=5, fontName=SEMIBOLD, textColor=ACCENT)
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
