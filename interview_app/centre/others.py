"""Who else may open something: those who keep the evidence of consent, and the safeguarding lead.

They open nothing of the archive, and no interview. Packs name them, so a change counts on a laptop from its next pack.
"""

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from interview_app.base.errors import UserError
from interview_app.centre.office import Centre
from interview_app.crypto import age

Role = Literal["consent_keepers", "safeguarding"]
_ACTED: Final = {"consent_keepers": "keeper", "safeguarding": "lead"}


class OtherKeyTwice(UserError):
    """One key is named twice for one thing, or is no post-quantum key."""

    code = "OTHER-KEYS"
    happened = "These are not different public keys, each made with interview-app key new."
    safe = "Nobody else was named, and packs name those who were named before."
    next_step = "Give each person's own file whose name ends in .pub."


def name(centre: Centre, role: Role, recipients: Sequence[str]) -> None:
    """Name who holds a role from now on, in place of whoever held it; nobody, when none is given.

    Raises:
        OtherKeyTwice: When two are the same, or one is no post-quantum key.
        CentreDamaged: When somebody changed the plate since the centre was opened.
        FolderNotWritable, DiskFull: When it cannot be written; whoever was named before still is.
    """
    try:
        keys = tuple(str(age.HybridRecipient.parse(text.strip())) for text in recipients)
    except age.BadKeyText as error:
        raise OtherKeyTwice from error
    if len(set(keys)) != len(keys):
        raise OtherKeyTwice
    centre.look_again()
    centre.put_up(msgspec.structs.replace(centre.plate, **{role: keys}))
    centre.archive.act("recipients-named", {"role": _ACTED[role], "keys": len(keys)})
