"""Check the weights of levels: they name levels that are shown, and each is a number from 1."""

from collections.abc import Iterator

from interview_app.study.findings import Said, instead, short
from interview_app.study.model import Study

HEAVIEST = 20
KEY = "design.level_weights"


def check_weights(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the weights."""
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    weights = study.design.level_weights
    if any(weights.values()) and study.design.method != "d-efficient":
        message = f"Only the method “d-efficient” weighs levels, and this is “{study.design.method}”."
        yield KEY, message, "Leave this empty, or change the method."
    for name, given in weights.items():
        if name not in levels:
            yield KEY, f"“{short(name)}” is not a dimension in use.", instead(name, levels)
            continue
        for level, weight in given.items():
            if level not in levels[name]:
                yield f"{KEY}.{name}", f"“{short(level)}” is not a level of {name}.", instead(level, levels[name])
            elif not 1 <= weight <= HEAVIEST:
                message = f"The weight of “{level}” must be 1 to {HEAVIEST}."
                yield f"{KEY}.{name}", message, "Write 2 to show it twice as often, or take it out."
