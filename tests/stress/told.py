"""What the laptop in a trial tells: first what it is about to do, then, only when it has returned, that it is done.

Each line is written with one `writev` call, so that neither `write` being made to fail nor a kill can spoil it.
"""

import os
from collections.abc import Iterable, Iterator

import msgspec


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line.

    Attributes:
        what: What has been done; or "will" for what is about to be tried, which is then in `verb`.
        verb: As above.
        home: The folder's name, where there is more than one laptop.
        interview: Its id.
        key: A question's key, a file's name, an error's code.
        value: An answer as it is stored, a digest, a passphrase, an error's sentences.
        page: The step that is on the screen now.
    """

    what: str
    verb: str = ""
    home: str = ""
    interview: str = ""
    key: str = ""
    value: str = ""
    page: str = ""


class Teller:
    """Tells on an open file descriptor."""

    def __init__(self, handle: int, home: str = "") -> None:
        self._handle = handle
        self._home = home

    def tell(self, what: str, *, interview: str = "", key: str = "", value: str = "", page: str = "") -> None:
        """Write one line."""
        self._write(Told(what, "", self._home, interview, key, value, page))

    def _write(self, told: Told) -> None:
        os.writev(self._handle, [msgspec.json.encode(told) + b"\n"])

    def will(self, verb: str, *, interview: str = "", key: str = "", value: str = "") -> None:
        """Say what is about to be tried."""
        self._write(Told("will", verb, self._home, interview, key, value))


def lines(heard: bytes) -> Iterator[Told]:
    """Yield the whole lines of what was heard; a kill may cut the last one off."""
    whole: Iterable[bytes] = heard.split(b"\n")[:-1]
    for line in whole:
        yield msgspec.json.decode(line, type=Told)
