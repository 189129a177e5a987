"""Who may do what at the centre: told by the key that opened it, and asked by each verb before it begins.

The files already keep most of it: an officer's key opens no bundle, an analyst's neither archive nor authority. The
table says the rest, so that a verb refuses with a sentence instead of failing half way.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from interview_app.base.errors import UserError
from interview_app.centre.plate import ROLES, Plate
from interview_app.crypto.addressed import key_id

if TYPE_CHECKING:
    from interview_app.centre.office import Centre


class Role(StrEnum):
    """What somebody is to a centre."""

    COORDINATOR = "coordinator"
    DEPUTY = "deputy"
    RECOVERY = "recovery"
    OFFICER = "officer"
    """Finds interviews by their codes and has them erased; opens no bundle."""
    ANALYST = "analyst"
    """Reads the copy for analysis, and nothing else."""


class Deed(StrEnum):
    """What can be done."""

    TAKE_IN = "take-in"
    """Take bundles in, rescue a laptop, decide which of two contents counts."""
    READ_ANSWERS = "read-answers"
    """List interviews and read them, and whatever goes through all of them: a check, a backup."""
    WITHDRAW = "withdraw"
    """Find an interview by its card, do what its participant wants, prove it, tell laptops of it."""
    APPROVE = "approve"
    """Agree to a withdrawal, or refuse it, as the second person."""
    ENROL = "enrol"
    """Know a laptop by its key, say where it is used, explain what its chain shows."""
    REVOKE = "revoke"
    """Let a laptop count no longer."""
    ROTATE = "rotate"
    """See how the keys stand, let one prove itself, and replace them."""
    NAME_PEOPLE = "name-people"
    """Say who else opens what."""
    PACK = "pack"
    """Adopt a version of the study, and make packs."""
    SEE_TRANSPORT = "see-transport"
    """See how interviews came: laptops, sites, what was kept out, how fieldwork stands."""
    LEDGER = "ledger"
    """See and write who has had what, and see what the team did."""
    ANALYSE = "analyse"
    """Read the copy for analysis."""


MAY: Final[dict[Role, frozenset[Deed]]] = {
    Role.COORDINATOR: frozenset(Deed),
    Role.DEPUTY: frozenset(Deed),
    # It brings a centre back whose keys were lost, and does no day's work.
    Role.RECOVERY: frozenset({Deed.ROTATE, Deed.NAME_PEOPLE, Deed.REVOKE, Deed.SEE_TRANSPORT, Deed.READ_ANSWERS}),
    Role.OFFICER: frozenset({Deed.WITHDRAW, Deed.APPROVE, Deed.LEDGER}),
    Role.ANALYST: frozenset({Deed.ANALYSE}),
}
"""Every role, and what it may do. Which verb is which deed: `tests/core/centre/test_who_may.py` lists all of them."""


class RoleMayNot(UserError):
    """Something that is another role's to do."""

    code = "ROLE-MAY-NOT"
    happened = "This is not for the role of the key {own}, with which the centre was opened."
    safe = "Nothing was done, and nothing was changed."
    next_step = "Ask the coordinator or the deputy, or whoever has the role that it is for: People lists them."


def of(shown: Plate, own: str) -> Role | None:
    """Return the role of a public key, by whom the plate names; None when it names it for none."""
    for role, key in zip(ROLES, shown.recipients, strict=False):
        if key == own:
            return Role(role)
    if own in shown.officers:
        return Role.OFFICER
    return Role.ANALYST if own in shown.analysts else None


def may(role: Role, deed: Deed) -> bool:
    """Tell whether a role may do something."""
    return deed in MAY[role]


def require(centre: "Centre", deed: Deed) -> None:
    """Refuse what is not for the role whose key opened a centre.

    Raises:
        RoleMayNot: When it is another's.
    """
    require_of(centre.role, str(centre.opener.recipient()) if centre.opener else "", deed)


def require_of(role: Role | None, own: str, deed: Deed) -> None:
    """Refuse what is not for a role, or for nobody's key.

    Args:
        role: Whose the key is; None: nobody's here.
        own: Its public half; "" right after founding.
        deed: What is to be done.

    Raises:
        RoleMayNot: When it is another's.
    """
    if role is None or not may(role, deed):
        raise RoleMayNot(own=key_id(own) if own else "")
