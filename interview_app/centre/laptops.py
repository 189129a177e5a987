"""Laptops in the field: where each is used, when it was last heard of, and what about it wants somebody's attention."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from interview_app.base.errors import UserError
from interview_app.centre import devices, roles
from interview_app.centre.archive.laptops import ChainFlag
from interview_app.centre.archive.watching import Watched
from interview_app.centre.devices import Device
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed

WARN_DAYS: Final = 30
"""So long before its certificate ends a laptop wants a new pack: time enough for a stick to travel."""
LONGEST_SITE: Final = 60

Certificate = Literal["holds", "ends-soon", "ended"]
PackUse = Literal["unknown", "current", "older"]


class SiteTooLong(UserError):
    """A site's name that no list has room for, or that no keyboard types."""

    code = "SITE-NAME"
    happened = "A site's name is one line of at most 60 letters."
    safe = "The site of the laptop is as it was."
    next_step = "Give it a shorter name, such as that of the town."


@dataclass(frozen=True)
class Sheet:
    """Everything that is known of one laptop, and nothing of any interview.

    Attributes:
        device: Its number, its pack and its certificate.
        site: Where it is used; empty where nobody said.
        seen_on: The day on which a bundle of it was last taken in; None: never, or it is revoked.
        certificate: Whether its certificate holds for another month.
        pack: Whether its last bundle was made with the last pack that it was given.
        bundles: How many of its bundles arrived.
        again: How often one of them came again.
        flags: What in the chain of its bundles does not follow, and is not explained.
    """

    device: Device
    site: str
    seen_on: date | None
    certificate: Certificate
    pack: PackUse
    bundles: int
    again: int
    flags: tuple[ChainFlag, ...]

    @property
    def in_order(self) -> bool:
        """Whether it wants nobody's attention."""
        return self.device.revoked_on is not None or (
            self.certificate == "holds" and self.pack != "older" and not self.flags
        )


def sheets(centre: Centre) -> tuple[Sheet, ...]:
    """Return what is known of every laptop that was enrolled, by its number.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see it.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    kept = centre.archive
    watched = {each.number: each for each in kept.watched()}
    counts = kept.bundle_counts()
    flags = [flag for flag in kept.chain_flags() if flag.cleared_on is None]
    today = centre.clock.now().date()
    return tuple(
        Sheet(
            device=each,
            site=watched[each.number].site if each.number in watched else "",
            seen_on=watched[each.number].seen_on if each.number in watched else None,
            certificate=_certificate(each, today),
            pack=_pack(watched.get(each.number)),
            bundles=counts.get(each.number, (0, 0))[0],
            again=counts.get(each.number, (0, 0))[1],
            flags=tuple(flag for flag in flags if flag.device == each.number),
        )
        for each in devices.listed(centre)
    )


def set_site(centre: Centre, number: int, name: str) -> None:
    """Say where a laptop is used; nowhere, where the name is empty.

    Raises:
        DeviceUnknown: When no laptop has this number.
        SiteTooLong: When the name does not fit on a line.
        RoleMayNot: When the key that opened the centre is of a role that does not.
    """
    roles.require(centre, Deed.ENROL)
    wanted = " ".join(name.split())
    if len(wanted) > LONGEST_SITE or not wanted.isprintable():
        raise SiteTooLong
    centre.archive.set_site(number, wanted)


def explain(centre: Centre, flag: int) -> None:
    """Note that somebody has found out what a flag in a laptop's chain is about; it stays in the list of what was done.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not.
    """
    roles.require(centre, Deed.ENROL)
    centre.archive.settle_flag(flag)


def _certificate(device: Device, today: date) -> Certificate:
    if device.certificate_until < today:
        return "ended"
    return "ends-soon" if device.certificate_until - today <= timedelta(days=WARN_DAYS) else "holds"


def _pack(watched: Watched | None) -> PackUse:
    if watched is None or not watched.pack or not watched.used:
        return "unknown"
    return "current" if watched.used == watched.pack else "older"
