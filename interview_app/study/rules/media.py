"""Check that a study's pictures are those that it promises, each safe to show."""

import re
from collections.abc import Iterator, Mapping

from interview_app.study.findings import Finding, instead
from interview_app.study.media import LARGEST_PICTURE, SHAPES, picture_faults
from interview_app.study.model import Study

PICTURE = re.compile(r"pictures/([^/]+)\.svg")
_DRAW = (
    f"Draw it again with {', '.join(sorted(SHAPES))} and g only, in “currentColor”, "
    f"plain numbers without units, viewBox “0 0 48 48”, up to {LARGEST_PICTURE // 1024} KB."
)


def check_media(study: Study, files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield what is missing, left over or wrong among the pictures."""
    wanted = {f"pictures/{level}.svg": use for level, use in _levels(study).items()}
    there = {name for name in files if PICTURE.fullmatch(name)}
    for name in sorted(there - set(wanted)):
        yield Finding(name, "", "The study has no such level.", instead(name, wanted))
    if study.media.pictures == "none" and there & set(wanted):
        message = f"The study has no pictures, and {len(there & set(wanted))} lie in its folder."
        todo = 'Write pictures = "all" below [media], or take the files out.'
        yield Finding("study.toml", "media.pictures", message, todo, "warning")
    if study.media.pictures == "all":
        yield from _missing(wanted, there)
    for name in sorted(there):
        yield from (Finding(name, "", message, _DRAW) for message in picture_faults(files[name]))


def _levels(study: Study) -> dict[str, bool]:
    """Return “dimension.level” for each level, and whether it is in use."""
    return {f"{dimension.id}.{level}": dimension.use for dimension in study.dimensions for level in dimension.levels}


def _missing(wanted: Mapping[str, bool], there: set[str]) -> Iterator[Finding]:
    for name, in_use in wanted.items():
        if in_use and name not in there:
            todo = 'Add it, or write pictures = "none" below [media] in study.toml and take all pictures out.'
            yield Finding(name, "", "This file is missing.", todo)
