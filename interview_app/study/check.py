"""Every rule a study must keep that its types do not say. All broken rules are reported, each with file and key."""

import itertools
import re
from collections.abc import Iterator, Mapping

from interview_app.study import vocabulary
from interview_app.study.check_asks import check_asks, check_whatif
from interview_app.study.check_design import check_design, check_lock
from interview_app.study.check_variables import check_variables
from interview_app.study.check_wording import check_wordings
from interview_app.study.findings import Finding, repeated, suggestion
from interview_app.study.model import Exclusion, Study
from interview_app.study.wording import EASY_READ, Wording

__all__ = ["check", "check_design", "check_lock"]

FILE = "study.toml"
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x-easy)?")
SALT = re.compile(r"[0-9a-f]{32}")
NEEDED_PAGES = ("limits", "rights")
NEEDED_ITEM = "take_part"
LONGEST_WITHDRAWAL = 3650
LARGEST_DESIGN = 10_000
MOST_STARTS = 100


def check(study: Study, wordings: Mapping[str, Wording]) -> tuple[Finding, ...]:
    """Return every mistake in a study's structure and wording."""
    found = [Finding(FILE, key, message) for key, message in _structure(study)]
    return (*found, *check_wordings(study, wordings))


def _structure(study: Study) -> Iterator[tuple[str, str]]:
    yield from _names(study)
    yield from _numbers(study)
    yield from _languages(study)
    yield from _exclusions(study)
    yield from _design(study)
    yield from check_asks(study)
    yield from check_whatif(study)
    yield from _consent(study)
    yield from _profile(study)
    yield from check_variables(study)


def _names(study: Study) -> Iterator[tuple[str, str]]:
    """Ids are names in files and keys in wording, so they are short, plain and different from each other."""
    groups = _groups(study)
    for key, names in groups.items():
        for name in names:
            if not ID.fullmatch(name):
                yield key, f"“{name[:40]}” is not an id: use a-z, 0-9, - and _, at most 40 of them."
        for name in repeated(names):
            yield key, f"“{name}” is there twice."
    taken = (vocabulary.reserved(), set(groups["dimension"]), set(groups["ask"]))
    for name in repeated(sorted(itertools.chain(*taken))):
        yield name, "This is already the name of something else in the wording files. Choose another id."
    for name in sorted({*groups["consent.pages"]} & {*groups["consent.item"]}):
        yield "consent", f"“{name}” is both a page and an item."


def _groups(study: Study) -> dict[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {
        "id": (study.id,),
        "dimension": tuple(dimension.id for dimension in study.dimensions),
        "ask": tuple(ask.id for ask in study.asks),
        "profile": tuple(item.id for item in study.profile_items),
        "consent.item": tuple(item.id for item in study.consent.items),
        "consent.pages": study.consent.pages,
    }
    groups |= {f"dimension[{n}].levels": dimension.levels for n, dimension in enumerate(study.dimensions, 1)}
    for number, ask in enumerate(study.asks, 1):
        groups[f"ask[{number}]"] = (*ask.options, *ask.rows, *ask.probes)
    groups |= {f"profile[{n}].options": item.options for n, item in enumerate(study.profile_items, 1)}
    return groups


def _numbers(study: Study) -> Iterator[tuple[str, str]]:
    days, release = study.consent.withdrawal_days, study.release
    rules = (
        ("default_language", study.default_language in study.languages, "This is not one of the languages."),
        ("ages", 0 < study.ages[0] <= study.ages[1], "The first age must not be above the second."),
        ("withdrawal_salt", bool(SALT.fullmatch(study.withdrawal_salt)), "This must be 32 hexadecimal digits."),
        ("consent.withdrawal_days", 1 <= days <= LONGEST_WITHDRAWAL, f"This must be 1 to {LONGEST_WITHDRAWAL} days."),
        ("notes_window_hours", study.notes_window_hours >= 0, "This must not be negative."),
        ("release.minimum_cell", release.minimum_cell >= 1, "This must be at least 1."),
    )
    yield from ((key, message) for key, kept, message in rules if not kept)


def _languages(study: Study) -> Iterator[tuple[str, str]]:
    for language in study.languages:
        if not LANGUAGE.fullmatch(language):
            yield "languages", f"“{language[:40]}” is not a language tag such as “en-GB” or “en-GB-x-easy”."
        elif language.endswith(EASY_READ) and language.removesuffix(EASY_READ) not in study.languages:
            yield "languages", f"“{language}” needs “{language.removesuffix(EASY_READ)}” beside it."
    for language in repeated(study.languages):
        yield "languages", f"“{language}” is there twice."


def _exclusions(study: Study) -> Iterator[tuple[str, str]]:
    for number, rule in enumerate(study.exclusions, 1):
        for name, message in _exclusion(rule, _levels(study)):
            yield f"exclude[{number}]{name}", message


def _exclusion(rule: Exclusion, levels: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    if bool(rule.same) == bool(rule.where):
        yield "", "An exclusion has either “same” or “where”."
    if len(rule.same) == 1:
        yield ".same", "This needs at least two dimensions."
    for name in (*rule.same, *rule.where):
        if name not in levels:
            yield "", f"“{name}” is not a dimension in use.{suggestion(name, levels)}"
    for name, listed in rule.where.items():
        for level in listed:
            if level not in levels.get(name, (level,)):
                yield f".where.{name}", f"“{level}” is not a level of {name}.{suggestion(level, levels[name])}"


def _design(study: Study) -> Iterator[tuple[str, str]]:
    rules, levels = study.design, _levels(study)
    whole = 1 <= rules.vignettes <= LARGEST_DESIGN and rules.decks >= 1 and rules.vignettes % rules.decks == 0
    size = study.deck_size if whole else 0
    checks = (
        ("dimension", levels and all(levels.values()), "There must be a dimension in use, and each needs a level."),
        ("design.vignettes", whole, f"The vignettes (up to {LARGEST_DESIGN}) must divide evenly into the decks."),
        ("design.deck.repeat", 0 <= rules.deck.repeat <= size or not whole, "No more can be shown again than shown."),
        ("design.starts", 1 <= rules.starts <= MOST_STARTS, f"This must be 1 to {MOST_STARTS}."),
        ("design.deck.warm_up", rules.deck.warm_up in {"", "practice"}, "This is “practice” or empty."),
        ("design.level_weights", not rules.level_weights, "Levels with weights cannot be drawn yet; leave this empty."),
    )
    yield from ((key, message) for key, kept, message in checks if not kept)
    for term in rules.model:
        names = () if term == "main" else term.split(":")
        if len(names) not in {0, 2}:
            yield "design.model", f"“{term}” is neither “main” nor two dimensions such as “sender:receiver”."
        for name in names:
            if name not in levels:
                yield "design.model", f"“{name}” is not a dimension in use.{suggestion(name, levels)}"


def _levels(study: Study) -> dict[str, tuple[str, ...]]:
    return {dimension.id: dimension.levels for dimension in study.shown_dimensions}


def _consent(study: Study) -> Iterator[tuple[str, str]]:
    items = {item.id: item.required for item in study.consent.items}
    if not items.get(NEEDED_ITEM, False):
        yield "consent.item", f"“{NEEDED_ITEM}” must be an item, and required."
    for page in NEEDED_PAGES:
        if page not in study.consent.pages:
            yield "consent.pages", f"The page “{page}” must be read before consent."


def _profile(study: Study) -> Iterator[tuple[str, str]]:
    for number, item in enumerate(study.profile_items, 1):
        if len(item.options) < 2:  # noqa: PLR2004 - a choice has two sides
            yield f"profile[{number}].options", "This needs at least two options."
