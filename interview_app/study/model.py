"""A vignette study's structure, as its researcher wrote it in `study.toml`. Wording is elsewhere, keyed by id."""

from datetime import date
from typing import Literal

import msgspec

from interview_app.study.asking import Ask, ProfileItem, WhatIf, WhatIfRule
from interview_app.study.part import Part

__all__ = ["Ask", "ProfileItem", "WhatIf", "WhatIfRule"]

FORMAT = "vignette-study/1"


class Dimension(Part, frozen=True):
    """One thing that vignettes vary. The order of dimensions is the order of sentences on the screen.

    Attributes:
        sensitive: Levels that can upset: no participant meets one in the first or the last story.
        use: False keeps the dimension and its wording in reserve.
    """

    id: str
    levels: tuple[str, ...]
    sensitive: tuple[str, ...] = ()
    use: bool = True


class Exclusion(Part, frozen=True):
    """A combination that is never shown: the same level in several dimensions, or all the listed levels together."""

    same: tuple[str, ...] = ()
    where: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    why: str = ""

    def forbids(self, levels: dict[str, str]) -> bool:
        """Tell whether a vignette with these levels must not be shown."""
        if self.same:
            return len({levels[dimension] for dimension in self.same}) == 1
        return all(levels[dimension] in listed for dimension, listed in self.where.items())


class DeckRules(Part, frozen=True):
    """What surrounds a deck's rated vignettes."""

    warm_up: str = ""
    repeat: int = 0
    order: Literal["williams", "as-listed"] = "williams"


class DesignRules(Part, frozen=True):
    """How the design was, or is to be, drawn."""

    method: Literal["d-efficient", "full", "random", "file"]
    vignettes: int
    decks: int
    seed: str
    model: tuple[str, ...] = ("main",)
    starts: int = 10
    level_weights: dict[str, dict[str, int]] = msgspec.field(default_factory=dict)
    deck: DeckRules = DeckRules()


class AllocationRules(Part, frozen=True):
    """How a laptop picks the next participant's deck."""

    method: Literal["rotated-blocks"] = "rotated-blocks"
    count_when: Literal["first-rating"] = "first-rating"


class Variable(Part, frozen=True):
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


class ConsentItem(Part, frozen=True):
    """One thing a participant says yes or no to. Without a yes to a required item there is no interview."""

    id: str
    required: bool = False


class TeachBack(Part, frozen=True):
    """Something the participant says in their own words before deciding; without a core one there is no interview."""

    id: str
    core: bool = False


Way = Literal["traced", "spoken", "paper"]
"""How somebody signs: on the screen, aloud, or a paper form."""


class ConsentRules(Part, frozen=True, rename={"items": "item"}):
    """What is read before consent and said back, what is asked, who decides, and how long one can withdraw.

    Attributes:
        sign: The ways of signing that are offered, in the order of the screen; all count the same.
        witness: Whether somebody who is not of the study has to witness what is spoken or on paper.
        material_change: A name for the last change of what people agree to, carried along by later versions. An open
            interview whose version has another name, or none, goes on only when that was agreed to as well.
        analysis_freeze: The last day before the analysis; from the next day on nobody can withdraw any more.
        sheet: Whether there is a full information sheet to read on demand.
        under_16: Who consents for a participant under 16: a parent or guardian, and the participant says yes too; or
            the participant alone, and two people vouch that they understand enough ("gillick").
        consultee: Whether a consultee may be asked about an adult who cannot decide (Mental Capacity Act 2005, s32).
        consultee_approval: The reference under which that was approved (s30).
        withdrawal_by_two: Whether at the centre two people, with a key each, have to agree before anything is erased.
    """

    pages: tuple[str, ...]
    items: tuple[ConsentItem, ...]
    withdrawal_days: int
    teach_back: tuple[TeachBack, ...] = ()
    sign: tuple[Way, ...] = ("traced", "spoken", "paper")
    witness: Literal["present", "independent"] = "present"
    material_change: str = ""
    analysis_freeze: date | None = None
    sheet: bool = False
    under_16: Literal["parent", "gillick"] = "parent"
    consultee: bool = False
    consultee_approval: str = ""
    withdrawal_by_two: bool = False

    @property
    def core(self) -> tuple[str, ...]:
        """What must be said back before a decision counts."""
        return tuple(said.id for said in self.teach_back if said.core)

    @property
    def required(self) -> tuple[str, ...]:
        """The items without a yes to which there is no interview."""
        return tuple(item.id for item in self.items if item.required)


class ReleaseRules(Part, frozen=True):
    """Limits for anything published.

    Attributes:
        minimum_cell: Participants behind any published figure.
        round_to: Counts are published as multiples of this.
        k: Participants who share each published combination of quasi-identifiers.
    """

    minimum_cell: int
    round_to: int = 5
    k: int = 5


class MediaRules(Part, frozen=True):
    """What goes with the words.

    Attributes:
        pictures: Whether every level has one, or none.
        clips: Languages in which every sentence is to have been recorded; elsewhere some may be.
        machine_voice: Languages that a computer's voice may read in real interviews. In practice it may read them all.
    """

    pictures: Literal["all", "none"] = "none"
    clips: tuple[str, ...] = ()
    machine_voice: tuple[str, ...] = ()


class ReadingRules(Part, frozen=True):
    """How hard to read the wording may be: words in a sentence, and school grade (Flesch and Kincaid)."""

    words: int = 15
    easy_words: int = 10
    grade: float = 6.0
    easy_grade: float = 4.0


class Study(
    Part,
    frozen=True,
    rename={
        "dimensions": "dimension",
        "exclusions": "exclude",
        "asks": "ask",
        "profile_items": "profile",
        "variables": "variable",
    },
):
    """A whole study's structure.

    With `resume` false no laptop keeps the key to an interview on its disk: what was said cannot be opened there once
    the screen was left, and an interrupted interview is not carried on. `breath` is after how many stories a quiet page
    comes; 0 for none.
    """

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
    resume: bool = True
    jurisdiction: str = "GB"
    breath: int = 0
    exclusions: tuple[Exclusion, ...] = ()
    allocation: AllocationRules = AllocationRules()
    whatif: WhatIf = WhatIf()
    profile_items: tuple[ProfileItem, ...] = ()
    variables: dict[str, Variable] = msgspec.field(default_factory=dict)
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


class DesignRow(Part, frozen=True):
    """One frozen vignette: row number from 1, its deck from 1, its slot in the deck from 1, its level per dimension."""

    number: int
    deck: int
    slot: int
    levels: dict[str, str]
