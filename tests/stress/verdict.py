"""The one line that a tool ends in, and its exit status."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Verdict:
    """What trials have come to.

    Attributes:
        trials: How many there were.
        of: What one is called, in the plural.
        lost: What was acknowledged and is not there, a sentence for each.
        corrupt: What cannot be opened, does not verify, or ended without a sentence.
        names: What these two are called in the last line; a tool that can only lose names one.
    """

    of: str = "trials"
    trials: int = 0
    lost: list[str] = field(default_factory=list)
    corrupt: list[str] = field(default_factory=list)
    names: tuple[str, ...] = ("lost", "corrupt")

    def count(self, trial: str, lost: Sequence[str], corrupt: Sequence[str] = ()) -> None:
        """Note how one trial went."""
        self.trials += 1
        self.lost += [f"{trial}: {sentence}" for sentence in lost]
        self.corrupt += [f"{trial}: {sentence}" for sentence in corrupt]

    @property
    def line(self) -> str:
        """The last line."""
        counts = zip((self.lost, self.corrupt), self.names, strict=False)
        return ", ".join((f"{self.trials} {self.of}", *(f"{len(found)} {name}" for found, name in counts)))

    @property
    def held(self) -> bool:
        """Whether nothing went wrong, and anything was tried at all."""
        return self.trials > 0 and not self.lost and not self.corrupt

    def told(self, most: int = 20) -> int:
        """Print what went wrong, then the last line; return the exit status."""
        for sentence in [*self.lost, *self.corrupt][:most]:
            say(sentence)
        say(self.line)
        return 0 if self.held else 1


def say(sentence: str) -> None:
    """Print a line now."""
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()
