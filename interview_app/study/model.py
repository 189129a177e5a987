"""A vignette study's structure, as its researcher wrote it in `study.toml`. Wording is elsewhere, keyed by id."""

from typing import Literal

import msgspec

FORMAT = "vignette-study/1"


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a study: immutable, and an unknown key is an error."""


class Dimension(_Part, frozen=True):
    """One thing that vignettes vary. The order of dimensions is the order of sentences on the screen."""

    id: str
    levels: tuple[str, ...]
    use: bool = True


class Exclusion(_Part, frozen=True):
    """A combination that is never shown: the same level in several dimensions, or all the listed levels together."""

    same: tuple[str, ...] = ()
    where: dict[str, tuple[str, ...]] = {}
    why: str = ""

    def forbids(self, levels: dict[str, str]) -> bool:
        """Tell whether a vignette with these levels must not be shown."""
        if self.same:
            return len({levels[dimension] for dimension in self.same}) == 1
        return all(levels[dimension] in listed for dimension, listed in self.where.items())


class DeckRules(_Part, frozen=True):
    """What surrounds a deck's rated vignettes."""

    warm_up: str = ""
    repeat: int = 0
    order: Literal["williams", "as-listed"] = "williams"


class DesignRules(_Part, frozen=True):
    """How the design was, or is to be, drawn."""

    method: Literal["d-efficient", "full", "random", "file"]
    vignettes: int
    decks: int
    seed: str
    model: tuple[str, ...] = ("main",)
    starts: int = 10
    level_weights: dict[str, dict[str, int]] = {}
    deck: DeckRules = DeckRules()


class AllocationRules(_Part, frozen=True):
    """How a laptop picks the next participant's deck."""

    method: Literal["rotated-blocks"] = "rotated-blocks"
    count_when: Literal["first-rating"] = "first-rating"


class Ask(_Part, frozen=True):
    """A question. `after` is "each-vignette", "vignettes:1,4" (positions from 1) or "end"."""

    id: str
    kind: Literal["rating", "open", "several", "grid"]
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

    def follows(self, position: int) -> bool:
        """Tell whether this is asked after the rated vignette at a position, counted from 1."""
        if self.after == "each-vignette":
            return True
        where, _, listed = self.after.partition(":")
        return where == "vignettes" and str(position) in listed.split(",")


class WhatIfRule(_Part, frozen=True, rename={"changes": "set"}):
    """When an answer and a level match, change one dimension to one of the listed levels and ask again."""

    when: dict[str, tuple[int | str, ...]]
    changes: dict[str, tuple[str, ...]]


class WhatIf(_Part, frozen=True, rename={"rules": "rule"}):
    """The what-ifs of a session; the first rule that matches is used."""

    per_session: int = 0
    rules: tuple[WhatIfRule, ...] = ()


class ProfileItem(_Part, frozen=True):
    """A band the participant may pick about themselves; its role decides what may be published with it."""

    id: str
    options: tuple[str, ...]
    role: Literal["direct", "quasi", "sensitive", "other"]
    several: bool = False


class ConsentItem(_Part, frozen=True):
    """One thing a participant says yes or no to. Without a yes to a required item there is no interview."""

    id: str
    required: bool = False


class ConsentRules(_Part, frozen=True, rename={"items": "item"}):
    """The pages read before consent, the items asked one a page, and how long a person can still withdraw."""

    pages: tuple[str, ...]
    items: tuple[ConsentItem, ...]
    withdrawal_days: int


class ReleaseRules(_Part, frozen=True):
    """Limits for anything published."""

    minimum_cell: int
    quasi_identifiers: tuple[str, ...]


class Study(
    _Part,
    frozen=True,
    rename={"dimensions": "dimension", "exclusions": "exclude", "asks": "ask", "profile_items": "profile"},
):
    """A whole study's structure."""

    format: Literal["vignette-study/1"]
    id: str
    version: str
    languages: tuple[str, ...]
    default_language: str
    persona: str
    ages: tuple[int, int]
    notes_window_hours: int
    withdrawal_salt: str
    dimensions: tuple[Dimension, ...]
    design: DesignRules
    asks: tuple[Ask, ...]
    consent: ConsentRules
    release: ReleaseRules
    exclusions: tuple[Exclusion, ...] = ()
    allocation: AllocationRules = AllocationRules()
    whatif: WhatIf = WhatIf()
    profile_items: tuple[ProfileItem, ...] = ()

    @property
    def shown_dimensions(self) -> tuple[Dimension, ...]:
        """The dimensions in use, in screen order."""
        return tuple(dimension for dimension in self.dimensions if dimension.use)

    def ask(self, ask_id: str) -> Ask:
        """Return one question by its id; a KeyError is a bug."""
        for ask in self.asks:
            if ask.id == ask_id:
                return ask
        raise KeyError(ask_id)

    @property
    def deck_size(self) -> int:
        """The number of rated vignettes in a deck."""
        return self.design.vignettes // self.design.decks

    def exclusion(self, levels: dict[str, str]) -> Exclusion | None:
        """Return the first exclusion that forbids a vignette with a level for each dimension in use, or None."""
        return next((rule for rule in self.exclusions if rule.forbids(levels)), None)

    @property
    def primary(self) -> Ask:
        """The rating that the study is about."""
        return next(ask for ask in self.asks if ask.primary)


class DesignRow(_Part, frozen=True):
    """One frozen vignette: row number from 1, its deck from 1, its slot in the deck from 1, its level per dimension."""

    number: int
    deck: int
    slot: int
    levels: dict[str, str]
