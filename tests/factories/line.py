"""The whole line for tests: a centre, an enrolled laptop, and interviews that go from one to the other."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import export, seal
from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.interview.events import Answer, Decision
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
from interview_app.interview.signing import Signature
from interview_app.study.load import LoadedStudy
from interview_app.study.pack import Pack
from interview_app.study.routes import age_bands
from interview_app.vault.vault import SealedFile, Vault
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.interview import reply
from tests.factories.vault import PASSPHRASE

MOST_PAGES = 200


@dataclass(frozen=True)
class Held:
    """An interview that was held, and what was answered, by step."""

    interview: str
    given: dict[str, Answer]


@dataclass
class Line:
    """A centre and a laptop that belong together, and the stick between them."""

    centre: Centre
    vault: Vault
    pack: Pack
    paths: LaptopPaths
    stick: Path
    clock: Clock
    randomness: Randomness = system_randomness

    def enrol_again(self) -> None:
        """Give the laptop a new pack, by which it learns what has changed at the centre."""
        self.pack = laptop.install(self.vault, devices.issue_pack(self.centre, laptop.request(self.vault)), self.clock)

    def begin(self) -> Session:
        """Set an interview up."""
        adults = next(band.id for band in age_bands(self.pack.loaded.study) if band.route == "self")
        setup = SetUp("en-GB", ages=adults)
        return Session.begin(self.vault, self.pack, setup, clock=self.clock, randomness=self.randomness)

    def hold(self, turn: int = 0) -> Held:
        """Hold an interview to its end, every question answered; another turn gives other answers."""
        session = self.begin()
        given: dict[str, Answer] = {}
        for _ in range(MOST_PAGES):
            if isinstance(session.page, ThanksPage):
                break
            take_a_step(session, lambda page: reply(page.question, turn), given)
        assert session.interview is not None
        return Held(session.interview, given)

    def seal(self, interview: str) -> SealedFile:
        """Seal an interview."""
        return seal.seal_interview(
            self.vault, self.pack, interview, self.paths.sealed, clock=self.clock, randomness=self.randomness
        )

    def hold_and_seal(self, turn: int = 0) -> str:
        """Hold an interview, seal it, and return its id."""
        interview = self.hold(turn).interview
        self.seal(interview)
        return interview

    def send(self, *, again: bool = False) -> Path:
        """Write a bundle on the stick and return where it is."""
        return export.write(
            self.vault,
            self.pack,
            self.paths.sealed,
            self.stick,
            clock=self.clock,
            randomness=self.randomness,
            again=again,
        ).path

    def bundle(self, *turns: int) -> Path:
        """Hold and seal an interview for each turn, and send them together."""
        for turn in turns:
            self.seal(self.hold(turn).interview)
        return self.send()


def take_a_step(
    session: Session,
    answer: Callable[[QuestionPage], Answer],
    given: dict[str, Answer],
    decision: Decision = "given",
) -> None:
    """Do on a page what a willing participant does, and note the answer."""
    page = session.page
    match page:
        case ConsentPage():
            session.decide(page.item, decision)
            session.next()
        case SignPage():
            session.sign(Signature(page.who, "traced", strokes=(((500, 400, 0), (4000, 900, 700)),)))
        case TeachBackPage():
            session.say_back("own_words")
        case ChoicesPage():
            session.confirm_choices()
        case QuestionPage():
            given[page.step] = answer(page)
            session.answer(given[page.step])
        case KeepPage():
            session.keep(session.make_card(CHEAP))
        case _:
            session.next()


@contextmanager
def line(
    folder: Path, clock: Clock | None = None, archive_at: str = "", study: LoadedStudy | None = None
) -> Iterator[Line]:
    """Found a centre, for the shipped study unless there is another, and enrol a laptop."""
    clock = clock or FixedClock(step=1.0)
    paths = LaptopPaths(folder / "laptop")
    stick = folder / "stick"
    stick.mkdir()
    with (
        founded(folder / "centre", clock=clock, archive_at=archive_at, study=study) as centre,
        laptop.make_laptop(paths, PASSPHRASE, CHEAP, clock=clock, randomness=system_randomness) as vault,
    ):
        pack = laptop.install(vault, devices.issue_pack(centre, laptop.request(vault)), clock)
        yield Line(centre, vault, pack, paths, stick, clock)
