"""What was done to the words of a record before it was made: where, what kind of thing, and never what stood there."""

import re
from typing import Literal

from interview_app.bundle.record_part import Count, Part
from interview_app.bundle.redact.decisions import Entry, Redacted
from interview_app.bundle.redact.values import Kind, Tier

_NUMBER = re.compile(r"\[[a-z]+ ([1-9][0-9]*)\]")


class Find(Part, frozen=True):
    """One place in a text that was highlighted.

    Attributes:
        place: Which text: `notes`; the step that asked, such as `v1:why`; or `note:` and the step it was noted beside.
        start: Where the placeholder, or what was kept, begins in the text as it stands in this record, in code points.
        kind: What kind of thing it was.
        tier: How sure that was.
        rule: Which rule of the detector found it, or `hand`.
        decision: `replace` or `keep`, as somebody decided; `undecided`, and then it was replaced too.
        number: Of the placeholder, within this interview and its kind; 0 where nothing was replaced.
    """

    place: str
    start: Count
    kind: Kind
    tier: Tier
    rule: str
    decision: Literal["replace", "keep", "undecided"]
    number: Count


class Redaction(Part, frozen=True):
    """The log of the check.

    Attributes:
        nobody: Whether somebody read it and said that nobody they can think of could recognise who it is about.
        finds: In the order of the texts.
    """

    nobody: bool = False
    finds: tuple[Find, ...] = ()


NOTHING_REDACTED = Redaction()


def log_of(redacted: Redacted, *, nobody: bool) -> Redaction:
    """Return what a record says about its own redaction."""
    return Redaction(nobody, tuple(_find(entry, redacted.texts[entry.place]) for entry in redacted.log))


def _find(entry: Entry, text: str) -> Find:
    placeholder = _NUMBER.match(text, entry.start) if entry.decision != "keep" else None
    number = int(placeholder[1]) if placeholder else 0
    return Find(entry.place, entry.start, entry.kind, entry.tier, entry.rule, entry.decision, number)
