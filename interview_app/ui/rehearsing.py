"""Practice with a script, in a process of its own: a practice laptop, and beside it what to do and what is done.

The real laptop is locked, and its storage closed, before this begins. What is practised lies in a folder of its own.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.handbook import Handbook
from interview_app.base.paths import default_home
from interview_app.base.process import die, start_afresh, words_for
from interview_app.interview import rehearsal
from interview_app.interview.rehearsal import BATTERY, Rehearsal
from interview_app.ui.app import Desk, report_bugs, seen_application
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.demo import make_house, show_beside
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.participant.distress_panel import DistressPanel
from interview_app.ui.rehearsal_guide import RehearsalGuide
from interview_app.vault.vault import Vault

NOUN = "practise"
_LOOK_MS = 300


def folder() -> Path:
    """Return where the practice laptop of this user is."""
    return default_home() / "practice" / "scenarios"


class Watch(QObject):
    """Looks at what the practice laptop really does, and ticks the steps.

    Args:
        desk: The practice laptop's windows.
        guide: What ticks.
        home: Where it is written down how far somebody is.
        began: The rehearsal that goes on.
    """

    def __init__(self, desk: Desk, guide: RehearsalGuide, home: Path, began: Rehearsal) -> None:
        super().__init__(guide)
        self._desk, self._guide, self._home = desk, guide, home
        self.rehearsal = began
        self._counted = bool(began.before or began.concerns or began.marks)
        guide.show_ticked(began.ticked)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at the windows and the storage, once."""
        vault = self._desk.fieldworker.open_vault
        if vault is None:
            return
        if not self._counted:
            self._count(vault)
        marks = {*rehearsal.of_laptop(vault.interviews(), len(vault.concerns()), self.rehearsal), *self._in_the_room()}
        if not marks <= set(self.rehearsal.marks):
            self._keep(self.rehearsal.having(marks))

    def let_die(self, end: Callable[[], object]) -> None:
        """Write down that the battery dies now, with how many answers there were, and end."""
        session = self._desk.session
        answers = len(session.state.answers) if session is not None else 0
        self.look()
        kept = Rehearsal(
            self.rehearsal.scenario, self.rehearsal.before, self.rehearsal.concerns, self.rehearsal.marks, answers
        )
        self._keep(kept.having({"died"}))
        end()

    def _count(self, vault: Vault) -> None:
        """Leave out what was there before: it belongs to no step."""
        self._counted = True
        before = tuple(row.id for row in vault.interviews())
        self._keep(Rehearsal(self.rehearsal.scenario, before, len(vault.concerns())))

    def _in_the_room(self) -> set[str]:
        session, participant = self._desk.session, self._desk.participant
        marks: set[str] = set()
        if session is not None:
            marks.update(rehearsal.of_session(session.state, self.rehearsal))
        if participant is not None and isinstance(participant.layers.panel, DistressPanel):
            marks.add("distress")
        topic = self._desk.fieldworker.topic()
        if topic == "distress":
            marks.add("distress")
        if topic == "interviews" and session is None and "deleted" in self.rehearsal.marks:
            marks.add("looked")
        return marks

    def _keep(self, changed: Rehearsal) -> None:
        self.rehearsal = changed
        rehearsal.keep(self._home, changed)
        self._guide.show_ticked(changed.ticked)


def begin(home: Path, scenario: str) -> Rehearsal:
    """Return the rehearsal of a scenario: the one whose battery has just died, or a new one."""
    found = rehearsal.found(home)
    goes_on = found is not None and found.scenario == scenario == BATTERY
    if found is not None and goes_on and "died" in found.marks and "still_there" not in found.marks:
        return found
    return Rehearsal(scenario)


def main(scenario: str) -> int:
    """Open the practice laptop and the script beside it, and return the exit status."""
    app = seen_application()
    report_bugs()
    home = folder()
    house = make_house(home)
    desk = Desk(
        house.laptop,
        clock=SystemClock(),
        randomness=system_randomness,
        practice=Practice(house.passphrase, house.pin),
        choose_folder=partial(ask_for_folder, start=str(house.stick)),
        choose_files=partial(ask_for_files, start=str(house.stick)),
    )
    script = Handbook.read("practice").pages[scenario]
    guide = RehearsalGuide(script, house.passphrase, house.pin, battery=scenario == BATTERY)
    watch = Watch(desk, guide, home, begin(home, scenario))
    guide.battery_wanted.connect(lambda: watch.let_die(partial(die, words_for(NOUN, scenario))))
    ended: list[bool] = []
    guide.end_wanted.connect(partial(ended.append, True))
    guide.end_wanted.connect(app.exit)
    show_beside(desk.fieldworker, guide)
    status = app.exec()
    desk.close()
    if ended:
        start_afresh(words_for())
    return status
