"""Check what a study declares of each variable: nothing undeclared passes, and coarser steps nest."""

from collections.abc import Iterator, Mapping

from interview_app.study.findings import Said, instead, short
from interview_app.study.model import Ask, Study, Variable
from interview_app.study.rules.asks import MOST

RECORDED = ("language", "month", "route", "aids", "complete", "consent", "quality", "notes", "console")
"""What every record holds of a participant beside their answers; a test compares it with the record."""

_ROLES = "Its role is “quasi” if it could single a person out, “sensitive” if it could harm, or “other”."
_ONE_GROUP = "Put each value into exactly one group of this step."


def values(study: Study) -> dict[str, tuple[str, ...]]:
    """Return every variable with the values it can have; none where they cannot be listed."""
    known: dict[str, tuple[str, ...]] = dict.fromkeys(RECORDED, ())
    known["language"] = study.languages
    known |= {ask.id: _answers(ask) for ask in study.asks}
    return known | {item.id: item.options for item in study.profile_items}


def _answers(ask: Ask) -> tuple[str, ...]:
    if ask.kind == "several":
        return ask.options
    if ask.kind == "sort":
        return ask.trays
    return tuple(str(point) for point in range(1, min(ask.points, MOST) + 1))


def check_variables(study: Study) -> Iterator[Said]:
    """Yield what is wrong with the declarations."""
    known = values(study)
    for name in known:
        if name not in study.variables:
            yield f"variable.{short(name)}", "This variable is not declared.", f"Add [variable.{short(name)}]. {_ROLES}"
    words = {"notes", "console", *(ask.id for ask in study.asks if ask.kind == "open")}
    for name, variable in study.variables.items():
        if name in words and variable.publish != "never":
            message = "These are somebody’s own words, and those are never published as data, whatever their role."
            yield f"variable.{name}.publish", message, "Write publish = “never”, or leave it out."
        if name not in known:
            yield f"variable.{short(name)}", "Nothing of this name is recorded.", instead(name, known)
        else:
            yield from _variable(f"variable.{name}", variable, known[name])


def _variable(key: str, variable: Variable, finest: tuple[str, ...]) -> Iterator[Said]:
    if variable.role == "direct":
        message = "This names a person, and nothing that names a person is ever asked."
        yield f"{key}.role", message, f"Take the question out of the study. {_ROLES}"
    if variable.coarser and not finest:
        message = "This variable has no list of values to put into groups."
        yield f"{key}.coarser", message, "Take “coarser” out."
        return
    yield from _steps(key, variable, finest)
    steps = len(variable.coarser)
    if variable.publish != "never" and not 0 <= variable.publish <= steps:
        todo = f"Write a step from 0 to {steps}, or “never”: 0 is as recorded, {steps} the coarsest."
        yield f"{key}.publish", "There is no such step.", todo
    if variable.role == "quasi":
        yield from _quasi(key, variable, finest)


def _quasi(key: str, variable: Variable, finest: tuple[str, ...]) -> Iterator[Said]:
    if finest and not variable.coarser:
        todo = 'Write, for example, coarser = [{ any = ["one", "other"] }] with every value in it.'
        yield f"{key}.coarser", "A quasi-identifier needs at least one coarser step.", todo
    if not finest and variable.publish != "never":
        message = "A quasi-identifier without a list of values cannot be made coarser."
        yield f"{key}.publish", message, "Write publish = “never”, or leave it out."


def _steps(key: str, variable: Variable, finest: tuple[str, ...]) -> Iterator[Said]:
    finer = tuple(dict.fromkeys(finest))
    for number, step in enumerate(variable.coarser, 1):
        yield from ((f"{key}.coarser[{number}]", message, todo) for message, todo in _step(step, finer))
        finer = tuple(step)


def _step(step: Mapping[str, tuple[str, ...]], finer: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for group, members in step.items():
        if not group.strip():
            yield "A group has an empty name.", "Give it a name that may be published, such as “16-21”."
        if not members:
            yield f"The group “{short(group)}” is empty.", "Take it out, or put a value into it."
        for name in sorted(set(members) - set(finer)):
            message = f"“{short(name)}” in “{short(group)}” is not in the step before, so the steps do not nest."
            yield message, instead(name, finer)
    for name in finer:
        yield from _membership(name, [group for group, members in step.items() for one in members if one == name])
    if len(step) >= len(finer):
        message = "This step is not coarser than the one before: it has as many groups."
        yield message, "Put values together, or take the step out."


def _membership(name: str, groups: list[str]) -> Iterator[tuple[str, str]]:
    if not groups:
        yield f"“{short(name)}” is in no group.", _ONE_GROUP
    elif len(groups) > 1:
        named = " and ".join(f"“{short(group)}”" for group in groups)
        yield f"“{short(name)}” is in {named}, so the groups do not nest.", _ONE_GROUP
