"""Interviews whose time for notes has passed are sealed by themselves, at the next unlocking.

Each goes with what was decided about its words so far; what was not decided is replaced. One that cannot be sealed, or
of which the clock cannot tell whether its time has passed, stays as it is, and somebody is told why.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.bundle.seal import seal_interview
from interview_app.bundle.seal_now import OpenPack
from interview_app.interview import closing
from interview_app.interview.journal import replay
from interview_app.interview.notes_window import Window
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, Vault


class ClockBehind(UserError):
    """An interview was finished later than it is, going by the clock."""

    code = "CLOCK-BEHIND"
    happened = "The clock of this laptop says that it is earlier than when an interview was finished."
    safe = "That interview was not sealed by itself. Its words and notes are kept."
    next_step = "Set the date and time of the laptop. You can also finish the interview and seal it yourself."


class ClockAhead(UserError):
    """An interview's time for notes has passed, going by a clock at which the study cannot be used."""

    code = "CLOCK-AHEAD"
    happened = "The time for notes of an interview has passed, but the clock of this laptop may be wrong."
    safe = "That interview was not sealed by itself. Its words and notes are kept."
    next_step = "If the date is wrong, set it. If it is right, finish the interview and seal it yourself."


@dataclass(frozen=True)
class Overdue:
    """What became of the interviews whose time for notes has passed.

    Attributes:
        sealed: So many are sealed files now, ready to be sent.
        at: What the clock said.
        kept: Why others were not sealed, one reason each.
    """

    sealed: int
    at: datetime
    kept: tuple[Exception, ...] = ()


def window_of(vault: Vault, pack: Pack, row: InterviewRow) -> Window:
    """Return when notes can be added to an interview whose participant has finished.

    Raises:
        KeyForgotten: When this laptop cannot open it any more.
    """
    return closing.window(row, replay(vault, row.id), pack.loaded.study.notes_window_hours)


def seal_overdue(
    vault: Vault,
    in_use: Pack | UserError,
    open_pack: OpenPack,
    folder: Path,
    *,
    clock: Clock,
    randomness: Randomness,
) -> Overdue:
    """Seal every interview whose participant has finished and whose time for notes has passed. Again changes nothing.

    Args:
        vault: Where they rest.
        in_use: The installed pack, or why it cannot be used now: then the clock may be wrong.
        open_pack: Finds the pack of each interview.
        folder: For sealed files.
        clock: Tells whether the time has passed.
        randomness: For the files' keys.
    """
    sealed, kept = 0, list[Exception]()
    for row in vault.interviews(Stage.CLOSING):
        try:
            pack = open_pack(row.id)
            if not _is_due(vault, pack, row, in_use, clock.now()):
                continue
            seal_interview(vault, pack, row.id, folder, clock=clock, randomness=randomness)
        except Exception as error:  # noqa: BLE001 - whatever it is, the laptop must open, and the next one be sealed
            kept.append(error)
        else:
            sealed += 1
    return Overdue(sealed, clock.now(), tuple(kept))


def _is_due(vault: Vault, pack: Pack, row: InterviewRow, in_use: Pack | UserError, now: datetime) -> bool:
    """Tell whether an interview is to be sealed now.

    Raises:
        ClockBehind, ClockAhead: When nobody can tell.
    """
    if not vault.key_held(row.id):
        return False
    window = window_of(vault, pack, row)
    if window.not_begun(now):
        raise ClockBehind
    if window.passed(now) and isinstance(in_use, UserError):
        raise ClockAhead
    return window.passed(now)
