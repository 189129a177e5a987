"""`python -m tests.stress.kill --times 1000`: kill -9 at any moment, and go on with the same vault.

A child unlocks the vault and does what comes next: carry on the interview that is open, answer, take out, keep, seal,
export, change the passphrase, delete, begin another. It is killed after a random while. Then the real program opens
what is left: everything that was acknowledged has to be there, and the interview has to carry on where it was. And
the next child goes on with it.
"""

import argparse
import shutil
import sys
import tempfile
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.vault import PASSPHRASE
from tests.stress.dice import Dice
from tests.stress.forked import Child
from tests.stress.found import Found, Packs, look
from tests.stress.life import Life
from tests.stress.promises import Promised, Promises, lost
from tests.stress.story import rehearse
from tests.stress.told import Teller, lines
from tests.stress.verdict import Verdict, say

_LONGEST = (0.02, 0.1, 0.4)
"""Seconds that a child may live: enough for an answer, for a dozen, for a seal with its PDF on a busy machine."""
_IN_THE_UNLOCK = 6
"""One child of so many may be killed from its very beginning, the others once the vault is open."""
_A_NEW_LAPTOP_EVERY = 50
"""Trials with one laptop; looking at everything on it takes longer with each interview."""


@dataclass
class Trials:
    """A laptop that is killed again and again, and what it has promised."""

    folder: Path
    dice: Dice
    verdict: Verdict = field(default_factory=Verdict)
    moments: Counter[str] = field(default_factory=Counter)
    promises: Promises = field(default_factory=Promises)
    packs: Packs = field(default_factory=dict)

    def new_laptop(self) -> None:
        """Throw the laptop away and set up another one; that is not to be killed."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.promises = Promises()

        def lives(tells_on: int) -> None:
            life = Life(self.folder, Teller(tells_on), PASSPHRASE, seed="new laptop")
            life.make()
            life.install()
            life.switch_off()

        heard, status = Child(lives).end()
        assert status == 0
        self._hear(heard)

    def once(self, number: int) -> None:
        """Let a child live, kill it, look at what is left, and believe that from then on."""
        seed, passphrase = f"trial {number}", self.promises.passphrase
        kept = self.packs.get(self.promises.pack)
        child = Child(lambda tells_on: _go_on(Life(self.folder, Teller(tells_on), passphrase, seed, kept), Dice(seed)))
        if self.dice.below(_IN_THE_UNLOCK):
            child.wait_for(b'"unlocked"')
        threading.Event().wait(self.dice.fraction() * self.dice.one_of(_LONGEST))
        child.kill()
        heard, status = child.end()
        self._hear(heard)
        trying = self.promises.trying
        self.moments[trying.verb if trying is not None else "between two"] += 1
        found = look(self.folder, self._passphrases(), self.packs)
        trouble = [found.trouble] if found.trouble else []
        if status >= 0:
            trouble.append(f"the child ended by itself with {status}")
        self.verdict.count(f"trial {number}", list(lost(self.promises, found)), trouble)
        self._believe(found)

    def _hear(self, heard: bytes) -> None:
        for told in lines(heard):
            self.promises.hear(told)

    def _passphrases(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.promises.passphrases, _other(self.promises.passphrase))))

    def _believe(self, found: Found) -> None:
        """Take what is there for what was promised: what was in flight has happened or not, and stays so."""
        opened_by = [phrase for phrase in self.promises.passphrases if phrase in found.opened_by]
        self.promises = Promises(opened_by[-1] if opened_by else "", found.pack, bundles=dict(found.bundles))
        for interview, there in found.interviews.items():
            self.promises.interviews[interview] = Promised(
                list(there.answers), notes=there.notes, page=there.page, stage=there.stage, sealed=there.sealed
            )


def _other(passphrase: str) -> str:
    """Return the passphrase that comes after one."""
    words, _, number = passphrase.partition(" number ")
    return f"{words} number {int(number or 0) + 1}"


def _go_on(life: Life, dice: Dice) -> None:
    """Do one thing after the other for ever."""
    life.unlock()
    turn = dice.below(1000)
    while True:
        turn += 1
        if (held := life.first(Stage.OPEN)) is not None:
            _carry_on(life, dice, held, turn)
        elif (kept := life.first(Stage.CLOSING)) is not None and dice.coin():
            life.note(kept, f"note {turn}")
            life.seal(kept)
        elif life.first(Stage.SEALED) is not None and dice.coin():
            life.export()
        elif hasattr(Vault, "change_passphrase") and dice.coin():
            life.change_passphrase(_other(life.passphrase))
        else:
            life.begin(turn)


def _carry_on(life: Life, dice: Dice, interview: str, turn: int) -> None:
    session = life.resume(interview, turn)
    while not session.ended:
        if (written := life.can_take_out(session)) and dice.coin():
            life.look_back(session, written[0], dice.one_of(written))
        elif not dice.below(100):
            life.discard(interview) if dice.coin() else life.seal_now()
            return
        else:
            life.go_on(session)


def run(folder: Path, times: int, seed: str) -> Trials:
    """Do so many trials."""
    rehearse(folder / "rehearsal")
    trials = Trials(folder / "laptop", Dice(seed))
    for number in range(times):
        if number % _A_NEW_LAPTOP_EVERY == 0:
            trials.new_laptop()
        trials.once(number)
    return trials


def main() -> int:
    """Do what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.kill", description=__doc__)
    parser.add_argument("--times", type=int, default=1000, help="how often to kill")
    parser.add_argument("--seed", default="kill", help="another seed gives other moments")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kill-") as folder:
        trials = run(Path(folder), words.times, words.seed)
    say("killed while: " + ", ".join(f"{verb} {count}" for verb, count in trials.moments.most_common()))
    return trials.verdict.told()


if __name__ == "__main__":
    sys.exit(main())
