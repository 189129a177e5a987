"""Who else may open something: officers, analysts, keepers of the evidence of consent, and the safeguarding lead.

- officers open archive and authority, and no bundle
- analysts open the copy for analysis, and nothing else
- keepers and the lead open nothing of the centre. Packs name them, so a change counts on a laptop from its next pack

Naming officers or analysts seals the centre's files anew, in the three steps of `rotation`: to those named before and
those named now together, then the plate, then to those named now alone. Cut off anywhere, the next opening finishes it.
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, Literal

import msgspec

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.centre import analysis_copy, roles, strongbox
from interview_app.centre.office import Centre
from interview_app.centre.plate import Plate
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals import finding
from interview_app.centre.withdrawals import key as withdrawal_key
from interview_app.centre.withdrawals.key import WithdrawalKeyGone, WithdrawalsForOfficer, WithdrawalsFrozen
from interview_app.crypto import age
from interview_app.crypto.addressed import addressees, key_id

Role = Literal["officers", "analysts", "consent_keepers", "safeguarding"]
_OPENS_FILES: Final = ("officers", "analysts")
_ALONE: Final = ("recipients", *_OPENS_FILES)
"""Whoever has one of these has no other."""
_LIMIT: Final = 1024 * 1024
_NOT_OURS: Final = (WithdrawalKeyGone, WithdrawalsForOfficer, WithdrawalsFrozen)
_ACTED: Final = {"consent_keepers": "keeper", "safeguarding": "lead", "officers": "officer", "analysts": "analyst"}


class OtherKeyTwice(UserError):
    """One key is named twice for one thing, or is no post-quantum key."""

    code = "OTHER-KEYS"
    happened = "These are not different public keys, each made with interview-app key new."
    safe = "Nobody else was named, and packs name those who were named before."
    next_step = "Give each person's own file whose name ends in .pub."


class KeyHasRole(UserError):
    """One key would have two roles, and nobody could tell any more in which of them it acts."""

    code = "KEY-HAS-ROLE"
    happened = "The key {key} has another role at this centre, or had one and was replaced."
    safe = "Nobody else was named, and whoever was named before still is."
    next_step = "Make a key for this role alone, with interview-app key new. One person may have two keys."


class OfficerHoldsKey(UserError):
    """Whoever leaves is the last who can find an interview by a card."""

    code = "OFFICER-HOLDS-KEY"
    happened = "Only a withdrawal officer who would leave can open the key by which cards find interviews."
    safe = "Nobody else was named, and whoever was named before still is."
    next_step = (
        "Name the new officer beside the old one first, let the old one open Withdrawals once, and then leave them out."
    )


def name(centre: Centre, role: Role, recipients: Sequence[str]) -> None:
    """Name who holds a role from now on, in place of whoever held it; nobody, when none is given.

    Raises:
        OtherKeyTwice: When two are the same, or one is no post-quantum key.
        KeyHasRole: When one of them holds another role.
        OfficerHoldsKey: When withdrawing by a code would end with an officer who leaves.
        RoleMayNot: When the key that opened the centre is of a role that does not.
        CentreDamaged: When somebody changed the plate since the centre was opened.
        FolderNotWritable, DiskFull: When it cannot be written; whoever was named before still is.
    """
    roles.require(centre, Deed.NAME_PEOPLE)
    keys = _checked(recipients)
    centre.look_again()
    refuse_second_role(centre.plate, role, keys)
    following = msgspec.structs.replace(centre.plate, **{role: keys})
    finders = following.officers or following.recipients
    if finders != centre.finders:
        _refuse_to_lose_withdrawals(centre, finders)
    if role in _OPENS_FILES:
        strongbox.write(centre.folder, centre.strongbox, centre.plate, centre.randomness, following)
    centre.put_up(following)
    if role in _OPENS_FILES:
        strongbox.write(centre.folder, centre.strongbox, following, centre.randomness)
        with suppress(*_NOT_OURS):  # sealed to those who find interviews from now on
            finding.open_key(centre)
        analysis_copy.catch_up(centre)
    centre.archive.act("recipients-named", {"role": _ACTED[role], "keys": len(keys)})


def refuse_second_role(shown: Plate, role: str, keys: Sequence[str]) -> None:
    """Refuse keys that have another role, where one of the two stands alone.

    Raises:
        KeyHasRole: When one has.
    """
    for other in (*_ALONE, "consent_keepers", "safeguarding"):
        if other != role and (role in _ALONE[1:] or other in _ALONE[1:]):
            _refuse(keys, getattr(shown, other))
    if role != "recipients":
        _refuse(keys, shown.earlier)


def _refuse_to_lose_withdrawals(centre: Centre, finders: Sequence[str]) -> None:
    """Sort what was sealed to those who found interviews so far, or see that somebody stays who can."""
    try:
        finding.sort(centre, finding.open_key(centre))
    except WithdrawalsForOfficer as error:
        if not addressees(read_bounded(centre.folder / withdrawal_key.FILE, _LIMIT), finders):
            raise OfficerHoldsKey from error
    except (WithdrawalKeyGone, WithdrawalsFrozen):
        return


def _refuse(keys: Sequence[str], taken: Sequence[str]) -> None:
    for key in keys:
        if key in taken:
            raise KeyHasRole(key=key_id(key))


def _checked(recipients: Sequence[str]) -> tuple[str, ...]:
    try:
        keys = tuple(str(age.HybridRecipient.parse(text.strip())) for text in recipients)
    except age.BadKeyText as error:
        raise OtherKeyTwice from error
    if len(set(keys)) != len(keys):
        raise OtherKeyTwice
    return keys
