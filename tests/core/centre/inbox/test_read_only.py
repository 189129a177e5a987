"""A stick or a centre that cannot be written to: what can be done is done whole, and what cannot is a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.base.paths import FolderNotWritable
from interview_app.bundle import receipt
from interview_app.centre import inbox
from interview_app.centre.consents import FOLDER
from interview_app.centre.office import Centre
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.centre import key_files
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line
from tests.factories.read_only import read_only


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop, today; it has sent an interview and the evidence of its consent."""
    key_files(tmp_path)
    with line(tmp_path, SystemClock()) as made:
        made.bundle(0)
        yield made


def bytes_in(folder: Path) -> dict[Path, bytes]:
    """Return every file in a folder."""
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def import_(laid: Line) -> int:
    """Type `centre import` for the whole stick."""
    keys = laid.centre.folder.parent
    who = ["--identity", str(keys / "coordinator"), "--passphrase-file", str(keys / "passphrase")]
    return run(["centre", "import", str(laid.centre.folder), str(laid.stick), *who])


def test_a_stick_that_cannot_be_written_to_is_taken_in(laid: Line, capsys: pytest.CaptureFixture[str]) -> None:
    """Its receipts are at the centre, and it is said where, and why they are not on the stick."""
    before = bytes_in(laid.stick)
    with read_only(laid.stick):
        assert import_(laid) == DONE
    assert bytes_in(laid.stick) == before
    assert laid.centre.archive.how_many() == 1
    receipts = sorted(laid.centre.receipts.iterdir())
    assert len(receipts) == len(before)
    said = capsys.readouterr().out
    for each in receipts:
        assert receipt.read(each.read_bytes(), authority=laid.pack.authority).files
        assert f"receipt for the laptop, for which there was no place beside the bundle: {each}\n" in said


def test_a_centre_that_cannot_be_written_to_takes_nothing_in(laid: Line, capsys: pytest.CaptureFixture[str]) -> None:
    """FOLDER-NOT-WRITABLE, no receipt, and the stick is as it was; it is taken in once the centre can be written to."""
    folder = laid.centre.folder
    laid.centre.close()
    centre, stick = bytes_in(folder), bytes_in(laid.stick)
    with read_only(folder):
        assert import_(laid) == NOT_DONE
    shown = capsys.readouterr()
    assert f"This folder cannot be written to: {folder}. Nothing was saved there" in shown.err
    assert "[FOLDER-NOT-WRITABLE]" in shown.err
    assert "receipt" not in shown.out
    assert (bytes_in(folder), bytes_in(laid.stick)) == (centre, stick)
    assert import_(laid) == DONE
    with Centre.open(folder, hybrid_identity(), clock=laid.clock) as again:
        assert again.archive.how_many() == 1


def test_a_centre_whose_disk_gives_up_while_it_is_open_keeps_nothing_by_half(laid: Line) -> None:
    """What needs a new file in it is refused as a whole and has no receipt, and arrives the next time."""
    (evidence,) = laid.stick.glob("consents-*")
    stick = bytes_in(laid.stick)
    with read_only(laid.centre.folder), pytest.raises(FolderNotWritable) as told:
        inbox.take_in(laid.centre, [evidence])
    assert told.value.code == "FOLDER-NOT-WRITABLE"
    assert bytes_in(laid.stick) == stick
    assert not (laid.centre.folder / FOLDER).exists()
    assert laid.centre.archive.quarantined() == ()
    (result,) = inbox.take_in(laid.centre, [evidence]).results
    assert (result.taken, result.duplicates, result.good) == (1, 0, True)
