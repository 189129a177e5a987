"""The fieldworker's notes by question, as a short part of the summary."""

from collections.abc import Iterator

from interview_app.bundle import summary_words as words
from interview_app.bundle.record import Record
from interview_app.bundle.record_console import Noted
from interview_app.interview import flow
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import Wording

_MARKS = {
    "come_back": "to come back to",
    "quote_worthy": "worth quoting",
    "misunderstood": "may have been misunderstood",
}
_SEEMED = {"calm": "calm", "uneasy": "uneasy", "upset": "upset", "stop_worthy": "in need of a stop"}


def lines(record: Record, loaded: LoadedStudy, wording: Wording) -> Iterator[tuple[str, str]]:
    """Return, for each place at which something was noted, where that is and what it says.

    The words of a note stand there only where the participant agreed to be quoted: they may be theirs.
    """
    for noted in record.console:
        yield place(loaded, wording, noted.step), " ".join(_said(noted, quoted=record.may_quote))


def place(loaded: LoadedStudy, wording: Wording, step: str) -> str:
    """Return a step in words: the story by its number, and the question."""
    part, _, name = step.partition(":")
    story = flow.numbered(step, "v")
    where = f"{wording.text('story', 'title')} {story}" if story else part.replace("_", " ").capitalize()
    asked = {ask.id for ask in loaded.study.asks}
    return f"{where}: {wording.text(name, 'question')}" if name in asked else where


def _said(noted: Noted, *, quoted: bool) -> Iterator[str]:
    if noted.taken_out:
        yield "The participant took out what was noted here."
    if noted.note:
        yield noted.note if quoted else words.NOTES_NOT_FOR_QUOTING
    if noted.marks:
        yield f"Marked as {', '.join(_MARKS[mark] for mark in noted.marks)}."
    if noted.distress:
        yield f"Seemed {', then '.join(_SEEMED[level] for level in noted.distress)}."
