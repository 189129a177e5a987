"""The tutorial of `vignettes/README.md` as a list of steps, read from its boxes the way a person reads them."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interview_app.base.paths import shipped

_BOX = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_REPLACE = re.compile(r"In `([^`]+)`, replace$")
_LEFT_OUT = "…"


@dataclass(frozen=True)
class Typed:
    """A command and the answer that the tutorial shows."""

    words: tuple[str, ...]
    answer: str


@dataclass(frozen=True)
class Edited:
    """Some lines of a file in the place of others."""

    file: str
    old: str
    new: str

    def make(self, folder: Path) -> None:
        """Change the file."""
        path = folder / self.file
        content = path.read_text("utf-8")
        assert content.count(self.old) == 1, f"{self.file}: {self.old}"
        path.write_text(content.replace(self.old, self.new), "utf-8", newline="\n")


def readme() -> str:
    """Return the whole file."""
    return (shipped("vignettes") / "README.md").read_text("utf-8")


def section(heading: str) -> str:
    """Return what stands below a heading, up to the next one of its own or a higher rank."""
    rank = heading.partition(" ")[0]
    _, found, rest = readme().partition(f"\n{heading}\n")
    assert found, heading
    return re.split(rf"^#{{2,{len(rank)}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def steps() -> tuple[Typed | Edited, ...]:
    """Return everything that the tutorial asks its reader to do, in order."""
    return tuple(_steps(section("## Tutorial: a study of your own")))


def _steps(text: str) -> Iterator[Typed | Edited]:
    before, file, old = 0, "", ""
    for box in _BOX.finditer(text):
        said = text[before : box.start()].strip().replace("\n", " ")
        before = box.end()
        if box[1] == "console":
            yield from _typed(box[2])
        elif replaced := _REPLACE.search(said):
            file, old = replaced[1], box[2].rstrip()
        else:
            assert said == "with", f"neither typed nor replaced: {said}"
            yield Edited(file, old, box[2].rstrip())


def _typed(text: str) -> Iterator[Typed]:
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        line, _, answer = part.partition("\n")
        program, *words = shlex.split(line)
        assert program == "interview-app", line
        yield Typed(tuple(words), answer.strip())


def fits(shown: str, real: str) -> bool:
    """Tell whether an answer is the one shown, where “…” stands for anything."""
    pattern = re.escape(shown.strip()).replace(_LEFT_OUT, ".*")
    return re.fullmatch(pattern, real.strip(), re.DOTALL) is not None
