"""Changing the passphrase: the vault stays as it is, and at any moment one of the two opens it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.crypto.slots import WrongPassphrase
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.vault import PASSPHRASE, unlocked, with_open_interview

NEW = "violet ladder hums under quiet stairs"
_MOST_STEPS = 12


class PowerCut(BaseException):
    """The end of the power."""


def opens(folder: Path, passphrase: str) -> bool:
    """Tell whether a passphrase opens the vault in a folder."""
    try:
        unlocked(folder, passphrase).close()
    except WrongPassphrase:
        return False
    return True


def test_the_new_one_opens_and_the_old_one_does_not(tmp_path: Path) -> None:
    """The database keeps its bytes, the interviews stay, and the centre's way in stays."""
    vault, interview = with_open_interview(tmp_path)
    vault.set_recovery([str(hybrid_identity().recipient())])
    vault.close()
    with unlocked(tmp_path) as vault:
        before = (tmp_path / "vault.db").read_bytes()
        vault.change_passphrase(PASSPHRASE, NEW, cost=CHEAP)
        assert (tmp_path / "vault.db").read_bytes() == before
    assert not opens(tmp_path, PASSPHRASE)
    with unlocked(tmp_path, NEW) as again:
        assert len(again.entries(interview)) == 1
    clock, randomness = FixedClock(), os.urandom
    with Vault.rescue(tmp_path, [hybrid_identity()], clock=clock, randomness=randomness) as rescued:
        assert len(rescued.entries(interview)) == 1


def test_the_old_one_is_asked_for(tmp_path: Path) -> None:
    """Whoever finds the laptop unlocked does not lock its owner out."""
    vault, _ = with_open_interview(tmp_path)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("something else entirely", NEW, cost=CHEAP)
    vault.close()
    assert opens(tmp_path, PASSPHRASE)


@pytest.mark.parametrize("owner", ["fsync", "replace"])
def test_power_may_fail_at_any_step(tmp_path: Path, owner: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After each cut one of the two passphrases opens the vault, and the next try finishes the change."""
    vault, _ = with_open_interview(tmp_path)
    vault.close()
    current, following = PASSPHRASE, NEW
    for step in range(_MOST_STEPS):
        vault = unlocked(tmp_path, current)
        with monkeypatch.context() as patched:
            target: object = os if owner == "fsync" else Path
            patched.setattr(target, owner, _until(step, getattr(target, owner)))
            try:
                vault.change_passphrase(current, following, cost=CHEAP)
                done = True
            except PowerCut:
                done = False
        vault.close()
        if done:
            assert opens(tmp_path, following)
            assert step > 0
            return
        known = [passphrase for passphrase in (current, following) if opens(tmp_path, passphrase)]
        assert known
        current, following = known[-1], next(each for each in (PASSPHRASE, NEW) if each != known[-1])
    raise AssertionError("the change has more steps than expected")


def _until(step: int, real: Callable[..., object]) -> Callable[..., object]:
    taken = 0

    def cut(*args: object, **more: object) -> object:
        nonlocal taken
        taken += 1
        if taken > step:
            raise PowerCut
        return real(*args, **more)

    return cut
