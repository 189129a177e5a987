"""Valid interviews, records and packs for tests of what leaves the laptop. Everything repeats."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.clock import Randomness, system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import export
from interview_app.bundle.export import Written
from interview_app.bundle.from_state import build
from interview_app.bundle.record import Record
from interview_app.bundle.seal import seal_interview
from interview_app.interview.events import (
    Answer,
    Answered,
    ConsentConfirmed,
    Decision,
    DoNotKnow,
    DrawnWhatIf,
    Event,
    Finished,
    Opened,
    Picked,
    Plan,
    Rated,
    RatedRows,
    Skipped,
    TakenOut,
    WhatIfsDrawn,
    Wrote,
)
from interview_app.interview.journal import entry_of
from interview_app.interview.laptop import install, make_laptop
from interview_app.interview.state import InterviewState, fold
from interview_app.study.pack import Pack
from interview_app.vault.vault import NewInterview, SealedFile, Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, NOON, SeededRandomness
from tests.factories.study import gla, pack_bytes

INTERVIEW = "5f" * 16
MONTH = "2026-11"
PASSPHRASE = "amber kettle walks slowly north"
WHY = (
    "Because the school already knows and it could help Sam stay safe, as long as nobody else gets told.",
    "The police would use it against them. Once they have your name on something it stays there.",
    "It depends on who is asking. A doctor is different, they have to keep things private.",
    "I would be so angry if somebody told them that about me without asking first.",
    "Nobody has checked if it works. So why do it to everybody in the whole city?",
    "A mentor is a good thing, that is not punishing anybody.",
)


def opened(*, practice: bool = False, pack: str = "cd" * 32) -> tuple[Event, ...]:
    """Return the set-up of an interview with the first deck."""
    loaded = gla()
    rows = tuple(row.number for row in loaded.rows if row.deck == 1)
    plan = Plan(1, rows, "ab" * 16, repeats=(2,))
    version = loaded.study.version
    return (Opened(loaded.study.id, version, pack, "en-GB", plan, "self", practice),)


def consented(decisions: Mapping[str, Decision]) -> ConsentConfirmed:
    """Return a confirmation with yes to everything but what is given here."""
    items: dict[str, Decision] = {item.id: "given" for item in gla().study.consent.items}
    return ConsentConfirmed("ef" * 32, "en-GB", {**items, **decisions}, month="2026-11")


def finished(*, complete: bool = True) -> Finished:
    """Return the participant's last word."""
    return Finished(complete, "0a" * 16)


def told(key: str, answer: Answer, seconds: int = 20) -> Answered:
    """Return an answer with the options as the study file lists them."""
    asks = {ask.id: ask for ask in gla().study.asks}
    ask = asks.get(key.partition(":")[2])
    shown_from = False if ask is not None and ask.points else None
    return Answered(key, answer, (*ask.options, *ask.rows, *ask.picks) if ask else (), seconds, shown_from)


def full_answers() -> tuple[Event, ...]:
    """Return an answer to nearly everything, with a skip, an "I don't know" and one taken out."""
    ratings: tuple[Answer, ...] = (Rated(4), Rated(1), DoNotKnow(), Rated(2), Rated(3), Rated(5))
    told_: list[Event] = [told("practice:ok", Rated(5))]
    for position, rating in enumerate(ratings, 1):
        told_ += [told(f"v{position}:ok", rating, 14), told(f"v{position}:why", Wrote(WHY[position - 1]), 60)]
    told_ += [
        told("v1:who", Picked(("person", "parent", "school"))),
        told("v1:reassure", Picked(("told", "see", "person_decides"))),
        told("v4:who", Picked(("no_one",))),
        told("v4:reassure", Skipped()),
        WhatIfsDrawn(_whatifs()),
        told("repeat1:ok", Rated(2)),
        told("whatif1:ok", Rated(3)),
        told("whatif2:ok", Rated(4)),
        told("end:wrong", Picked(("criminal", "judged", "leak", "passed_on"))),
        told("end:trust", RatedRows({"school": 3, "nhs": 5, "council": 2, "police": 1, "panel": 2})),
        told("about:age_band", Picked(("18-21",))),
        told("about:ethnic_group", Skipped()),
        told("about:life", Picked(("excluded", "neet"))),
        TakenOut("v5:why"),
        told("v1:ok", Rated(5)),
        told("v1:ok", Rated(4)),
    ]
    return tuple(told_)


def _whatifs() -> tuple[DrawnWhatIf, ...]:
    rows = [row for row in gla().rows if row.deck == 1]
    changed = {"safeguard": "ask", "receiver": "charity"}
    drawn = zip((2, 4), changed.items(), strict=True)
    return tuple(DrawnWhatIf(position, rows[position - 1].number, name, level) for position, (name, level) in drawn)


def finished_state(
    *happened: Event, complete: bool = True, practice: bool = False, decisions: Mapping[str, Decision] | None = None
) -> InterviewState:
    """Return the state of a finished interview in which this happened between consent and the end."""
    return fold((*opened(practice=practice), consented(decisions or {}), *happened, finished(complete=complete)))


def record_of(state: InterviewState, *, interview: str = INTERVIEW, pauses: int = 0) -> Record:
    """Return the record of a state."""
    return build(gla(), state, interview=interview, month=MONTH, pauses=pauses)


def full_record(*more: Event, **decisions: Decision) -> Record:
    """Return the record of an interview with nearly everything answered."""
    return record_of(finished_state(*full_answers(), *more, decisions=decisions), pauses=1)


def empty_record() -> Record:
    """Return the record of an interview in which everything was skipped."""
    asked = [event for event in full_answers() if isinstance(event, Answered)]
    return record_of(finished_state(*(Answered(event.key, Skipped(), event.order, 2) for event in asked)))


@dataclass(frozen=True)
class Laptop:
    """An enrolled laptop with its open vault."""

    vault: Vault
    pack: Pack
    paths: LaptopPaths
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOON))
    randomness: Randomness = field(default_factory=SeededRandomness)

    def hold(self, *happened: Event, closed: bool = True) -> str:
        """Hold an interview in which this happened, up to the participant's last word; return its id."""
        interview = self.randomness(16).hex()
        log = (*opened(pack=self.pack.digest), consented({}), *happened, finished())
        dek = self.randomness(32)
        new = NewInterview(interview, "amber kettle", self.pack.digest, dek, b"sealed to the centre", keep_local=True)
        self.vault.begin_interview(new, [entry_of(event) for event in log])
        if closed:
            self.vault.close_interview(interview)
        return interview

    def seal(self, interview: str) -> SealedFile:
        """Seal a finished interview."""
        return seal_interview(
            self.vault, self.pack, interview, self.paths.sealed, clock=self.clock, randomness=self.randomness
        )

    def write(self, target: Path, *, again: bool = False) -> Written:
        """Write a bundle."""
        sealed, clock, randomness = self.paths.sealed, self.clock, self.randomness
        return export.write(self.vault, self.pack, sealed, target, clock=clock, randomness=randomness, again=again)


@contextmanager
def enrolled(paths: LaptopPaths) -> Iterator[Laptop]:
    """Make a laptop that belongs to the centre of `signing_key("authority")`."""
    clock = FixedClock(NOON)
    with make_laptop(
        paths, "amber kettle walks slowly north", CHEAP, clock=clock, randomness=system_randomness
    ) as vault:
        pack = install(vault, pack_bytes(device_key=vault.device_key()), clock)
        yield Laptop(vault, pack, paths, clock)
