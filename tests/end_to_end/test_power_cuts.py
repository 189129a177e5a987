"""Power fails at every step that touches a file, from sealing to the receipt, and nothing is lost or left behind."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from interview_app.base.files import read_bounded
from interview_app.bundle import receipt, remains
from interview_app.centre import inbox
from interview_app.vault.stages import Stage
from tests.factories.line import Line, line
from tests.factories.program import sealed_interviews
from tests.factories.vault import unlocked

_MOST_STEPS = 120
_STEPS = ((os, "fsync"), (Path, "replace"), (Path, "unlink"))
"""What makes a change to files last. What the databases do by themselves is cut in tests/core/vault."""


class PowerCut(BaseException):
    """The end: nobody catches it, and from then on nothing reaches the disk, not even what would tidy up."""


@contextmanager
def power_until(step: int) -> Iterator[None]:
    """Let so many steps happen and none after them."""
    taken = 0

    def cut(real: Any) -> Any:  # noqa: ANN401 - each of them has its own arguments
        def instead(*args: Any, **more: Any) -> Any:  # noqa: ANN401 - as above
            nonlocal taken
            taken += 1
            if taken > step:
                raise PowerCut
            return real(*args, **more)

        return instead

    with pytest.MonkeyPatch.context() as patched:
        for owner, name in _STEPS:
            patched.setattr(owner, name, cut(getattr(owner, name)))
        yield


def bring(laid: Line, interview: str) -> None:
    """Seal, send, take in, and apply the receipts: each as often as somebody presses, for none may do harm twice."""
    if any(row.id == interview and row.stage is Stage.CLOSING for row in laid.vault.interviews()):
        laid.seal(interview)
    if laid.vault.interviews(Stage.SEALED):
        laid.send()
    inbox.take_in(laid.centre, [laid.stick])
    for signed in laid.stick.glob("receipt-*.json"):
        untrusted = read_bounded(signed, receipt.LARGEST)
        receipt.apply(laid.vault, laid.paths.sealed, untrusted, authority=laid.pack.authority)


def switch_on_again(laid: Line) -> None:
    """Open the vault the way the window does."""
    laid.vault.close()
    laid.vault = unlocked(laid.paths.vault, clock=laid.clock)
    remains.remove(laid.vault, laid.paths.sealed)


def kept_somewhere(laid: Line, interview: str) -> bool:
    """Tell whether the words are still in the vault, in a sealed file as the vault knows it, or at the centre."""
    row = next(row for row in laid.vault.interviews() if row.id == interview)
    waits = row.sealed is not None and (laid.paths.sealed / row.sealed.name).exists()
    archived = any(each.id == interview for each in laid.centre.archive.interviews())
    return archived or (waits if row.sealed is not None else bool(laid.vault.entries(interview)))


@pytest.mark.timeout(1200)
@pytest.mark.slow
def test_power_may_fail_at_any_step(tmp_path: Path) -> None:
    """After each cut the words are somewhere; the next try brings them to the centre, and the laptop keeps no file."""
    with line(tmp_path) as laid:
        for step in range(_MOST_STEPS):
            interview = laid.hold(step).interview
            try:
                with power_until(step):
                    bring(laid, interview)
            except PowerCut:
                switch_on_again(laid)
                assert kept_somewhere(laid, interview), step
                bring(laid, interview)
                whole = False
            else:
                whole = True
            switch_on_again(laid)
            assert interview in {row.id for row in laid.centre.archive.interviews()}, step
            assert [row.stage for row in laid.vault.interviews() if row.id == interview] == [Stage.ACKNOWLEDGED], step
            assert sealed_interviews(laid.paths.sealed) == [], step
            laid.vault.verify_audit()
            for path in laid.stick.iterdir():
                path.unlink()
            if whole:
                assert step > len(_STEPS)
                return
        raise AssertionError("the line has more steps than expected")
