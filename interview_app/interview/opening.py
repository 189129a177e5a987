"""Setting an interview up: what it will show is fixed here and never changes under the participant."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.crypto.words import neutral_label
from interview_app.interview import flow
from interview_app.interview.events import TEXT_SCALES, AidsChanged, Event, Font, Moved, Opened, Plan, Theme
from interview_app.interview.languages import approve
from interview_app.interview.understanding import CheckCalled
from interview_app.study.model import Study
from interview_app.study.pack import Pack
from interview_app.study.plan import allot
from interview_app.study.plan.allot import Allotment
from interview_app.study.routes import ByAge, age_bands
from interview_app.vault.vault import Vault

NO_DEVICE = 0
_SEED = 16
_MOST_TRIES = 100


class AnalysisBegun(UserError):
    """Whoever is interviewed now could not withdraw any more, and is told that they can."""

    code = "ANALYSIS-BEGUN"
    happened = "The analysis of this study began after {last_day}, so nobody new can take part."
    safe = "No interview was started. Interviews that were held are safe."
    next_step = "Ask your coordinator whether there is a newer study pack. Practice is still possible."


class NotOfTheseAges(ValueError):
    """An interview with somebody whom the study does not ask: a bug, since the window stops before."""


@dataclass(frozen=True)
class SetUp:
    """What the fieldworker sets before handing the laptop over.

    Attributes:
        ages: The id of the participant's age band (`routes.age_bands`): who consents follows from it, and it is not
            kept.
        unsure: Whether the understanding check is to be made before anything is decided.
    """

    language: str
    theme: Theme = "cream"
    text_scale: int = 100
    font: Font = "atkinson"
    ages: str = ""
    unsure: bool = False


def opening(vault: Vault, pack: Pack, setup: SetUp, randomness: Randomness) -> tuple[Event, ...]:
    """Return the first events: what this participant will be shown, the aids, and the first page.

    The deck's place in the rotation is looked at here and taken at the first rating. It is neither on a laptop that
    does not know its place: there the deck follows from the participant's seed.

    Raises:
        LanguageNotApproved: When the wording is a draft and this is not practice.
        NotOfTheseAges: When nobody of these ages is asked, or no ages were given.
    """
    loaded = pack.loaded
    approve(loaded, setup.language, practice=pack.practice)
    route = route_of(loaded.study, setup.ages)
    if route is None:
        raise NotOfTheseAges
    opened = Opened(
        study=loaded.study.id,
        study_version=loaded.study.version,
        pack=pack.digest,
        language=setup.language,
        plan=_plan(vault, pack, randomness(_SEED).hex()),
        route=route,
        practice=pack.practice,
        core=loaded.study.consent.core,
        signs=bool(loaded.study.consent.sign),
    )
    unsure = (CheckCalled(),) if setup.unsure else ()
    first = flow.before_consent(loaded.study, route)[0]
    return opened, aids(setup.theme, setup.text_scale, setup.font), *unsure, Moved(first)


def route_of(study: Study, ages: str) -> ByAge | None:
    """Return who consents for a participant of an age band, or None where nobody of these ages is asked."""
    return next((band.route for band in age_bands(study) if band.id == ages), None)


def refuse_after_freeze(pack: Pack, today: date) -> None:
    """Refuse to begin an interview that its participant could never take back; practice is never analysed.

    Raises:
        AnalysisBegun: When the last day before the analysis is over.
    """
    freeze = pack.loaded.study.consent.analysis_freeze
    if freeze is not None and today > freeze and not pack.practice:
        raise AnalysisBegun(last_day=freeze.isoformat())


def knows_its_place(vault: Vault, pack: Pack) -> bool:
    """Tell whether this laptop, and no other, goes through the decks from this place in the rotation.

    A vault that was copied or restored to another machine may be in use on both, and both would hand out the same
    decks. Device number 0 belongs to no laptop: it is for packs that several use.
    """
    return vault.made_here and pack.device != NO_DEVICE


def _plan(vault: Vault, pack: Pack, seed: str) -> Plan:
    study, rows = pack.loaded.study, pack.loaded.rows
    if knows_its_place(vault, pack):
        return _planned(allot.allot(study, rows, pack.device, vault.next_allotment(study.id)), seed, "rotation")
    return _planned(allot.allot_by_hash(study, rows, seed), seed, "hash")


def _planned(allotment: Allotment, seed: str, how: Literal["rotation", "hash"]) -> Plan:
    again = tuple(allotment.rows.index(row) + 1 for row in allotment.repeats)
    return Plan(allotment.deck, allotment.rows, seed, how, again)


def aids(theme: Theme, text_scale: int, font: Font) -> AidsChanged:
    """Return the event of changed aids.

    Raises:
        ValueError: For a text size that the windows do not have: a bug.
    """
    if text_scale not in TEXT_SCALES:
        raise ValueError("no such text size")
    return AidsChanged(theme, text_scale, font)


def free_label(vault: Vault, randomness: Randomness) -> str:
    """Return a neutral label that no other interview on this laptop has."""
    taken = {row.label for row in vault.interviews()}
    for _ in range(_MOST_TRIES):
        label = neutral_label(randomness)
        if label not in taken:
            return label
    return f"{neutral_label(randomness)} {len(taken) + 1}"
