"""Warn where what a study says of itself and what participants read may not agree: the name, and the days."""

import re
from collections.abc import Iterator, Mapping

from interview_app.study.findings import Finding
from interview_app.study.model import Study
from interview_app.study.rules.readability import ENGLISH
from interview_app.study.rules.wording import leaves
from interview_app.study.wording import Wording

_DAYS = re.compile(r"\b([0-9]{1,4})[ \u00a0-]days?\b", re.IGNORECASE)


def check_agreement(study: Study, wordings: Mapping[str, Wording]) -> Iterator[Finding]:
    """Yield a warning for a persona that no story names, and for numbers of days that the study does not keep."""
    if study.default_language in wordings:
        yield from _unnamed(study, wordings[study.default_language])
    for language, wording in wordings.items():
        if language.partition("-")[0] == ENGLISH:  # in which other words a language says “days” is not known
            yield from _days(study, wording)


def _unnamed(study: Study, wording: Wording) -> Iterator[Finding]:
    told = {"story", *(dimension.id for dimension in study.shown_dimensions)}
    texts = [text for path, text in _texts(wording) if path[0] in told]
    persona = study.persona.strip()
    if texts and persona and not any(persona.casefold() in text.casefold() for text in texts):
        message = f"No story in {wording.language} names “{persona}”."
        yield Finding("study.toml", "persona", message, "Write the name that the stories have.", "warning")


def _days(study: Study, wording: Wording) -> Iterator[Finding]:
    wanted = study.consent.withdrawal_days
    for path, text in _texts(wording):
        for number in _DAYS.findall(text) if path[0] in {"consent", "thanks"} else ():
            if int(number) != wanted:
                message = f"This says {number} days, and withdrawal_days in study.toml is {wanted}."
                todo = "Make the two the same, or say the other time in weeks or months."
                yield Finding(f"text/{wording.language}.toml", ".".join(path), message, todo, "warning")


def _texts(wording: Wording) -> Iterator[tuple[tuple[str, ...], str]]:
    for path, entry in leaves(wording.entries):
        for text in entry if isinstance(entry, list) else [entry]:
            if isinstance(text, str):
                yield path, text
