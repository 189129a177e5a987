"""Check the questions and the what-ifs against the rest of the study."""

import re
from collections.abc import Iterator

from interview_app.study.findings import Said, instead, repeated, short
from interview_app.study.model import Ask, Study, WhatIfRule
from interview_app.study.vocabulary import ASK_WORDS

CAPTURES = ("typed", "fieldworker-note", "picked")
AFTER = re.compile(r"each-vignette|end|vignettes:[1-9][0-9]?(,[1-9][0-9]?)*")
FEWEST, MOST = 2, 11
MOST_RANKED = 9
TRAYS = 3
_BELONGS = {
    "points": ("rating", "grid"),
    "direction": ("rating", "grid"),
    "options": ("several", "ranking", "sort"),
    "exclusive": ("several",),
    "max": ("several", "ranking"),
    "shuffle": ("several", "ranking", "sort", "open"),
    "trays": ("sort",),
    "rows": ("grid",),
    "shuffle_rows": ("grid",),
    "probes": ("open",),
    "capture": ("open",),
    "picks": ("open",),
}
_LEFT_OUT = ("", (), 0, False, "fixed")
_OPTIONS = 'Write, for example, options = ["one", "other"].'
_NEEDED = {
    "rating": ("points", "Write, for example, points = 5."),
    "grid": ("rows", 'Write, for example, rows = ["school", "police"].'),
    "several": ("options", _OPTIONS),
    "ranking": ("options", _OPTIONS),
    "sort": ("options", _OPTIONS),
}
_ONE = "Write “primary = true” in one question, a rating after each vignette, and nowhere else."


def check_asks(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the questions."""
    primary = [ask for ask in study.asks if ask.primary]
    if len(primary) != 1:
        yield "ask", "Exactly one question must be “primary = true”.", _ONE
    for ask in primary:
        if (ask.kind, ask.after) != ("rating", "each-vignette"):
            yield "ask", f"The primary question “{short(ask.id)}” must be a rating after each vignette.", _ONE
    for number, ask in enumerate(study.asks, 1):
        for name, message, todo in (*_after(study, ask), *_fits(ask), *_choices(ask), *_ways(ask), *_moved(ask)):
            yield f"ask[{number}].{name}", message, todo


def _after(study: Study, ask: Ask) -> Iterator[Said]:
    if not AFTER.fullmatch(ask.after):
        message = f"“{short(ask.after)}” is no place in an interview."
        yield "after", message, "Write “each-vignette”, “end”, or positions such as “vignettes:1,4”."
        return
    positions = ask.after.partition(":")[2]
    size = study.deck_size if study.design.decks > 0 else 0
    for position in positions.split(",") if positions else ():
        if 0 < size < int(position):  # without decks of a size nothing can be said of positions
            todo = f"Choose from 1 to {size}."
            yield "after", f"There is no position {position}: a deck has {size} vignettes.", todo


def _fits(ask: Ask) -> Iterator[Said]:
    for name, kinds in _BELONGS.items():
        if getattr(ask, name) not in _LEFT_OUT and ask.kind not in kinds:
            yield name, f"A question of kind “{ask.kind}” does not have this.", "Take it out, or change the kind."
    needed, todo = _NEEDED.get(ask.kind, ("", ""))
    if needed and not getattr(ask, needed):
        yield needed, f"A question of kind “{ask.kind}” needs this.", todo
    if ask.kind in _BELONGS["points"] and not FEWEST <= ask.points <= MOST:
        yield "points", f"A scale needs at least two points, and at most {MOST}.", "Write, for example, points = 5."


def _choices(ask: Ask) -> Iterator[Said]:
    for name in ask.exclusive:
        if name not in ask.options:
            yield "exclusive", f"“{short(name)}” is not one of the options.", instead(name, ask.options)
    if not 0 <= ask.max <= len(ask.options):
        todo = f"Write a number up to {len(ask.options)}, or leave it out: then any number may be picked."
        yield "max", "This must not be more than there are options.", todo
    for name in ask.worded:
        if name in ASK_WORDS:
            message = f"“{name}” already means something in the wording of a question."
            yield "id", message, "Choose another id, and change it in the wording files too."


def _ways(ask: Ask) -> Iterator[Said]:
    for capture in ask.capture:
        if capture not in CAPTURES:
            yield "capture", f"“{short(capture)}” is not known to this version.", instead(capture, CAPTURES)
    for capture in repeated(ask.capture):
        yield "capture", f"“{short(capture)}” is there twice.", "Take one of them out."
    if ("picked" in ask.capture) != bool(ask.picks):
        todo = 'Write both, such as capture = ["typed", "picked"] and picks = ["safe", "private"], or neither.'
        yield "picks", "To pick reasons, a question needs “picked” in capture and a list of picks.", todo
    if ask.kind == "open" and ask.shuffle and not ask.picks:
        yield "shuffle", "There is nothing to shuffle.", "Take it out, or add reasons to pick from."


def _moved(ask: Ask) -> Iterator[Said]:
    if ask.kind in {"ranking", "sort"} and not FEWEST <= len(ask.options) <= MOST_RANKED:
        message = f"People can put two to {MOST_RANKED} things in order, or into trays, and not more."
        yield "options", message, "Keep those that matter to your question."
    if ask.kind == "sort" and len(ask.trays) != TRAYS:
        yield "trays", "A sort has exactly three trays.", 'Write, for example, trays = ["yes", "maybe", "no"].'


def check_whatif(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the what-ifs."""
    if study.whatif.per_session < 0 or bool(study.whatif.per_session) != bool(study.whatif.rules):
        todo = "Write per_session = 2 and a [[whatif.rule]], or leave [whatif] out."
        yield "whatif.per_session", "What-ifs need both a number in a session and rules.", todo
    for number, rule in enumerate(study.whatif.rules, 1):
        for name, message, todo in (*_when(study, rule), *_set(study, rule)):
            yield f"whatif.rule[{number}].{name}", message, todo


def _when(study: Study, rule: WhatIfRule) -> Iterator[Said]:
    ratings = {ask.id: range(1, min(ask.points, MOST) + 1) for ask in study.asks if ask.kind == "rating"}
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    for name, listed in rule.when.items():
        if name not in ratings and name not in levels:
            todo = instead(name, (*ratings, *levels))
            yield "when", f"“{short(name)}” is neither a rating nor a dimension in use.", todo
            continue
        known = ratings[name] if name in ratings else levels[name]
        for value in listed:
            if value not in known:
                yield "when", f"“{short(value)}” is not a value of {name}.", instead(str(value), map(str, known))


def _set(study: Study, rule: WhatIfRule) -> Iterator[Said]:
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    if len(rule.changes) != 1:
        yield "set", "A what-if changes exactly one dimension.", 'Write, for example, set = { scope = ["all"] }.'
    for name, listed in rule.changes.items():
        if name not in levels:
            yield "set", f"“{short(name)}” is not a dimension in use.", instead(name, levels)
            continue
        if not listed:
            yield "set", f"There is no level to change {name} to.", "List one level or more."
        for level in listed:
            if level not in levels[name]:
                yield "set", f"“{short(level)}” is not a level of {name}.", instead(level, levels[name])
