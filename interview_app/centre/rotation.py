"""Replacing the centre's keys, so that an earlier one opens nothing new and everything old still opens.

The key that does it retires: its private half goes onto the keyring, sealed to the new keys, so that bundles and vaults
that were sealed before still open. So it must be one of those that are replaced; a key that goes on being used is
never given to anybody.

Three steps, each whole or not done at all. First everything is sealed to the old and the new keys together; then the
plate says who the new ones are; then everything is sealed to these alone. Cut off anywhere, the old or the new keys
open the centre, and opening it finishes the last step.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import msgspec

from interview_app.base.errors import UserError
from interview_app.centre import others, roles, strongbox
from interview_app.centre.office import Centre
from interview_app.centre.recipients import checked_recipients
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals import finding
from interview_app.centre.withdrawals.key import WithdrawalKeyGone, WithdrawalsForOfficer, WithdrawalsFrozen
from interview_app.crypto import age
from interview_app.crypto.addressed import key_id


class RotationKeepsKey(UserError):
    """The key that would retire is among the new ones."""

    code = "ROTATION-KEEPS-KEY"
    happened = "The key {own}, which you opened the centre with, is also one of the new keys."
    next_step = (
        "The key that does this is retired by it. Make a new one for its owner, or do it with the key of somebody "
        "else who is getting a new one."
    )


class RotationOldKey(UserError):
    """A key that was replaced would be used again."""

    code = "ROTATION-OLD-KEY"
    happened = "The key {key} was a key of this centre before and was replaced, so it is not taken again."
    next_step = "Make a new key for its owner, with interview-app key new or interview-app key recovery."


def rotate(centre: Centre, recipients: Sequence[str]) -> None:
    """Replace the keys of a centre; packs are made again once the new recovery key has passed its drill.

    Laptops learn of the new keys by their next pack, and go on sealing to the earlier ones until then.

    Raises:
        CentreRecipients: Unless there are three different post-quantum keys.
        RotationKeepsKey: When the key that opened the centre is one of them.
        RotationOldKey: When one of them was replaced before.
        KeyHasRole: When one of them is named for something else.
        RoleMayNot: When the key that opened the centre is of a role that does not.
        CentreDamaged: When somebody changed the plate since the centre was opened.
        FolderNotWritable, DiskFull: When it cannot be written; the keys as they were still open the centre.
    """
    roles.require(centre, Deed.ROTATE)
    new = checked_recipients(recipients)
    centre.look_again()
    shown = centre.plate
    others.refuse_second_role(shown, "recipients", new)
    opener = _retiring(centre, new)
    for recipient in new:
        if recipient in shown.earlier:
            raise RotationOldKey(key=key_id(recipient))
    replaced = tuple(each for each in shown.recipients if each not in new)
    known = centre.strongbox.earlier
    box = replace(centre.strongbox, earlier=(opener, *(each for each in known if str(each) != str(opener))))
    following = msgspec.structs.replace(shown, recipients=new, earlier=(*shown.earlier, *replaced))
    strongbox.write(centre.folder, box, shown, centre.randomness, following)
    centre.put_up(following)
    centre.strongbox = box
    strongbox.write(centre.folder, box, following, centre.randomness)
    with suppress(WithdrawalKeyGone, WithdrawalsForOfficer, WithdrawalsFrozen):
        finding.open_key(centre)  # sealed to the new keys, where it is not an officer's
    centre.archive.act("rotated", {"key": key_id(str(opener.recipient())), "keys": len(replaced)})


def _retiring(centre: Centre, new: Sequence[str]) -> age.HybridIdentity:
    opener = centre.opener
    if opener is None:
        raise ValueError("a centre that was just founded has no key to retire: open it first")
    own = str(opener.recipient())
    if own in new:
        raise RotationKeepsKey(own=key_id(own))
    return opener
