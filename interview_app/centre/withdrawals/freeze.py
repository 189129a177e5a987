"""The day after which nobody can withdraw: all that leads from a card to an interview is destroyed, and it is said.

The freeze is the latest that any version of the study ever named. While one version named none, somebody holds a card
that says nothing of a freeze, and nothing is destroyed.
"""

from dataclasses import dataclass
from datetime import date

from interview_app.base.errors import UserError
from interview_app.centre import roles, studies
from interview_app.centre.archive.withdrawing import ASKED
from interview_app.centre.office import Centre, CentreDamaged
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals import key
from interview_app.study.load import StudyBroken


class FreezeTooEarly(UserError):
    """The day of the freeze is not over, or there is none."""

    code = "FREEZE-EARLY"
    happened = "People can still withdraw: {until}."
    safe = "Nothing was destroyed."
    next_step = "Wait until that day is over. The date is analysis_freeze in the study's study.toml."


class FreezeWaits(UserError):
    """Somebody asked in time, and it is not done yet."""

    code = "FREEZE-WAITS"
    happened = "The last day to withdraw is over, and {open} withdrawals that were asked for in time are not done."
    safe = "Nothing was destroyed: they can still be done."
    next_step = "Do them first, under Withdrawals. Then what leads from cards to interviews is destroyed."


@dataclass(frozen=True)
class Standing:
    """How a centre stands to its freeze.

    Attributes:
        last_day: On which one can withdraw; None: there is none.
        frozen_on: When everything was destroyed, if it was.
        due: Whether the last day is over and it was not done yet.
        waiting: How many requests have to be done first.
    """

    last_day: date | None
    frozen_on: date | None
    due: bool
    waiting: int


def standing(centre: Centre) -> Standing:
    """Return how a centre stands to its freeze.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that withdraws nothing.
    """
    roles.require(centre, Deed.WITHDRAW)
    return _standing(centre)


def _standing(centre: Centre) -> Standing:
    last, finder = last_day(centre), centre.archive.finder()
    frozen_on = finder.frozen_on if finder else None
    over = last is not None and centre.clock.now().date() > last
    waiting = sum(each.state == ASKED for each in centre.archive.withdrawals()) if over else 0
    return Standing(last, frozen_on, over and frozen_on is None, waiting)


def last_day(centre: Centre) -> date | None:
    """Return the last day on which anybody can withdraw; None when there is no such day."""
    named = [studies.read(centre.folder, each.digest).study.consent.analysis_freeze for each in centre.plate.versions]
    days = [day for day in named if day is not None]
    return max(days) if days and len(days) == len(named) else None


def freeze(centre: Centre) -> None:
    """Destroy the key and everything that it finds, for good. Again changes nothing.

    Raises:
        FreezeTooEarly: Before the last day is over.
        FreezeWaits: While somebody who asked in time waits.
        FolderNotWritable: When the key cannot be removed.
        RoleMayNot: See `standing`.
    """
    roles.require(centre, Deed.WITHDRAW)
    _freeze(centre)


def _freeze(centre: Centre) -> None:
    stands = _standing(centre)
    if stands.frozen_on is not None:
        return
    if not stands.due:
        until = f"until {stands.last_day.isoformat()}" if stands.last_day else "the study names no last day"
        raise FreezeTooEarly(until=until)
    if stands.waiting:
        raise FreezeWaits(open=stands.waiting)
    key.destroy(centre.folder)
    centre.archive.forget_findings()


def at_opening(centre: Centre) -> Standing | None:
    """Freeze where it is due and nobody waits; return how it stands when there is something to say about it.

    The day does it, and not whoever happens to open the centre: so any key will do. Where a version of the study cannot
    be read nothing is done: that is told wherever the study is needed.
    """
    try:
        stands = _standing(centre)
    except (CentreDamaged, StudyBroken):
        return None
    if not stands.due:
        return None
    if not stands.waiting:
        _freeze(centre)
    return _standing(centre)
