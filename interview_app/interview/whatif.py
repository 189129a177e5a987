"""What if one thing were different? Which vignettes are shown again, and with which sentence changed."""

from collections.abc import Iterator

from interview_app.interview.events import DrawnWhatIf, Rated
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy
from interview_app.study.model import DesignRow, Study, WhatIfRule
from interview_app.study.plan import allot


def draw(loaded: LoadedStudy, state: InterviewState) -> tuple[DrawnWhatIf, ...]:
    """Return the what-ifs that follow from the ratings and the participant's seed; the same inputs, the same draw.

    For each rated vignette the first rule counts that matches and leads to a vignette the study allows. Of those, as
    many as the study asks for are drawn, and shown in the order of their vignettes. If fewer match, there are fewer.
    """
    study = loaded.study
    seed = state.setup.plan.seed
    possible = []
    for position, number in enumerate(state.setup.plan.rows, 1):
        row = loaded.row(number)
        options = _options(study, state, position, row)
        if options:
            dimension, level = allot.choose(options, seed, "what-if level", str(position))
            possible.append(DrawnWhatIf(position, number, dimension, level))
    chosen = allot.shuffled(possible, seed, "what-if")[: study.whatif.per_session]
    return tuple(sorted(chosen, key=lambda drawn: drawn.position))


def _options(study: Study, state: InterviewState, position: int, row: DesignRow) -> tuple[tuple[str, str], ...]:
    """Return the changes open to one vignette: dimension and new level."""
    for rule in study.whatif.rules:
        if _matches(study, rule, state, position, row):
            options = tuple(_allowed(study, rule, row))
            if options:
                return options
    return ()


def _matches(study: Study, rule: WhatIfRule, state: InterviewState, position: int, row: DesignRow) -> bool:
    primary = f"v{position}:{study.primary.id}"
    if _rating(state, primary) is None:
        return False
    for name, listed in rule.when.items():
        value = row.levels[name] if name in row.levels else _rating(state, f"v{position}:{name}")
        if value not in listed:
            return False
    return True


def _rating(state: InterviewState, key: str) -> int | None:
    recorded = state.answers.get(key)
    return recorded.answer.point if recorded is not None and isinstance(recorded.answer, Rated) else None


def _allowed(study: Study, rule: WhatIfRule, row: DesignRow) -> Iterator[tuple[str, str]]:
    for dimension, levels in rule.changes.items():
        for level in levels:
            if level != row.levels[dimension] and study.exclusion({**row.levels, dimension: level}) is None:
                yield dimension, level
