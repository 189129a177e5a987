"""How often codes are looked up: five a minute, whoever tries, and a restart does not begin the count again."""

from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.base.files import FileTooLarge, FileUnreadable, read_bounded, write_durably

FILE: Final = "lookups.json"
MOST: Final = 5
WITHIN: Final = 60
_LIMIT: Final = 1024


class LookupsTooFast(UserError):
    """Too many codes in a minute; has the field `seconds`."""

    code = "LOOKUP-WAIT"
    happened = "Five codes were looked up within a minute, and that is as many as the centre allows."
    safe = "Nothing was looked up, and nothing was changed."
    next_step = "Wait {seconds} seconds, then type the code again."


def begin(folder: Path, clock: Clock) -> None:
    """Count a look-up before it is made.

    Raises:
        LookupsTooFast: When five were made within a minute; then nothing is counted.
        FolderNotWritable, DiskFull: When it cannot be counted: then nothing is looked up.
    """
    now = int(clock.now().timestamp())
    # A clock that was set back must not make anybody wait for years.
    recent = [at for at in (min(at, now) for at in _read(folder)) if at > now - WITHIN]
    if len(recent) >= MOST:
        raise LookupsTooFast(seconds=recent[-MOST] + WITHIN - now)
    write_durably(folder / FILE, msgspec.json.encode([*recent, now]))


def _read(folder: Path) -> list[int]:
    with suppress(FileUnreadable, FileTooLarge, msgspec.DecodeError, UnicodeDecodeError):
        return msgspec.json.decode(read_bounded(folder / FILE, _LIMIT), type=list[int])
    return []
