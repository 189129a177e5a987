"""What the team did, and whether anybody but this program changed it or the ledger: for whoever keeps the records."""

from dataclasses import dataclass

from interview_app.centre.archive.acts import EVERYTHING, Act, Wanted
from interview_app.centre.archive.chains import Head
from interview_app.centre.archive.journal import LaptopHead
from interview_app.centre.archive.laptops import ChainFlag
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, may, require


@dataclass(frozen=True)
class Done:
    """A page of acts.

    Attributes:
        acts: Newest first.
        count: How many there are of those wanted.
        codes: Every code that occurs, in order.
    """

    acts: tuple[Act, ...]
    count: int
    codes: tuple[str, ...]


def acts(centre: Centre, wanted: Wanted = EVERYTHING, *, before: int | None = None, limit: int) -> Done:
    """Return one page of what was done; the next page begins `before` the last number of this.

    Raises:
        RoleMayNot: When the records are not for whoever opened the centre.
    """
    require(centre, Deed.LEDGER)
    kept = centre.archive
    return Done(kept.acts(wanted, before=before, limit=limit), kept.count_acts(wanted), kept.act_codes())


def laptops(centre: Centre) -> tuple[tuple[LaptopHead, tuple[ChainFlag, ...]], ...] | None:
    """Return the newest link of each laptop's chain, and what in it is not explained; None to who sees no transport.

    Raises:
        RoleMayNot: See `acts`.
    """
    require(centre, Deed.LEDGER)
    if not may(centre.role, Deed.SEE_TRANSPORT):
        return None
    open_ = [flag for flag in centre.archive.chain_flags() if flag.cleared_on is None]
    return tuple(
        (each, tuple(flag for flag in open_ if flag.device == each.device)) for each in centre.archive.laptop_heads()
    )


def verify(centre: Centre) -> tuple[Head, Head]:
    """Follow both chains, and return the heads of the acts and of the ledger.

    Raises:
        ChainBroken: At the first line that does not follow.
        RoleMayNot: See `acts`.
    """
    require(centre, Deed.LEDGER)
    return centre.archive.verify_acts(), centre.archive.verify_ledger()


def verify_ledger(centre: Centre) -> Head:
    """Follow the chain of the ledger alone; see `verify`."""
    require(centre, Deed.LEDGER)
    return centre.archive.verify_ledger()
