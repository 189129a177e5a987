"""Check that a study's pictures and clips are those that it promises, each safe to show or play."""

import re
from collections.abc import Callable, Iterator, Mapping

from interview_app.study.findings import Finding, instead
from interview_app.study.media import LARGEST_PICTURE, SHAPES, picture_faults
from interview_app.study.model import Study
from interview_app.study.sound import LARGEST_CLIP, clip_faults

PICTURE = re.compile(r"pictures/([^/]+)\.svg")
CLIP = re.compile(r"clips/([^/]+)/([^/]+)\.opus")
_DRAW = (
    f"Draw it again with {', '.join(sorted(SHAPES))} and g only, in “currentColor”, "
    f"plain numbers without units, viewBox “0 0 48 48”, up to {LARGEST_PICTURE // 1024} KB."
)
_RECORD = f"Record it again as Ogg Opus, one or two channels, up to {LARGEST_CLIP // 1000} KB."


def check_media(study: Study, files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield what is missing, left over or wrong among pictures and clips."""
    pictures = {f"pictures/{level}.svg": use for level, use in _levels(study).items()}
    clips = {f"clips/{tag}/{level}.opus": use for tag in study.languages for level, use in _levels(study).items()}
    yield from _compared("pictures", study.media.pictures, pictures, {n for n in files if PICTURE.fullmatch(n)})
    yield from _compared("clips", study.media.clips, clips, {n for n in files if CLIP.fullmatch(n)})
    yield from _faults(files, PICTURE, picture_faults, _DRAW)
    yield from _faults(files, CLIP, clip_faults, _RECORD)


def _levels(study: Study) -> dict[str, bool]:
    """Return “dimension.level” for each level, and whether it is in use."""
    return {f"{dimension.id}.{level}": dimension.use for dimension in study.dimensions for level in dimension.levels}


def _compared(kind: str, promised: str, wanted: Mapping[str, bool], there: set[str]) -> Iterator[Finding]:
    for name in sorted(there - set(wanted)):
        yield Finding(name, "", "The study has no such level or language.", instead(name, wanted))
    if promised == "none" and there & set(wanted):
        message = f"The study has no {kind}, and {len(there & set(wanted))} lie in its folder."
        todo = f'Write {kind} = "all" below [media], or take the files out.'
        yield Finding("study.toml", f"media.{kind}", message, todo, "warning")
    if promised == "all":
        for name, in_use in wanted.items():
            if in_use and name not in there:
                todo = f'Add it, or write {kind} = "none" below [media] in study.toml and take all {kind} out.'
                yield Finding(name, "", "This file is missing.", todo)


def _faults(
    files: Mapping[str, bytes], names: re.Pattern[str], faults: Callable[[bytes], tuple[str, ...]], todo: str
) -> Iterator[Finding]:
    for name, untrusted in files.items():
        if names.fullmatch(name):
            yield from (Finding(name, "", message, todo) for message in faults(untrusted))
