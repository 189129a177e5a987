"""The long trial of the centre, in its short form; and that it would notice what it looks for."""

from pathlib import Path

import pytest

from interview_app.centre import withdrawal
from tests.factories.fleet_harm import HARMS
from tests.stress.centre import Found, run

COUNT, KILLS, CORRUPT = 120, 2, 0.1


@pytest.mark.slow
def test_a_centre_that_is_killed_loses_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every sound interview is in the archive once, what is damaged was kept out, and every receipt holds."""
    trial = run(tmp_path, COUNT, KILLS, workers=0, corrupt=CORRUPT, processes=1)
    assert trial.found == Found()
    with trial.open() as centre:
        assert len(centre.archive.quarantined()) >= len(HARMS)  # with every kind of damage
    assert trial.found.told(COUNT, trial.kills) == 0
    assert capsys.readouterr().out.endswith(f"{COUNT} interviews, {KILLS} kills, 0 lost, 0 twice, 0 corrupt\n")
    # And now something is acknowledged that is not there.
    (first, *_) = sorted(trial.sticks.glob("receipt-*.json"))
    (trial.sticks / "receipt-ffffffff.json").write_bytes(first.read_bytes().replace(b"interview-receipt/1", b"x"))
    trial._look_at_receipts()
    assert trial.found.told(COUNT, trial.kills) == 1
    assert "RECEIPT-BROKEN" in capsys.readouterr().out
    with trial.open() as centre:
        (gone, *_) = centre.archive.interviews()
        withdrawal.erase(centre, gone.id)
    trial._seen.clear()
    trial._look_at_receipts()
    assert any("was acknowledged and is not there" in sentence for sentence in trial.found.lost)
