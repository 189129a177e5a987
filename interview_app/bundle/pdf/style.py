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
from interview_app.bundle.pdf.joining_font import JoiningFont

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
INDENT: Final = 20.0


@cache
def load_type() -> None:
    """Make our fonts known to ReportLab, once: its register is a global of its own."""
    _register(TTFont, REGULAR, SEMIBOLD)


@cache
def load_arabic() -> None:
    """Make the Arabic fonts known to ReportLab as well; few documents need them."""
    _register(JoiningFont, *ARABIC.values())


def _register(kind: type[TTFont], *names: str) -> None:
    folder = shipped("resources") / "fonts"
    for name in names:
        pdfmetrics.registerFont(kind(name, str(folder / FILES[name])))


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    settings = {"fontName": REGULAR, "bulletFontName": REGULAR, "textColor": INK, **more}
    return ParagraphStyle(name, fontSize=size, leading=leading, **settings)


TITLE: Final = _style("title", 21, 25, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=4)
SECTION: Final = _style("section", 12.5, 15.5, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=4)
BODY: Final = _style("body", 9.2, 12.4)
STRONG: Final = _style("strong", 9.2, 12.4, fontName=SEMIBOLD)
RATED: Final = _style("rated", 9.2, 12.4, fontName=SEMIBOLD, staysLeft=True)
RATED_BEFORE: Final = _style("rated-before", 9.2, 12.4, staysLeft=True)
NUMBER: Final = _style("number", 12.5, 12.4, fontName=SEMIBOLD, textColor=ACCENT)
SMALL: Final = _style("small", 8.2, 11.2, textColor=MUTED)
META: Final = _style("meta", 9.2, 12.4, textColor=MUTED)
FACTS: Final = _style("facts", 8.5, 11.4)
TOLD: Final = _style("told", 9.2, 12.4, leftIndent=INDENT, spaceBefore=1.4)
ITEM: Final = _style("item", 9.2, 12.8, leftIndent=12, bulletIndent=1, bulletText="•")
ITEM_NUMBERED: Final = _style("item-numbered", 9.2, 12.8, leftIndent=12)
CHAPTER: Final = _style("chapter", 17, 21, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=4)
PART: Final = _style("part", 9.4, 12.8)
PART_PAGE: Final = _style("part-page", 9.4, 12.8, alignment=TA_RIGHT)
WITHIN: Final = _style("within", 9.4, 12.8, textColor=MUTED, leftIndent=12)
PAGE_NUMBER: Final = _style("page-number", 9.4, 12.8, textColor=MUTED, alignment=TA_RIGHT)
CAPTION: Final = _style("caption", 8.2, 11.2, textColor=MUTED, spaceAfter=3)
CELL: Final = _style("cell", 7.6, 9.6, rightIndent=5)
HEAD: Final = _style("head", 7.6, 9.6, rightIndent=5, fontName=SEMIBOLD, textColor=ACCENT)
SHEET_TITLE: Final = _style("sheet-title", 27, 33, fontName=SEMIBOLD, textColor=ACCENT)
SHEET_SECTION: Final = _style("sheet-section", 13.5, 19, fontName=SEMIBOLD, textColor=ACCENT)
SHEET: Final = _style("sheet", 11.8, 17, spaceAfter=4)
SHEET_KEY: Final = _style("sheet-key", 13, 18, textColor=MUTED)
SHEET_NUMBER: Final = _style("sheet-number", 10.5, 18, textColor=MUTED, alignment=TA_RIGHT)
SHEET_WORD: Final = _style("sheet-word", 17, 18, fontName=SEMIBOLD)
CARD: Final = _style("card", 11.4, 15.4)
CARD_STRONG: Final = _style("card-strong", 11.4, 15.4, fontName=SEMIBOLD)
CARD_ITEM: Final = _style("card-item", 11.4, 15.4, leftIndent=12, bulletIndent=1, bulletText="•")
QUICK_SECTION: Final = _style("quick-section", 17, 22, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=3)
QUICK_ITEM: Final = _style("quick-item", 14.4, 20, leftIndent=15, bulletIndent=1, bulletText="•", spaceAfter=3)
CODE: Final = _style("code", 28, 38, fontName=SEMIBOLD, spaceBefore=6, spaceAfter=6)
COPY: Final = _style("copy", 18, 25, spaceAfter=4)
COPIES: Final = {
    "title": _style("copy-title", 28, 35, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=8),
    "part": _style("copy-part", 23, 29, fontName=SEMIBOLD, textColor=ACCENT, spaceBefore=20, spaceAfter=8),
    "story": _style("copy-story", 19, 26, fontName=SEMIBOLD, textColor=ACCENT, spaceBefore=14, spaceAfter=3),
    "strong": _style("copy-strong", 18, 25, fontName=SEMIBOLD, spaceBefore=5),
    "plain": COPY,
    "item": _style("copy-item", 18, 25, leftIndent=18, bulletIndent=2, bulletText="•", bulletFontSize=18),
    "latin": COPY,
}
"""Large print, by the kind of line."""
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
