"""One of a study's TOML files, from anybody: its entries, or the reason why there are none."""

import re
import tomllib
from typing import Any

from interview_app.study.findings import Finding

LARGEST = 2_000_000
"""Bytes in any file of a study."""

UNREADABLE = b"\0This file cannot be read."
"""Stands for the bytes of a file that cannot be read, so that it can be a finding among the others."""

DEEPEST = 20
"""Tables and lists inside each other; the deepest key of a study has five."""


_PART = "(?:[\\w-]+|\"[^\"\\n]*\"|'[^'\\n]*')[ \\t]*\\.[ \\t]*"
_DEEP_KEY = re.compile(rf"(?:^[ \t\[]*|(?<=[{{,])[ \t]*)(?:{_PART}){{{DEEPEST}}}", re.MULTILINE)
"""A key with this many dots; the TOML reader would take minutes for thousands of them."""


def parse(name: str, untrusted: bytes) -> tuple[dict[str, Any] | None, tuple[Finding, ...]]:
    """Return a file's entries, and what is wrong with it when there are none."""
    if untrusted == UNREADABLE or len(untrusted) > LARGEST:
        return None, (unreadable(name) if untrusted == UNREADABLE else too_large(name),)
    try:
        text = untrusted.decode("utf-8-sig")  # some editors put a mark at the beginning that nobody sees
        if _DEEP_KEY.search(text):
            return None, (_overdone(name),)
        entries = tomllib.loads(text)
    except UnicodeDecodeError:
        todo = "Save it again as UTF-8 in a plain text editor."
        return None, (Finding(name, "", "This file is not plain text in UTF-8.", todo),)
    except tomllib.TOMLDecodeError as error:
        todo = "Look at that line and the one before it: a quotation mark, a bracket or an “=” may be missing."
        return None, (Finding(name, "", f"This file is not TOML: {error}.", todo),)
    except (RecursionError, ValueError):  # a number of thousands of digits is a ValueError of its own
        return None, (_overdone(name),)
    return (entries, ()) if _depth(entries) <= DEEPEST else (None, (_overdone(name),))


def too_large(name: str) -> Finding:
    """Return the finding about a file that is too large to be read."""
    return Finding(name, "", f"This file is larger than {LARGEST // 1_000_000} MB.", "Make it smaller, or take it out.")


def unreadable(name: str) -> Finding:
    """Return the finding about something that is no file, or that may not be opened."""
    message = "This is no file that can be read: it may be closed, a folder, or a link that leads nowhere."
    return Finding(name, "", message, "Put a plain file in its place, or take it out.")


def _overdone(name: str) -> Finding:
    message = "This file is nested too deeply, or has a number that is too long."
    return Finding(name, "", message, "Write it again along the lines of a study that works.")


def _depth(entries: dict[str, Any]) -> int:
    """Return how deep tables and lists go, without recursion: a dotted key alone can be deeper than the stack."""
    depth = 0
    level: list[Any] = [entries]
    while level and depth <= DEEPEST:
        depth += 1
        level = [inner for value in level for inner in _inside(value) if isinstance(inner, dict | list)]
    return depth


def _inside(value: Any) -> list[Any]:  # noqa: ANN401 - TOML values
    return list(value.values()) if isinstance(value, dict) else list(value)
