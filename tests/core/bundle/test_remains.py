"""What is deleted is deleted everywhere, and what a crash leaves behind is cleared away; nothing else is touched."""

from pathlib import Path

from interview_app.bundle import remains
from interview_app.vault.stages import Stage
from tests.factories.bundle import Laptop, full_answers


def names(folder: Path) -> set[str]:
    """Return the names in a folder."""
    return {path.name for path in folder.iterdir()}


def test_deleting_a_sealed_interview_deletes_its_file(sealed: Laptop) -> None:
    """Otherwise it would leave with the next copy of the folder; the other interview stays."""
    first, second = sealed.vault.interviews(Stage.SEALED)
    remains.discard(sealed.vault, first.id, sealed.paths.sealed)
    assert names(sealed.paths.sealed) == {f"{second.id}.age"}
    assert [row.id for row in sealed.vault.interviews(Stage.WITHDRAWN)] == [first.id]
    remains.discard(sealed.vault, first.id, sealed.paths.sealed)
    assert names(sealed.paths.sealed) == {f"{second.id}.age"}


def test_a_file_that_was_written_and_never_noted_goes_with_its_interview(laptop: Laptop) -> None:
    """Power went between the file and the vault's note; then the interview was to be deleted."""
    interview = laptop.hold(*full_answers())
    (laptop.paths.sealed / f"{interview}.age").write_bytes(b"sealed, but not noted")
    remains.discard(laptop.vault, interview, laptop.paths.sealed)
    assert names(laptop.paths.sealed) == set()


def test_a_crash_after_the_vault_and_before_the_file_is_made_good(sealed: Laptop) -> None:
    """Acknowledged or withdrawn in the vault, the file still there: the next look removes it, and once."""
    first, second = sealed.vault.interviews(Stage.SEALED)
    assert first.sealed is not None
    sealed.vault.acknowledge([first.sealed.sha256])
    sealed.vault.discard(second.id)
    assert remains.remove(sealed.vault, sealed.paths.sealed) == 2
    assert names(sealed.paths.sealed) == set()
    assert remains.remove(sealed.vault, sealed.paths.sealed) == 0


def test_cut_off_writes_go_and_everything_else_stays(sealed: Laptop) -> None:
    """A killed program leaves a partial file; a file that the vault does not know is none of our business."""
    folder = sealed.paths.sealed
    before = names(folder)
    (folder / f".{'0a' * 8}.part").write_bytes(b"half a sealed interview")
    unknown = {"0" * 32 + ".age", "notes.txt", ".hidden", "holiday.part"}
    for name in unknown:
        (folder / name).write_bytes(b"somebody's")
    assert remains.remove(sealed.vault, folder) == 1
    assert names(folder) == before | unknown


def test_what_waits_for_the_centre_stays(sealed: Laptop, stick: Path) -> None:
    """Sealed and sent interviews keep their files until the receipt."""
    before = names(sealed.paths.sealed)
    sealed.write(stick)
    assert remains.remove(sealed.vault, sealed.paths.sealed) == 0
    assert names(sealed.paths.sealed) == before


def test_without_a_folder_there_is_nothing_to_remove(laptop: Laptop) -> None:
    """A laptop on which nothing was sealed yet."""
    laptop.vault.discard(laptop.hold())
    laptop.paths.sealed.rmdir()
    assert remains.remove(laptop.vault, laptop.paths.sealed) == 0
