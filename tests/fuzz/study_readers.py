"""Parsers of a study's own files, which lie inside a pack and were written by people."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from interview_app.base.paths import shipped
from interview_app.study import load
from tests.factories.study import GLA, gla_files

SHIPPED = shipped("vignettes")
_ENOUGH = 4
"""Files of a kind: forty pictures teach a parser nothing more."""


def _read(name: str, untrusted: bytes) -> None:
    """Read the shipped study with one file replaced."""
    load.read_files({**gla_files(), name: untrusted})


READERS: dict[str, tuple[str, Callable[[bytes], None]]] = {
    "structure": ("study.toml", partial(_read, "study.toml")),
    "wording": ("text/en-GB.toml", partial(_read, "text/en-GB.toml")),
    "design": ("design.csv", partial(_read, "design.csv")),
    "lock": ("design.lock.toml", partial(_read, "design.lock.toml")),
    "signposting": ("signposting.toml", partial(_read, "signposting.toml")),
    "nearby": ("redaction.toml", partial(_read, "redaction.toml")),
    "picture": ("pictures/*.svg", partial(_read, "pictures/data.health.svg")),
}


def seeds(pattern: str) -> tuple[Path, ...]:
    """Return some of the shipped study's files of a kind."""
    return tuple(sorted((SHIPPED / GLA).glob(pattern))[:_ENOUGH])
