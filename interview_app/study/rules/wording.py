"""Compare each language with what the study needs: nothing missing, nothing unknown, nothing empty."""

import unicodedata
from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

from interview_app.study.findings import Finding, instead, short
from interview_app.study.model import Study
from interview_app.study.vocabulary import HOW_FAR, LAST_DAY, Need, Path, needs
from interview_app.study.wording import Wording

_UNSEEN = frozenset("\u200b\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
HEADING = frozenset({"language", "approved"})
_FIELDS: Mapping[Path, tuple[str, ...]] = {
    ("thanks", "withdraw_until"): ("date",),
    ("thanks", "checked"): ("date",),
    HOW_FAR: ("done", "all"),
}
_FORMS = {"text": 'Write one text: key = "…".', "list": 'Write a list: key = ["…", "…"].'}


def check_wordings(study: Study, wordings: Mapping[str, Wording]) -> Iterator[Finding]:
    """Yield what is wrong with any language's file."""
    wanted = {need.path: need for need in needs(study)}
    for language, wording in wordings.items():
        file = f"text/{language}.toml"
        if language not in study.languages:
            todo = f"Add “{language}” to the languages in study.toml, or take the file out."
            yield Finding(file, "", "The study does not list this language.", todo)
        if wording.entries.get("language") != language:
            yield Finding(file, "language", f"This must be “{language}”.", f'Write language = "{language}".')
        if not isinstance(wording.entries.get("approved", False), bool):
            todo = "Write approved = true once the study’s owner lets it be shown, and false before."
            yield Finding(file, "approved", "This must be true or false.", todo)
        yield from _missing(wording, wanted, file)
        yield from _present(wording, wanted, file)


def leaves(table: Mapping[str, Any], path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield every path that a wording file has, with what stands there; its heading is left out."""
    for name, entry in table.items():
        if not path and name in HEADING:
            continue
        if isinstance(entry, dict):
            yield from leaves(entry, (*path, name))
        else:
            yield (*path, name), entry


def _missing(wording: Wording, wanted: Mapping[Path, Need], file: str) -> Iterator[Finding]:
    for path, need in wanted.items():
        if need.required and not wording.has(*path):
            key = ".".join(path)
            where = f"Add it below [{'.'.join(path[:-1])}]: " if path[1:] else "Add it: "
            shape = '["…"]' if need.kind == "list" else '"…"'
            yield Finding(file, key, "This wording is missing.", f"{where}{path[-1]} = {shape}")


def _present(wording: Wording, wanted: Mapping[Path, Need], file: str) -> Iterator[Finding]:
    names = {".".join(path): need for path, need in wanted.items()}
    for path, entry in leaves(wording.entries):
        need, key = wanted.get(path), ".".join(map(short, path))
        if need is None:
            todo = instead(key, names) if _near(path, wanted) else "Take it out, or look for a typing mistake."
            yield Finding(file, key, "Nothing in the study uses this wording.", todo)
        else:
            yield from (Finding(file, key, message, todo) for message, todo in _wrong(entry, need))


def _near(path: Path, wanted: Mapping[Path, Need]) -> bool:
    """Tell whether a name is worth looking for: comparing every stranger with every name takes minutes."""
    return any(path[:1] == known[:1] or path[1:] == known[1:] for known in wanted)


def _wrong(entry: object, need: Need) -> Iterator[tuple[str, str]]:
    texts = entry if isinstance(entry, list) else [entry]
    if isinstance(entry, list) == (need.kind == "text") and need.kind != "either":
        yield ("This must be one text." if need.kind == "text" else "This must be a list of texts."), _FORMS[need.kind]
        return
    if need.count and len(texts) != need.count:
        message = f"This needs {need.count} texts, one for each point, and has {len(texts)}."
        yield message, "Add or take out texts, or change the points in study.toml."
    if not texts:
        yield "This list is empty.", "Write at least one text, or take the key out if nothing needs it."
    for text in texts:
        yield from _text(text, need)


def _text(text: object, need: Need) -> Iterator[tuple[str, str]]:
    if not isinstance(text, str):
        yield "Each entry must be a text.", "Put it into quotation marks."
    elif not text.strip():
        yield "This text is empty.", "Write what people are to read, or take it out."
    elif hides(text):
        yield "This text has a sign in it that nobody can see.", "Type the text again."
    elif _fields(text) != _wanted_fields(need.path):
        yield _braces(text, need)


def hides(text: str) -> bool:
    """Tell whether a text has signs that nobody sees: controls, spaces of no width, turns of direction.

    The joiners (U+200C, U+200D) and the marks of direction (U+200E, U+200F) belong to how languages are written.
    """
    return any(unicodedata.category(sign) == "Cc" or sign in _UNSEEN for sign in text.replace("\n", ""))


def _braces(text: str, need: Need) -> tuple[str, str]:
    if need.path == HOW_FAR:
        message = "Braces hold two numbers here, each once: the stories that are read, and all of them."
        return message, "Write {done} first and then {all}, and no other braces."
    if _wanted_fields(need.path):
        return "Braces hold the date here, once.", "Write {date} where the day is to stand, and no other braces."
    message = f"Braces are kept for {{date}} in thanks.withdraw_until and thanks.checked: “{short(text)}”."
    return message, "Take the braces out."


def _wanted_fields(path: Path) -> tuple[str, ...]:
    dated = path[0] == "consent" and path[-1] == LAST_DAY
    return ("date",) if dated else _FIELDS.get(path, ())


def _fields(text: str) -> tuple[str, ...] | None:
    try:
        return tuple(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return None
