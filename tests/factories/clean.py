"""The shipped study in English and easy read, with a fresh design and fresh marks: the check finds nothing in it.

Sounds are left out: a test that writes hundreds of files is slow.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from interview_app.study import load, rows
from interview_app.study.plan import design
from interview_app.study.rules import sources
from tests.factories.study import gla_files

_KEPT = ("en-GB", "en-GB-x-easy")


def clean_files() -> dict[str, bytes]:
    """Return the files of a study that is clean."""
    return dict(_files())


def laid_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write a study's files into a folder and return it."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@cache
def _files() -> Mapping[str, bytes]:
    files = gla_files()
    structure = files[load.STRUCTURE].decode()
    structure = re.sub(r"(?m)^languages = .*$", f"languages = {list(_KEPT)}".replace("'", '"'), structure)
    structure = re.sub(r'"(en-GB-x-easy)"(, "[a-z]{2}")+', r'"\1"', structure)
    structure = re.sub(r"(?m)^starts = .*$", "starts = 1", structure)
    files[load.STRUCTURE] = structure.encode()
    lines = files["signposting.toml"].decode().splitlines(keepends=True)
    files["signposting.toml"] = "".join(line for line in lines if not re.match("(pl|ar) = ", line)).encode()
    files = {name: content for name, content in files.items() if not re.match(r"text/(pl|ar)\.|clips/", name)}
    return _with_marks(_with_design(files))


def _with_design(files: dict[str, bytes]) -> dict[str, bytes]:
    study = load.read_draft(files).study
    assert study is not None
    drawn = design.draw(study)
    return {**files, rows.FILE: drawn.table, load.LOCK: drawn.lock}


def _with_marks(files: dict[str, bytes]) -> dict[str, bytes]:
    wordings = load.read_draft(files).wordings
    of, language = _KEPT
    marked = sources.marks(wordings[language], wordings[of])
    return {**files, f"text/{language}.source.toml": sources.write(language, of, marked)}
