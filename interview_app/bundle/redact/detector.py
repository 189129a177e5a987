"""The detector: what in a text could tell who somebody is. No model; rules, word lists and patterns.

It would rather mark too much: every number, every capital that does not only begin a sentence, and every word that is
in no English dictionary, so nearly all of Polish and all of another script. What it cannot see is what common words
tell together; that is why somebody is asked at last who could recognise this. docs/decisions/0017-redaction.md has the
figures.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from interview_app.bundle.redact.forms import CONTACT
from interview_app.bundle.redact.labels import labels
from interview_app.bundle.redact.lexicon import Phrase, by_first_piece, shipped_lexicon
from interview_app.bundle.redact.pieces import key, plain
from interview_app.bundle.redact.reading import Reading, read
from interview_app.bundle.redact.reckoned import RECKONED
from interview_app.bundle.redact.runs import LONGEST, Run, firms, runs
from interview_app.bundle.redact.values import Kind, Mark


class Detector:
    """Finds marks in a text. Made once and used for every text; holds nothing of what it has seen.

    Args:
        local: Strings that a study adds, such as the names of schools and estates near by, each with its kind.
    """

    def __init__(self, local: Mapping[str, Kind] | None = None) -> None:
        self._local = by_first_piece(
            Phrase(tuple(key(string).split(" ")), kind, "sure", "local") for string, kind in (local or {}).items()
        )

    def find(self, text: str) -> tuple[Mark, ...]:
        """Return the marks in a text, in order, none over another; whole words, never a placeholder.

        Args:
            text: Anything, in any script.
        """
        lexicon = shipped_lexicon()
        reading = read(text)
        taken = [not same for same in reading.same]
        found = [*self._of_the_study(reading, taken)]
        found += _formed(plain(text), reading, taken)
        words = labels(reading, lexicon, taken)
        firms(reading, lexicon, words)
        found += runs(reading, words, taken)
        return tuple(
            Mark(reading.starts[run.first], reading.ends[run.after - 1], run.kind, run.tier, run.rule)
            for run in sorted(found)
        )

    def _of_the_study(self, reading: Reading, taken: list[bool]) -> Iterator[Run]:
        for place, same in enumerate(reading.same):
            for phrase in self._local.get(same, ()):
                after = place + len(phrase.words)
                if tuple(reading.same[place:after]) == phrase.words and not any(taken[place:after]):
                    taken[place:after] = [True] * len(phrase.words)
                    yield Run(place, after, phrase.kind, phrase.tier, phrase.rule)


def _formed(text: str, reading: Reading, taken: list[bool]) -> Iterator[Run]:
    """Yield what has a form of its own, widened to whole words; what was found first goes before."""
    small = _small(text)
    signs = {"0" if sign.isdecimal() else sign for sign in set(small)}
    for form in (*CONTACT, *RECKONED):
        if form.needs and signs.isdisjoint(form.needs):
            continue
        for match in form.pattern.finditer(text if form.exact else small):
            if form.holds and not form.holds(match[0]):
                continue
            start, end = match.span("it" if form.has_it else 0)
            first = bisect_right(reading.ends, start)
            after = min(bisect_left(reading.starts, end), first + LONGEST)
            if first < after and not any(taken[first:after]):
                taken[first:after] = [True] * (after - first)
                yield Run(first, after, form.kind, form.tier, form.rule)


def _small(text: str) -> str:
    """Return a text in small letters, as long as it was."""
    small = text.lower()
    return (
        small if len(small) == len(text) else "".join(sign if len(sign.lower()) > 1 else sign.lower() for sign in text)
    )
