"""Newer versions of the shipped study that change what people agree to, installed on a laptop that has the older."""

from functools import cache

from interview_app.interview import laptop as laptops
from interview_app.study import load
from interview_app.study.load import LoadedStudy
from interview_app.study.pack import Pack
from tests.factories.interview import Laptop
from tests.factories.study import ENGLISH, gla_files, pack_bytes

CHANGE = "kept for five years"
POINT = "We keep answers for five years now."
_WHAT_CHANGED = f"""
[consent.what_changed]
title = "What changed"
paragraphs = ["Since we last met, one thing is different."]
points = ["{POINT}"]
"""


@cache
def newer(version: str = "2026.2", change: str = CHANGE, *, approved: bool = True) -> LoadedStudy:
    """Return a newer version of the shipped study, with a change of consent or with none."""
    files = gla_files()
    structure = files["study.toml"].decode().replace('version = "2026.1"', f'version = "{version}"', 1)
    if change:
        structure = structure.replace("[consent]\n", f'[consent]\nmaterial_change = "{change}"\n', 1)
        for language in ("en-GB", "pl", "ar"):
            files[f"text/{language}.toml"] += _WHAT_CHANGED.encode()
    files["study.toml"] = structure.encode()
    if not approved:
        files[ENGLISH] = files[ENGLISH].replace(b"approved = true", b"approved = false", 1)
    return load.read_files(files)


def install(laptop: Laptop, loaded: LoadedStudy, version: int = 2, *, practice: bool = True) -> Pack:
    """Install a newer pack. Interviews that are open stay on the one they began with."""
    made = pack_bytes(device_key=laptop.vault.device_key(), version=version, loaded=loaded, practice=practice)
    return laptops.install(laptop.vault, made, laptop.clock)
