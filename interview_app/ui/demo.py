"""The demo's windows: for a person to try, or played by itself and compared with what arrived."""

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypedDict, Unpack

from PySide6.QtWidgets import QWidget

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import FolderNotWritable, make_private_folder, shipped
from interview_app.centre import arrival, practice
from interview_app.centre.practice import PracticeHouse
from interview_app.study import load
from interview_app.ui import screen
from interview_app.ui.app import (
    ChooseFiles,
    ChooseFolder,
    Desk,
    application,
    report_bugs,
)
from interview_app.ui.centre_door import CentreDoor
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.playbook import Playbook
from interview_app.ui.player import Hands, Player
from interview_app.ui.practice_guide import PracticeGuide, places_beside

STUDY = "gla-sharing"
PLAYED_SIZE = (1280, 800)

Say = Callable[[str], None]


class Choices(TypedDict, total=False):
    """What the desk leaves to whoever stands at it."""

    choose_folder: ChooseFolder
    choose_files: ChooseFiles
    show_participant: Callable[[ParticipantWindow], None]


class DemoClosed(UserError):
    """Somebody closed the windows while the demo was played in them."""

    code = "DEMO-CLOSED"
    happened = "A window of the demo was closed before the demo had come to its end."
    next_step = "Start the demo again, and leave its windows open until it says where everything is."


def make_house(home: Path) -> PracticeHouse:
    """Return the practice house in a folder, made when it is new."""
    study = load.read(shipped("vignettes") / STUDY)
    return practice.open_or_make(home, study, clock=SystemClock(), randomness=system_randomness)


def has_screen() -> bool:
    """Tell whether a person could see the demo's windows."""
    application()
    return screen.is_there()


def show(home: Path) -> int:
    """Open the windows for a person, and return the exit status when they close the last one."""
    app = application()
    report_bugs()
    house = make_house(home)
    stick = str(house.stick)
    desk = _desk(
        house,
        choose_folder=partial(ask_for_folder, start=stick),
        choose_files=partial(ask_for_files, start=stick),
    )
    guide = PracticeGuide(house.passphrase, house.pin, stick)
    with closing(CentreDoor(desk, house)) as door:
        door.opening.connect(guide.show_opening)
        door.opened.connect(guide.show_opened)
        door.failed.connect(guide.show_trouble)
        guide.centre_wanted.connect(door.open)
        guide.laptop_wanted.connect(lambda: go_to_laptop(desk))
        show_beside(desk.fieldworker, guide)
        status = app.exec()
        desk.close()
    return status


def play(home: Path, say: Say) -> int:
    """Play a whole interview through the windows, and return 0 only if the centre holds exactly what was given."""
    began = time.perf_counter()
    app = application()
    house = make_house(home)
    say(f"{time.perf_counter() - began:6.2f} s  The practice centre and laptop are made")
    out, unfinished = home / "out", home / "out-unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    hands = Hands(make_private_folder(unfinished / "screens"), say, began)
    desk = _desk(
        house,
        choose_folder=lambda _parent, _title: house.stick,
        choose_files=_files_on(house),
        show_participant=_show_played,
    )
    with closing(CentreDoor(desk, house)) as door:
        playbook = Playbook(desk, hands, house.passphrase, house.pin, open_centre=door.open)
        player = Player(playbook.play(), hands.trouble)
        report_bugs(player.stop)
        door.failed.connect(player.stop)
        outcome: list[BaseException | None] = []
        player.finished.connect(outcome.append)
        # Not quit(): that asks each window first, and a window may say no.
        player.finished.connect(lambda _outcome: app.exit())
        desk.fieldworker.resize(*PLAYED_SIZE)
        desk.fieldworker.show()
        player.start()
        app.exec()
        desk.close()
    _raise_if_stopped(outcome)
    with house.open_centre(SystemClock()) as centre:
        primary = centre.study.study.primary.id
        differences = arrival.differences(centre.archive, playbook.interview, playbook.given, primary)
        arrival.leave_copies(centre.archive, playbook.interview, house.stick, unfinished)
    _put_in_place(unfinished, out)
    for line in differences or ("The archive holds exactly the answers given.",):
        say(f"{time.perf_counter() - began:6.2f} s  {line}")
    say(f"Screens, bundle, record and summary are in {out}")
    return 1 if differences else 0


def _raise_if_stopped(outcome: list[BaseException | None]) -> None:
    if not outcome:
        raise DemoClosed
    if outcome[0] is not None:
        raise outcome[0]


def _put_in_place(played: Path, out: Path) -> None:
    """Let what was played now take the place of what was played before; a play that was cut off never does."""
    try:
        if out.exists():
            shutil.rmtree(out)
        played.rename(out)
    except OSError as error:
        raise FolderNotWritable(folder=out) from error


def _desk(house: PracticeHouse, **choices: Unpack[Choices]) -> Desk:
    return Desk(
        house.laptop,
        clock=SystemClock(),
        randomness=system_randomness,
        practice=Practice(house.passphrase, house.pin),
        **choices,
    )


def _show_played(window: ParticipantWindow) -> None:
    """Show the participant's window in one size everywhere: without a screen, "full screen" is a small square."""
    window.resize(*PLAYED_SIZE)
    window.show()


def show_beside(laptop: QWidget, guide: QWidget) -> None:
    """Show both, the laptop's window on top and ready to be typed into."""
    for window, place in zip((laptop, guide), places_beside(laptop.screen().availableGeometry()), strict=True):
        window.move(place.topLeft())
        window.resize(place.size())
    guide.show()
    screen.bring_forward(laptop)


def go_to_laptop(desk: Desk) -> None:
    """Bring the laptop to the front: the participant's window while they have it, else the fieldworker's."""
    window: QWidget = desk.participant or desk.fieldworker
    if not window.isVisible():
        # It was closed, which locked it.
        desk.fieldworker.refurnish()
    screen.bring_forward(window)


def _files_on(house: PracticeHouse) -> ChooseFiles:
    """Choose for a person: the centre wants bundles, the laptop wants receipts; both lie on the stick."""

    def choose(parent: QWidget, _title: str) -> list[Path]:
        wanted = "*.zip" if parent.window().objectName() == "centre" else "receipt-*"
        return sorted(house.stick.glob(wanted))

    return choose
