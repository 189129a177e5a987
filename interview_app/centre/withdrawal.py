"""Erasing at the centre, and the signed list by which laptops erase what they still hold."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from interview_app.base.files import DiskFull, write_durably
from interview_app.base.paths import FolderNotWritable
from interview_app.bundle import withdrawal_list
from interview_app.centre import analysis_copy, consents, devices, roles
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals import finding, stones

LIST: Final = "withdrawals.json"
"""The signed list for laptops, in the centre's folder."""


def erase(centre: Centre, interview: str) -> None:
    """Erase an interview and the evidence of its consent for good; one that has not arrived yet never will.

    Every laptop's list then names it, for whichever of them still holds it. A laptop that is enrolled later cannot.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that withdraws nothing.
    """
    roles.require(centre, Deed.WITHDRAW)
    begin(centre, interview)
    finish(centre, [interview])


def begin(centre: Centre, interview: str) -> None:
    """Erase an interview from the archive: all of it that a transaction can take back. `finish` does the rest."""
    locator = finding.locator_now(centre, interview)
    laptops = centre.archive.devices()
    listed = [
        withdrawal_list.tag(devices.laptop_secret(centre, each.public_line), locator) for each in laptops if locator
    ]
    centre.archive.erase(interview, locator, listed)


def finish(centre: Centre, interviews: Sequence[str]) -> None:
    """Do what only follows once the archive has erased interviews for good: the files beside it, and its own."""
    if not interviews:
        return
    for interview in interviews:
        consents.erase(centre, interview)
    centre.archive.forget_erased()
    stones.settle(centre.folder, centre.archive, centre.strongbox.key)
    publish(centre)
    analysis_copy.catch_up(centre)


def publish(centre: Centre) -> None:
    """Leave the list for laptops in the centre's folder; where it cannot be written, the next withdrawal writes it."""
    with suppress(DiskFull, FolderNotWritable):
        write_durably(centre.folder / LIST, signed_list(centre))


def signed_list(centre: Centre) -> bytes:
    """Return the list of everything that was withdrawn here, for all laptops.

    Raises:
        RoleMayNot: See `erase`.
    """
    roles.require(centre, Deed.WITHDRAW)
    return withdrawal_list.make(centre.archive.listed_withdrawals(), centre.authority, centre.clock)
