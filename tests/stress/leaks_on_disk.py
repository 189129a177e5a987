"""What the disk still tells of an interview: while it is held, and after a part of it, or all of it, is gone."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from interview_app.bundle import export, remains, seal_now
from interview_app.bundle.seal import seal_interview
from interview_app.interview.closing import write_notes
from tests.factories.interview import PASSPHRASE, Laptop, new_laptop
from tests.stress import canary
from tests.stress.canary import NOTES, PLANTED
from tests.stress.story import take_back

Leaks = list[str]
TAKEN = "v3:why"


def places(folder: Path) -> Iterator[tuple[str, Leaks]]:
    """Yield each place on the disk of a new laptop that was searched, and what was found there."""
    tempfile.tempdir = str(folder / "tmp")
    (folder / "tmp").mkdir(parents=True)
    try:
        for name, shred in _WAYS_TO_GO.items():
            home = folder / name.replace(" ", "-")
            yield from _before_and_after(new_laptop(home), home, name, shred)
    finally:
        tempfile.tempdir = None
    yield "the temporary folder", [path.name for path in (folder / "tmp").iterdir()]


def _before_and_after(
    laptop: Laptop, home: Path, name: str, shred: Callable[[Laptop, str], None]
) -> Iterator[tuple[str, Leaks]]:
    vault_folder = home / "vault"
    session = canary.to_review(laptop)
    interview = session.interview or ""
    yield f"every file, before {name}", _words(home)
    laptop.vault.close()
    gone = canary.secrets_of(vault_folder, interview, TAKEN if shred in _PARTLY else None)
    assert canary.pieces_in_pages(vault_folder, gone), "a search that finds nothing now proves nothing later"
    laptop.restart()
    shred(laptop, interview)
    yield f"every file, after {name}", _words(home)
    left = canary.pieces_in_pages(vault_folder, gone)
    yield f"every page, freed ones and log too, after {name}", [f"{left} pieces"] if left else []
    laptop.restart()
    left = canary.pieces_in_pages(vault_folder, gone)
    yield f"every page after {name} and a restart", [f"{left} pieces"] if left else []
    laptop.vault.close()


def _words(home: Path) -> Leaks:
    return [f"{word} in {name}" for name, word in canary.files_with(home, *PLANTED)]


def _take_out(laptop: Laptop, interview: str) -> None:
    laptop.resume(interview).take_out(TAKEN)


def _take_out_after_an_upgrade(laptop: Laptop, interview: str) -> None:
    """On the day of an upgrade, when the vault as it was before is still there as a copy."""
    laptop.vault.close()
    take_back(laptop.folder / "vault", PASSPHRASE)
    laptop.restart()
    _take_out(laptop, interview)


def _delete(laptop: Laptop, interview: str) -> None:
    remains.discard(laptop.vault, interview, laptop.folder / "sealed")


def _seal_and_send(laptop: Laptop, interview: str) -> None:
    session = laptop.resume(interview)
    canary.keep(session)
    write_notes(laptop.vault, interview, f"They also said {NOTES}.")
    sealed = laptop.folder / "sealed"
    clock, randomness = laptop.clock, laptop.randomness
    seal_interview(laptop.vault, laptop.pack, interview, sealed, clock=clock, randomness=randomness)
    export.write(laptop.vault, laptop.pack, sealed, laptop.folder, clock=clock, randomness=randomness)


def _seal_now(laptop: Laptop, _interview: str) -> None:
    sealed = laptop.folder / "sealed"
    seal_now.seal_all(laptop.vault, lambda _: laptop.pack, sealed, clock=laptop.clock, randomness=laptop.randomness)


def _forget(laptop: Laptop, interview: str) -> None:
    """As when sealing fails: the centre's copy of the key stays, and must be all that opens it."""
    laptop.vault.forget_keys()
    remains.discard(laptop.vault, interview, laptop.folder / "sealed")


_PARTLY = (_take_out, _take_out_after_an_upgrade)
_WAYS_TO_GO: dict[str, Callable[[Laptop, str], None]] = {
    "taking an answer out": _take_out,
    "taking an answer out on the day of an upgrade": _take_out_after_an_upgrade,
    "deleting an interview": _delete,
    "sealing and sending": _seal_and_send,
    "Seal now": _seal_now,
    "forgetting its key and deleting it": _forget,
}
