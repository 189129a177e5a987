"""`interview-app centre rescue`, as a coordinator types it."""

from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.centre import devices, identities
from interview_app.centre.office import Centre
from interview_app.cli.main import DONE, MAKES_NO_SENSE, NOT_DONE, run
from interview_app.interview import laptop
from interview_app.interview.session import Session
from tests.core.cli.conftest import PASSPHRASE, Command
from tests.factories.clock import FixedClock
from tests.factories.house import House
from tests.factories.interview import IN_ENGLISH, go_to
from tests.factories.vault import PASSPHRASE as LAPTOPS
from tests.factories.vault import by_hand


@pytest.fixture
def broken(home: Path, drilled: None) -> House:  # noqa: ARG001 - packs are made after the drill
    """Return a laptop of the centre that stopped in the middle of an interview."""
    house = House(home / "far", FixedClock(at=SystemClock().now()))
    house.folder.mkdir()
    house.make_laptop()
    identity = identities.load(home / "coordinator", PASSPHRASE)
    with Centre.open(home / "centre", identity, clock=SystemClock()) as opened, house.unlock() as vault:
        laptop.install(vault, devices.issue_pack(opened, laptop.request(vault)), house.clock)
        pack = laptop.current_pack(vault, house.clock)
        session = Session.begin(vault, pack, IN_ENGLISH, clock=house.clock, randomness=system_randomness)
        go_to(session, "v2:why")
    return house


def test_what_was_said_is_recovered_and_told(
    broken: House, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line an interview; again it says that it is there."""
    assert centre("rescue", broken.paths.home) == DONE
    assert "rescued: " in capsys.readouterr().out
    assert centre("rescue", broken.paths.vault) == DONE
    assert "in the archive already" in capsys.readouterr().out


def test_inside_a_centre_only_the_laptop_is_named(
    broken: House, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the issue has it, with the only key that is beside the centre; one laptop at a time."""
    for holder in ("deputy", "recovery"):
        (home / holder).unlink()
    monkeypatch.chdir(home / "centre")
    opens = ["--passphrase-file", str(home / "passphrase")]
    assert run(["centre", "rescue", str(broken.paths.vault), *opens]) == DONE
    shown = capsys.readouterr()
    assert "rescued: " in shown.out
    assert f"{home / 'coordinator'} opens it.\n" in shown.err
    assert run(["centre", "rescue", *[str(broken.paths.vault)] * 2, *opens]) == MAKES_NO_SENSE


def test_a_backup_is_written_and_rescued(
    broken: House, home: Path, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """What `laptop backup` wrote is a place to rescue from, and neither word of it is readable."""
    (home / "laptops").write_text(LAPTOPS)
    copy = home / "copy.age"
    where = ["--home", str(broken.paths.home), "--passphrase-file", str(home / "laptops")]
    assert run(["laptop", "backup", "--out", str(copy), *where]) == DONE
    assert "stays in that copy" in capsys.readouterr().out
    assert centre("rescue", copy) == DONE
    assert "rescued: " in capsys.readouterr().out


def test_damage_is_told_with_status_1(broken: House, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """The rest is in the archive all the same."""
    with by_hand(broken.paths.vault) as database:
        database.execute("UPDATE entry SET ciphertext = zeroblob(60) WHERE key = 'v1:why'")
    assert centre("rescue", broken.paths.home) == NOT_DONE
    told = capsys.readouterr()
    assert "1 damaged entry" in told.out
    assert "keep the laptop" in told.err


def test_a_laptop_without_interviews_is_told(
    home: Path, broken: House, centre: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is there that the centre does not have."""
    with broken.unlock() as vault:
        for row in vault.interviews():
            vault.discard(row.id)
    assert centre("rescue", broken.paths.home) == DONE
    assert "no interview" in capsys.readouterr().out
    assert centre("rescue", home / "nowhere") == NOT_DONE
    assert "RESCUE-NOTHING" in capsys.readouterr().err
