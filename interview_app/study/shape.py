"""Read a study's structure and report all unknown keys, missing keys and wrong types, where msgspec stops at one."""

from datetime import date
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from interview_app.study.findings import Finding, instead, short

S = TypeVar("S", bound=msgspec.Struct)

_PLAIN: dict[Any, tuple[str, str]] = {
    str: ("a text in quotation marks", '"…"'),
    int: ("a whole number", "1"),
    float: ("a number", "1.0"),
    bool: ("true or false, without quotation marks", "true"),
    date: ("a date, without quotation marks", "2027-06-30"),
}


def shaped(value: object, kind: type[S], file: str) -> tuple[S | None, tuple[Finding, ...]]:
    """Turn parsed TOML into a structure.

    Returns:
        The structure, as far as one can be made when unknown keys are left out, and every finding.
    """
    findings: list[Finding] = []
    kept = _walk(value, kind, "", file, findings)
    try:
        return msgspec.convert(kept, kind), tuple(findings)
    except msgspec.ValidationError as error:
        unexplained = Finding(file, "", f"{error}.", "Compare this file with one that works.")
        return None, tuple(findings) or (unexplained,)


def spoken(kind: Any) -> str:  # noqa: ANN401 - a type or a generic alias
    """Return in words what a key holds, such as "a list, each entry a whole number"."""
    if kind in _PLAIN:
        return _PLAIN[kind][0]
    inner = get_args(kind)
    match get_origin(kind):
        case origin if origin is Literal:
            return " or ".join(f"“{one}”" for one in inner)
        case origin if origin in {UnionType, Union}:
            return ", or ".join(spoken(one) for one in inner if one is not NoneType)
        case origin if origin is tuple and inner[1:] != (...,):
            return f"a list of {len(inner)}, each {spoken(inner[0])}"
        case origin if origin is tuple:
            return f"a list in square brackets, each entry {spoken(inner[0])}"
    return "a table"


def example(name: str, kind: Any) -> str:  # noqa: ANN401 - as above
    """Return a line of TOML that shows how a key is written."""
    origin, inner = get_origin(kind), get_args(kind)
    if _is_struct(kind) or origin is dict:
        return f"[{name}]"
    if origin is tuple and _is_struct(inner[0]):
        return f"[[{name}]]"
    return f"{name.rpartition('.')[2]} = {_value(kind)}"


def _value(kind: Any) -> str:  # noqa: ANN401 - as above
    if kind in _PLAIN:
        return _PLAIN[kind][1]
    inner = get_args(kind)
    if get_origin(kind) is Literal:
        return f'"{inner[0]}"'
    if get_origin(kind) is tuple:
        entries = inner[:1] * 2 if inner[1:] == (...,) else inner
        return f"[{', '.join(_value(one) for one in entries)}]"
    return _value(inner[0]) if inner else "{ }"


def _is_struct(kind: Any) -> bool:  # noqa: ANN401 - as above
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _walk(value: Any, kind: Any, key: str, file: str, findings: list[Finding]) -> Any:  # noqa: ANN401 - TOML values
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _table(value, kind, key, file, findings)
    if get_origin(kind) is tuple and isinstance(value, list) and get_args(kind)[1:] == (...,):
        inner = get_args(kind)[0]
        return [_walk(item, inner, f"{key}[{n}]", file, findings) for n, item in enumerate(value, 1)]
    if get_origin(kind) is dict and isinstance(value, dict):
        inner = get_args(kind)[1]
        return {name: _walk(item, inner, f"{key}.{name}", file, findings) for name, item in value.items()}
    _leaf(value, kind, key, file, findings)
    return value


def _table(value: Any, kind: type[msgspec.Struct], key: str, file: str, findings: list[Finding]) -> Any:  # noqa: ANN401
    if not isinstance(value, dict):
        findings.append(Finding(file, key, "This must be a table.", f"Write [{key}] on a line, and its keys below."))
        return value
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    prefix = f"{key}." if key else ""
    findings.extend(
        Finding(file, prefix + short(name), "This key is not known.", instead(name, fields))
        for name in value
        if name not in fields
    )
    findings.extend(
        Finding(file, prefix + name, "This key is missing.", f"Add it, such as: {example(prefix + name, field.type)}")
        for name, field in fields.items()
        if field.required and name not in value
    )
    return {
        name: _walk(item, fields[name].type, prefix + name, file, findings)
        for name, item in value.items()
        if name in fields
    }


def _leaf(value: object, kind: type | UnionType, key: str, file: str, findings: list[Finding]) -> None:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        message = f"This must be {spoken(kind)}, and is: {short(value)}."
        findings.append(Finding(file, key, message, f"Write it like this: {example(key, kind)}"))
