"""What is refused before or while a design is drawn: too large, too slow, or against the study's own rules.

Imports numpy, as what it looks at does.
"""

import math

import msgspec

from interview_app.study.model import Study
from interview_app.study.plan import candidates
from interview_app.study.plan.candidates import Cells
from interview_app.study.plan.method import DesignImpossible
from interview_app.study.plan.orders import needed

LARGEST_SPACE = 1_000_000
LARGEST_MATRIX = 50_000_000
LARGEST_WORK = 1_000_000_000_000
"""Numbers looked at in a whole search: about an hour's work. In numbers, so that every computer refuses the same."""


def measure(study: Study) -> None:
    """Refuse a study whose vignettes would fill the memory.

    Raises:
        DesignImpossible: When there are more combinations, or numbers to work with, than a laptop can hold.
    """
    space = candidates.combinations(study)
    if space > LARGEST_SPACE:
        raise DesignImpossible(reason=f"there are {space} combinations, more than {LARGEST_SPACE}.")
    effects = candidates.columns(study)
    if space * effects > LARGEST_MATRIX:
        raise DesignImpossible(reason=f"{space} combinations with {effects} effects are too many to work with.")


def every_level(study: Study, cells: Cells) -> None:
    """Refuse what no search can find.

    Raises:
        DesignImpossible: When the exclusions leave a level without a vignette, or too few vignettes.
    """
    left, wanted, effects = len(cells), study.design.vignettes, candidates.columns(study)
    for place, dimension in enumerate(study.shown_dimensions):
        for number, level in enumerate(dimension.levels):
            if not (cells[:, place] == number).any():
                reason = f"{_forbidding(study, place, number)} no vignette with “{level}” of {dimension.id}."
                raise DesignImpossible(reason=reason)
    if left < wanted:
        raise DesignImpossible(reason=f"only {left} vignettes are left by the exclusions.")
    if study.design.method == "full" and left != wanted:
        raise DesignImpossible(reason=f"the method “full” shows all {left} vignettes: write vignettes = {left}.")
    if wanted < effects:
        raise DesignImpossible(reason=f"{effects} vignettes are needed to tell the levels apart.")


def _forbidding(study: Study, place: int, level: int) -> str:
    """Return which exclusions leave no vignette with a level, and only those that it takes, as the subject of leave."""

    def allowed(rules: list[int]) -> bool:
        some = msgspec.structs.replace(study, exclusions=tuple(study.exclusions[rule] for rule in rules))
        return bool((candidates.feasible(some)[:, place] == level).any())

    needed_rules = list(range(len(study.exclusions)))
    for rule in range(len(study.exclusions)):
        without = [other for other in needed_rules if other != rule]
        if not allowed(without):
            needed_rules = without
    named = [f"exclude[{rule + 1}]" for rule in needed_rules]
    if len(named) == 1:
        return f"{named[0]} leaves"
    return f"{', '.join(named[:-1])} and {named[-1]} together leave"


def soon_enough(study: Study, left: int) -> None:
    """Refuse a search that would take hours, before it begins.

    Raises:
        DesignImpossible: Saying what to lower.
    """
    method, starts, vignettes = study.design.method, study.design.starts, study.design.vignettes
    if method == "random":
        return
    effects = candidates.columns(study)
    # Each pass of the exchange compares every vignette with every candidate; each swap of decks, with every vignette.
    exchanging = left if method == "d-efficient" else 0
    once = vignettes * effects * (exchanging + vignettes * effects)
    if once * starts <= LARGEST_WORK:
        return
    advice = f"starts to {LARGEST_WORK // once}" if once <= LARGEST_WORK else "vignettes"
    work = f"to search {vignettes:,} vignettes among {left:,} with {effects} effects and {starts} starts"
    hours = math.ceil(once * starts / LARGEST_WORK)
    raise DesignImpossible(reason=f"{work} would take about {hours:,} hours; lower {advice}.")


def gentle_enough(study: Study, shown: Cells, hard: list[bool]) -> None:
    """Refuse vignettes of which too few can stand at the ends of decks.

    Raises:
        DesignImpossible: Saying how many show each sensitive level.
    """
    gentle, least = hard.count(False), needed(study) * study.design.decks
    if not any(hard) or gentle >= least:
        return
    counts = [
        f"“{level}” of {dimension.id} is in {int((shown[:, place] == dimension.levels.index(level)).sum())}"
        for place, dimension in enumerate(study.shown_dimensions)
        for level in dimension.sensitive
    ]
    reason = (
        f"{gentle} of its vignettes have no sensitive level, and {least} are needed for {study.design.decks} decks "
        f"to begin and end with one. Of {len(hard)}, {', '.join(counts)}. Mark fewer levels, exclude fewer vignettes "
        "without them, or make fewer decks."
    )
    raise DesignImpossible(reason=reason)
