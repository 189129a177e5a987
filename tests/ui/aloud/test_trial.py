"""Whether a machine makes a sound is told by playing one, and never by waiting for ever."""

import sys
from pathlib import Path

from interview_app.ui.aloud.player import COMMAND
from interview_app.ui.aloud.trial import plays


def test_a_sound_that_can_be_played_is_told(tmp_path: Path) -> None:
    """The process that plays everything takes it; here it writes the samples into a file."""
    file = tmp_path / "samples"
    assert plays((*COMMAND, "--file", str(file), "0"), patience=60)


def test_a_machine_without_sound_says_so(tmp_path: Path) -> None:
    """The process says that it is silent, or ends, or cannot be started at all."""
    assert not plays((sys.executable, "-c", "print('silent')"), patience=60)
    assert not plays((sys.executable, "-c", "raise SystemExit(1)"), patience=60)
    assert not plays((str(tmp_path / "nothing"),))


def test_a_driver_that_blocks_is_not_waited_for() -> None:
    """After the time that it is given, there is no sound."""
    assert not plays((sys.executable, "-c", "import time; time.sleep(60)"), patience=0.2)
