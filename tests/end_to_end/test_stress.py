"""The long trials of `tests/stress`, cut short: each as its command, judged by its last line and its exit status."""

import re
import shutil
import subprocess
import sys

import pytest

from tests.factories.program import ROOT, environment

pytestmark = pytest.mark.timeout(1800)  # a minute or two of work each, on a machine that may have much else to do


def tool(name: str, *words: str) -> tuple[int, str]:
    """Run one of the tools; return its exit status and its last line."""
    command = [sys.executable, "-m", f"tests.stress.{name}", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.returncode, done.stdout.splitlines()[-1]


def counted(line: str) -> list[int]:
    """Return the numbers of a last line."""
    return [int(number) for number in re.findall(r"\d+", line)]


@pytest.fixture(scope="module")
def strace() -> None:
    """Skip where one process may not follow another."""
    if (
        shutil.which("strace") is None
        or subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode
    ):
        pytest.skip("strace is not there, or may not follow a process here")


@pytest.mark.usefixtures("strace")
@pytest.mark.slow
def test_a_power_cut_loses_nothing_that_was_acknowledged() -> None:
    """On a sample of the disks behind every recorded step of a laptop's life; the whole is run by hand."""
    status, line = tool("power_loss", "--torn", "1", "--every", "40")
    assert re.fullmatch(r"\d+ disks after a power cut, 0 lost, 0 corrupt", line)
    assert status == 0
    assert counted(line)[0] > 80


@pytest.mark.usefixtures("strace")
@pytest.mark.slow
def test_a_database_that_does_not_wait_for_the_disk_is_found_out() -> None:
    """With `synchronous=NORMAL` planted, answers that were acknowledged are lost, and the tool says so and fails."""
    status, line = tool("power_loss", "set_up", "interview", "--torn", "1", "--every", "20", "--planted", "NORMAL")
    assert status == 1
    assert counted(line)[1] > 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows forks no processes")
@pytest.mark.slow
def test_kills_lose_nothing_that_was_acknowledged() -> None:
    """Twenty of the thousand: everything acknowledged is there, and the interview carries on where it was."""
    assert tool("kill", "--times", "20") == (0, "20 trials, 0 lost, 0 corrupt")


@pytest.mark.usefixtures("strace")
@pytest.mark.slow
def test_calls_that_fail_are_told_in_a_sentence() -> None:
    """Of the faults in an interview, its sealing, a bundle and another passphrase some: a sentence, and a way on."""
    status, line = tool("faults", "interview", "seal", "export", "passphrase", "--every", "20")
    assert re.fullmatch(r"\d+ faults, 0 lost, 0 without a sentence or stuck", line)
    assert status == 0
    assert counted(line)[0] > 50


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc")
@pytest.mark.slow
def test_planted_words_are_found_nowhere() -> None:
    """Not on the disk, not in what is printed, and not in the memory of the process that a lock starts."""
    status, line = tool("leaks")
    assert re.fullmatch(r"\d+ places, 0 leaks", line)
    assert counted(line)[0] > 30
    assert status == 0
