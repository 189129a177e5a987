"""A laptop and its centre beside a model of what was acknowledged, and what has to hold after every step."""

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import ClassVar

from hypothesis.stateful import RuleBasedStateMachine, invariant

from interview_app.base.clock import Clock, Randomness
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import package, remains
from interview_app.bundle.record import Record, Words
from interview_app.centre import arrival
from interview_app.centre.office import Centre
from interview_app.interview.events import Answer
from interview_app.interview.pages import KeepPage, ReviewPage
from interview_app.interview.session import Session
from interview_app.study.pack import Pack
from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.factories.line import Line, line
from tests.factories.program import sealed_interviews
from tests.factories.vault import PASSPHRASE
from tests.stress.found import answers_in

HERE = frozenset({Stage.OPEN, Stage.CLOSING})
MOST_INTERVIEWS = 4
WAITING = frozenset({Stage.SEALED, Stage.EXPORTED})


@dataclass
class Held:
    """An interview in the model.

    Attributes:
        choices: What was said yes or no to after consent; everything was a yes then.
    """

    given: dict[str, Answer] = field(default_factory=dict)
    stage: Stage = Stage.OPEN
    page: str = ""
    choices: dict[str, bool] = field(default_factory=dict)

    @property
    def counted(self) -> dict[str, Answer]:
        """What the centre is to get: what was practised stays on the laptop."""
        return {key: answer for key, answer in self.given.items() if not key.startswith("practice")}


@cache
def _template() -> tuple[tempfile.TemporaryDirectory[str], Pack]:
    """Make a centre and its laptop once; every example begins with a copy of both."""
    folder = tempfile.TemporaryDirectory(prefix="template-")
    with line(Path(folder.name)) as laid:
        pack = laid.pack
    return folder, pack


class Watched(RuleBasedStateMachine):
    """What the rules of `machine.LaptopMachine` work on.

    Attributes:
        days: How many examples have been lived through.
        taken: How often each verb was taken in them; what leads to where a day begins does not count.
    """

    days: ClassVar[int] = 0
    taken: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        made, pack = _template()
        self.folder = tempfile.TemporaryDirectory(prefix="machine-")
        root = Path(self.folder.name)
        shutil.copytree(made.name, root, dirs_exist_ok=True)
        clock = FixedClock(step=1.0)
        centre = Centre.open(root / "centre", hybrid_identity(), clock=clock)
        paths = LaptopPaths(root / "laptop")
        chance = SeededRandomness("machine")  # a day is to be the same each time that it is lived through
        self.laid = Line(centre, self._unlocked(paths, clock, chance), pack, paths, root / "stick", clock, chance)
        self.session: Session | None = None
        self.model: dict[str, Held] = {}
        self.refusals = 0
        self.crashes = 0
        self.begun = False
        self._steps = 0
        self._last: dict[str, int] = {}

    # ---- what holds --------------------------------------------------------------------------------------------

    @invariant()
    def holds_what_was_acknowledged(self) -> None:
        """Each interview is where it should be, with the answers that were acknowledged and no others."""
        vault = self.laid.vault
        assert {row.id: row.stage for row in vault.interviews()} == {
            interview: held.stage for interview, held in self.model.items()
        }
        for interview, held in self.model.items():
            if held.stage in HERE:
                assert answers_in(vault, interview) == held.given
        assert vault.refusals() == self.refusals
        vault.verify_audit()

    @invariant()
    def forgets_what_is_over(self) -> None:
        """What was sealed or deleted cannot be read here; its sealed file is there exactly as long as it is owed."""
        for interview, held in self.model.items():
            if held.stage not in HERE:
                try:
                    self.laid.vault.entries(interview)
                except KeyForgotten:
                    pass
                else:
                    raise AssertionError("an interview that is over can be read")
        here = {path.stem for path in sealed_interviews(self.laid.paths.sealed)}
        assert here == set(self.ids(*WAITING))

    def teardown(self) -> None:
        """Let the centre read all of it once more, and leave nothing behind."""
        type(self).days += 1
        try:
            for interview in self.ids(*WAITING):
                content = (self.laid.paths.sealed / f"{interview}.age").read_bytes()
                record = package.open_sealed(content, [hybrid_identity()]).record
                assert self.kept_to(interview, record)
                assert (
                    arrival.answers_of(record, self.laid.pack.loaded.study.primary.id) == self.model[interview].counted
                )
        finally:
            self.laid.vault.close()
            self.laid.centre.close()
            self.folder.cleanup()

    # ---- for the rules ----------------------------------------------------------------------------------

    def took(self, verb: str) -> None:
        """Note that something was done, and did not find that there was nothing to do."""
        if self.begun:
            type(self).taken[verb] += 1
            self._steps += 1
            self._last[verb] = self._steps

    def rested(self, verb: str, steps: int) -> bool:
        """Tell whether so much else was done since: what ends everything must not come all the time."""
        return self._steps - self._last.get(verb, 0) >= steps

    def now(self) -> tuple[Session, Held]:
        """Return the session there is, and its interview in the model."""
        assert self.session is not None
        assert self.session.interview is not None
        return self.session, self.model[self.session.interview]

    def on(self, *pages: type[ReviewPage | KeepPage]) -> bool:
        """Tell whether such a page is on the screen."""
        return self.session is not None and isinstance(self.session.page, pages)

    def ids(self, *stages: Stage) -> list[str]:
        """Return the interviews in these stages."""
        return [interview for interview, held in self.model.items() if held.stage in stages]

    @property
    def quiet(self) -> bool:
        """Whether there are as many interviews as there may be, and nothing is owed: something must be left to do."""
        return len(self.model) >= MOST_INTERVIEWS and not self.ids(*HERE, *WAITING)

    def differences(self, interview: str) -> tuple[str, ...]:
        """Return how what arrived at the centre differs from what was acknowledged."""
        primary = self.laid.pack.loaded.study.primary.id
        archive = self.laid.centre.archive
        arrived = interview in {row.id for row in archive.interviews()}
        broken = ("choices",) if arrived and not self.kept_to(interview, archive.record(interview)) else ()
        return (*broken, *arrival.differences(archive, interview, self.model[interview].counted, primary))

    def kept_to(self, interview: str, record: Record) -> bool:
        """Tell whether a record is kept and quoted as its participant said last."""
        said = {"quotes_anonymous": True, "keep_for_reuse": True, **self.model[interview].choices}
        quotes = {answer.may_quote for answer in record.answers if isinstance(answer, Words)}
        return record.may_keep == said["keep_for_reuse"] and quotes <= {said["quotes_anonymous"]}

    def switch_on(self) -> None:
        """Unlock the laptop, the way the window does."""
        self.session = None
        self.laid.vault = self._unlocked(self.laid.paths, self.laid.clock, self.laid.randomness)
        remains.remove(self.laid.vault, self.laid.paths.sealed)

    @staticmethod
    def _unlocked(paths: LaptopPaths, clock: Clock, randomness: Randomness) -> Vault:
        return Vault.unlock(paths.vault, PASSPHRASE, clock=clock, randomness=randomness)
