"""Opening a centre for a command: with a key file, or with two shares of recovery."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.centre import analysis_copy, identities, recovery
from interview_app.centre.office import Centre
from interview_app.centre.withdrawals import freeze
from interview_app.centre.withdrawals.freeze import FreezeWaits
from interview_app.cli import passphrases, shares
from interview_app.cli.main import print_error
from interview_app.crypto import age


class OneKeyWanted(UserError):
    """Neither a key nor recovery, or both."""

    code = "ONE-KEY-WANTED"
    happened = "It is not clear which key is to open the centre."
    next_step = "Give either --identity with a key file, or --recovery to type two of the recovery shares in."


@contextmanager
def opened(folder: Path, identity: Path, passphrase_file: Path | None) -> Iterator[Centre]:
    """Open a centre with a key, whose passphrase is typed or comes from a file, for as long as a command takes."""
    with Centre.open(folder, key_from(identity, passphrase_file), clock=SystemClock()) as centre:
        _tell_freeze(freeze.at_opening(centre))
        yield centre
        _finish_copy(centre)


def _finish_copy(centre: Centre) -> None:
    """Do what was cut off of the analysts' copy: after what the command was for, so that nobody waits for it."""
    if analysis_copy.behind(centre):
        print_error("The copy for analysis is being brought up to date. Ctrl+C leaves the rest to the next command.")
        with suppress(KeyboardInterrupt):
            analysis_copy.catch_up(centre)


def _tell_freeze(standing: freeze.Standing | None) -> None:
    """Say that what leads from cards to interviews was destroyed, or what has to be done first."""
    if standing is None:
        return
    if standing.frozen_on is not None:
        print_error(f"The last day to withdraw, {standing.last_day}, is over: no card finds its interview any more.")
    else:
        print_error(FreezeWaits(open=standing.waiting).message)


@contextmanager
def opened_by_either(
    folder: Path, identity: Path | None, passphrase_file: Path | None, *, by_shares: bool
) -> Iterator[Centre]:
    """Open a centre with a key, or with two shares that are typed in.

    Raises:
        OneKeyWanted: When both or neither is asked for.
    """
    if by_shares == (identity is not None):
        raise OneKeyWanted
    key = recovery.identity_from(shares.ask()) if identity is None else key_from(identity, passphrase_file)
    with Centre.open(folder, key, clock=SystemClock()) as centre:
        yield centre


def key_from(identity: Path, passphrase_file: Path | None) -> age.HybridIdentity:
    """Open a key file, whose passphrase is typed or comes from a file."""
    return identities.load(identity, passphrases.known(passphrase_file, identity.name))
