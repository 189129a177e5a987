"""Read a study's structure and report all unknown keys, missing keys and wrong types, where msgspec stops at one."""

from types import UnionType
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from interview_app.study.findings import Finding, suggestion

S = TypeVar("S", bound=msgspec.Struct)


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
        return None, tuple(findings) or (Finding(file, "", f"{error}."),)


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
        findings.append(Finding(file, key, "This must be a table."))
        return value
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    prefix = f"{key}." if key else ""
    findings.extend(
        Finding(file, prefix + name, f"This key is not known.{suggestion(name, fields)}")
        for name in value
        if name not in fields
    )
    findings.extend(
        Finding(file, prefix + name, "This key is missing.")
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
    except msgspec.ValidationError as error:
        reason = str(error).split(" - at `", maxsplit=1)[0]
        findings.append(Finding(file, key, f"This value does not fit: {reason[0].lower()}{reason[1:]}."))
