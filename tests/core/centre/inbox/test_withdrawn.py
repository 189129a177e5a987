"""A laptop says that an interview was withdrawn: the archive erases it, and then what lies beside it follows."""

from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.bundle import afterwards
from interview_app.bundle.afterwards import Pen
from interview_app.centre import consents, inbox
from interview_app.centre.archive import FILE
from interview_app.centre.withdrawal import LIST
from tests.factories.line import line


def test_what_lies_beside_the_archive_follows_once_it_has_erased(tmp_path: Path) -> None:
    """No page of the database's log is left from before, the evidence is gone, and laptops are told in a list."""
    with line(tmp_path) as laid:
        kept, withdrawn = laid.hold_and_seal(1), laid.hold_and_seal(2)
        inbox.take_in(laid.centre, [laid.send()])
        consents.path_of(laid.centre, withdrawn).parent.mkdir(exist_ok=True)
        consents.path_of(laid.centre, withdrawn).write_bytes(b"sealed")
        pen = Pen(laid.pack, laid.paths.sealed, laid.clock, system_randomness)
        afterwards.withdraw(laid.vault, withdrawn, pen)
        (result,) = inbox.take_in(laid.centre, [laid.send()]).results
        assert (result.addenda, result.good) == (1, True)
        assert [row.id for row in laid.centre.archive.interviews()] == [kept]
        assert (laid.centre.folder / f"{FILE}-wal").stat().st_size < 100_000  # what was written since it was emptied
        assert not consents.path_of(laid.centre, withdrawn).exists()
        assert (laid.centre.folder / LIST).exists()
