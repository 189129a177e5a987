"""What happens when the laptop is left: some interviews are sealed before it locks; or all of them, and every draft."""

from interview_app.base.errors import UserError
from interview_app.bundle import concern_seal, seal_now
from interview_app.ui.fieldworker.desk import Desk


def seal_all(desk: Desk) -> None:
    """Seal every interview as it stands, so that nobody can open one here, and every draft of a concern record.

    A draft for which the study names no lead stays as it is: there is nobody to seal it to.

    Raises:
        UserError: When the keys could not even be deleted.
    """
    room = desk.room
    clock, randomness = room.clock, room.randomness
    try:
        seal_now.seal_all(desk.vault, desk.pack_of, room.paths.sealed, clock=clock, randomness=randomness)
    finally:
        pack = desk.pack()
        if not isinstance(pack, UserError):
            concern_seal.seal_drafts(desk.vault, pack, room.paths.concerns, randomness=randomness)


def seal_unresumable(desk: Desk) -> None:
    """Seal the interviews of studies that keep no key on the disk: with this process, the last key to them goes."""
    room = desk.room
    clock, randomness = room.clock, room.randomness
    seal_now.seal_unresumable(desk.vault, desk.pack_of, room.paths.sealed, clock=clock, randomness=randomness)
