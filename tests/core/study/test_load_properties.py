"""Whatever is done to a study's files, reading them ends in a study or in findings."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.study import load
from interview_app.study.load import StudyBroken
from tests.factories.study import gla_files

NAMES = sorted(gla_files())


@st.composite
def mangled(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the shipped study with a line of one file dropped, doubled or swapped for a line of another."""
    files = gla_files()
    name = draw(st.sampled_from(NAMES))
    lines = files[name].splitlines(keepends=True)
    place = draw(st.integers(0, len(lines) - 1))
    other = files[draw(st.sampled_from(NAMES))].splitlines(keepends=True)
    lines[place] = draw(st.sampled_from([b"", lines[place] * 2, draw(st.sampled_from(other))]))
    return {**files, name: b"".join(lines)}


@st.composite
def scribbled(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the shipped study with a few letters of one file replaced by any text."""
    files = gla_files()
    name = draw(st.sampled_from(NAMES))
    start = draw(st.integers(0, len(files[name])))
    size = draw(st.integers(0, 40))
    text = draw(st.text(max_size=12) | st.sampled_from(["[]", "{}", "1", "true", '""', "[[x]]", "9" * 30, "1e999"]))
    return {**files, name: files[name][:start] + text.encode() + files[name][start + size :]}


@settings(max_examples=150, deadline=None)
@given(files=mangled() | scribbled())
def test_a_mangled_study_is_read_or_refused_and_nothing_else(files: dict[str, bytes]) -> None:
    """No mistake in a study's files shows a person a traceback."""
    with suppress(StudyBroken):
        load.read_files(files)
