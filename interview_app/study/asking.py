"""What a study asks: questions, what-ifs, and bands about the participant."""

from typing import Literal

from interview_app.study.part import Part


class Ask(Part, frozen=True):
    """A question.

    Attributes:
        after: "each-vignette", "vignettes:1,4" (positions from 1) or "end".
        direction: Whether its scale begins with the lowest point for everybody, or for half of the participants with
            the highest one; for one participant all such scales run the same way.
        capture: How an open question can be answered; none is the same as "typed".
        picks: Reasons to pick from, for `capture` with "picked".
        trays: What the options of a sort are put into.
    """

    id: str
    kind: Literal["rating", "open", "several", "grid", "ranking", "sort"]
    after: str
    points: int = 0
    options: tuple[str, ...] = ()
    exclusive: tuple[str, ...] = ()
    max: int = 0
    rows: tuple[str, ...] = ()
    shuffle: bool = False
    shuffle_rows: bool = False
    primary: bool = False
    probes: tuple[str, ...] = ()
    capture: tuple[str, ...] = ()
    picks: tuple[str, ...] = ()
    trays: tuple[str, ...] = ()
    direction: Literal["fixed", "per-participant"] = "fixed"

    @property
    def worded(self) -> tuple[str, ...]:
        """Everything of it that has words of its own in the wording."""
        return (*self.options, *self.rows, *self.probes, *self.picks, *self.trays)

    def follows(self, position: int) -> bool:
        """Tell whether this is asked after the rated vignette at a position, counted from 1."""
        if self.after == "each-vignette":
            return True
        where, _, listed = self.after.partition(":")
        return where == "vignettes" and str(position) in listed.split(",")


class WhatIfRule(Part, frozen=True, rename={"changes": "set"}):
    """When an answer and a level match, change one dimension to one of the listed levels and ask again."""

    when: dict[str, tuple[int | str, ...]]
    changes: dict[str, tuple[str, ...]]


class WhatIf(Part, frozen=True, rename={"rules": "rule"}):
    """The what-ifs of a session; the first rule that matches is used."""

    per_session: int = 0
    rules: tuple[WhatIfRule, ...] = ()


class ProfileItem(Part, frozen=True):
    """A band the participant may pick about themselves."""

    id: str
    options: tuple[str, ...]
    several: bool = False
