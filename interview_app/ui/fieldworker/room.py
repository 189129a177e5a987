"""What the fieldworker's pages work with, whether the laptop is unlocked or not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from interview_app.base.clock import Clock, Randomness
from interview_app.base.paths import LaptopPaths
from interview_app.ui.fieldworker.senses import Senses
from interview_app.ui.jobs import Jobs

ChooseFolder = Callable[[QWidget, str], Path | None]
"""Ask the person for a folder under a title; None when they change their mind."""

ChooseFiles = Callable[[QWidget, str], Sequence[Path]]
"""Ask the person for files under a title; none when they change their mind."""


@dataclass(frozen=True, repr=False)
class Practice:
    """A practice laptop's passphrase and PIN, shown on a band so that a person alone can try everything."""

    passphrase: str
    pin: str


@dataclass(frozen=True, repr=False)
class Room:
    """Where things are, what time it is, who does slow work, how a person is asked, and what the machine tells."""

    paths: LaptopPaths
    clock: Clock
    randomness: Randomness
    jobs: Jobs
    choose_folder: ChooseFolder
    choose_files: ChooseFiles
    senses: Senses = field(default_factory=Senses)
    practising: bool = False
