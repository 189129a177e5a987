"""A practice centre and an enrolled laptop in one folder, and a participant who answers everything quickly."""

from dataclasses import dataclass
from pathlib import Path

from interview_app.base.clock import Randomness, system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    KeepPage,
    QuestionPage,
    SignPage,
    TeachBackPage,
    ThanksPage,
)
from interview_app.interview.session import Session, SetUp
from interview_app.vault.vault import Vault
from tests.factories.centre import founded, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.interview import reply, signed_aloud
from tests.factories.vault import PASSPHRASE

PIN = "4821"
__all__ = ["CHEAP", "PASSPHRASE", "PIN", "House", "answer_all", "founded", "kept_interview", "recipients"]


@dataclass
class House:
    """Folders of a laptop, and the clock on its wall."""

    folder: Path
    clock: FixedClock

    @property
    def paths(self) -> LaptopPaths:
        """The laptop."""
        return LaptopPaths(self.folder / "laptop")

    @property
    def stick(self) -> Path:
        """A folder that stands for the USB stick."""
        stick = self.folder / "stick"
        stick.mkdir(exist_ok=True)
        return stick

    def make_laptop(self, *, pin: str = PIN) -> None:
        """Make a laptop without a study."""
        with laptop.make_laptop(self.paths, PASSPHRASE, CHEAP, clock=self.clock, randomness=system_randomness) as vault:
            if pin:
                vault.set_pin(pin)

    def enrol(self, centre: Centre) -> None:
        """Give the laptop its study."""
        with self.unlock() as vault:
            laptop.install(vault, devices.issue_pack(centre, laptop.request(vault)), self.clock)

    def unlock(self) -> Vault:
        """Open the laptop's vault."""
        return Vault.unlock(self.paths.vault, PASSPHRASE, clock=self.clock, randomness=system_randomness)


def kept_interview(vault: Vault, clock: FixedClock, randomness: Randomness = system_randomness) -> str:
    """Hold an interview that the participant keeps, and return its id."""
    pack = laptop.current_pack(vault, clock)
    session = Session.begin(vault, pack, SetUp("en-GB", ages="18-30"), clock=clock, randomness=randomness)
    answer_all(session)
    assert session.interview is not None
    return session.interview


def answer_all(session: Session) -> None:
    """Say yes to everything, answer every question, and keep it all."""
    turn = 0
    while not isinstance(session.page, ThanksPage):
        turn += 1
        match session.page:
            case ConsentPage(item=item):
                session.decide(item, "given")
                session.next()
            case SignPage(who=who):
                session.sign(signed_aloud(who))
            case TeachBackPage():
                session.say_back("own_words")
            case ChoicesPage():
                session.confirm_choices()
            case QuestionPage(question=asked):
                session.answer(reply(asked, turn))
            case KeepPage():
                session.keep(session.make_card(CHEAP))
            case _:
                session.next()
