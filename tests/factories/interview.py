"""Valid events, states and replies for tests, on the shipped study."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from interview_app.base.paths import LaptopPaths
from interview_app.interview import flow, laptop
from interview_app.interview.events import (
    Answer,
    Answered,
    ConsentConfirmed,
    Decision,
    Event,
    Moved,
    Opened,
    Picked,
    Plan,
    Ranked,
    Rated,
    RatedRows,
    Sorted,
    Wrote,
)
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    GridQuestion,
    OpenQuestion,
    PickQuestion,
    Question,
    QuestionPage,
    RankQuestion,
    RatingQuestion,
    SignPage,
    SortQuestion,
    TeachBackPage,
)
from interview_app.interview.session import Session, SetUp
from interview_app.interview.signing import Signature, Who
from interview_app.interview.state import InterviewState, fold
from interview_app.study.pack import Pack
from interview_app.study.plan import allot
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness
from tests.factories.study import DEVICE, gla, pack_bytes

SEED = "00112233445566778899aabbccddeeff"
LANGUAGE = "en-GB"
IN_ENGLISH = SetUp(LANGUAGE, ages="18-30")
PASSPHRASE = "amber kettle walks slowly north"
YES_TO_ALL: Mapping[str, Decision] = {
    "take_part": "given",
    "safeguarding_understood": "given",
    "quotes_anonymous": "given",
    "keep_for_reuse": "refused",
}


def opened(*, language: str = LANGUAGE, seed: str = SEED, counter: int = 0) -> Opened:
    """Return the set-up of an interview on the first deck of the test laptop."""
    loaded = gla()
    allotment = allot.allot(loaded.study, loaded.rows, DEVICE, counter)
    return Opened(
        study=loaded.study.id,
        study_version=loaded.study.version,
        pack="ab" * 32,
        language=language,
        plan=Plan(
            allotment.deck,
            allotment.rows,
            seed,
            repeats=tuple(allotment.rows.index(row) + 1 for row in allotment.repeats),
        ),
        route="self",
        practice=True,
    )


def consented(decisions: Mapping[str, Decision] = YES_TO_ALL, language: str = LANGUAGE) -> ConsentConfirmed:
    """Return confirmed choices."""
    return ConsentConfirmed("cd" * 32, language, dict(decisions), month="2026-11")


def state_after(*happened: Event, language: str = LANGUAGE, seed: str = SEED, counter: int = 0) -> InterviewState:
    """Return the state of an interview with consent after some events."""
    return fold((opened(language=language, seed=seed, counter=counter), consented(language=language), *happened))


def answered_all(point: int = 2, *, counter: int = 0) -> InterviewState:
    """Return the state of an interview in which every vignette has been rated with the same point."""
    study = gla().study
    ratings = [Answered(step, Rated(point)) for step in flow.vignette_steps(study) if flow.rates(study, step)]
    return state_after(*ratings, Moved(flow.vignette_steps(study)[-1]), counter=counter)


_EIGHT = ("and", "then", "wait", "for", "what", "they", "say", "again")
"""Words in which nothing is to be replaced: one for each octal digit of a turn, so that each turn's words differ."""


def reply(asked: Question, turn: int = 0) -> Answer:
    """Return an answer that fits a question; another turn gives another answer where there is one."""
    match asked:
        case RatingQuestion(points=points):
            return Rated(1 + turn % len(points))
        case OpenQuestion():
            return Wrote(" ".join(["they should ask first", *(_EIGHT[int(digit)] for digit in f"{turn:o}" if turn)]))
        case PickQuestion(options=options):
            return Picked((options[turn % len(options)].id,))
        case GridQuestion(rows=rows, points=points):
            return RatedRows({row.id: 1 + (turn + n) % len(points) for n, row in enumerate(rows)})
        case RankQuestion(options=options, ranks=ranks):
            names = [option.id for option in options]
            return Ranked(tuple((names[turn % len(names) :] + names[: turn % len(names)])[:ranks]))
        case SortQuestion(cards=cards, trays=trays):
            return Sorted({card.id: trays[(turn + n) % len(trays)].id for n, card in enumerate(cards)})


@dataclass
class Laptop:
    """An enrolled laptop that can be switched off and on."""

    folder: Path
    vault: Vault
    pack: Pack
    clock: FixedClock
    randomness: SeededRandomness

    def begin(self, setup: SetUp = IN_ENGLISH) -> Session:
        """Start an interview."""
        return Session.begin(self.vault, self.pack, setup, clock=self.clock, randomness=self.randomness)

    def resume(self, interview: str) -> Session:
        """Carry one on."""
        return Session.resume(self.vault, self.pack, interview, clock=self.clock, randomness=self.randomness)

    def restart(self, machine: bytes | None = None) -> None:
        """Switch it off and on, and unlock it, on the machine with this mark."""
        self.vault.close()
        where = LaptopPaths(self.folder).vault
        self.vault = Vault.unlock(where, PASSPHRASE, clock=self.clock, randomness=self.randomness, machine=machine)


def new_laptop(folder: Path, machine: bytes | None = None) -> Laptop:
    """Return a laptop enrolled at the test centre, with the shipped study."""
    clock, randomness = FixedClock(), SeededRandomness()
    paths = LaptopPaths(folder)
    vault = laptop.make_laptop(paths, PASSPHRASE, CHEAP, clock=clock, randomness=randomness, machine=machine)
    pack = laptop.install(vault, pack_bytes(device_key=vault.device_key()), clock)
    return Laptop(folder, vault, pack, clock, randomness)


def signed_aloud(who: Who = "participant") -> Signature:
    """Return a signature that somebody said aloud."""
    return Signature(who, "spoken", witness="present")


def go_on(session: Session, turn: int = 0) -> None:
    """Do on the page what leads forwards: read, say yes, confirm, answer."""
    match session.page:
        case ConsentPage(item=item):
            session.decide(item, YES_TO_ALL.get(item, "given"))
            session.next()
        case SignPage(who=who):
            session.sign(signed_aloud(who))
        case TeachBackPage():
            session.say_back("own_words")
        case ChoicesPage():
            session.confirm_choices()
        case QuestionPage(question=asked):
            session.answer(reply(asked, turn))
        case _:
            session.next()


def go_to(session: Session, step: str, turn: int = 0) -> None:
    """Go forwards until a page is reached."""
    while session.page.step != step:
        go_on(session, turn)
