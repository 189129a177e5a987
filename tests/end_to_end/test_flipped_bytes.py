"""A byte flips, a file is cut short, emptied or lost: either nothing is different, or a sentence says what to do."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import export, package, receipt
from interview_app.centre import devices, inbox
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.interview.session import Session
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.crypto import hybrid_identity
from tests.factories.interview import go_to
from tests.factories.line import line
from tests.factories.vault import PASSPHRASE

CLOCK = SystemClock()
LARGEST = 1_000_000


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a centre and its laptop: one interview is acknowledged, one sealed, one in the middle."""
    folder = tmp_path_factory.mktemp("place")
    with line(folder, CLOCK) as laid:
        inbox.take_in(laid.centre, [laid.bundle(0)])
        signed = the_only(laid.stick, "receipt-*.json").read_bytes()
        receipt.apply(laid.vault, laid.paths.sealed, signed, authority=laid.pack.authority)
        laid.seal(laid.hold(1).interview)
        go_to(laid.begin(), "v2:why")
        (folder / "newer.study").write_bytes(devices.issue_pack(laid.centre, laptop.request(laid.vault)))
    return folder


def the_only(folder: Path, pattern: str) -> Path:
    """Return the one file of that kind, or where it should be."""
    return next(folder.glob(pattern), folder / "lost")


def in_the_room(place: Path) -> object:
    """Open the laptop, look at everything, go on with the interview, and return what it told."""
    paths = LaptopPaths(place / "laptop")
    with Vault.unlock(paths.vault, PASSPHRASE, clock=CLOCK, randomness=system_randomness) as vault:
        vault.verify_audit()
        rows = vault.interviews()
        (open_,) = (row.id for row in rows if row.stage is Stage.OPEN)
        pack = laptop.pack_of(vault, open_, CLOCK)
        session = Session.resume(vault, pack, open_, clock=CLOCK, randomness=system_randomness)
        return rows, session.page, session.state, laptop.current_pack(vault, CLOCK), vault.device_key().public_line


def at_the_centre(place: Path) -> object:
    """Open the centre, read everything, enrol the laptop once more, and return what was read."""
    with Centre.open(place / "centre", hybrid_identity(), clock=CLOCK) as centre:
        rows = centre.archive.interviews()
        summaries = [centre.archive.summary_pdf(row.id) for row in rows]
        return rows, [centre.archive.record(row.id) for row in rows], summaries, centre.recipients, centre.study.digest


def the_bundle(place: Path) -> object:
    """Verify the bundle and open what is in it."""
    verified = package.verify(the_only(place / "stick", "bundle-*.zip"), authority=_authority(place), at=CLOCK.now())
    return [package.open_sealed(content, [hybrid_identity()]) for content in verified.files.values()]


def the_sealed_file(place: Path) -> object:
    """Send what is sealed."""
    paths = LaptopPaths(place / "laptop")
    with Vault.unlock(paths.vault, PASSPHRASE, clock=CLOCK, randomness=system_randomness) as vault:
        pack = laptop.current_pack(vault, CLOCK)
        return export.write(
            vault, pack, paths.sealed, place / "stick", clock=CLOCK, randomness=system_randomness
        ).interviews


def the_receipt(place: Path) -> object:
    """Read the centre's receipt."""
    path = the_only(place / "stick", "receipt-*.json")
    return receipt.read(read_bounded(path, receipt.LARGEST), authority=_authority(place))


def the_pack(place: Path) -> object:
    """Install the newer pack."""
    paths = LaptopPaths(place / "laptop")
    with Vault.unlock(paths.vault, PASSPHRASE, clock=CLOCK, randomness=system_randomness) as vault:
        return laptop.install(vault, read_bounded(place / "newer.study", LARGEST), CLOCK)


def _authority(place: Path) -> str:
    with Centre.open(place / "centre", hybrid_identity(), clock=CLOCK) as centre:
        return centre.authority.public_line


def spoilt(content: bytes, times: int) -> Iterator[bytes | None]:
    """Yield a file's bytes with one bit flipped, all over it; cut short; emptied; None for lost."""
    for turn in range(times):
        at = (2 * turn + 1) * len(content) // (2 * times)
        yield content[:at] + bytes([content[at] ^ (1 << turn % 8)]) + content[at + 1 :]
    yield content[: len(content) // 2]
    yield content[:-1]
    yield b""
    yield None


FILES: tuple[tuple[str, Callable[[Path], object], int], ...] = (
    ("stick/bundle-*.zip", the_bundle, 40),
    ("stick/receipt-*.json", the_receipt, 40),
    ("newer.study", the_pack, 12),
    # Not the evidence of consent beside it, which leaves in a file of its own.
    (f"laptop/sealed/{'?' * 32}.age", the_sealed_file, 40),
    ("laptop/vault/vault.db", in_the_room, 24),
    ("laptop/vault/slots.json", in_the_room, 12),
    ("centre/archive.db", at_the_centre, 24),
    ("centre/archive-key.age", at_the_centre, 12),
    ("centre/authority.age", at_the_centre, 12),
    ("centre/centre.json", at_the_centre, 12),
    ("centre/centre.mac", at_the_centre, 6),
    ("centre/studies/*/study.toml", at_the_centre, 4),
    ("centre/studies/*/design.csv", at_the_centre, 4),
    ("centre/studies/*/text/en-GB.toml", at_the_centre, 4),
)


FORGIVING = {
    "laptop/vault/slots.json": {0},  # it is kept twice
    "centre/archive.db": range(10, 29),  # what is spoilt is told when it is read, and not everything was
}
"""How many spoilt files are told, where it is not every one of them."""


@pytest.mark.parametrize(("pattern", "use", "times"), FILES, ids=[pattern for pattern, _, _ in FILES])
def test_a_spoilt_file_is_told_or_makes_no_difference(
    place: Path, tmp_path: Path, pattern: str, use: Callable[[Path], object], times: int
) -> None:
    """A UserError, or exactly what the whole file gives; never a bug, and never something else."""
    whole = shutil.copytree(place, tmp_path / "whole")
    expected = use(whole)
    told = 0
    for number, content in enumerate(spoilt(next(place.glob(pattern)).read_bytes(), times)):
        here = shutil.copytree(place, tmp_path / str(number))
        path = next(here.glob(pattern))
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        try:
            assert use(here) == expected
        except UserError:
            told += 1
        shutil.rmtree(here)
    assert told in FORGIVING.get(pattern, {times + 4})


def test_both_copies_of_the_slots_spoilt_are_told(place: Path, tmp_path: Path) -> None:
    """SLOTS-DAMAGED, and both stay as they are for whoever can help."""
    here = shutil.copytree(place, tmp_path / "here")
    for name in ("slots.json", "slots.json.copy"):
        (here / "laptop" / "vault" / name).write_bytes(b"{}")
    with pytest.raises(UserError) as caught:
        in_the_room(here)
    assert caught.value.code == "SLOTS-DAMAGED"
    assert (here / "laptop" / "vault" / "slots.json").read_bytes() == b"{}"


def test_an_archive_that_is_gone_does_not_come_back_empty(place: Path, tmp_path: Path) -> None:
    """ARCHIVE-MISSING: an empty one in its place would hide the loss and number laptops from 1 again."""
    here = shutil.copytree(place, tmp_path / "here")
    (here / "centre" / "archive.db").unlink()
    with pytest.raises(UserError) as caught:
        at_the_centre(here)
    assert caught.value.code == "ARCHIVE-MISSING"
    assert not (here / "centre" / "archive.db").exists()
