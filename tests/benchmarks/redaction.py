"""Promise: what is typed is looked through while it is typed; 2,000 characters in 20 ms."""

import json
import re
from functools import partial
from pathlib import Path

from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.lexicon import shipped_lexicon
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, in_turns, median

_TEXTS = Path(__file__).resolve().parents[1] / "evaluation" / "tuning.jsonl"
_LENGTH = 2_000
_ROUNDS, _QUICK_ROUNDS = 100, 5


def measure(_folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Look through the texts that the rules were tuned on, cut to length, beside a look-up of each word."""
    texts = (json.loads(line)["text"] for line in _TEXTS.read_text(encoding="utf-8").splitlines())
    text = "\n".join(texts)[:_LENGTH]
    known = shipped_lexicon().known
    ours, least = in_turns(
        partial(Detector().find, text), partial(_unknown, text, known), _QUICK_ROUNDS if quick else _ROUNDS
    )
    return (
        Figure(
            "2,000 characters looked through for redaction",
            Goal(plus=20),
            "ms",
            median(ours) * MS,
            median(least) * MS,
            "each word looked up in the dictionary",
        ),
    )


def _unknown(text: str, known: frozenset[str]) -> int:
    return sum(word.casefold() not in known for word in re.findall(r"\w+", text))
