"""The participant's card, for paper. Written only where the participant asks for it, because it holds the code."""

from interview_app.interview.pages import ThanksPage

TITLE = "Card"
"""Nothing on the outside tells the topic."""


def draw(page: ThanksPage, language: str) -> bytes:
    """Return a thank-you page as a card of one A5 sheet: the code, what was chosen, and who can help.

    Args:
        page: As it stands on the screen.
        language: Its BCP 47 tag.
    """
    # ReportLab takes a tenth of a second to import, and most of the program never draws anything.
    from reportlab.lib.pagesizes import A5  # noqa: PLC0415
    from reportlab.platypus import Flowable, Spacer  # noqa: PLC0415

    from interview_app.bundle.pdf import style  # noqa: PLC0415
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415
    from interview_app.bundle.pdf.text import muted, plain, strong, text  # noqa: PLC0415

    def content() -> list[Flowable]:
        lines: list[Flowable] = [text(plain(page.title), style.TITLE, "H1")]
        if page.code:
            lines += [text(plain(page.code), style.CODE), text(plain(page.code_text))]
        lines += [text(strong(plain(page.withdraw_until))), Spacer(1, 12)]
        lines += [text(plain(row.words), style.ITEM) for row in page.decisions]
        lines += [Spacer(1, 12), text(plain(page.support_title), style.SECTION, "H2")]
        for line in page.support:
            lines += [text(strong(plain(line.name))), text(f"{plain(line.reach)} &nbsp; {muted(plain(line.hours))}")]
        return lines

    return lay_out(content, Paper(TITLE, language, A5, (36.0, 36.0, 36.0)))
