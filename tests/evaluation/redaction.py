"""How much the detector finds: `python -m tests.evaluation.redaction FILE.jsonl`.

One JSON object a line: `text`, and `entities` with `start_offset`, `end_offset` (code points), `entity_id`,
`entity_type` and `identifier_type` (DIRECT or QUASI). An entity counts as found only when every letter and digit of all
its mentions in its text is highlighted. `--missed` also prints what was not: of texts that may be shown on a screen.
"""

import argparse
import re
import statistics
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from interview_app.bundle.redact.detector import Detector
from tests.evaluation.values import Annotated, Identifies, NotTexts, read_jsonl

_WORD = re.compile(r"\S*\w\S*")
_AT_ONCE, _ROUNDS = 2000, 3


@dataclass(frozen=True)
class Measured:
    """What was found in some texts.

    Attributes:
        found: Entities of which every mention is highlighted, by how they identify.
        entities: How many there are.
        highlighted: Words of which a letter or digit is highlighted.
        words: How many there are.
        missed: How, which type, and the mentions of each entity that was not found.
    """

    found: dict[Identifies, int]
    entities: dict[Identifies, int]
    highlighted: int
    words: int
    missed: tuple[tuple[Identifies, str, tuple[str, ...]], ...]

    def recall(self, identifies: Identifies) -> float:
        """Return the share of entities that were found; of none it is 1."""
        return self.found[identifies] / self.entities[identifies] if self.entities[identifies] else 1.0

    @property
    def burden(self) -> float:
        """The share of words that are highlighted."""
        return self.highlighted / self.words if self.words else 0.0


def measure(texts: Iterable[Annotated], detector: Detector) -> Measured:
    """Return what a detector finds in annotated texts."""
    found: dict[Identifies, int] = {"DIRECT": 0, "QUASI": 0}
    entities: dict[Identifies, int] = {"DIRECT": 0, "QUASI": 0}
    missed: list[tuple[Identifies, str, tuple[str, ...]]] = []
    highlighted = words = 0
    for one in texts:
        covered = _covered(one.text, detector)
        for (entity, how), spans in _by_entity(one).items():
            whole = all(covered[at] for start, end in spans for at in range(start, end) if one.text[at].isalnum())
            entities[how] += 1
            found[how] += whole
            if not whole:
                missed.append((how, entity, tuple(one.text[start:end] for start, end in spans)))
        for word in _WORD.finditer(one.text):
            words += 1
            highlighted += any(covered[at] for at in range(word.start(), word.end()) if one.text[at].isalnum())
    return Measured(found, entities, highlighted, words, tuple(missed))


def milliseconds(texts: Iterable[str], detector: Detector) -> float:
    """Return the processor time that 2,000 characters take: the median over the texts, of each the best of three."""
    joined = "\n".join(texts)
    pieces = [joined[at : at + _AT_ONCE] for at in range(0, len(joined), _AT_ONCE)]
    times = []
    for piece in pieces:
        rounds = [_seconds(piece, detector) for _ in range(_ROUNDS)]
        times.append(min(rounds) * 1000 * _AT_ONCE / len(piece))
    return statistics.median(times) if times else 0.0


def _seconds(text: str, detector: Detector) -> float:
    began = time.process_time()
    detector.find(text)
    return time.process_time() - began


def _covered(text: str, detector: Detector) -> list[bool]:
    covered = [False] * len(text)
    for mark in detector.find(text):
        covered[mark.start : mark.end] = [True] * (mark.end - mark.start)
    return covered


def _by_entity(one: Annotated) -> dict[tuple[str, Identifies], list[tuple[int, int]]]:
    spans: dict[tuple[str, Identifies], list[tuple[int, int]]] = {}
    for span in one.spans:
        spans.setdefault((span.entity, span.identifies), []).append((span.start, span.end))
    return spans


def report(measured: Measured, speed: float) -> str:
    """Return the figures as a person reads them."""
    lines = [_recall("direct", "DIRECT", measured), _recall("quasi", "QUASI", measured)]
    lines.append(f"words highlighted: {measured.burden:.1%} ({measured.highlighted} of {measured.words})")
    lines.append(f"speed: {speed:.1f} ms of processor time for 2,000 characters")
    return "\n".join(lines)


def _recall(name: str, how: Identifies, measured: Measured) -> str:
    counted = f"{measured.found[how]} of {measured.entities[how]} entities"
    return f"{name} identifiers: recall {measured.recall(how):.3f} ({counted})"


def main(arguments: list[str]) -> int:
    """Print the figures of a file; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.evaluation.redaction", description="What the detector finds."
    )
    parser.add_argument("file", type=Path, help="texts with spans, one JSON object a line")
    parser.add_argument("--missed", action="store_true", help="print each entity that was not found")
    chosen = parser.parse_args(arguments)
    try:
        texts = list(read_jsonl(chosen.file))
    except NotTexts as error:
        print(error, file=sys.stderr)  # noqa: T201 - a command's output
        return 1
    detector = Detector()
    measured = measure(texts, detector)
    print(report(measured, milliseconds([one.text for one in texts], detector)))  # noqa: T201 - as above
    for how, entity, mentions in measured.missed if chosen.missed else ():
        print(f"{how} {entity}: {' | '.join(mentions)}")  # noqa: T201 - as above
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
