"""A disk that forgets: what is certain is what was synced; the rest is there, or not, or in halves.

The model is stricter than the usual file systems. A file's bytes are certain after its own sync; a name (made, moved,
removed) after a sync of the folder that it stands in; neither helps the other. Changes of names in one folder keep
their order, as in every journal; bytes keep none, and a sector of 512 bytes is written as a whole or not.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.stress.dice import Dice

SECTOR = 512
Mode = Literal["lost", "kept", "names kept", "bytes kept", "torn"]
MODES: tuple[Mode, ...] = ("lost", "kept", "names kept", "bytes kept", "torn")


@dataclass
class Change:
    """Bytes written at a place, or, with no bytes, a new length."""

    at: int
    written: bytes | None

    def apply(self, content: bytearray) -> None:
        """Do it to a file's content."""
        if self.written is None:
            del content[self.at :]
            content.extend(bytes(self.at - len(content)))
        else:
            content.extend(bytes(max(0, self.at - len(content))))
            content[self.at : self.at + len(self.written)] = self.written

    def sectors(self) -> list["Change"]:
        """Return it in the pieces that a disk writes as a whole."""
        if self.written is None:
            return [self]
        pieces = []
        begin, end = self.at, self.at + len(self.written)
        while begin < end:
            until = min(end, begin - begin % SECTOR + SECTOR)
            pieces.append(Change(begin, self.written[begin - self.at : until - self.at]))
            begin = until
        return pieces


class File:
    """A file without its name: what is certain of it, what waits, and what programs read meanwhile."""

    def __init__(self, certain: bytes = b"") -> None:
        self._certain = bytearray(certain)
        self._content = bytearray(certain)
        self._waiting: list[Change] = []

    def write(self, change: Change) -> None:
        """Change it, for programs that go on running."""
        change.apply(self._content)
        self._waiting.append(change)

    def content(self) -> bytes:
        """Return what a program reads that goes on running."""
        return bytes(self._content)

    def sync(self) -> None:
        """Make certain what is waiting."""
        for change in self._waiting:
            change.apply(self._certain)
        self._waiting.clear()

    def fail_to_sync(self) -> None:
        """Let the system forget that what is waiting has to be written, as it does; programs still read it."""
        self._waiting.clear()

    def after_a_cut(self, mode: Mode, dice: Dice) -> bytes:
        """Return what is there when the power comes back."""
        match mode:
            case "kept" | "bytes kept":
                return self.content()
            case "torn":
                content = bytearray(self._certain)
                for piece in (piece for change in self._waiting for piece in change.sectors()):
                    if dice.coin():
                        piece.apply(content)
                return bytes(content)
            case _:
                return bytes(self._certain)


Names = dict[str, "File | Folder"]


@dataclass
class Folder:
    """A folder: its certain names, and changes of names that wait. A change is a name and what it now stands for."""

    certain: Names = field(default_factory=dict)
    waiting: list[list[tuple[str, "File | Folder | None"]]] = field(default_factory=list)

    def names(self, first: int | None = None) -> Names:
        """Return the names after the first few of the changes that wait, or after all."""
        names = dict(self.certain)
        for change in self.waiting[:first]:
            for name, thing in change:
                if thing is None:
                    names.pop(name, None)
                else:
                    names[name] = thing
        return names

    def change(self, *names: tuple[str, "File | Folder | None"]) -> None:
        """Change names, together."""
        self.waiting.append(list(names))

    def sync(self) -> None:
        """Make the names certain."""
        self.certain, self.waiting = self.names(), []

    def after_a_cut(self, mode: Mode, dice: Dice) -> Names:
        """Return the names that are there when the power comes back."""
        match mode:
            case "kept" | "names kept":
                return self.names()
            case "torn":
                return self.names(dice.below(len(self.waiting) + 1))
            case _:
                return dict(self.certain)


def certain(folder: Path) -> Folder:
    """Return the model of a real folder of which everything is certain."""
    made = Folder()
    for path in folder.iterdir():
        made.certain[path.name] = certain(path) if path.is_dir() else File(path.read_bytes())
    return made


Image = dict[str, bytes | None]
"""Content by path; None for a folder."""


def image(folder: Folder, mode: Mode, dice: Dice, below: str = "") -> Image:
    """Return what a disk holds after a power cut."""
    found: Image = {}
    for name, thing in folder.after_a_cut(mode, dice).items():
        path = f"{below}{name}"
        if isinstance(thing, Folder):
            found[path] = None
            found |= image(thing, mode, dice, f"{path}/")
        else:
            found[path] = thing.after_a_cut(mode, dice)
    return found


def digest(pictured: Image) -> bytes:
    """Return the same bytes for the same disk."""
    whole = hashlib.sha256()
    for path in sorted(pictured):
        content = pictured[path]
        whole.update(f"{path}\0{-1 if content is None else len(content)}\0".encode())
        whole.update(content or b"")
    return whole.digest()


def build(pictured: Image, at: Path) -> None:
    """Make a real folder with what a disk holds."""
    at.mkdir()
    for path in sorted(pictured):
        content = pictured[path]
        if content is None:
            (at / path).mkdir()
        else:
            (at / path).write_bytes(content)
