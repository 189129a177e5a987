"""Check dimensions, exclusions, numbers and limits."""

from collections.abc import Iterator, Mapping

from interview_app.study.findings import Said, instead, short
from interview_app.study.model import Exclusion, Study
from interview_app.study.rules.names import ID

OLDEST = 120
LONGEST_WITHDRAWAL = 3650
LONGEST_NOTES = 720
LARGEST_BREATH = 99
LARGEST_DESIGN = 10_000
MOST_STARTS = 100
MOST_WORDS = 60
HIGHEST_GRADE = 20
FEWEST_IN_CELL = 5
"""Counts below five are what English health statistics suppress; ten, the threshold for results that leave the research
service of the Office for National Statistics, is what the studies that come with the program use."""
FEWEST_ALIKE = 3
"""Of two people who share what is published, each knows the other one; the handbook of the European statistical system
on disclosure control takes three for the least threshold."""
_TWO = "Write two dimensions with a colon between them, such as “sender:receiver”, or “main”."


def levels_in_use(study: Study) -> dict[str, tuple[str, ...]]:
    """Return the levels of each dimension in use."""
    return {dimension.id: dimension.levels for dimension in study.shown_dimensions}


def check_dimensions(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the dimensions and their sensitive levels."""
    if not study.shown_dimensions:
        yield "dimension", "There must be a dimension in use.", "Add a [[dimension]], or take out “use = false”."
    for number, dimension in enumerate(study.dimensions, 1):
        if not dimension.levels:
            yield f"dimension[{number}].levels", "This dimension has no level.", "List its levels, two or more."
        elif len(dimension.levels) == 1 and dimension.use:
            message = "This dimension has one level only, so it varies nothing."
            yield f"dimension[{number}].levels", message, "Add a level, or write “use = false” below it."
        key = f"dimension[{number}].sensitive"
        for name in dimension.sensitive:
            if name not in dimension.levels:
                yield key, f"“{short(name)}” is not a level of {short(dimension.id)}.", instead(name, dimension.levels)
        if dimension.levels and set(dimension.levels) <= set(dimension.sensitive):
            todo = "Leave at least one level out, so that there are stories to begin and to end with."
            yield key, "Every level of this dimension is sensitive.", todo


def check_exclusions(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the exclusions."""
    for number, rule in enumerate(study.exclusions, 1):
        for name, message, todo in _exclusion(rule, levels_in_use(study)):
            yield f"exclude[{number}]{name}", message, todo


def _exclusion(rule: Exclusion, levels: Mapping[str, tuple[str, ...]]) -> Iterator[Said]:
    if bool(rule.same) == bool(rule.where):
        todo = 'Write same = ["one", "other"] with dimensions, or where = { dimension = ["level"] }; not both.'
        yield "", "An exclusion has either “same” or “where”.", todo
    if len(rule.same) == 1:
        yield ".same", "This needs at least two dimensions.", "Name the other one too."
    for name in (*rule.same, *rule.where):
        if name not in levels:
            yield "", f"“{short(name)}” is not a dimension in use.", instead(name, levels)
    for name, listed in rule.where.items():
        known = levels.get(name)
        for level in listed if known is not None else ():
            if level not in (known or ()):
                yield f".where.{name}", f"“{short(level)}” is not a level of {name}.", instead(level, known or ())


def check_design_rules(study: Study) -> Iterator[Said]:
    """Yield what is wrong with how the design is to be drawn."""
    rules = study.design
    whole = 1 <= rules.vignettes <= LARGEST_DESIGN and rules.decks >= 1 and rules.vignettes % rules.decks == 0
    size = study.deck_size if whole else 0
    if not whole:
        message = f"The vignettes (up to {LARGEST_DESIGN}) must divide evenly into the decks."
        yield "design.vignettes", message, "Choose, for example, vignettes = 96 and decks = 16: six in each deck."
    elif not 0 <= rules.deck.repeat <= size:
        yield "design.deck.repeat", "No more can be shown again than shown.", f"Write a number from 0 to {size}."
    if not 1 <= rules.starts <= MOST_STARTS:
        yield "design.starts", f"This must be 1 to {MOST_STARTS}.", "Write starts = 10."
    if rules.deck.warm_up not in {"", "practice"}:
        yield "design.deck.warm_up", "This is “practice” or empty.", 'Write warm_up = "practice", or "".'
    yield from _model(study)


def _model(study: Study) -> Iterator[Said]:
    levels = levels_in_use(study)
    for term in study.design.model:
        names = () if term == "main" else term.split(":")
        if len(names) not in {0, 2} or len(set(names)) != len(names):
            yield "design.model", f"“{short(term)}” is neither “main” nor two different dimensions.", _TWO
        for name in names:
            if name not in levels:
                yield "design.model", f"“{short(name)}” is not a dimension in use.", instead(name, levels)


def check_numbers(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the version, ages, days and limits."""
    first, last = study.ages
    if not 0 < first <= last <= OLDEST:
        message = f"These must be two ages up to {OLDEST}, and the first must not be above the second."
        yield "ages", message, "Write, for example, ages = [16, 30]."
    if len(study.withdrawal_salt) != 32 or set(study.withdrawal_salt) - set("0123456789abcdef"):  # noqa: PLR2004 - 128 bits
        todo = "Write 32 random digits from 0-9 and a-f. Never change them once an interview was held."
        yield "withdrawal_salt", "This must be 32 hexadecimal digits.", todo
    if not study.persona.strip():
        yield "persona", "This is empty.", "Write the name of the person in the stories."
    if not ID.fullmatch(study.version.replace(".", "-")):
        yield "version", "This is not a version such as “2026.1”.", "Use a-z, 0-9, full stops and hyphens."
    for key, value, low, high in _ranges(study):
        if not low <= value <= high:  # true of “nan” too
            yield key, f"This must be {low} to {high}.", f"Write a number from {low} to {high}."


def _ranges(study: Study) -> tuple[tuple[str, float, int, int], ...]:
    release, reading = study.release, study.reading
    return (
        ("consent.withdrawal_days", study.consent.withdrawal_days, 1, LONGEST_WITHDRAWAL),
        ("breath", study.breath, 0, LARGEST_BREATH),
        ("notes_window_hours", study.notes_window_hours, 0, LONGEST_NOTES),
        ("release.minimum_cell", release.minimum_cell, FEWEST_IN_CELL, 1000),
        ("release.round_to", release.round_to, 1, 100),
        ("release.k", release.k, FEWEST_ALIKE, 1000),
        ("reading.words", reading.words, 1, MOST_WORDS),
        ("reading.easy_words", reading.easy_words, 1, MOST_WORDS),
        ("reading.grade", reading.grade, 1, HIGHEST_GRADE),
        ("reading.easy_grade", reading.easy_grade, 1, HIGHEST_GRADE),
    )


def check_profile(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the questions about the participant."""
    for number, item in enumerate(study.profile_items, 1):
        if len(item.options) < 2:  # noqa: PLR2004 - a choice has two sides
            yield f"profile[{number}].options", "This needs at least two options.", "Add one, or take the item out."
