"""A vignette study's structure, as its researcher wrote it in `study.toml`. Wording is elsewhere, keyed by id."""

from typing import Literal

import msgspec

FORMAT = "vignette-study/1"


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a study: immutable, and an unknown key is an error."""


class Dimension(_Part, frozen=True):
    """One thing that vignettes vary. The order of dimensions is the order of sentences on the screen.

    Attributes:
        sensitive: Levels that can upset: no participant meets one in the first or the last story.
        use: False keeps the dimension and its wording in reserve.
    """

    id: str
    levels: tuple[str, ...]
    sensitive: tuple[str, ...] = ()
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
    """A band the participant may pick about themselves."""

    id: str
    options: tuple[str, ...]
    several: bool = False


class Variable(_Part, frozen=True):
    """What one thing that a record holds can give away about a person, and how coarse it may be published.

    Attributes:
        role: "direct" names a person and is never asked; "quasi" can single one out together with others;
            "sensitive" harms if it is tied to one; "other" is neither.
        coarser: Steps from fine to coarse. Each names groups and lists which groups of the step before they take in
            whole, so that the steps nest.
        publish: At which step it may be published: 0 as recorded, 1 the first coarser step; or never.
    """

    role: Literal["direct", "quasi", "sensitive", "other"]
    coarser: tuple[dict[str, tuple[str, ...]], ...] = ()
    publish: int | Literal["never"] = "never"


class ConsentItem(_Part, frozen=True):
    """One thing a participant says yes or no to. Without a yes to a required item there is no interview."""

    id: str
    required: bool = False


class TeachBack(_Part, frozen=True):
    """Something the participant says in their own words before deciding; without a core one there is no interview."""

    id: str
    core: bool = False


class ConsentRules(_Part, frozen=True, rename={"items": "item"}):
    """The pages read before consent, what is said back, the items asked one a page, and how long one can withdraw."""

    pages: tuple[str, ...]
    items: tuple[ConsentItem, ...]
    withdrawal_days: int
    teach_back: tuple[TeachBack, ...] = ()


class ReleaseRules(_Part, frozen=True):
    """Limits for anything published.

    Attributes:
        minimum_cell: Participants behind any published figure.
        round_to: Counts are published as multiples of this.
        k: Participants who share each published combination of quasi-identifiers.
    """

    minimum_cell: int
    round_to: int = 5
    k: int = 5


class MediaRules(_Part, frozen=True):
    """Whether every level has a picture, and every level in every language a sound clip; or none of them."""

    pictures: Literal["all", "none"] = "none"
    clips: Literal["all", "none"] = "none"


class ReadingRules(_Part, frozen=True):
    """How hard to read the wording may be: words in a sentence, and school grade (Flesch and Kincaid)."""

    words: int = 15
    easy_words: int = 10
    grade: float = 6.0
    easy_grade: float = 4.0


class Study(
    _Part,
    frozen=True,
    rename={
        "dimensions": "dimension",
        "exclusions": "exclude",
        "asks": "ask",
        "profile_items": "profile",
        "variables": "variable",
    },
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
    variables: dict[str, Variable] = {}
    media: MediaRules = MediaRules()
    reading: ReadingRules = ReadingRules()

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
    def quasi_identifiers(self) -> tuple[str, ...]:
        """The variables that could single a person out together."""
        return tuple(name for name, variable in self.variables.items() if variable.role == "quasi")

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
