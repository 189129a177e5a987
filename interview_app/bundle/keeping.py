"""A sealed copy of everything a laptop holds, for the centre: the vault, and the sealed interviews beside it."""

from pathlib import Path

from interview_app.interview import laptop
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault

_WAITING = (Stage.SEALED, Stage.EXPORTED)


def backup(vault: Vault, sealed_folder: Path, target: Path) -> None:
    """Write a copy that only the centre whose study is installed can open.

    Raises:
        NoPack: When the laptop belongs to no centre yet.
        DiskFull, FolderNotWritable: When it cannot be written; then there is no file.
        FileUnreadable: When a sealed file cannot be read; likewise.
    """

    def waiting() -> list[Path]:
        rows = vault.interviews()
        files = [row.sealed for row in rows if row.stage in _WAITING]
        files += [row.consent for row in rows if row.stage in (*_WAITING, Stage.ACKNOWLEDGED)]
        return [path for sealed in files if sealed and (path := sealed_folder / sealed.name).is_file()]

    vault.backup(target, waiting, laptop.recipients(vault))
