"""Setting an interview up: what it will show is fixed here and never changes under the participant."""

from dataclasses import dataclass

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.crypto.words import neutral_label
from interview_app.interview import flow
from interview_app.interview.events import TEXT_SCALES, AidsChanged, Event, Moved, Opened, Plan, Theme
from interview_app.study.pack import Pack
from interview_app.study.plan import allot
from interview_app.vault.vault import Vault

NO_DEVICE = 0
_SEED = 16
_MOST_TRIES = 100


class LanguageNotApproved(UserError):
    """The study's owner has not let this language be shown in a real interview."""

    code = "LANGUAGE-UNAPPROVED"
    happened = "The words in this language ({language}) have not been approved for real interviews yet."
    safe = "No interview was started."
    next_step = "Choose another language, or ask your coordinator for a new study pack."


@dataclass(frozen=True)
class SetUp:
    """What the fieldworker sets before handing the laptop over."""

    language: str
    theme: Theme = "cream"
    text_scale: int = 100


def opening(vault: Vault, pack: Pack, setup: SetUp, randomness: Randomness) -> tuple[Event, ...]:
    """Return the first events: what this participant will be shown, the aids, and the first page.

    The deck's place in the rotation is looked at here and taken at the first rating. It is neither on a laptop that
    does not know its place: there the deck follows from the participant's seed.

    Raises:
        LanguageNotApproved: When the wording is a draft and this is not practice.
    """
    loaded = pack.loaded
    if not (pack.practice or loaded.wording(setup.language).approved):
        raise LanguageNotApproved(language=setup.language)
    opened = Opened(
        study=loaded.study.id,
        study_version=loaded.study.version,
        pack=pack.digest,
        language=setup.language,
        plan=_plan(vault, pack, randomness(_SEED).hex()),
        route="self",
        practice=pack.practice,
    )
    return opened, aids(setup.theme, setup.text_scale), Moved(flow.before_consent(loaded.study)[0])


def knows_its_place(vault: Vault, pack: Pack) -> bool:
    """Tell whether this laptop, and no other, goes through the decks from this place in the rotation.

    A vault that was copied or restored to another machine may be in use on both, and both would hand out the same
    decks. Device number 0 belongs to no laptop: it is for packs that several use.
    """
    return vault.made_here and pack.device != NO_DEVICE


def _plan(vault: Vault, pack: Pack, seed: str) -> Plan:
    study, rows = pack.loaded.study, pack.loaded.rows
    if knows_its_place(vault, pack):
        allotment = allot.allot(study, rows, pack.device, vault.next_allotment(study.id))
        return Plan(allotment.deck, allotment.rows, seed)
    allotment = allot.allot_by_hash(study, rows, seed)
    return Plan(allotment.deck, allotment.rows, seed, "hash")


def aids(theme: Theme, text_scale: int) -> AidsChanged:
    """Return the event of changed aids.

    Raises:
        ValueError: For a text size that the windows do not have: a bug.
    """
    if text_scale not in TEXT_SCALES:
        raise ValueError("no such text size")
    return AidsChanged(theme, text_scale)


def free_label(vault: Vault, randomness: Randomness) -> str:
    """Return a neutral label that no other interview on this laptop has."""
    taken = {row.label for row in vault.interviews()}
    for _ in range(_MOST_TRIES):
        label = neutral_label(randomness)
        if label not in taken:
            return label
    return f"{neutral_label(randomness)} {len(taken) + 1}"
