"""What was withdrawn stays so, whatever copy of the archive comes back."""

import shutil
from pathlib import Path

import pytest

from interview_app.centre.archive import FILE, InterviewUnknown
from interview_app.centre.archive.scopes import Scope
from interview_app.centre.office import Centre
from interview_app.centre.withdrawals import stones
from tests.factories.crypto import hybrid_identity
from tests.factories.withdrawals import carded


@pytest.mark.parametrize("scope", ["erase", "words", "release"])
def test_an_older_archive_is_brought_up_to_what_was_asked(tmp_path: Path, scope: Scope) -> None:
    """The first opening does it again, and the laptops' list still names what was erased."""
    with carded(tmp_path / "centre") as laid:
        folder, held = laid.centre.folder, laid.take_in()
        laid.centre.archive.enrol("ssh-ed25519 one")
        laid.centre.archive.close()
        shutil.copy(folder / FILE, tmp_path / "older")
        desk = laid.desk()
        desk.ask(laid.found(held, desk), scope)
        listed = laid.centre.archive.listed_withdrawals()
    for path in folder.glob(f"{FILE}*"):
        path.unlink()
    shutil.copy(tmp_path / "older", folder / FILE)
    with Centre.open(folder, hybrid_identity(), clock=laid.clock) as centre:
        assert centre.archive.listed_withdrawals() == listed
        if scope == "erase":
            with pytest.raises(InterviewUnknown):
                centre.archive.record(held.id)
        else:
            assert (centre.archive.record(held.id).notes == "") == (scope == "words")
            assert next(iter(centre.archive.choices(None))).release_stop == (scope == "release")
        assert any(act.code == "withdrawn-again" for act in centre.archive.acts())
        again = stones.settle(folder, centre.archive, centre.strongbox.key)
        assert again == 0


def test_a_file_that_somebody_changed_counts_as_none(tmp_path: Path) -> None:
    """It puts up nothing, and is written anew from the archive; one that is missing too."""
    with carded(tmp_path / "centre") as laid:
        held, desk = laid.take_in(), laid.desk()
        desk.ask(laid.found(held, desk), "release")
        path, key = laid.centre.folder / stones.FILE, laid.centre.strongbox.key
        good = path.read_bytes()
        for bad in (good.replace(b'"release"', b'"erase"'), b"", b"nonsense", good[:-5]):
            path.write_bytes(bad)
            assert stones.settle(laid.centre.folder, laid.centre.archive, key) == 0
            assert path.read_bytes() == good
        path.unlink()
        stones.settle(laid.centre.folder, laid.centre.archive, key)
        assert path.read_bytes() == good
        assert laid.centre.archive.record(held.id).id == held.id
