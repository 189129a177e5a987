"""How often a passphrase was tried in vain, kept on disk so that a restart does not start the count again.

This slows down somebody who guesses at the keyboard. Somebody who holds the disk can delete the file; against them
stands the cost of Argon2id alone. Nothing is ever wiped: that would lose people's words.
"""

from contextlib import suppress
from pathlib import Path

import msgspec

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, FileTooLarge, FileUnreadable, read_bounded, write_durably

NAME = "tries.json"
FREE = 5
_FIRST_WAIT = 30
_LONGEST_WAIT = 900
_LIMIT = 1024


class TooManyTries(UserError):
    """Too many wrong passphrases in a row; has the field `seconds`."""

    code = "PASSPHRASE-WAIT"
    happened = "The passphrase was wrong too many times in a row."
    safe = "Everything on this laptop is still locked and safe."
    next_step = "Wait {seconds} seconds, then try again."


class TooManyCodes(TooManyTries):
    """Too many wrong codes in a row; has the field `seconds`."""

    code = "CODE-WAIT"
    happened = "A code was wrong too many times in a row."
    safe = "Nothing was changed, and every interview is still on this laptop."


class _Tries(msgspec.Struct, forbid_unknown_fields=True):
    failures: int = 0
    last: int = 0  # seconds since 1970, UTC


def begin(folder: Path, clock: Clock, *, name: str = NAME, refusal: type[TooManyTries] = TooManyTries) -> None:
    """Count a try before it is made, so that pulling the plug does not make it free.

    Args:
        folder: Where it is counted.
        clock: Tells how long the last one is ago.
        name: Of the file; each thing that is tried has its own.
        refusal: What is raised when it is too early.

    Raises:
        TooManyTries: When it is too early for another one; then nothing is counted.
    """
    now = int(clock.now().timestamp())
    so_far = _read(folder / name)
    # A clock set back must not make anybody wait for years, nor let anybody skip the wait.
    last = min(so_far.last, now)
    left = last + _wait(so_far.failures) - now
    if left > 0:
        if last != so_far.last:
            _write(folder / name, _Tries(so_far.failures, last))
        raise refusal(seconds=left)
    _write(folder / name, _Tries(so_far.failures + 1, now))


def clear(folder: Path, *, name: str = NAME) -> None:
    """Forget the failures, after a success."""
    with suppress(OSError):
        (folder / name).unlink(missing_ok=True)


def _wait(failures: int) -> int:
    """Return the seconds to wait after so many failures: none, then 30, doubling up to 15 minutes."""
    if failures < FREE:
        return 0
    # The shift is bounded so that a count from a changed file cannot make a number of a million digits.
    return min(_FIRST_WAIT << min(failures - FREE, 16), _LONGEST_WAIT)


def _read(path: Path) -> _Tries:
    with suppress(FileUnreadable, FileTooLarge, msgspec.DecodeError, UnicodeDecodeError):
        return msgspec.json.decode(read_bounded(path, _LIMIT), type=_Tries)
    return _Tries()


def _write(path: Path, counted: _Tries) -> None:
    # On a full disk the owner must still get in, to send interviews away and make room.
    with suppress(DiskFull):
        write_durably(path, msgspec.json.encode(counted))
