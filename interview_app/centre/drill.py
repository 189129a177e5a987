"""Proof that what is sealed to the centre can still be opened: with two shares of recovery, and with each key alone.

A key proves itself on a fresh trial bundle, which goes the way of every bundle: verified, opened with that one key,
read, and compared. The day is noted in the archive. A key that has not proved itself for long is called overdue, and
that is all: nobody is ever locked out for it. Only packs wait, and only for the first drill of a recovery key.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.centre import inbox, plate, recovery, roles, trial
from interview_app.centre.archive.register import ProofKind
from interview_app.centre.keys import Keys
from interview_app.centre.office import ROLES, Centre, KeyOfAnother
from interview_app.centre.opened import Imported
from interview_app.centre.roles import Deed
from interview_app.crypto import age, words
from interview_app.crypto.addressed import key_id

PROOF_DAYS: Final = 92
"""A quarter: so long a proof counts."""
_RECOVERY: Final = ROLES.index("recovery")


class DrillMissing(UserError):
    """No pack before recovery was tried."""

    code = "DRILL-MISSING"
    happened = "The recovery key {key} of this centre has never been tried, so no pack is made yet."
    safe = "The centre itself works: laptops that have a pack, imports and the archive are not held up."
    next_step = "Bring two of the three recovery sheets together, and run interview-app centre drill."


class DrillOtherKey(UserError):
    """Two good shares, of another key."""

    code = "DRILL-OTHER-KEY"
    happened = "These two shares make the key {own}, and the recovery key of this centre is {key}."
    safe = "Nothing was changed, and the drill can be held again at once."
    next_step = "Look for the sheets with the number {key}. If they are lost, replace the keys before a laptop is."


class ProofFailed(UserError):
    """A trial bundle that a key could not open."""

    code = "PROOF-FAILED"
    happened = "The key {own} could not open a trial bundle that was sealed to the keys of this centre."
    safe = "No interview was touched, and nothing was noted as proved."
    next_step = "Try again with the key of the coordinator, the deputy or recovery as it is now."


@dataclass(frozen=True)
class Proof:
    """What a key showed, and on which day."""

    day: date
    key_id: str
    kind: ProofKind


@dataclass(frozen=True)
class KeyStanding:
    """One of the keys that every interview is sealed to.

    Attributes:
        role: Of `ROLES`.
        key_id: Eight hexadecimal digits.
        words: Eight words for its public half, to compare by phone.
        proved_on: The day on which it last opened a trial bundle, if ever.
        due_on: The day by which it is to do so again; None when it never did.
        overdue: Whether that day is over, or it never did.
    """

    role: str
    recipient: str
    key_id: str
    words: tuple[str, ...]
    proved_on: date | None
    due_on: date | None
    overdue: bool


def prove(centre: Centre, identity: age.HybridIdentity, *, kind: ProofKind) -> Proof:
    """Open a fresh trial bundle with one key alone, and note that in the archive.

    Raises:
        DrillOtherKey: When it is a drill, and the key is not the recovery key.
        ProofFailed: When it does not open the trial bundle.
        RoleMayNot: When the key that opened the centre is of a role to which no interview is sealed.
    """
    roles.require(centre, Deed.ROTATE)
    own = str(identity.recipient())
    if kind == "drill" and own != centre.recovery:
        raise DrillOtherKey(own=key_id(own), key=key_id(centre.recovery))
    at = centre.clock.now()
    made = trial.make(centre, at)
    keys = Keys(centre.authority.public_line, (identity,), frozenset(), at)
    opened = inbox.open_bundle(made.bundle, keys)
    if not isinstance(opened, Imported) or [each.record.notes for each in opened.interviews] != [made.phrase]:
        raise ProofFailed(own=key_id(own))
    noted = centre.archive.note_proof(own, kind)
    return Proof(noted.proved_on, key_id(own), kind)


def hold(folder: Path, shares: Sequence[str], *, clock: Clock, randomness: Randomness = system_randomness) -> Proof:
    """Hold the drill: make the recovery key again from two shares, open the centre and a trial bundle with it alone.

    Raises:
        ShareWrong, SharesTooFew, SharesDoNotFit: When the shares do not make a key.
        DrillOtherKey: When they make another one.
        KeyReplaced: When they make an earlier recovery key of this centre.
        ProofFailed: When it does not open the trial bundle.
        CentreMissing, CentreDamaged, ArchiveMissing, ArchiveDamaged: When the centre itself is not in order.
    """
    plate.check_present(folder)
    identity = recovery.identity_from(shares)
    try:
        with Centre.open(folder, identity, clock=clock, randomness=randomness) as centre:
            return prove(centre, identity, kind="drill")
    except KeyOfAnother as error:
        shown = plate.glance(folder)
        key = key_id(shown.recipients[_RECOVERY]) if shown else "not known"
        raise DrillOtherKey(own=key_id(str(identity.recipient())), key=key) from error


def passed(centre: Centre) -> bool:
    """Tell whether the recovery key that is used now was tried from its shares; see `standing`."""
    roles.require(centre, Deed.ROTATE)
    return any(proof.recipient == centre.recovery and proof.kind == "drill" for proof in centre.archive.proofs())


def require(centre: Centre) -> None:
    """Check that interviews sealed from now on could be recovered.

    Raises:
        DrillMissing: When nobody has tried.
    """
    if not passed(centre):
        raise DrillMissing(key=key_id(centre.recovery))


def standing(centre: Centre) -> tuple[KeyStanding, ...]:
    """Return how each key stands: coordinator, deputy, recovery.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see to the keys.
    """
    roles.require(centre, Deed.ROTATE)
    today = centre.clock.now().date()
    last = {proof.recipient: proof.proved_on for proof in centre.archive.proofs()}
    return tuple(
        _standing(role, recipient, last.get(recipient), today)
        for role, recipient in zip(ROLES, centre.recipients, strict=True)
    )


def _standing(role: str, recipient: str, proved_on: date | None, today: date) -> KeyStanding:
    due_on = proved_on + timedelta(days=PROOF_DAYS) if proved_on else None
    return KeyStanding(
        role=role,
        recipient=recipient,
        key_id=key_id(recipient),
        words=words.fingerprint(recipient.encode()),
        proved_on=proved_on,
        due_on=due_on,
        overdue=due_on is None or due_on < today,
    )
