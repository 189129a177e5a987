"""Promise 6: sealing and opening a large file costs little more than the cipher it is made of."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from interview_app.base.clock import system_randomness
from interview_app.crypto import age
from interview_app.crypto.age.stream import CHUNK
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import Act, in_turns, median, seconds
from tests.factories.crypto import hybrid_identity, x25519_identity

MIB = 1 << 20
SIZE, ROUNDS = 256 * MIB, 5
QUICK_SIZE, QUICK_ROUNDS = 16 * MIB, 3
GOAL = Goal(times=0.8, at_least=True)
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - what is written there are random bytes
FILES_GOAL = Goal(plus=1000, at_least=True)
TOOL = shutil.which("age")
BESIDE = "the installed `age` and the same file" if TOOL else "a copy of the file"
CLASSIC = x25519_identity()
BARE = "bare ChaCha20Poly1305 over the same chunks"


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Seal and open, to the three recipients of a study: in memory, where what comes out is let go, and in files."""
    size, rounds = (QUICK_SIZE, QUICK_ROUNDS) if quick else (SIZE, ROUNDS)
    content = system_randomness(MIB) * (size // MIB)
    identities = [hybrid_identity(f"member {number}") for number in range(3)]
    sealed = age.encrypt_bytes(content, [identity.recipient() for identity in identities])
    with Path(os.devnull).open("wb") as nowhere:
        sealing = in_turns(
            lambda: age.encrypt(BytesIO(content), nowhere, [identity.recipient() for identity in identities]),
            _bare_sealing(content),
            rounds,
        )
        opening = in_turns(
            lambda: age.decrypt(BytesIO(sealed), nowhere, identities[-1:]),
            _bare_opening(content),
            rounds,
        )
    return (
        _figure(f"age: seal {size // MIB} MiB in memory", size, sealing, BARE),
        _figure(f"age: open {size // MIB} MiB in memory", size, opening, BARE),
        *_beside_the_tool(content, rounds),
        *_in_files(content, identities, rounds, folder),
    )


def _bare_sealing(content: bytes) -> Callable[[], object]:
    cipher, view = ChaCha20Poly1305(bytes(32)), memoryview(content)

    def seal() -> None:
        for number, start in enumerate(range(0, len(view), CHUNK)):
            cipher.encrypt(number.to_bytes(12), view[start : start + CHUNK], None)

    return seal


def _bare_opening(content: bytes) -> Callable[[], object]:
    cipher, view = ChaCha20Poly1305(bytes(32)), memoryview(content)
    sealed = [cipher.encrypt(bytes(12), view[start : start + CHUNK], None) for start in range(0, len(view), CHUNK)]

    def open_() -> None:
        for chunk in sealed:
            cipher.decrypt(bytes(12), chunk, None)

    return open_


def _beside_the_tool(content: bytes, rounds: int) -> tuple[Figure, ...]:
    """Seal to a classic recipient, which is what the tool of the distribution knows, where it is installed."""
    if TOOL is None:
        return ()
    recipient = CLASSIC.recipient()
    command = [TOOL, "--encrypt", "--recipient", str(recipient)]
    with Path(os.devnull).open("wb") as nowhere:
        times = in_turns(
            lambda: age.encrypt(BytesIO(content), nowhere, [recipient]),
            lambda: subprocess.run(command, input=content, stdout=nowhere, check=True),
            rounds,
        )
    return (_figure("age: seal to X25519 (extra)", len(content), times, "the installed `age`, through a pipe"),)


def _in_files(content: bytes, identities: list[age.HybridIdentity], rounds: int, folder: Path) -> tuple[Figure, Figure]:
    """Seal one file into another and open it into a third, in memory-backed storage where the system has it."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else folder) as place:
        plain, ours, theirs, opened, key = (
            Path(place) / name for name in ("plain", "ours.age", "theirs.age", "opened", "key")
        )
        plain.write_bytes(content)
        key.write_text(f"{CLASSIC}\n")
        recipients = [identity.recipient() for identity in identities]
        sealing = _into_new_files(
            (ours, _streaming(plain, ours, lambda source, target: age.encrypt(source, target, recipients))),
            (theirs, _by_the_tool(plain, theirs, "--recipient", str(CLASSIC.recipient()))),
            rounds,
        )
        opening = _into_new_files(
            (opened, _streaming(ours, opened, lambda source, target: age.decrypt(source, target, identities[-1:]))),
            (opened, _by_the_tool(theirs, opened, "--decrypt", "--identity", str(key))),
            rounds,
        )
    return (
        _figure(f"age: seal a file of {len(content) // MIB} MiB", len(content), sealing, BESIDE, FILES_GOAL),
        _figure(f"age: open a file of {len(content) // MIB} MiB", len(content), opening, BESIDE, FILES_GOAL),
    )


def _into_new_files(ours: tuple[Path, Act], anchor: tuple[Path, Act], rounds: int) -> tuple[list[float], list[float]]:
    """Do both in turns, each into a file that is not there yet: emptying the last one's pages is nobody's work."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for (target, act), times in zip((ours, anchor), taken, strict=True):
            target.unlink(missing_ok=True)
            times.append(seconds(act))
    return taken


def _streaming(source: Path, target: Path, change: Callable[[BinaryIO, BinaryIO], None]) -> Act:
    def stream() -> None:
        with source.open("rb") as reading, target.open("wb") as writing:
            change(reading, writing)

    return stream


def _by_the_tool(source: Path, target: Path, *words: str) -> Act:
    """Let the installed tool do the same with the same file, or else copy it."""
    if TOOL is None:
        return lambda: shutil.copyfile(source, target)
    command = [TOOL, *words, "--output", str(target), str(source)]
    return lambda: subprocess.run(command, check=True)


def _figure(
    promise: str, size: int, times: tuple[list[float], list[float]], anchored_by: str, goal: Goal = GOAL
) -> Figure:
    ours, theirs = (size / median(each) / 1e6 for each in times)
    return Figure(promise, goal, "MB/s", ours, theirs, anchored_by)
