"""A practice house: a centre with its keys, and a laptop enrolled at it, under one folder.

Everything is made the way a real team makes it, by the same functions, the recovery drill included; only the secrets
are written down, in `practice.json`, because a person trying things out has nowhere else to keep them. Nothing of it
is of any worth.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import LaptopPaths, make_private_folder
from interview_app.centre import devices, drill, identities, recovery
from interview_app.centre.office import Centre
from interview_app.crypto import slots, words
from interview_app.interview import laptop
from interview_app.study.load import LoadedStudy

SECRETS_LIMIT = 4096
PIN_DIGITS = 4
KEY_HOLDERS = ("coordinator", "deputy")
"""Who has a key file; recovery is in three shares."""
_MADE = frozenset({"keys", "stick", "centre", "laptop"})
"""The folders of a practice house, whose secrets are written last."""


class NotAPracticeFolder(UserError):
    """The folder holds something else than a practice house."""

    code = "PRACTICE-FOLDER"
    happened = "The folder {folder} is not empty and was not made by the demo."
    next_step = "Pick an empty or new folder with --home, or leave --home out."


class PracticeUnfinished(UserError):
    """The making of a practice house was cut off, or is still going on."""

    code = "PRACTICE-UNFINISHED"
    happened = "The demo in the folder {folder} is not complete: it was interrupted, or is being made right now."
    next_step = "Delete that folder if nothing is using it, pick another one with --home, or leave --home out."


class PracticeDamaged(UserError):
    """The file with the words that open a practice house was changed."""

    code = "PRACTICE-DAMAGED"
    happened = "The demo in the folder {folder} cannot be opened again: its file practice.json was changed or damaged."
    next_step = "Pick an empty or new folder with --home, or leave --home out."


class _Secrets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What practice.json holds; a house of an earlier version keeps its recovery key in a file and has no shares."""

    passphrase: Annotated[str, Meta(min_length=1)]
    pin: Annotated[str, Meta(pattern="^[0-9]{4}$")]
    shares: tuple[str, ...] = ()


@dataclass(frozen=True)
class PracticeHouse:
    """Where a practice centre and laptop are, and the words that open them.

    Attributes:
        home: The folder of both.
        passphrase: Of the laptop and of the key files.
        pin: Of the laptop.
        shares: Of the recovery key; any two are enough.
    """

    home: Path
    passphrase: str = field(repr=False)
    pin: str = field(repr=False)
    shares: tuple[str, ...] = field(default=(), repr=False)

    @property
    def laptop(self) -> LaptopPaths:
        """The practice laptop."""
        return LaptopPaths(self.home / "laptop")

    @property
    def centre(self) -> Path:
        """The practice centre's folder."""
        return self.home / "centre"

    @property
    def stick(self) -> Path:
        """The folder that stands for the USB stick between the two."""
        return self.home / "stick"

    @property
    def key_file(self) -> Path:
        """The coordinator's identity."""
        return self.home / "keys" / "coordinator.age"

    @contextmanager
    def open_centre(self, clock: Clock) -> Iterator[Centre]:
        """Open the centre with the coordinator's key; it is closed at the end."""
        with Centre.open(self.centre, identities.load(self.key_file, self.passphrase), clock=clock) as centre:
            yield centre


def open_or_make(home: Path, study: LoadedStudy, *, clock: Clock, randomness: Randomness) -> PracticeHouse:
    """Return the practice house in a folder, making it when the folder is new or empty.

    Raises:
        NotAPracticeFolder: When something else is there.
        PracticeUnfinished: When making one there was cut off.
        PracticeDamaged: When the words that open it cannot be read.
        FolderNotWritable, DiskFull: When it cannot be made; then nothing of it stays behind.
    """
    make_private_folder(home)
    if _secrets_file(home).exists():
        return _found_again(home)
    there = {path.name for path in home.iterdir()}
    if there:
        raise PracticeUnfinished(folder=home) if there <= _MADE else NotAPracticeFolder(folder=home)
    try:
        return _make(home, study, clock=clock, randomness=randomness)
    except BaseException:
        for name in _MADE:  # the folder was empty: everything in it is ours, and nobody has used it yet
            shutil.rmtree(home / name, ignore_errors=True)
        raise


def _found_again(home: Path) -> PracticeHouse:
    try:
        secrets = msgspec.json.decode(read_bounded(_secrets_file(home), SECRETS_LIMIT), type=_Secrets)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PracticeDamaged(folder=home) from error
    return PracticeHouse(home, secrets.passphrase, secrets.pin, secrets.shares)


def _make(home: Path, study: LoadedStudy, *, clock: Clock, randomness: Randomness) -> PracticeHouse:
    digits = int.from_bytes(randomness(8)) % 10**PIN_DIGITS
    kept = recovery.make(randomness)
    house = PracticeHouse(home, words.diceware(randomness, 4), f"{digits:0{PIN_DIGITS}d}", kept.shares)
    for folder in (house.key_file.parent, house.stick):
        make_private_folder(folder)
    recipients = [
        identities.make(house.key_file.with_name(f"{holder}.age"), house.passphrase, randomness)
        for holder in KEY_HOLDERS
    ]
    recipients.append(kept.recipient)
    Centre.found(
        house.centre, recipients=recipients, study=study, practice=True, clock=clock, randomness=randomness
    ).close()
    drill.hold(house.centre, kept.shares[:2], clock=clock, randomness=randomness)
    _enrol(house, clock=clock, randomness=randomness)
    # Last: a folder without this file was not finished, and says so instead of half working.
    write_durably(_secrets_file(home), msgspec.json.encode(_Secrets(house.passphrase, house.pin, house.shares)))
    return house


def _enrol(house: PracticeHouse, *, clock: Clock, randomness: Randomness) -> None:
    cost = slots.calibrate(clock)
    with (
        laptop.make_laptop(house.laptop, house.passphrase, cost, clock=clock, randomness=randomness) as vault,
        house.open_centre(clock) as centre,
    ):
        laptop.install(vault, devices.issue_pack(centre, laptop.request(vault)), clock=clock)
        vault.set_pin(house.pin)


def _secrets_file(home: Path) -> Path:
    return home / "practice.json"
