"""Compare each language with what the study needs: nothing missing, nothing unknown, nothing empty."""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

from interview_app.study.findings import Finding, suggestion
from interview_app.study.model import Study
from interview_app.study.vocabulary import Need, Path, needs
from interview_app.study.wording import Wording

_FIELDS: Mapping[Path, tuple[str, ...]] = {("thanks", "withdraw_until"): ("date",)}


def check_wordings(study: Study, wordings: Mapping[str, Wording]) -> Iterator[Finding]:
    """Yield what is wrong with any language's file."""
    wanted = {need.path: need for need in needs(study)}
    for language, wording in wordings.items():
        file = f"text/{language}.toml"
        if language not in study.languages:
            yield Finding(file, "", "The study does not list this language.")
        if wording.entries.get("language") != language:
            yield Finding(file, "language", f"This must be “{language}”, as in the file's name.")
        if not isinstance(wording.entries.get("approved", False), bool):
            yield Finding(file, "approved", "This must be true or false.")
        yield from _missing(wording, wanted, file)
        yield from _present(wording, wanted, file)


def _missing(wording: Wording, wanted: Mapping[Path, Need], file: str) -> Iterator[Finding]:
    for path, need in wanted.items():
        if need.required and not wording.has(*path):
            yield Finding(file, ".".join(path), "This wording is missing.")


def _present(wording: Wording, wanted: Mapping[Path, Need], file: str) -> Iterator[Finding]:
    own = {name: entry for name, entry in wording.entries.items() if name not in {"language", "approved"}}
    for path, entry in _leaves(own, ()):
        need = wanted.get(path)
        key = ".".join(path)
        if need is None:
            yield Finding(file, key, f"Nothing in the study uses this wording.{suggestion(key, map('.'.join, wanted))}")
        else:
            yield from (Finding(file, key, message) for message in _wrong(entry, need))


def _leaves(table: Mapping[str, Any], path: Path) -> Iterator[tuple[Path, object]]:
    for name, entry in table.items():
        if isinstance(entry, dict):
            yield from _leaves(entry, (*path, name))
        else:
            yield (*path, name), entry


def _wrong(entry: object, need: Need) -> Iterator[str]:
    texts = entry if isinstance(entry, list) else [entry]
    if isinstance(entry, list) == (need.kind == "text") and need.kind != "either":
        yield "This must be one text." if need.kind == "text" else "This must be a list of texts."
        return
    if need.count and len(texts) != need.count:
        yield f"This needs {need.count} texts, one for each point, and has {len(texts)}."
    if not texts:
        yield "This list is empty."
    for text in texts:
        if not isinstance(text, str):
            yield "Each entry must be a text in quotation marks."
        elif not text.strip():
            yield "This text is empty."
        elif _fields(text) != _FIELDS.get(need.path, ()):
            yield f"Braces are kept for {{date}} in thanks.withdraw_until: “{text[:40]}”."


def _fields(text: str) -> tuple[str, ...] | None:
    try:
        return tuple(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return None
