"""Any TOML whatsoever: values that a file may hold, and files that hold them in any place."""

import json
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from hypothesis import strategies as st

WORDS = ("school", "data", "ok", "main", "sender:receiver", "en-GB", "pl", "never", "", " ", "{date}", "a.b", "x" * 70)
NUMBERS = (0, 1, -1, 5, 96, 10**6, 10**30, -(10**30), 0.5, float("inf"), float("nan"), -0.0)

scalars = (
    st.sampled_from(WORDS + NUMBERS)
    | st.booleans()
    | st.text(max_size=8)
    | st.integers()
    | st.floats()
    | st.dates()
    | st.datetimes()
    | st.times()
)
names = st.sampled_from(("id", "levels", "use", "data", "school", "question", "points", "coarser", "x")) | st.text(
    max_size=5
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4), max_leaves=12
)
tables = st.dictionaries(names, values, max_size=6)


def written(entries: Mapping[str, Any]) -> bytes:
    """Return entries as TOML."""
    return "".join(f"{_text(key)} = {_value(value)}\n" for key, value in entries.items()).encode()


def _value(value: object) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_text(key)} = {_value(one)}' for key, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    return _text(value) if isinstance(value, str) else repr(value)


def _text(text: str) -> str:
    """Return a TOML string: JSON's spelling, with characters beyond the first plane left as they are."""
    quoted = "".join(json.dumps(sign)[1:-1] if ord(sign) < 0x80 else sign for sign in text)
    return f'"{quoted}"'.replace("\x7f", "\\u007f")


@st.composite
def respelt(draw: st.DrawFn, content: bytes) -> bytes:
    """Return a TOML file with any one thing in it replaced by any value, taken out, or given another name."""
    entries = tomllib.loads(content.decode())
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [entries]
    while waiting:
        here = waiting.pop()
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        places += [(here, key) for key in keys]
        waiting += [here[key] for key in keys if isinstance(here[key], dict | list)]
    here, key = draw(st.sampled_from(places))
    how = draw(st.sampled_from(("value", "value", "out", "name")))
    if how == "value":
        here[key] = draw(values)
    elif how == "name" and isinstance(here, dict):
        here[draw(names)] = here.pop(key)
    else:
        del here[key]
    return written(entries)
