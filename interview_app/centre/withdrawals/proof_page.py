"""The page of the proof, drawn: one side of A4, large enough to read, tagged."""

from typing import TYPE_CHECKING, Final

from interview_app.centre.withdrawals import proof_words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from interview_app.centre.withdrawals.proof import Facts

TITLE: Final = "Letter"
"""Neutral: it shows in window titles and print queues."""
_GAP: Final = 10.0
_MOST_TOLD: Final = 8
"""So many organisations have a line of their own; of more there is a number. One page is one page."""


def drawn(facts: "Facts") -> bytes:
    """Return the page as a tagged PDF."""
    # ReportLab takes a tenth of a second to import, and most of the program never draws anything.
    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415

    return lay_out(lambda: _content(facts), Paper(TITLE, "en-GB"))


def _content(facts: "Facts") -> "list[Flowable]":
    from reportlab.platypus import Spacer  # noqa: PLC0415 - see above

    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.text import heading, plain, text  # noqa: PLC0415 - see above

    asked = facts.asked
    page: list[Flowable] = [heading("What we did with your interview", style.TITLE, "H1", 0)]
    if facts.practice:
        page.append(text(plain("PRACTICE: this is only for trying out."), style.CARD_STRONG))
    page.append(text(plain("No name is on this page, and nothing on it tells which interview was yours."), style.CARD))

    def part(title: str, sentences: tuple[str, ...]) -> None:
        page.extend([Spacer(1, _GAP), heading(title, style.SHEET_SECTION, "H2", 1)])
        page.extend(text(plain(each), style.CARD_ITEM) for each in sentences)

    part("What you asked", (proof_words.ASKED[asked.scope], f"You asked on {proof_words.day(asked.asked_on)}."))
    when = f"It was done on {proof_words.day(asked.done_on)}." if asked.done_on else ""
    part("What we did", (*proof_words.done(facts), when))
    if asked.scope != "show":
        part("What we could not undo", proof_words.not_undone(facts))
    if facts.told:
        lines = tuple(proof_words.told(each) for each in facts.told[:_MOST_TOLD])
        left = len(facts.told) - _MOST_TOLD
        part("Who we tell", (*lines, *([f"And {left} more. Ask the team for the whole list."] if left > 0 else [])))
    page.extend([Spacer(1, _GAP), heading("How to check this page", style.SHEET_SECTION, "H2", 1)])
    page.extend(text(plain(each), style.PART) for each in proof_words.how_to_check(facts))
    return page
