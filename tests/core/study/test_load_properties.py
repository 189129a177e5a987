"""Whatever is in a study's files, reading and checking them ends in a study or in findings."""

import io
import json
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import load
from interview_app.study.review import review
from tests.factories.clean import clean_files, laid_out
from tests.factories.findings import found
from tests.factories.media import PICTURE, clip
from tests.factories.toml import respelt, tables, written

WITHOUT_PICTURES = clean_files()["study.toml"].replace(b'pictures = "all"', b'pictures = "none"')
FILES = {name: content for name, content in clean_files().items() if not name.startswith("pictures/")}
FILES |= {"study.toml": WITHOUT_PICTURES, "pictures/data.school.svg": PICTURE}  # the rest would only take time
TOML = sorted(name for name in FILES if name.endswith(".toml"))
STRUCTURED = ("study.toml", "signposting.toml", "redaction.toml", "text/en-GB.toml", "text/en-GB-x-easy.toml")
NAMES = sorted(FILES)
SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)


@st.composite
def mangled(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the study with a line of one file dropped, doubled or swapped for a line of another."""
    name = draw(st.sampled_from(NAMES))
    lines = FILES[name].splitlines(keepends=True)
    place = draw(st.integers(0, len(lines) - 1))
    other = FILES[draw(st.sampled_from(NAMES))].splitlines(keepends=True)
    lines[place] = draw(st.sampled_from([b"", lines[place] * 2, draw(st.sampled_from(other))]))
    return {**FILES, name: b"".join(lines)}


@st.composite
def scribbled(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the study with a few letters of one file replaced by any text."""
    name = draw(st.sampled_from(NAMES))
    start = draw(st.integers(0, len(FILES[name])))
    size = draw(st.integers(0, 40))
    text = draw(st.text(max_size=12) | st.sampled_from(["[]", "{}", "1", "true", '""', "[[x]]", "9" * 30, "1e999"]))
    return {**FILES, name: FILES[name][:start] + text.encode() + FILES[name][start + size :]}


@st.composite
def retyped(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the study with any value in any place of one or two of its files."""
    files = dict(FILES)
    for name in draw(st.lists(st.sampled_from(TOML), min_size=1, max_size=2, unique=True)):
        files[name] = draw(respelt(files[name]))
    return files


@st.composite
def strange(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the study with any file whatsoever in the place of some of its own: other TOML, bytes, media, none."""
    files = dict(FILES)
    anything = st.binary(max_size=200) | tables.map(written) | st.sampled_from([PICTURE, clip(), b"", b"\xef\xbb\xbf"])
    names = st.sampled_from([*NAMES, f"clips/en-GB/{7:032x}.opus", "text/cy.source.toml"]) | st.text(max_size=9)
    for name in draw(st.lists(names, min_size=1, max_size=3)):
        files[name] = draw(anything)
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=2)):
        files.pop(name, None)
    return files


@settings(max_examples=120, deadline=None, suppress_health_check=SLOW)
@given(files=retyped() | strange() | mangled() | scribbled())
def test_any_files_are_a_study_or_findings_and_nothing_else(files: dict[str, bytes]) -> None:
    """No mistake in a study's files shows a person a traceback, and each finding says what to do."""
    made = review(files)
    assert all(one.to_do for one in (*made.mistakes, *made.warnings))
    assert made.loaded is not None or made.mistakes


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(content=tables.map(written))
def test_any_toml_is_refused_as_a_structure(content: bytes) -> None:
    """It is valid TOML, and no study."""
    assert found({"study.toml": content})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study's folder whose files are written over again and again."""
    return laid_out(tmp_path_factory.mktemp("fuzzed") / "study", FILES)


@settings(max_examples=25, deadline=None, suppress_health_check=[*SLOW, HealthCheck.function_scoped_fixture])
@given(files=retyped() | scribbled())
def test_the_check_writes_one_document_about_any_folder(folder: Path, files: dict[str, bytes]) -> None:
    """With the exit status of a check, and never that of a bug."""
    laid_out(folder, files)
    written_out = io.StringIO()
    with redirect_stdout(written_out):
        status = run(["study", "check", str(folder), "--json"])
    made = json.loads(written_out.getvalue())
    assert status == (DONE if made["clean"] else NOT_DONE)


HOSTILE = {
    "tables deeper than the stack": b".".join([b"a"] * 50_000) + b" = 1\n",
    "lists deeper than the stack": b"x = " + b"[" * 100_000,
    "lists as deep as the reader allows": b"x = " + b"[" * 150 + b"]" * 150,
    "a number of ten thousand digits": b"x = " + b"9" * 10_000,
    "a key of a megabyte": b"a" * 1_000_000 + b" = 1\n",
    "a text of a megabyte": b'persona = "' + b"a" * 1_000_000 + b'"\n',
    "a number for eternity": b"x = 1e999\n",
    "thousands of unknown keys": b"".join(b"key%d = 1\n" % number for number in range(2000)),
}


@pytest.mark.parametrize("name", STRUCTURED)
@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_a_finding(name: str, content: bytes) -> None:
    """It neither overflows the reader nor keeps anybody waiting."""
    assert name in {one.file for one in found({**FILES, name: content})}


def test_a_scale_without_end_is_a_finding() -> None:
    """A number in a file is not a reason to count that far."""
    files = {**FILES, "study.toml": FILES["study.toml"].replace(b"points = 5", b"points = %d" % 10**25)}
    assert any("at most 11" in one.message for one in found(files))


def test_the_clean_study_is_clean() -> None:
    """What the properties begin with has no finding."""
    assert review(clean_files()).clean
    assert load.read_files(clean_files()).warnings == ()
