"""What the fieldworker notes beside the participant, question by question: events of their own, and what they come to.

It is about the participant, so it is stored only when and where their answers may be, they see it on *Check your
answers*, and they can take it out. Nothing here holds a time: what counts is which question it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from interview_app.interview.value import Value

Level = Literal["calm", "uneasy", "upset", "stop_worthy"]
LEVELS: tuple[Level, ...] = ("calm", "uneasy", "upset", "stop_worthy")
Mark = Literal["come_back", "quote_worthy", "misunderstood"]
MARKS: tuple[Mark, ...] = ("come_back", "quote_worthy", "misunderstood")

NOTE = "note:"
"""Before a step, the key under which its note is stored, so that a note that was replaced is deleted."""
SEEN = "seen:"
"""Before a step, the key of its marks and of how the participant seemed."""


class NoteTaken(Value, frozen=True, tag="note_taken"):
    """The fieldworker's note on a question. Replaces the earlier one; an empty one takes it back."""

    step: str
    text: str


class Marked(Value, frozen=True, tag="marked"):
    """The fieldworker marked a question, or took the mark back."""

    step: str
    mark: Mark
    on: bool


class DistressSeen(Value, frozen=True, tag="distress_seen"):
    """How the participant seemed, from this question on."""

    step: str
    level: Level


class NotedTakenOut(Value, frozen=True, tag="noted_taken_out"):
    """The participant took out what was noted beside a question: only the fact remains."""

    step: str


ConsoleEvent = NoteTaken | Marked | DistressSeen | NotedTakenOut


@dataclass(frozen=True, repr=False)
class Beside:
    """What stands beside one question.

    Attributes:
        note: The fieldworker's words; "" when there are none.
        marks: What it is marked as.
        levels: How the participant seemed there, in the order in which it was seen.
        taken_out: Whether the participant took something out here; what stands here now came later.
    """

    note: str = ""
    marks: frozenset[Mark] = frozenset()
    levels: tuple[Level, ...] = ()
    taken_out: bool = False

    @property
    def bare(self) -> bool:
        """Whether nothing stands here now."""
        return not (self.note or self.marks or self.levels)


NOTHING = Beside()


@dataclass(frozen=True, repr=False)
class Console:
    """Everything that was noted beside the participant, by step."""

    beside: Mapping[str, Beside] = field(default_factory=lambda: MappingProxyType({}))
    level: Level | Literal[""] = ""
    """How the participant seemed last; "" before anybody said."""

    def at(self, step: str) -> Beside:
        """Return what stands beside a question."""
        return self.beside.get(step, NOTHING)

    def after(self, event: ConsoleEvent) -> "Console":
        """Return what an event leads to."""
        here = self.at(event.step)
        match event:
            case NoteTaken(_, text):
                return self._with(event.step, replace(here, note=text))
            case Marked(_, mark, on):
                return self._with(event.step, replace(here, marks=here.marks | {mark} if on else here.marks - {mark}))
            case DistressSeen(_, level):
                seen = self._with(event.step, replace(here, levels=(*here.levels, level)))
                return replace(seen, level=level)
            case NotedTakenOut():
                kept = {step: beside for step, beside in self.beside.items() if step != event.step}
                # Exactly what a replay finds when its entries are gone: which level was the last before is not known.
                return Console(MappingProxyType({**kept, event.step: Beside(taken_out=True)}), "")

    def _with(self, step: str, beside: Beside) -> "Console":
        return replace(self, beside=MappingProxyType({**self.beside, step: beside}))


EMPTY_CONSOLE = Console()


def key_of(event: ConsoleEvent) -> str:
    """Return the key that an event is stored under, by which it can be deleted."""
    return f"{NOTE if isinstance(event, NoteTaken) else SEEN}{event.step}"


def deleted_by(event: ConsoleEvent) -> tuple[str, ...]:
    """Return the keys of earlier entries that an event deletes, so that nobody can read them."""
    match event:
        case NoteTaken(step):
            return (f"{NOTE}{step}",)
        case NotedTakenOut(step):
            return (f"{NOTE}{step}", f"{SEEN}{step}")
        case _:
            return ()
