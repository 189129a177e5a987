"""From which source text each sentence of a translation was made, so that a translation left behind is seen.

`text/<language>.source.toml` holds a mark for each sentence that the translation says itself: the first 16 hexadecimal
digits of the SHA-256 of the source text as it was then.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping

import msgspec

from interview_app.study.findings import Finding, Said, short
from interview_app.study.model import Study
from interview_app.study.rules.wording import leaves
from interview_app.study.shape import shaped
from interview_app.study.toml_file import parse
from interview_app.study.wording import EASY_READ, Wording

_DIGITS = 16
_NAME = re.compile(r"text/(.+)\.source\.toml")


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"marks": "sentence"}):
    """The parsed file: marks by the sentence's dotted path."""

    language: str
    of: str
    marks: dict[str, str]


def source_of(study: Study, language: str) -> str:
    """Return the language that a language is translated from, or "" for the default language."""
    if language.endswith(EASY_READ):
        return language.removesuffix(EASY_READ)
    return "" if language == study.default_language else study.default_language


def marks(translation: Wording, source: Wording) -> dict[str, str]:
    """Return the mark of each sentence that a translation says itself and its source has."""
    paths = [path for path, _ in leaves(translation.entries)]
    return {".".join(path): _mark(source.text(*path)) for path in paths if _says(source, path)}


def write(language: str, of: str, marked: Mapping[str, str]) -> bytes:
    """Return the bytes of the file."""
    lines = [
        f"# Written by “interview-app study translated”: which text of {of} each sentence was made from. Never edited.",
        f"language = {_quoted(language)}",
        f"of = {_quoted(of)}",
        "[sentence]",
        *(f"{_quoted(path)} = {_quoted(mark)}" for path, mark in marked.items()),
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def check_sources(study: Study, wordings: Mapping[str, Wording], files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield what is missing, stale or left over in the files that tie translations to their source."""
    for name in files:
        match = _NAME.fullmatch(name)
        if match and (match[1] not in study.languages or not source_of(study, match[1])):
            message = "This file belongs to no translation in the study."
            yield Finding(name, "", message, "Take it out.")
    for language in study.languages:
        of = source_of(study, language)
        if of and language in wordings and of in wordings:
            yield from _one(language, of, marks(wordings[language], wordings[of]), files)


def _one(language: str, of: str, wanted: Mapping[str, str], files: Mapping[str, bytes]) -> Iterator[Finding]:
    name = f"text/{language}.source.toml"
    again = f"“interview-app study translated FOLDER {language}”"
    if name not in files:
        message = f"It is not known which text of {of} this translation was made from."
        yield Finding(name, "", message, f"Compare the two, then run {again}.", "warning")
        return
    entries, broken = parse(name, files[name])
    source, more = (None, broken) if entries is None else shaped(entries, Source, name)
    yield from more
    if source is None:
        return
    if (source.language, source.of) != (language, of):
        message = f"This must be about “{language}”, translated from “{of}”."
        yield Finding(name, "language", message, f"Take the file out and run {again}.")
        return
    for key, message, todo in _compared(wanted, source.marks, of, again):
        yield Finding(name, short(key), message, todo, "warning")


def _compared(wanted: Mapping[str, str], kept: Mapping[str, str], of: str, again: str) -> Iterator[Said]:
    for path, mark in wanted.items():
        if path not in kept:
            yield path, "This sentence is new in the translation.", f"Compare it with {of}, then run {again}."
        elif kept[path] != mark:
            message = f"The sentence has changed in {of} since it was translated."
            yield path, message, f"Bring the translation up to date, then run {again}."
    for path in kept:
        if path not in wanted:
            yield path, "The translation does not say this, or not any more.", f"Run {again}."


def _says(source: Wording, path: tuple[str, ...]) -> bool:
    try:
        source.lines(*path)
    except KeyError:
        return False
    return True


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def _quoted(text: str) -> str:
    """Return a TOML basic string; ids and tags have no sign that needs more."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
