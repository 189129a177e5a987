"""Promise 6: sealing and opening a large file costs little more than the cipher it is made of."""

import os
import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from interview_app.base.clock import system_randomness
from interview_app.crypto import age
from interview_app.crypto.age.stream import CHUNK
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import in_turns, median
from tests.factories.crypto import hybrid_identity, x25519_identity

MIB = 1 << 20
SIZE, ROUNDS = 256 * MIB, 5
QUICK_SIZE, QUICK_ROUNDS = 16 * MIB, 3
GOAL = Goal(times=0.8, at_least=True)
BARE = "bare ChaCha20Poly1305 over the same chunks"


def measure(_folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Seal and open in memory, to the three recipients of a study; what comes out is let go."""
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
    tool = shutil.which("age")
    if tool is None:
        return ()
    recipient = x25519_identity().recipient()
    command = [tool, "--encrypt", "--recipient", str(recipient)]
    with Path(os.devnull).open("wb") as nowhere:
        times = in_turns(
            lambda: age.encrypt(BytesIO(content), nowhere, [recipient]),
            lambda: subprocess.run(command, input=content, stdout=nowhere, check=True),
            rounds,
        )
    return (_figure("age: seal to X25519 (extra)", len(content), times, "the installed `age`, through a pipe"),)


def _figure(promise: str, size: int, times: tuple[list[float], list[float]], anchored_by: str) -> Figure:
    ours, theirs = (size / median(each) / 1e6 for each in times)
    return Figure(promise, GOAL, "MB/s", ours, theirs, anchored_by)
