"""Check that everybody, in every language of the study, is told whom they can turn to."""

import re
from collections.abc import Iterator
from datetime import date

from interview_app.study.findings import Finding, instead, repeated, short
from interview_app.study.model import Study
from interview_app.study.rules.names import ID, ID_FORM
from interview_app.study.rules.wording import hides
from interview_app.study.signposting import FILE, Contact, Signpost, Signposting, in_language
from interview_app.study.wording import EASY_READ

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check_signposting(study: Study, signposting: Signposting) -> Iterator[Finding]:
    """Yield what is wrong with the support lines."""
    if not signposting.lines:
        yield Finding(
            FILE, "line", "There must be at least one support line.", "Add a [[line]] with id, reach and name."
        )
    if signposting.checked and not _is_day(signposting.checked):
        todo = "Write the day on which somebody last rang every line, such as “2026-11-22”, or leave it empty."
        yield Finding(FILE, "checked", f"“{short(signposting.checked)}” is not a day.", todo)
    for name in repeated(line.id for line in signposting.lines):
        yield Finding(FILE, "line", f"The line “{short(name)}” is there twice.", "Take one out, or give it another id.")
    for number, line in enumerate(signposting.lines, 1):
        yield from _line(study, line, f"line[{number}]")
    for key, who in (("contact", signposting.contact), ("complaints", signposting.complaints)):
        if who is not None:
            yield from _contact(study, who, key)


def _contact(study: Study, who: Contact, key: str) -> Iterator[Finding]:
    yield from _reach(who.reach, key)
    yield from _words(study, who.name, f"{key}.name")
    yield from _unnamed(study, who.name, key, key)


def _line(study: Study, line: Signpost, key: str) -> Iterator[Finding]:
    if not ID.fullmatch(line.id):
        yield Finding(FILE, f"{key}.id", f"“{short(line.id)}” is not an id.", ID_FORM)
    yield from _reach(line.reach, key)
    yield from _words(study, line.name, f"{key}.name")
    yield from _words(study, line.hours, f"{key}.hours")
    yield from _unnamed(study, line.name, key, "line")
    yield from _without_hours(study, line, key)


def _reach(reach: str, key: str) -> Iterator[Finding]:
    if not reach.strip():
        yield Finding(FILE, f"{key}.reach", "This is empty.", "Write the number or address.")
    elif hides(reach):
        message = "This text has a sign in it that nobody can see."
        yield Finding(FILE, f"{key}.reach", message, "Type the text again.")


def _words(study: Study, words: dict[str, str], key: str) -> Iterator[Finding]:
    for language, text in words.items():
        if language not in study.languages:
            message = f"The study does not list the language “{short(language)}”."
            yield Finding(FILE, key, message, instead(language, study.languages))
        elif not text.strip():
            yield Finding(FILE, f"{key}.{language}", "This is empty.", "Write it, or take it out.")
        elif hides(text):
            message = "This text has a sign in it that nobody can see."
            yield Finding(FILE, f"{key}.{language}", message, "Type the text again.")


def _plain(study: Study) -> Iterator[str]:
    return (language for language in study.languages if not language.endswith(EASY_READ))


def _unnamed(study: Study, name: dict[str, str], key: str, table: str) -> Iterator[Finding]:
    """A name is needed in each language."""
    for language in _plain(study):
        if not in_language(name, language):
            todo = f'Add below [{table}.name]: {language} = "…"'
            yield Finding(FILE, f"{key}.name", f"There is no name in “{short(language)}”.", todo)


def _without_hours(study: Study, line: Signpost, key: str) -> Iterator[Finding]:
    """Hours are needed in each language, once they are given in one."""
    for language in _plain(study):
        if line.hours and not in_language(line.hours, language):
            todo = f'Add below [line.hours]: {language} = "…"'
            yield Finding(FILE, f"{key}.hours", f"There are no hours in “{short(language)}”.", todo, "warning")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DAY.fullmatch(text) is not None
