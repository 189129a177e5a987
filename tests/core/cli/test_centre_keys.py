"""`interview-app centre drill`, `keys`, `rotate`, `devices` and `revoke`, as a coordinator types them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.centre import identities, recovery
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import pack
from tests.factories.centre import HOLDERS
from tests.factories.ceremony import People
from tests.factories.crypto import signing_key

PASSPHRASE = "six plain words in a row"
Command = Callable[..., int]


def enrol(home: Path, centre: Command) -> int:
    """Ask for a pack for a laptop."""
    (home / "request").write_bytes(pack.make_request(signing_key("device")))
    return centre("pack", home / "request", "--out", home / "pack")


def test_no_pack_before_the_drill(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """DRILL-MISSING says what to run, and there is no file."""
    assert enrol(home, centre) == NOT_DONE
    shown = capsys.readouterr().err
    assert "[DRILL-MISSING]" in shown
    assert "interview-app centre drill" in shown
    assert not (home / "pack").exists()


def test_the_keys_are_listed_with_what_is_due(centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """Never proved is overdue; a proof counts for a quarter; and the missing drill is told."""
    capsys.readouterr()
    assert centre("keys") == DONE
    shown = capsys.readouterr().out
    assert shown.count("never proved. OVERDUE") == 3
    assert "The recovery key has not passed its drill" in shown
    assert centre("prove", key="deputy") == DONE
    assert "alone. It is due again by" in capsys.readouterr().out
    assert centre("drill", key="recovery") == DONE
    capsys.readouterr()
    assert centre("keys") == DONE
    told = capsys.readouterr().out
    rows = told.splitlines()[::2]
    assert [row.split()[0] for row in rows] == list(HOLDERS)
    assert ["OVERDUE" in row for row in rows] == [True, False, False]
    assert "not passed its drill" not in told


@pytest.mark.usefixtures("drilled")
def test_a_lost_laptop_is_revoked_after_a_yes(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """REVOCATION-NOT-AGREED without it; then it stands in the list, and its key gets no pack."""
    assert enrol(home, centre) == DONE
    capsys.readouterr()
    assert centre("devices") == DONE
    assert "1  pack 1 of" in capsys.readouterr().out
    assert centre("site", "1", "Leeds") == DONE
    assert centre("devices") == DONE
    assert "Leeds, no bundle yet" in capsys.readouterr().out
    assert centre("revoke", "1") == NOT_DONE
    assert "[REVOCATION-NOT-AGREED]" in capsys.readouterr().err
    with monkeypatch.context() as patched:
        People().sit_down(patched)
        assert centre("revoke", "1") == DONE
    assert (home / "centre" / "revoked.krl").is_file()
    assert centre("devices") == DONE
    assert "revoked on" in capsys.readouterr().out
    assert enrol(home, centre) == NOT_DONE
    assert "[DEVICE-REVOKED]" in capsys.readouterr().err
    assert centre("revoke", "2") == NOT_DONE
    assert "[DEVICE-UNKNOWN]" in capsys.readouterr().err


def new_keys(home: Path) -> list[str]:
    """Make two key files and a recovery key in shares, and return the words that name them."""
    for holder in ("new-coordinator", "new-deputy"):
        identities.make(home / holder, PASSPHRASE, system_randomness, work_factor=4)
    made = recovery.make(system_randomness)
    (home / "new-recovery.pub").write_text(made.recipient)
    (home / "shares").write_text("\n".join(made.shares))
    files = [str(home / f"{name}.pub") for name in ("new-coordinator", "new-deputy", "new-recovery")]
    return [word for file in files for word in ("--recipient", file)]


@pytest.mark.usefixtures("drilled")
def test_keys_are_replaced(
    home: Path, centre: Command, stored: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new ones open the same archive, the old one is told why it does not, and the drill comes before packs."""
    assert centre("rotate", *new_keys(home)) == DONE
    assert "Next: interview-app centre drill" in capsys.readouterr().out
    assert centre("list") == NOT_DONE
    assert "[CENTRE-KEY-REPLACED]" in capsys.readouterr().err
    assert centre("list", key="new-deputy") == DONE
    assert stored in capsys.readouterr().out
    with monkeypatch.context() as patched:
        People(*(home / "shares").read_text().splitlines()).sit_down(patched)
        assert run(["centre", "drill", str(home / "centre")]) == DONE
    (home / "request").write_bytes(pack.make_request(signing_key("device")))
    assert centre("pack", home / "request", "--out", home / "pack", key="new-coordinator") == DONE


def test_two_shares_replace_the_keys_when_both_holders_lost_theirs(
    home: Path, centre: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What recovery is for: afterwards there are new keys, and the shares that were used open nothing."""
    keys = new_keys(home)
    shares = (home / "shares").read_text().splitlines()
    assert centre("rotate", *keys) == DONE
    newest = new_keys_beside(home)
    with monkeypatch.context() as patched:
        People(*shares).sit_down(patched)
        assert run(["centre", "rotate", str(home / "centre"), *newest, "--recovery"]) == DONE
        people = People(*shares).sit_down(patched)
        assert run(["centre", "drill", str(home / "centre")]) == NOT_DONE
        assert "[CENTRE-KEY-REPLACED]" in people.screen.getvalue()
    assert centre("list", key="newest") == DONE
    assert "Then make a new pack for every laptop" in capsys.readouterr().out


def new_keys_beside(home: Path) -> list[str]:
    """Make three more key files, and return the words that name them."""
    words = []
    for holder in ("newest", "newest-deputy", "newest-recovery"):
        identities.make(home / holder, PASSPHRASE, system_randomness, work_factor=4)
        words += ["--recipient", str(home / f"{holder}.pub")]
    return words


@pytest.mark.parametrize("both", [True, False], ids=["both", "neither"])
def test_it_must_be_clear_which_key_opens(home: Path, capsys: pytest.CaptureFixture[str], *, both: bool) -> None:
    """ONE-KEY-WANTED."""
    more = ["--recovery", "--identity", str(home / "coordinator")] if both else []
    assert run(["centre", "rotate", str(home / "centre"), "--recipient", str(home / "deputy.pub"), *more]) == NOT_DONE
    assert "[ONE-KEY-WANTED]" in capsys.readouterr().err
