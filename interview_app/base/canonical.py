"""Canonical JSON, so that the same value has the same bytes and the same hash everywhere.

UTF-8, NFC, keys sorted, no white space and no floats, in the manner of RFC 8785.
"""

import hashlib
import json
import unicodedata
from typing import Any

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_json(value: Any) -> bytes:  # noqa: ANN401 - any JSON value; floats are refused below
    """Return the one byte string for a JSON value.

    Raises:
        TypeError: On a float or anything JSON does not have.
    """
    return _ENCODER.encode(_normal(value)).encode()


def digest(value: Any) -> str:  # noqa: ANN401 - as above
    """Return the SHA-256 of the canonical JSON of a value, in hexadecimal."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def _normal(value: Any) -> Json:  # noqa: ANN401 - as above
    match value:
        case None | bool() | int():
            return value
        case str():
            return unicodedata.normalize("NFC", value)
        case list() | tuple():
            return [_normal(item) for item in value]
        case dict():
            return {unicodedata.normalize("NFC", key): _normal(item) for key, item in value.items()}
        case _:
            raise TypeError(f"canonical JSON has no {type(value).__name__}")
