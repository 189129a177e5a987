"""A fieldworker's window for the gallery, on a real laptop with its centre, and hands that know its pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from interview_app.base.power import Power
from interview_app.bundle.seal import seal_interview
from interview_app.centre.office import Centre
from interview_app.interview.session import Session, SetUp
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.redaction_list import RedactionList
from interview_app.ui.fieldworker.senses import Senses
from interview_app.ui.fieldworker.window import FieldworkerWindow
from interview_app.ui.jobs import Jobs
from interview_app.ui.theme import Look
from interview_app.ui.widgets.scroll import PageScroll
from interview_app.vault.vault import Vault
from tests.factories.crypto import SeededRandomness
from tests.factories.house import PASSPHRASE, House, answer_all, kept_interview
from tests.factories.interview import go_to
from tests.gallery_taking import Taking, settle, wait
from tests.ui.desks import Choices, Left

STICK = Path("STICK")
"""Relative, so that no picture shows where this machine keeps temporary files."""
_FIT = Senses(
    free=lambda _folder: 84_000_000_000,
    power=lambda: Power(mains=False, percent=38),
    encrypted=lambda _folder: True,
    temporary=lambda: 9_000_000_000,
    plays=lambda: True,
)


@dataclass(frozen=True)
class Setting:
    """Where pictures go, and what the window looks like."""

    folder: Path
    look: Look
    size: tuple[int, int]


@dataclass(kw_only=True)
class Sitting(Taking):
    """Uses a fieldworker's window."""

    window: FieldworkerWindow
    house: House
    centre: Centre
    choices: Choices
    jobs: Jobs
    random: SeededRandomness = field(default_factory=SeededRandomness)

    def page(self, state: str = "") -> None:
        """Take the page that shows, and its foot where it is long, under its name and what can be seen on it."""
        self.rest()
        name = "-".join(filter(None, (self.window.topic() or "help", state)))
        self.shoot(name)
        for bar in [
            each.verticalScrollBar() for each in self.window.stack.findChildren(PageScroll) if each.isVisible()
        ]:
            before = bar.value()
            bar.setValue(bar.maximum())
            if bar.value() != before:
                self.shoot(f"{name}-foot")
            bar.setValue(before)

    def press(self, *names: str) -> None:
        """Click one after the other, each once it can be used."""
        for name in names:
            self.ready(name)
            self.click(name)

    def type(self, name: str, words: str) -> None:
        """Type into a box that shows."""
        self.ready(name)
        self.find(name).setFocus()
        QTest.keyClicks(self.find(name), words)
        settle()

    def ready(self, name: str) -> None:
        """Wait until something can be used."""
        wait(lambda: self.has(name) and self.find(name).isEnabled(), name)

    def rest(self) -> None:
        """Wait until nothing is being worked on."""
        wait(lambda: self.jobs.running == 0 and not self.window.busy, "work")
        settle()

    @property
    def desk(self) -> Desk:
        """The unlocked laptop."""
        desk = self.window._desk
        assert desk is not None
        return desk

    @property
    def vault(self) -> Vault:
        """Its open vault."""
        return self.desk.vault

    def begun(self, step: str = "") -> Session:
        """Begin an interview, and go to a page of it."""
        setup, clock = SetUp("en-GB", ages="18-30"), self.house.clock
        session = Session.begin(self.vault, self.desk.usable_pack(), setup, clock=clock, randomness=self.random)
        if step:
            go_to(session, step)
        return session

    def kept(self) -> str:
        """Hold an interview that the participant keeps, and return its id."""
        return kept_interview(self.vault, self.house.clock, self.random)

    def sealed(self) -> str:
        """Hold one and seal it."""
        interview, clock = self.kept(), self.house.clock
        pack, to = self.desk.pack_of(interview), self.house.paths.sealed
        seal_interview(self.vault, pack, interview, to, clock=clock, randomness=self.random)
        return interview

    def come_in(self) -> None:
        """Unlock."""
        self.type("passphrase", PASSPHRASE)
        self.press("unlock")
        self.ready("nav:today")

    def type_anew(self, name: str, words: str) -> None:
        """Type into a line from which everything is taken out first."""
        self.ready(name)
        box = self.find(name)
        assert isinstance(box, QLineEdit)
        box.clear()
        self.type(name, words)

    def follow(self) -> None:
        """Let the console see where the participant is, as it does twice a second."""
        console = self.window._console
        assert console is not None
        console.look()

    def finish(self, session: Session) -> None:
        """Answer everything that is left, and hand the laptop back."""
        answer_all(session)
        self.window.interview_over(Left(session.interview, session.ended))

    def decide(self) -> None:
        """Replace the string that is current in the check of words."""
        listed = self.find("findings")
        assert isinstance(listed, RedactionList)
        QTest.keyClick(listed, Qt.Key.Key_R)
        settle()


_Sits = TypeVar("_Sits", bound=Sitting)


@contextmanager
def sitting(kind: type[_Sits], house: House, centre: Centre, setting: Setting) -> Iterator[_Sits]:
    """Open the window on a laptop, locked."""
    jobs, choices, random = Jobs(), Choices(), SeededRandomness()
    window = FieldworkerWindow(
        house.paths,
        clock=house.clock,
        randomness=random,
        jobs=jobs,
        practice=None,
        choose_folder=choices.choose_folder,
        choose_files=choices.choose_files,
        senses=_FIT,
    )
    window.look = setting.look
    window.refurnish()
    window.resize(*setting.size)
    window.show()
    window.activateWindow()
    try:
        STICK.mkdir(exist_ok=True)
        yield kind(
            window=window, folder=setting.folder, house=house, centre=centre, choices=choices, jobs=jobs, random=random
        )
    finally:
        wait(lambda: jobs.running == 0)
        window.close()
        window.deleteLater()
        settle()
        jobs.shutdown()
