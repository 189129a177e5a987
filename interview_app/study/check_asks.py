"""Check the questions and the what-ifs against the rest of the study."""

import re
from collections.abc import Iterator

from interview_app.study.findings import suggestion
from interview_app.study.model import Ask, Study, WhatIfRule
from interview_app.study.vocabulary import ASK_WORDS

CAPTURES = ("typed", "fieldworker-note")
AFTER = re.compile(r"each-vignette|end|vignettes:[1-9][0-9]?(,[1-9][0-9]?)*")
FEWEST = 2
_BELONGS = {
    "points": ("rating", "grid"),
    "options": ("several",),
    "exclusive": ("several",),
    "max": ("several",),
    "shuffle": ("several",),
    "rows": ("grid",),
    "shuffle_rows": ("grid",),
    "probes": ("open",),
    "capture": ("open",),
}
_NEEDED = {"rating": "points", "grid": "rows", "several": "options"}


def check_asks(study: Study) -> Iterator[tuple[str, str]]:
    """Yield key and sentence for each mistake in the questions."""
    primary = [ask for ask in study.asks if ask.primary]
    if len(primary) != 1:
        yield "ask", "Exactly one question must be “primary = true”."
    for ask in primary:
        if (ask.kind, ask.after) != ("rating", "each-vignette"):
            yield "ask", f"The primary question “{ask.id}” must be a rating after each vignette."
    for number, ask in enumerate(study.asks, 1):
        for name, message in (*_after(study, ask), *_fits(ask), *_choices(ask)):
            yield f"ask[{number}].{name}", message


def _after(study: Study, ask: Ask) -> Iterator[tuple[str, str]]:
    if not AFTER.fullmatch(ask.after):
        yield "after", "This is “each-vignette”, “vignettes:1,4” or “end”."
        return
    positions = ask.after.partition(":")[2]
    size = study.deck_size if study.design.decks > 0 else 0
    for position in positions.split(",") if positions else ():
        if int(position) > size:
            yield "after", f"There is no position {position}: a deck has {size} vignettes."


def _fits(ask: Ask) -> Iterator[tuple[str, str]]:
    for name, kinds in _BELONGS.items():
        if getattr(ask, name) and ask.kind not in kinds:
            yield name, f"A question of kind “{ask.kind}” does not have this."
    needed = _NEEDED.get(ask.kind, "")
    if needed and not getattr(ask, needed):
        yield needed, f"A question of kind “{ask.kind}” needs this."
    if ask.kind in _BELONGS["points"] and ask.points < FEWEST:
        yield "points", "A scale needs at least two points."


def _choices(ask: Ask) -> Iterator[tuple[str, str]]:
    for name in ask.exclusive:
        if name not in ask.options:
            yield "exclusive", f"“{name}” is not one of the options.{suggestion(name, ask.options)}"
    if not 0 <= ask.max <= max(len(ask.options), 0):
        yield "max", "This must not be more than there are options."
    for capture in ask.capture:
        if capture not in CAPTURES:
            yield "capture", f"“{capture}” is not known; this version has {' and '.join(CAPTURES)}."
    for name in (*ask.options, *ask.rows, *ask.probes):
        if name in ASK_WORDS:
            yield "id", f"“{name}” already means something in the wording of a question. Choose another id."


def check_whatif(study: Study) -> Iterator[tuple[str, str]]:
    """Yield key and sentence for each mistake in the what-ifs."""
    if study.whatif.per_session < 0 or bool(study.whatif.per_session) != bool(study.whatif.rules):
        yield "whatif.per_session", "What-ifs need both a number in a session and rules."
    for number, rule in enumerate(study.whatif.rules, 1):
        for name, message in (*_when(study, rule), *_set(study, rule)):
            yield f"whatif.rule[{number}].{name}", message


def _when(study: Study, rule: WhatIfRule) -> Iterator[tuple[str, str]]:
    ratings = {ask.id: range(1, ask.points + 1) for ask in study.asks if ask.kind == "rating"}
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    for name, listed in rule.when.items():
        if name not in ratings and name not in levels:
            yield "when", f"“{name}” is neither a rating nor a dimension in use.{suggestion(name, (*ratings, *levels))}"
            continue
        for value in listed:
            if value not in (ratings[name] if name in ratings else levels[name]):
                yield "when", f"“{value}” is not a value of {name}."


def _set(study: Study, rule: WhatIfRule) -> Iterator[tuple[str, str]]:
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    if len(rule.changes) != 1:
        yield "set", "A what-if changes exactly one dimension."
    for name, listed in rule.changes.items():
        if name not in levels:
            yield "set", f"“{name}” is not a dimension in use.{suggestion(name, levels)}"
            continue
        if not listed:
            yield "set", f"There is no level to change {name} to."
        for level in listed:
            if level not in levels[name]:
                yield "set", f"“{level}” is not a level of {name}.{suggestion(level, levels[name])}"
