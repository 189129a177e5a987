"""Which machine this is."""

import sys
from pathlib import Path

import pytest

from interview_app.base import machine


def test_the_mark_stays_the_same_and_hides_the_name() -> None:
    """Case and white space around the system's name do not count; the name itself is not in it."""
    made = machine.mark_of(b"3D1219C7\n")
    assert made == machine.mark_of(b" 3d1219c7 ")
    assert made is not None
    assert (len(made), b"3d1219c7" in made) == (32, False)
    assert made != machine.mark_of(b"3d1219c8")


@pytest.mark.parametrize("name", [b"", b"\n", b"uninitialized\n"])
def test_an_image_that_was_never_started_has_no_mark(name: bytes) -> None:
    """All copies of it would have the same one."""
    assert machine.mark_of(name) is None


def test_this_machine_is_the_same_each_time() -> None:
    """Where the system names it at all."""
    assert machine.mark() == machine.mark()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="reads a file of Linux")
def test_a_machine_without_a_name_has_no_mark(tmp_path: Path) -> None:
    """A file that is not there is not an error; one that is there is read."""
    assert machine.mark(tmp_path / "machine-id") is None
    (tmp_path / "machine-id").write_bytes(b"3d12\n")
    assert machine.mark(tmp_path / "machine-id") == machine.mark_of(b"3d12")
