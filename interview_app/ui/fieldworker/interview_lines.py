"""The list of interviews as values: which of ten thousand show, and in which order. Qt only draws them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Final, Literal, NamedTuple

from interview_app.ui.fieldworker.values import InterviewLine, Stage

Group = Literal["all", "to_finish", "on_the_way", "over"]
Order = Literal["state", "newest", "oldest", "label"]

GROUPS: Final[Mapping[Group, frozenset[Stage]]] = {
    "all": frozenset(("open", "closing", "sealed", "exported", "acknowledged", "withdrawn")),
    "to_finish": frozenset(("open", "closing")),
    "on_the_way": frozenset(("sealed", "exported")),
    "over": frozenset(("acknowledged", "withdrawn")),
}
_RANK: Final[Mapping[Stage, int]] = {
    "open": 0,
    "closing": 1,
    "sealed": 2,
    "exported": 3,
    "acknowledged": 4,
    "withdrawn": 5,
}


class _Key(NamedTuple):
    """What a line is sorted and found by; worked out once."""

    rank: int
    newest: int
    deleted: bool
    label: str


_Keyed = tuple[_Key, InterviewLine]
_KEYS: Final[Mapping[Order, Callable[[_Keyed], tuple[object, ...]]]] = {
    "state": itemgetter(0),
    "newest": lambda keyed: keyed[0][1:],
    "oldest": lambda keyed: (-keyed[0].newest, *keyed[0][2:]),
    "label": lambda keyed: (*keyed[0][2:], keyed[0].newest),  # what was deleted has none, and comes last
}
ORDERS: Final[tuple[Order, ...]] = tuple(_KEYS)


@dataclass(frozen=True)
class Wanted:
    """What a person wants to see of the list: a group, words of the label, and the order."""

    group: Group = "all"
    text: str = ""
    order: Order = "state"


class InterviewLines:
    """Every interview on this laptop. Each order is worked out once, so that typing only leaves lines out."""

    def __init__(self, lines: Iterable[InterviewLine] = ()) -> None:
        self._lines = tuple(lines)
        self._ordered: dict[Order, list[_Keyed]] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._lines)

    @cached_property
    def counts(self) -> Mapping[Group, int]:
        """How many there are of each group."""
        each = Counter(line.stage for line in self._lines)
        return {group: sum(each[stage] for stage in stages) for group, stages in GROUPS.items()}

    @cached_property
    def some_elsewhere(self) -> bool:
        """Whether there are some that only the centre can open."""
        return any(not line.here for line in self._lines)

    def shown(self, wanted: Wanted) -> list[InterviewLine]:
        """Return the lines that are wanted, in order: those of the group whose label holds every word."""
        found = self._in_order(wanted.order)
        for word in wanted.text.casefold().split():
            found = [each for each in found if word in each[0].label]
        stages = GROUPS[wanted.group]
        return [line for _key, line in found if line.stage in stages]

    @cached_property
    def _keyed(self) -> list[_Keyed]:
        return [
            (_Key(_RANK[line.stage], -line.opened_on.toordinal(), not line.label, line.label.casefold()), line)
            for line in self._lines
        ]

    def _in_order(self, order: Order) -> list[_Keyed]:
        if order not in self._ordered:
            self._ordered[order] = sorted(self._keyed, key=_KEYS[order])
        return self._ordered[order]
