"""The demo's windows: for a person to try, or played by itself and compared with what arrived."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TypedDict, Unpack

from PySide6.QtWidgets import QWidget

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.paths import make_private_folder, shipped
from interview_app.centre import arrival, practice
from interview_app.centre.practice import PracticeHouse
from interview_app.study import load
from interview_app.ui.app import ChooseFiles, ChooseFolder, Desk, application, report_bugs
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.playbook import Playbook
from interview_app.ui.player import Hands, Player
from interview_app.ui.practice_guide import PracticeGuide

STUDY = "gla-sharing"
PLAYED_SIZE = (1280, 800)

Say = Callable[[str], None]


class Choices(TypedDict, total=False):
    """What the desk leaves to whoever stands at it."""

    choose_folder: ChooseFolder
    choose_files: ChooseFiles
    show_participant: Callable[[ParticipantWindow], None]


def make_house(home: Path) -> PracticeHouse:
    """Return the practice house in a folder, made when it is new."""
    study = load.read(shipped("vignettes") / STUDY)
    return practice.open_or_make(home, study, clock=SystemClock(), randomness=system_randomness)


def show(home: Path) -> int:
    """Open the windows for a person, and return the exit status when they close the last one."""
    app = application()
    report_bugs()
    house = make_house(home)
    desk = _desk(house)
    guide = PracticeGuide(house.passphrase, house.pin, str(house.stick))
    with ExitStack() as open_things:
        guide.centre_wanted.connect(lambda: _open_centre(desk, house, open_things))
        desk.fieldworker.show()
        guide.show()
        status = app.exec()
        desk.close()
    return status


def play(home: Path, say: Say) -> int:
    """Play a whole interview through the windows, and return 0 only if the centre holds exactly what was given."""
    began = time.perf_counter()
    app = application()
    house = make_house(home)
    say(f"{time.perf_counter() - began:6.2f} s  The practice centre and laptop are made")
    screens = make_private_folder(home / "out" / "screens")
    desk = _desk(
        house,
        choose_folder=lambda _parent, _title: house.stick,
        choose_files=_files_on(house),
        show_participant=_show_played,
    )
    with ExitStack() as open_things:
        playbook = Playbook(
            desk,
            Hands(screens, say),
            house.passphrase,
            house.pin,
            open_centre=lambda: _open_centre(desk, house, open_things),
        )
        player = Player(playbook.play())
        outcome: list[Exception | None] = []
        player.finished.connect(outcome.append)
        # Not quit(): that asks each window first, and a window may say no.
        player.finished.connect(lambda _outcome: app.exit())
        desk.fieldworker.resize(*PLAYED_SIZE)
        desk.fieldworker.show()
        player.start()
        app.exec()
        desk.close()
    if outcome[0] is not None:
        raise outcome[0]
    with house.open_centre(SystemClock()) as centre:
        differences = arrival.differences(centre.archive, playbook.given, centre.study.study.primary.id)
        arrival.leave_copies(centre.archive, house.stick, home / "out")
    for line in differences or ("The archive holds exactly the answers given.",):
        say(f"{time.perf_counter() - began:6.2f} s  {line}")
    say(f"Screens, bundle, record and summary are in {home / 'out'}")
    return 1 if differences else 0


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


def _open_centre(desk: Desk, house: PracticeHouse, open_things: ExitStack) -> None:
    if desk.centre is None:
        desk.open_centre(open_things.enter_context(house.open_centre(SystemClock())))
    else:
        desk.centre.show()


def _files_on(house: PracticeHouse) -> ChooseFiles:
    """Choose for a person: the centre wants bundles, the laptop wants receipts; both lie on the stick."""

    def choose(parent: QWidget, _title: str) -> list[Path]:
        wanted = "*.zip" if parent.window().objectName() == "centre" else "receipt-*"
        return sorted(house.stick.glob(wanted))

    return choose
