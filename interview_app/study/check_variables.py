"""Check what a study declares of each variable: nothing undeclared passes, and coarser steps nest."""

from collections.abc import Iterator, Mapping

from interview_app.study.findings import suggestion
from interview_app.study.model import Ask, Study, Variable

RECORDED = ("language", "month", "route", "aids", "complete", "consent", "quality", "notes")
"""What every record holds of a participant beside their answers; a test compares it with the record."""


def values(study: Study) -> dict[str, tuple[str, ...]]:
    """Return every variable with the values it can have; none where they cannot be listed."""
    known: dict[str, tuple[str, ...]] = dict.fromkeys(RECORDED, ())
    known["language"] = study.languages
    known |= {ask.id: _answers(ask) for ask in study.asks}
    return known | {item.id: item.options for item in study.profile_items}


def check_variables(study: Study) -> Iterator[tuple[str, str]]:
    """Yield key and sentence for each mistake in the declarations."""
    known = values(study)
    for name in known:
        if name not in study.variables:
            yield f"variable.{name}", "This variable is not declared: say its role and how coarse it may be published."
    for name, variable in study.variables.items():
        if name not in known:
            yield f"variable.{name}", f"Nothing of this name is recorded.{suggestion(name, known)}"
        else:
            yield from _variable(f"variable.{name}", variable, known[name])


def _variable(key: str, variable: Variable, finest: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if variable.role == "direct":
        yield f"{key}.role", "Nothing that identifies a person directly is ever asked. Take it out of the study."
    if variable.coarser and not finest:
        yield f"{key}.coarser", "This variable has no list of values to put into groups. Leave this out."
        return
    yield from _steps(key, variable, finest)
    if variable.publish != "never" and not 0 <= variable.publish <= len(variable.coarser):
        yield f"{key}.publish", f"There are steps 0 to {len(variable.coarser)}, or “never”."
    if variable.role == "quasi" and finest and not variable.coarser:
        yield f"{key}.coarser", "A quasi-identifier needs at least one coarser step."
    if variable.role == "quasi" and not finest and variable.publish != "never":
        yield f"{key}.publish", "A quasi-identifier without a list of values cannot be made coarser: write “never”."


def _steps(key: str, variable: Variable, finest: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    finer = finest
    for number, step in enumerate(variable.coarser, 1):
        yield from ((f"{key}.coarser[{number}]", message) for message in _step(step, finer))
        finer = tuple(step)


def _step(step: Mapping[str, tuple[str, ...]], finer: tuple[str, ...]) -> Iterator[str]:
    for group, members in step.items():
        for name in sorted(set(members) - set(finer)):
            yield f"“{name}” in “{group}” is not in the step before.{suggestion(name, finer)}"
    for name in finer:
        groups = [group for group, members in step.items() if name in members]
        if not groups:
            yield f"“{name}” is in no group. Put it into one."
        elif len(groups) > 1:
            named = " and ".join(f"“{group}”" for group in groups)
            yield f"“{name}” is in {named}, so the groups do not nest. Put it into one of them."
    if len(step) >= len(finer):
        yield "This step is not coarser than the one before: it has as many groups."


def _answers(ask: Ask) -> tuple[str, ...]:
    if ask.kind == "several":
        return ask.options
    return tuple(str(point) for point in range(1, ask.points + 1))
