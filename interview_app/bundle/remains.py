"""What must not stay in the folder of sealed files: files of interviews that are over here, and cut-off writes.

Sealed files stand outside the vault's transactions, so a crash between the two, or a deletion that was decided in the
vault, can leave one behind. The vault knows which those are; a file it does not know is never touched.
"""

from contextlib import suppress
from pathlib import Path

from interview_app.base.files import is_partial, sync_folder
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault

_OVER = frozenset({Stage.ACKNOWLEDGED, Stage.WITHDRAWN})
"""The centre's signed receipt named it, or it was to be deleted: nobody needs the file here."""


def discard(vault: Vault, interview: str, sealed_folder: Path) -> None:
    """Shred an interview in the vault, whatever its stage, and then its sealed file. Again changes nothing."""
    vault.discard(interview)
    remove(vault, sealed_folder)


def remove(vault: Vault, sealed_folder: Path) -> int:
    """Remove the sealed files of interviews that are over, and partial files; return how many.

    To be called while nothing is being sealed. A file that cannot be removed now stays for the next time.
    """
    rows = vault.interviews()
    over = [sealed_folder / f"{row.id}.age" for row in rows if row.stage in _OVER]
    # The evidence of consent has a receipt of its own.
    gone = [row for row in rows if row.consent_taken or row.stage is Stage.WITHDRAWN]
    over += [sealed_folder / f"{row.id}.consent.age" for row in gone]
    over += [sealed_folder / each.file.name for each in vault.addenda() if each.taken]
    partial = [path for path in _entries(sealed_folder) if is_partial(path)]
    removed = sum(map(_removed, (*over, *partial)))
    if removed:
        with suppress(OSError):
            sync_folder(sealed_folder)
    return removed


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
