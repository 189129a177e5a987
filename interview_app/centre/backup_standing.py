"""How the backups of a centre stand, as its acts tell it: when one was made, and what has happened since.

Where a backup is, nobody notes: a stick moves, and a path would tell of the computer. The end of its file's name is
noted, by which a person knows it again.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from interview_app.centre import roles
from interview_app.centre.archive.acts import Act, Wanted
from interview_app.centre.fieldwork import BackupDue
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed

DUE_DAYS: Final = 7
"""After so many days a backup is old, if something has happened since."""
_MADE: Final = "backed-up"
_RESTORED: Final = "restored"
_CHECKED: Final = "checked"
_WITHDRAWN: Final = frozenset({"withdrawn", "withdrawn-again", "withdrawals-frozen"})
"""What reaches earlier backups only with the next one."""
_LOOKED: Final = frozenset({"opened", "read", "summary-saved", "page-drawn", "proof-made", _CHECKED, _MADE, _RESTORED})
"""What leaves nothing behind that a backup would have to hold."""
_FOUNDED: Final = frozenset({"key-proved", "recipients-named"})
"""What is done before there is anything to lose; it can be done again."""


@dataclass(frozen=True)
class Made:
    """A backup that was made here.

    Attributes:
        at: When, in UTC.
        who: The id of the key that the centre was open with.
        mark: The end of its large file's name, without ".age".
        interviews: That it has.
    """

    at: datetime
    who: str
    mark: str
    interviews: int


@dataclass(frozen=True)
class Standing:
    """How the backups of a centre stand.

    Attributes:
        interviews: In its archive now.
        last: The last backup, if one was ever made here.
        restored: When this centre itself was made from a backup, if none was made since.
        checked: When everything was last checked, and was well.
        days: Since the last backup, or since the centre was made from one.
        bundles: That arrived since; since the beginning where there is no backup.
        withdrawals: That were done since.
        rotated: Whether the keys were changed since, so that earlier backups open with the old ones only.
        due: Whether one should be made.
    """

    interviews: int
    last: Made | None
    restored: datetime | None
    checked: datetime | None
    days: int
    bundles: int
    withdrawals: int
    rotated: bool
    due: bool


def of(centre: Centre) -> Standing:
    """Return how the backups of a centre stand.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see it.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    made, restored, checked = (_last(centre, code) for code in (_MADE, _RESTORED, _CHECKED))
    since = max((each for each in (made, restored) if each), key=lambda act: act.n, default=None)
    # What was done while the backup was being made came after the moment that it shows.
    counts = centre.archive.acts_since(int(since.said.get("line", since.n)) if since else 0)
    days = (centre.clock.now() - since.at).days if since else 0
    withdrawals = sum(counts.get(code, 0) for code in _WITHDRAWN) if since else 0
    rotated = bool(since and counts.get("rotated"))
    changed = set(counts) - _LOOKED - (frozenset() if since else _FOUNDED)
    return Standing(
        interviews=centre.archive.how_many(),
        last=_made(made) if made else None,
        restored=restored.at if restored and restored is since else None,
        checked=checked.at if checked else None,
        days=days,
        bundles=counts.get("taken-in", 0),
        withdrawals=withdrawals,
        rotated=rotated,
        due=bool(withdrawals or rotated or (changed and (since is None or days >= DUE_DAYS))),
    )


def due(centre: Centre) -> BackupDue | None:
    """Return what says that a backup should be made; None where none is due."""
    stands = of(centre)
    made_on = stands.last.at.date() if stands.last else None
    return BackupDue(made_on, stands.days, stands.bundles, stands.withdrawals) if stands.due else None


def _last(centre: Centre, code: str) -> Act | None:
    return next(iter(centre.archive.acts(Wanted(code=code), limit=1)), None)


def _made(act: Act) -> Made:
    return Made(act.at, act.who, str(act.said.get("digest", "")), int(act.said.get("interviews", 0)))
