"""One share of the recovery key on one sheet of paper: 33 numbered words, what they are for, and how to keep them.

The sheet tells neither the study nor its topic: whoever finds it in a drawer learns that there is a key, and no more.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from interview_app.crypto.shares import SHARE_WORDS, SHARES

if TYPE_CHECKING:
    from interview_app.bundle.pdf.tagged import TaggedCanvas

TITLE: Final = "Recovery sheet"
_COLUMNS: Final = 3
_ROWS: Final = SHARE_WORDS // _COLUMNS
_SIDE: Final = 54.0


def draw(share: str, number: int, key_id: str) -> bytes:
    """Return one A4 page as a PDF with a share's words on it.

    Args:
        share: Its 33 words, parted by spaces.
        number: Which of the three it is, from 1.
        key_id: Eight hexadecimal digits of the key it is of.
    """
    return _page(share.split(), number, key_id)


def blank(number: int, key_id: str) -> bytes:
    """Return the same page with lines to write the words on by hand."""
    return _page([""] * SHARE_WORDS, number, key_id)


def _page(words: Sequence[str], number: int, key_id: str) -> bytes:
    # ReportLab takes a tenth of a second to import, and few commands ever draw anything.
    from reportlab.platypus import Flowable, Spacer  # noqa: PLC0415

    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415
    from interview_app.bundle.pdf.text import plain, strong, text  # noqa: PLC0415
    from interview_app.centre.share_table import Words  # noqa: PLC0415

    width, height = style.PAGE

    def content() -> list[Flowable]:
        shown = f"{key_id[:4]} {key_id[4:]}"
        page: list[Flowable] = [
            text(f"{TITLE} {number} of {SHARES}", style.SHEET_TITLE, "H1"),
            text(f"Key {strong(shown)}", style.SHEET_KEY),
            Spacer(1, 6),
            Words(words, _ROWS, width - 2 * _SIDE),
            Spacer(1, 50),
        ]
        for heading, lines in _SAYINGS.items():
            page.append(text(plain(heading), style.SHEET_SECTION, "H2"))
            page.append(text(plain(" ".join(lines)), style.SHEET))
            page.append(Spacer(1, 8))
        return page

    def fold(canvas: "TaggedCanvas", _number: int, _of: int) -> None:
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(style.MUTED)
        canvas.setDash(2, 5)
        canvas.line(0, height / 2, width, height / 2)

    return lay_out(content, Paper(TITLE, "en-GB", style.PAGE, (_SIDE, 38.0, 36.0)), fold)


_SAYINGS: Final = {
    "What this is": [
        "One part of a key that was made in three parts. Any two of them together are the whole key.",
        "It is needed if the people who hold the everyday keys have lost them.",
    ],
    "What it is not": [
        "It is no password, and alone it opens nothing. Nobody will ever ask you for it by phone or by message.",
        "It is typed only into the team’s own computer, with another keeper beside you.",
    ],
    "How to keep it": [
        "Fold it at the dashed line with the words inside. Seal it in an envelope, and sign across the flap.",
        "Keep it in a safe or a locked drawer, apart from the other sheets. No photograph, no scan, no copy.",
        "If you lose it, if somebody else has seen it, or if you leave the team, say so at once.",
        "Then new sheets are made, and this one is destroyed.",
    ],
}
