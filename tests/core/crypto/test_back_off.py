"""Waiting between guesses at a passphrase: it survives restarts, and keeps nobody out for good."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.crypto import slots
from interview_app.crypto.slots import TooManyTries, WrongPassphrase
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness

PASSPHRASE = "pearl folder amber kettle"
KEY_LENGTH = 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with slots under `PASSPHRASE`."""
    slots.create(tmp_path, PASSPHRASE, CHEAP, SeededRandomness())
    return tmp_path


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still."""
    return FixedClock()


def change(folder: Path, names: tuple[str, ...], how: Callable[[bytes], bytes]) -> None:
    """Change the bytes of some copies."""
    for name in names:
        (folder / name).write_bytes(how((folder / name).read_bytes()))


def test_back_off_comes_after_five_failures_and_survives_a_restart(folder: Path, clock: FixedClock) -> None:
    """The sixth try gets PASSPHRASE-WAIT with the seconds, also with the right passphrase and after a restart."""
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            slots.unlock(folder, "wrong", clock)
    for again in (clock, FixedClock(clock.now())):  # a second clock, as after a restart
        with pytest.raises(TooManyTries) as refused:
            slots.unlock(folder, PASSPHRASE, again)
        assert refused.value.code == "PASSPHRASE-WAIT"
        assert refused.value.fields == {"seconds": 30}
    clock.passed += 30
    assert slots.unlock(folder, PASSPHRASE, clock)


def test_the_wait_doubles_and_success_forgets_it(folder: Path, clock: FixedClock) -> None:
    """Each further failure doubles the wait up to a quarter of an hour; a success starts again from none."""
    waits = []
    for _ in range(12):
        try:
            slots.unlock(folder, "wrong", clock)
        except TooManyTries as wait:
            seconds = wait.fields["seconds"]
            assert isinstance(seconds, int)
            waits.append(seconds)
            clock.passed += seconds
            with pytest.raises(WrongPassphrase):
                slots.unlock(folder, "wrong", clock)
        except WrongPassphrase:
            pass
    assert waits == [30, 60, 120, 240, 480, 900, 900]
    clock.passed += 900
    slots.unlock(folder, PASSPHRASE, clock)
    with pytest.raises(WrongPassphrase):
        slots.unlock(folder, "wrong", clock)


def test_a_clock_set_back_makes_nobody_wait_for_years(folder: Path, clock: FixedClock) -> None:
    """When the clock was set back, the wait begins again from now, and ends."""
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            slots.unlock(folder, "wrong", clock)
    clock.passed -= 10_000_000
    with pytest.raises(TooManyTries) as refused:
        slots.unlock(folder, PASSPHRASE, clock)
    assert refused.value.fields == {"seconds": 30}
    clock.passed += 31
    assert slots.unlock(folder, PASSPHRASE, clock)


@pytest.mark.parametrize("content", [b"", b"{", b'{"failures": "many"}', b"\xff\xfe", b"x" * 2000])
def test_a_spoilt_count_keeps_nobody_out(folder: Path, clock: FixedClock, content: bytes) -> None:
    """A count that cannot be read is none: it must never cost people's words."""
    (folder / "tries.json").write_bytes(content)
    assert slots.unlock(folder, PASSPHRASE, clock)


def test_an_absurd_count_waits_a_quarter_of_an_hour(folder: Path, clock: FixedClock) -> None:
    """A changed count cannot make the wait longer than the longest."""
    (folder / "tries.json").write_text(json.dumps({"failures": 10**15, "last": int(clock.now().timestamp())}))
    with pytest.raises(TooManyTries) as refused:
        slots.unlock(folder, PASSPHRASE, clock)
    assert refused.value.fields == {"seconds": 900}


def test_a_full_disk_keeps_nobody_out(folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """With no room to count or mend, the right passphrase still opens the vault."""
    (folder / slots.NAMES[0]).write_bytes(b"spoilt")
    monkeypatch.setattr(os, "fsync", _full)
    assert len(slots.unlock(folder, PASSPHRASE, clock)) == KEY_LENGTH
    assert sorted(path.name for path in folder.iterdir()) == ["slots.json", "slots.json.copy"]


def _full(_handle: int) -> None:
    raise OSError(errno.ENOSPC, "no room")
