"""The check of what was said and noted: each highlighted string once, what is decided about it, and what is left to do.

A frozen value; whoever shows it asks for the next one. It holds what was said, so it lives as long as the check does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from interview_app.bundle import redaction
from interview_app.bundle.redact.decisions import Group
from interview_app.bundle.redact.finding import Finds
from interview_app.bundle.redact.pieces import key
from interview_app.bundle.redact.places import free_texts
from interview_app.bundle.redact.values import Kind
from interview_app.interview.closed import Choice, RedactionDecided
from interview_app.interview.state import InterviewState

_AROUND: Final = 48
"""Characters before and after a string: enough to see what is meant."""
_TIERS: Final = ("sure", "likely", "check")


@dataclass(frozen=True, repr=False)
class Context:
    """A string where it stands, with the words around it."""

    place: str
    before: str
    string: str
    after: str


@dataclass(frozen=True, repr=False)
class WordCheck:
    """What is highlighted in an interview, and what is decided.

    Attributes:
        texts: The free texts by place.
        decided: What is decided, without what is no longer in any text.
        groups: What is highlighted: the surest first, then in order of appearance.
        detector: What finds it.
    """

    texts: Mapping[str, str]
    decided: RedactionDecided
    groups: tuple[Group, ...]
    detector: Finds

    @property
    def open(self) -> tuple[Group, ...]:
        """What nobody has decided about yet."""
        return tuple(group for group in self.groups if group.key not in self.decided.choices)

    @property
    def open_and_sure(self) -> tuple[Group, ...]:
        """What names somebody or something for certain, and nobody has decided about yet."""
        return tuple(group for group in self.open if group.tier == "sure")

    @property
    def ready(self) -> bool:
        """Whether everything is decided and the last question is answered."""
        return not self.open and self.decided.nobody

    def choice(self, string: str) -> Choice | None:
        """Return what is decided about a string of `groups`, by its key."""
        return self.decided.choices.get(string)

    def choose(self, choice: Choice, *strings: str) -> "WordCheck":
        """Decide about strings, by their keys, for all their occurrences."""
        return self._with(choices={**self.decided.choices, **dict.fromkeys(strings, choice)}, nobody=False)

    def replace_sure(self) -> "WordCheck":
        """Replace everything that is sure and not decided yet."""
        return self.choose("replace", *(group.key for group in self.open_and_sure))

    def call(self, string: str, kind: Kind) -> "WordCheck":
        """Say what a string is; what is decided about it stays."""
        return self.looked_anew(self._with(kinds={**self.decided.kinds, string: kind}).decided)

    def mark(self, words: str, kind: Kind) -> "WordCheck":
        """Have words replaced that nothing has found; the same check where they stand in no text."""
        string = key(words)
        kinds, choices = {**self.decided.kinds, string: kind}, {**self.decided.choices, string: "replace"}
        marked = self.looked_anew(self._with(kinds=kinds, choices=choices, nobody=False).decided)
        return marked if any(group.key == string for group in marked.groups) else self

    def answer(self, *, nobody: bool) -> "WordCheck":
        """Answer who could recognise this: nobody they can think of, or somebody might."""
        return self._with(nobody=nobody)

    def after(self) -> Mapping[str, str]:
        """Return the texts as they would leave now."""
        return redaction.replaced(self.texts, self.decided, self.detector).texts

    def contexts(self, group: Group, most: int) -> tuple[Context, ...]:
        """Return the first places where a string stands."""
        return tuple(self._context(spot.place, spot.start, spot.end) for spot in group.occurrences[:most])

    def looked_anew(self, decided: RedactionDecided) -> "WordCheck":
        """Return the check of the same texts with other decisions."""
        return of_texts(self.texts, decided, self.detector)

    def _with(self, **changes: object) -> "WordCheck":
        return replace(self, decided=msgspec.structs.replace(self.decided, **changes))

    def _context(self, place: str, start: int, end: int) -> Context:
        text = self.texts[place]
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        return Context(
            place,
            ("…" if start > _AROUND else "") + " ".join(before.split("\n")),
            text[start:end],
            " ".join(after.split("\n")) + ("…" if end + _AROUND < len(text) else ""),
        )


def begin(state: InterviewState, detector: Finds) -> WordCheck:
    """Look through an interview; what was decided before counts where its string still stands."""
    return of_texts(free_texts(state), state.closed.redaction, detector)


def of_texts(texts: Mapping[str, str], decided: RedactionDecided, detector: Finds) -> WordCheck:
    """Look through texts."""
    found = redaction.highlights(texts, decided, detector)
    here = {group.key for group in found}
    kept = RedactionDecided(
        {string: choice for string, choice in decided.choices.items() if string in here},
        {string: kind for string, kind in decided.kinds.items() if string in here},
        decided.nobody,
    )
    return WordCheck(texts, kept, tuple(sorted(found, key=lambda group: _TIERS.index(group.tier))), detector)
