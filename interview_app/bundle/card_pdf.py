"""The participant's card, for paper. Written only where the participant asks for it, because it holds the code.

One side of one sheet, in two panels, is printed and then folded with the print inside: the outside is the blank back of
the paper, so nothing on it tells what it is, and no printer has to turn the sheet over.
"""

from typing import TYPE_CHECKING

from interview_app.interview.pages import Support, ThanksPage

# ReportLab takes a tenth of a second to import, and most of the program never draws anything.
if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from interview_app.bundle.pdf.sided import Sided
    from interview_app.bundle.pdf.tagged import Foot

TITLE = "Card"
"""Nothing in its title tells the topic either: print queues show it."""
_MARGINS = (36.0, 34.0, 30.0)


def draw(page: ThanksPage, language: str) -> bytes:
    """Return a thank-you page as a card of one A4 sheet to fold: the code, what was chosen, and who can help.

    Args:
        page: As it stands on the screen.
        language: Its BCP 47 tag.
    """
    from reportlab.lib.pagesizes import A4, landscape  # noqa: PLC0415 - see above

    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.scripts import written_right_to_left  # noqa: PLC0415 - see above

    mirrored = written_right_to_left(language)
    paper = Paper(TITLE, language, landscape(A4), _MARGINS, panels=2, mirrored=mirrored)
    return lay_out(lambda: _content(page, mirrored=mirrored), paper, _fold(*paper.size))


def _content(page: ThanksPage, *, mirrored: bool) -> "list[Flowable]":
    from reportlab.platypus import FrameBreak, Spacer  # noqa: PLC0415 - see above

    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.sided import Sided  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.text import plain, text  # noqa: PLC0415 - see above

    say = Sided(mirrored=mirrored)
    first: list[Flowable] = [text(plain(page.title), style.TITLE, "H1")]
    if page.code:
        first += [say.line(page.code, style.CODE), say.line(page.code_text, style.CARD), Spacer(1, 6)]
    if page.withdraw_until:
        first += [say.line(page.withdraw_until, style.CARD_STRONG)]
    first += [Spacer(1, 10), *(say.line(row.words, style.CARD_ITEM) for row in page.decisions)]
    second: list[Flowable] = []
    for contact in page.contacts:
        second += [text(plain(contact.title), style.SECTION, "H2")] if contact.title else []
        second += [*_who(say, contact.line), Spacer(1, 8)]
    if page.support:
        second += [text(plain(page.support_title), style.SECTION, "H2")]
        second += [piece for line in page.support for piece in (*_who(say, line), Spacer(1, 4))]
    if page.checked:
        second += [say.line(page.checked, style.CARD)]
    return [*first, FrameBreak(), *second]


def _who(say: "Sided", line: Support) -> "list[Flowable]":
    """Return who, then how and when: on one line, a number beside Arabic words would be drawn among them."""
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above

    hours = [say.line(line.hours, style.CARD)] if line.hours else []
    return [say.line(line.name, style.CARD_STRONG), say.line(line.reach, style.CARD), *hours]


def _fold(width: float, height: float) -> "Foot":
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.tagged import TaggedCanvas  # noqa: PLC0415 - see above

    def foot(canvas: TaggedCanvas, _number: int, _of: int) -> None:
        """Show where to fold."""
        canvas.setStrokeColor(style.LINE)
        canvas.setDash(2, 4)
        canvas.line(width / 2, 0, width / 2, height)
        canvas.setDash()

    return foot
