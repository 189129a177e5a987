"""Seal now: for the moment somebody knocks at the door. Afterwards nothing that was said can be opened on this laptop.

Each interview is sealed as it stands, without its summary, which the centre draws. One that cannot be sealed, because
the disk is full or for whatever reason, still loses its key here: it waits in the vault, and only the centre can open
it. So the promise never depends on anything going well, and no answer is lost.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.bundle.seal import seal_interview
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault

OpenPack = Callable[[str], Pack]
"""Returns the pack that an interview was begun with."""


@dataclass(frozen=True)
class SealedNow:
    """What became of the interviews that could be opened here until now.

    Attributes:
        sealed: So many are sealed files now, ready to be sent.
        kept: So many wait in the vault, and only the centre can open them.
    """

    sealed: int
    kept: int


def seal_all(vault: Vault, open_pack: OpenPack, folder: Path, *, clock: Clock, randomness: Randomness) -> SealedNow:
    """Seal every interview whose key is here, on the disk or in memory. Afterwards this laptop has no key to any.

    Args:
        vault: Where they rest.
        open_pack: Finds the pack of each.
        folder: For sealed files.
        clock: As for `seal_interview`.
        randomness: For the files' keys.

    Raises:
        DiskFault, VaultGone, VaultDamaged: When even the keys could not be deleted.
    """
    here = [interview for interview in _unsealed(vault) if vault.key_held(interview)]
    sealed = _seal(vault, here, open_pack, folder, clock=clock, randomness=randomness)
    return SealedNow(sealed, len(vault.forget_keys()))


def seal_unresumable(
    vault: Vault, open_pack: OpenPack, folder: Path, *, clock: Clock, randomness: Randomness
) -> SealedNow:
    """Seal the interviews that could not be opened again after this process has ended; the others are left alone.

    To be called before the laptop locks. One that cannot be sealed waits in the vault for the centre.
    """
    held = [interview for interview in _unsealed(vault) if vault.key_held(interview) and not vault.resumable(interview)]
    sealed = _seal(vault, held, open_pack, folder, clock=clock, randomness=randomness)
    return SealedNow(sealed, len(held) - sealed)


def _unsealed(vault: Vault) -> list[str]:
    return [row.id for stage in (Stage.CLOSING, Stage.OPEN) for row in vault.interviews(stage)]


def _seal(
    vault: Vault,
    interviews: Sequence[str],
    open_pack: OpenPack,
    folder: Path,
    *,
    clock: Clock,
    randomness: Randomness,
) -> int:
    sealed = 0
    for interview in interviews:
        try:
            pack = open_pack(interview)
            seal_interview(vault, pack, interview, folder, clock=clock, randomness=randomness, at_once=True)
        except Exception:  # noqa: BLE001, S112 - whatever it is, the next one must be sealed, and this one's key must go
            continue
        sealed += 1
    return sealed
