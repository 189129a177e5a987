"""Where in a study something is: what a page is called in a list, and which page a finding is about."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from interview_app.interview.pages import (
    AidsPage,
    CodeBackPage,
    ConsentPage,
    HandOverPage,
    Page,
    QuestionPage,
    TeachBackPage,
)
from interview_app.study import rows
from interview_app.study.findings import Finding
from interview_app.study.load import LoadedStudy
from interview_app.study.wording import EASY_READ
from interview_app.ui.centre.study_reading import Sheet

translate: Final = QCoreApplication.translate

_WORDED = re.compile(r"(?:text|clips)/([^/.]+)[./]")
_MEDIA = re.compile(r"pictures/([^.]+)\.([^.]+)\.\w+")
_LINE = re.compile(r"row (\d+)")
_LONGEST = 52
_FACTS = frozenset({"fact"})
_END_NAMES: Final = {"thanks": "thanks", "keep": "keep", "review": "review"}


def language_of(finding: Finding) -> str:
    """Return the language that a finding is about, or nothing."""
    match = _WORDED.match(finding.file)
    return match[1] if match else ""


def place_of(finding: Finding, sheets: Sequence[Sheet]) -> int | None:
    """Return the number of the page that a finding is about, or None when it is about no single one."""
    if finding.file == rows.FILE:
        match = _LINE.fullmatch(finding.key)
        return _first(sheets, lambda sheet: match is not None and _has_number(sheet, int(match[1]) - 1))
    if media := _MEDIA.fullmatch(finding.file):
        return _with_level(sheets, media[1], media[2])
    if finding.file == "signposting.toml":
        return _named(sheets, "end", "thanks")
    return _worded(finding.key.split("."), sheets) if language_of(finding) else None


def title_of(sheet: Sheet) -> str:
    """Return what a page is called in a list."""
    if sheet.row is not None:
        words = translate("StudyPlaces", "Story {n} (deck {deck}, place {slot})")
        return words.format(n=sheet.row.number, deck=sheet.row.deck, slot=sheet.row.slot)
    part = {
        "consent": translate("StudyPlaces", "Consent"),
        "first": translate("StudyPlaces", "First pages"),
        "teach_back": translate("StudyPlaces", "Said back"),
        "intro": translate("StudyPlaces", "Beginning"),
        "practice": translate("StudyPlaces", "Practice"),
        "story": translate("StudyPlaces", "Story"),
        "limits": translate("StudyPlaces", "Limits again"),
        "question": translate("StudyPlaces", "Question"),
        "breath": translate("StudyPlaces", "Quiet page"),
        "repeat": translate("StudyPlaces", "Story again"),
        "whatif": translate("StudyPlaces", "What if"),
        "about": translate("StudyPlaces", "About you"),
        "end": translate("StudyPlaces", "End"),
    }[sheet.shown.part]
    said = _said(sheet.shown.page) if sheet.shown.page is not None else sheet.shown.name
    return f"{part}: {said if len(said) <= _LONGEST else f'{said[:_LONGEST].rstrip()}…'}"


def language_name(loaded: LoadedStudy, language: str) -> str:
    """Return a language in its own words, marked as long as nobody has approved the wording."""
    base = language.removesuffix(EASY_READ)
    name = QLocale(base).nativeLanguageName()
    words = name[:1].upper() + name[1:] if name else base
    if base != language:
        words = translate("StudyPlaces", "{language}, easy read").format(language=words)
    wording = loaded.wordings.get(language)
    return (
        words
        if wording is not None and wording.approved
        else translate("StudyPlaces", "{language} (not approved)").format(language=words)
    )


def _worded(path: list[str], sheets: Sequence[Sheet]) -> int | None:  # noqa: PLR0911 - one line for each kind of key
    head, name = path[0], path[1] if len(path) > 1 else ""
    if head in {"title", "intro"}:
        return _named(sheets, "intro", "")
    if head == "choices":
        return _named(sheets, "consent", "choices")
    if head in _END_NAMES:
        return _named(sheets, "end", _END_NAMES[head])
    if head in _FACTS and len(path) > 2:  # noqa: PLR2004 - fact, dimension, level
        return _with_level(sheets, path[1], path[2])
    if head in {"consent", "practice", "about"}:
        return _named(sheets, head, name) if head != "consent" else _by_name(sheets, name)
    if head in {"story", "fact_label"}:
        return _first(sheets, lambda sheet: sheet.row is not None)
    level = _with_level(sheets, head, name)
    return level if level is not None else _by_name(sheets, head)


def _named(sheets: Sequence[Sheet], part: str, name: str) -> int | None:
    """Return the page of that name in a part, or else the part's first."""
    exact = _first(sheets, lambda sheet: (sheet.shown.part, sheet.shown.name) == (part, name))
    return exact if exact is not None else _first(sheets, lambda sheet: sheet.shown.part == part)


def _by_name(sheets: Sequence[Sheet], name: str) -> int | None:
    return _first(sheets, lambda sheet: sheet.row is None and sheet.shown.name == name)


def _with_level(sheets: Sequence[Sheet], dimension: str, level: str) -> int | None:
    return _first(sheets, lambda sheet: sheet.row is not None and sheet.row.levels.get(dimension) == level)


def _first(sheets: Sequence[Sheet], fits: Callable[[Sheet], bool]) -> int | None:
    return next((number for number, sheet in enumerate(sheets) if fits(sheet)), None)


def _has_number(sheet: Sheet, number: int) -> bool:
    return sheet.row is not None and sheet.row.number == number


def _said(page: Page) -> str:
    match page:
        case ConsentPage(question=words) | TeachBackPage(question=words):
            return words
        case QuestionPage(question=asked):
            return asked.text
        case CodeBackPage():
            return translate("StudyPlaces", "Is the code on the card?")
        case HandOverPage():
            return translate("StudyPlaces", "The laptop changes hands")
        case AidsPage():
            return translate("StudyPlaces", "Make it work for you")
        case _:
            return page.title
