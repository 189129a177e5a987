"""The report on what is left of an interview: it looks, and it does not promise what nobody can."""

from pathlib import Path

import pytest

from interview_app.bundle import shredded
from interview_app.bundle.shredded import Shredded
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.line import Line, line
from tests.factories.vault import PASSPHRASE, by_hand


def reported(laid: Line) -> dict[str, Shredded]:
    """Return the reports, by interview."""
    return {each.interview: each for each in shredded.reports(laid.vault, laid.paths.sealed)}


def test_what_is_over_is_looked_for_and_not_found(tmp_path: Path) -> None:
    """Deleted, sealed: key and answers are gone; an open one is not in the report; flash storage is spoken of."""
    with line(tmp_path) as laid:
        deleted, sealed, held = (laid.hold(turn).interview for turn in range(3))
        laid.vault.discard(deleted)
        laid.seal(sealed)
        found = reported(laid)
        assert set(found) == {deleted, sealed}
        assert held not in found
        assert all(each.clean for each in found.values())
        assert "Its key is deleted." in found[deleted].checked
        assert "There is no sealed file of it here." in found[deleted].checked
        assert "Only its sealed file is here, which this laptop cannot open." in found[sealed].checked
        assert "solid-state disk may keep old blocks" in found[deleted].unpromised


def test_a_sealed_file_that_should_be_gone_is_told(tmp_path: Path) -> None:
    """Deleting the interview in the vault alone is not the end of it."""
    with line(tmp_path) as laid:
        interview = laid.hold(0).interview
        laid.seal(interview)
        laid.vault.discard(interview)
        assert reported(laid)[interview].found == (
            "Its sealed file is still here.",
            "The evidence of its consent is still here.",
        )


@pytest.mark.parametrize("left", [False, True])
def test_the_command_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str], *, left: bool) -> None:
    """One line an interview, then what nobody can promise; status 1 when something was found."""
    with line(tmp_path) as laid:
        interview = laid.hold(0).interview
        laid.vault.discard(interview)
        home = laid.paths.home
    if left:
        with by_hand(home / "vault") as database:
            row = "INSERT INTO entry (interview, n, kind, key, ciphertext) VALUES (?, 1, 'answered', '', x'00')"
            database.execute(row, (interview,))
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    where = ["--home", str(home), "--passphrase-file", str(tmp_path / "passphrase")]
    assert run(["laptop", "remains", *where]) == (NOT_DONE if left else DONE)
    told = capsys.readouterr().out
    assert interview in told
    assert ("Entries of it are still in the storage." in told) is left
    assert "solid-state" in told
