"""A text in which somebody has said what tells who a person is."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from interview_app.base.errors import UserError

Identifies = Literal["DIRECT", "QUASI"]


class NotTexts(UserError):
    """A line of the file is not a text with spans."""

    code = "EVALUATION-NOT-TEXTS"
    happened = "Line {line} of {file} is not a text with spans: {reason}."
    safe = "Nothing was measured."
    next_step = "Give a file with one JSON object a line, with text and entities as tests/README.md describes."


@dataclass(frozen=True)
class Span:
    """A mention of an entity, in code points."""

    start: int
    end: int
    entity: str
    entity_type: str
    identifies: Identifies


@dataclass(frozen=True)
class Annotated:
    """A text and every mention in it."""

    text: str
    spans: tuple[Span, ...]


def read_jsonl(path: Path) -> Iterator[Annotated]:
    """Yield the texts of a file, one JSON object a line.

    Raises:
        NotTexts: When the file is not there, is no UTF-8, or a line is anything else.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise NotTexts(line=0, file=path.name, reason="the file cannot be read") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _annotated(json.loads(line))
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                raise NotTexts(line=number, file=path.name, reason=_reason(error)) from error


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    return "it is not JSON" if isinstance(error, json.JSONDecodeError | RecursionError) else str(error)


def _annotated(entry: dict[str, Any]) -> Annotated:
    text = entry["text"]
    if not isinstance(text, str):
        raise TypeError("text is not a string")
    return Annotated(text, tuple(_span(one, len(text)) for one in entry["entities"]))


def _span(entry: dict[str, Any], length: int) -> Span:
    start, end, identifies = entry["start_offset"], entry["end_offset"], entry["identifier_type"]
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length):
        raise ValueError("an entity lies outside the text")
    if identifies not in get_args(Identifies):
        raise ValueError("identifier_type is neither DIRECT nor QUASI")
    return Span(start, end, str(entry["entity_id"]), str(entry["entity_type"]), identifies)
