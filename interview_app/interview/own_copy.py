"""The participant's own copy: what they agreed to and what they said, line by line, to be put on paper in large print.

It is made when it is asked for and is a value in memory only. It holds their own words as they are in the interview:
they are theirs, and redaction is for what others read (docs/decisions/0021-own-copy.md). The code is not in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Literal

from interview_app.interview import endings, flow
from interview_app.interview.pages import Support, ThanksPage
from interview_app.interview.review import review_page
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

Kind = Literal["title", "part", "story", "strong", "plain", "item", "latin"]
"""How a line looks; `latin` is a number or an address, which runs from left to right in every language."""


@dataclass(frozen=True)
class Line:
    """A paragraph of the copy; its words show in no traceback."""

    kind: Kind
    words: str = field(repr=False)


@dataclass(frozen=True)
class Headings:
    """What the window says around the participant's own words, in the language of the interview.

    Attributes:
        title: Of the whole.
        keep: What to mind, before anything else is read.
        agreed: Over what they said yes and no to.
        said: Over the stories.
        rest: Over the questions that are about no story.
        back: Over how to take it back.
        how: How to take it back, with the code that is elsewhere.
    """

    title: str
    keep: str
    agreed: str
    said: str
    rest: str
    back: str
    how: str


def lines(
    loaded: LoadedStudy, wording: Wording, state: InterviewState, thanks: ThanksPage, headings: Headings
) -> tuple[Line, ...]:
    """Return the copy of an interview that was kept.

    Args:
        loaded: The study.
        wording: Its sentences in the participant's language.
        state: The interview.
        thanks: Its last page: what was chosen, whom to ask, who can help.
        headings: What stands around it.
    """
    return (
        Line("title", headings.title),
        Line("plain", headings.keep),
        Line("part", headings.agreed),
        *(Line("item", row.words) for row in thanks.decisions),
        Line("part", headings.said),
        *_said(loaded, wording, state, headings.rest),
        Line("part", headings.back),
        *_back(loaded, wording, state, headings.how),
        *_who(thanks),
    )


def _said(loaded: LoadedStudy, wording: Wording, state: InterviewState, rest: str) -> Iterator[Line]:
    rows = review_page(loaded, wording, state).rows
    own = [row for row in rows if row.noted is None and not row.key.startswith(f"{flow.PRACTICE}:")]
    for title, told in groupby(own, key=lambda row: row.context or rest):
        yield Line("story", title)
        asked = tuple(told)
        yield from _about(loaded, wording, state, asked[0].key)
        for row in asked:
            yield Line("strong", row.question)
            yield Line("plain", row.answer)


def _about(loaded: LoadedStudy, wording: Wording, state: InterviewState, key: str) -> Iterator[Line]:
    """Yield a story in short: each of its facts, as it stood beside the story on the screen."""
    position = flow.numbered(key, "v")
    if position:
        levels = loaded.row(state.setup.plan.rows[position - 1]).levels
        for name in loaded.study.shown_dimensions:
            label, fact = wording.text("fact_label", name.id), wording.text("fact", name.id, levels[name.id])
            yield Line("item", f"{label}: {fact}")


def _back(loaded: LoadedStudy, wording: Wording, state: InterviewState, how: str) -> Iterator[Line]:
    day = _day(state)
    if day is not None:
        yield Line("strong", endings.until_when(wording, endings.last_day(loaded, day)))
    yield Line("plain", how)


def _day(state: InterviewState) -> date | None:
    """Return the day of the participant's last word. Its hour was rounded up, which must not become the next day."""
    if state.finished is None or not state.finished.hour:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(hours=state.finished.hour, seconds=-1)).date()


def _who(thanks: ThanksPage) -> Iterator[Line]:
    for contact in thanks.contacts:
        if contact.title:
            yield Line("part", contact.title)
        yield from _reached(contact.line)
    if thanks.support:
        yield Line("part", thanks.support_title)
    for line in thanks.support:
        yield from _reached(line)
    if thanks.checked:
        yield Line("plain", thanks.checked)


def _reached(line: Support) -> Iterator[Line]:
    yield Line("strong", line.name)
    yield Line("latin", line.reach)
    if line.hours:
        yield Line("plain", line.hours)
