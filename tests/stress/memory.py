"""The real windows in a process of their own, before and after locking: memory, arguments, environment, output."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.factories.program import ROOT, environment

_OVERLAP = 256


@dataclass
class Process:
    """What was seen of the process.

    Attributes:
        before: Names of the secrets found in its memory while it was unlocked, which shows that the search finds them.
        after: Those found in the fresh process after the lock.
        said: Everything that could be seen from outside: arguments, environment, output.
    """

    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)
    copied: int = 0
    said: dict[str, bytes] = field(default_factory=dict)


def spellings(secrets: Mapping[str, str | bytes]) -> dict[str, tuple[bytes, ...]]:
    """Return the byte strings by which each secret can stand in memory: Qt keeps text in 16 bits a letter."""
    return {
        name: (secret, secret.hex().encode())
        if isinstance(secret, bytes)
        else (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-32-le"))
        for name, secret in secrets.items()
    }


def watch(home: Path, interview: str, passphrase: str, secrets: Mapping[str, str | bytes], pipe: Path) -> Process:
    """Open the windows on a laptop, read an interview, lock, and search the memory before and after.

    Args:
        home: Of the laptop.
        interview: On the page with everything that was said.
        passphrase: Opens the vault.
        secrets: What must not be found afterwards, by name.
        pipe: A path for the pipe through which memory comes; not below `home`.
    """
    seen, needles = Process(), spellings(secrets)
    os.mkfifo(pipe)
    words = [sys.executable, "-m", "tests.stress.window", str(home), str(pipe), interview, "before"]
    more = {"HOME": str(home), "TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen"}
    standard = subprocess.PIPE
    with subprocess.Popen(
        words, cwd=ROOT, env=environment(**more), stdin=standard, stdout=standard, stderr=standard
    ) as it:
        assert it.stdin is not None
        assert it.stdout is not None
        assert it.stderr is not None
        it.stdin.write(f"{passphrase}\n".encode())
        it.stdin.flush()
        output = it.stdout.readline()
        assert output == b"reading\n", it.stderr.read().decode()
        seen.said["arguments"] = Path(f"/proc/{it.pid}/cmdline").read_bytes()
        seen.said["environment"] = Path(f"/proc/{it.pid}/environ").read_bytes()
        seen.before, _ = _search(pipe, needles)
        output += it.stdout.readline()
        assert output.endswith(b"locked\n"), it.stderr.read().decode()
        seen.said["arguments"] += Path(f"/proc/{it.pid}/cmdline").read_bytes()
        seen.said["environment"] += Path(f"/proc/{it.pid}/environ").read_bytes()
        seen.after, seen.copied = _search(pipe, needles)
        rest, errors = it.communicate(b"\n")
        assert it.returncode == 0, errors.decode()
        seen.said["output"] = output + rest + errors
    return seen


def _search(pipe: Path, needles: Mapping[str, tuple[bytes, ...]]) -> tuple[set[str], int]:
    """Return which secrets go through a pipe, and how many bytes do."""
    found: set[str] = set()
    copied, last = 0, b""
    with pipe.open("rb") as stream:
        while piece := stream.read(1 << 20):
            copied += len(piece)
            window = last + piece
            found |= {name for name, each in needles.items() if any(spelling in window for spelling in each)}
            last = piece[-_OVERLAP:]
    return found, copied
