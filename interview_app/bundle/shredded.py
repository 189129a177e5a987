"""What is left of an interview on this laptop, once it is deleted, sealed or at the centre: an honest report."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, Vault

_FILE_GONE: Final = frozenset({Stage.WITHDRAWN, Stage.ACKNOWLEDGED})
_OVER: Final = _FILE_GONE | {Stage.SEALED, Stage.EXPORTED}

FLASH: Final = (
    "What nobody can promise: a solid-state disk may keep old blocks for a while, and so may snapshots and backups of "
    "the whole disk. What is in them was encrypted under the interview's own key, which is gone from this laptop, and "
    "under the key of its storage. A copy that was made for the centre earlier still holds what it held then, and only "
    "the central team can open it."
)
"""What this program cannot do, said each time."""


@dataclass(frozen=True)
class Shredded:
    """A report on one interview.

    Attributes:
        interview: Its id.
        found: What was looked at and is still there though it should not be; empty when all is as it should be.
        checked: What was looked at and is gone, a sentence each.
        unpromised: What cannot be known.
    """

    interview: str
    found: tuple[str, ...]
    checked: tuple[str, ...]
    unpromised: str = FLASH

    @property
    def clean(self) -> bool:
        """Whether everything that should be gone is gone."""
        return not self.found


def reports(vault: Vault, sealed_folder: Path) -> tuple[Shredded, ...]:
    """Report on every interview of which this laptop should have no readable trace."""
    return tuple(report(vault, row, sealed_folder) for row in vault.interviews() if row.stage in _OVER)


def report(vault: Vault, row: InterviewRow, sealed_folder: Path) -> Shredded:
    """Look for what is left of one interview."""
    traces = vault.traces(row.id)
    file, consent = (sealed_folder / f"{row.id}{kind}" for kind in (".age", ".consent.age"))
    looked = [
        (traces.keys == 0, "Its key is deleted.", "Its key is still in the storage."),
        (traces.entries == 0, "Its answers are deleted.", "Entries of it are still in the storage."),
        (traces.log_bytes == 0, "The log of changes is empty.", "The log of changes could not be emptied yet."),
        (
            traces.overwrites,
            "What was deleted was overwritten with zeros.",
            "Deleted pages are not overwritten, because the storage was opened otherwise.",
        ),
    ]
    if row.stage in _FILE_GONE:
        looked.append((not file.exists(), "There is no sealed file of it here.", "Its sealed file is still here."))
    else:
        looked.append((True, "Only its sealed file is here, which this laptop cannot open.", ""))
    if row.stage is Stage.WITHDRAWN or row.consent_taken:
        gone = not consent.exists()
        looked.append((gone, "There is no evidence of consent here.", "The evidence of its consent is still here."))
    elif consent.exists():
        looked.append((True, "The evidence of its consent is here, sealed: only the central team can open it.", ""))
    found = tuple(wrong for right, _, wrong in looked if not right)
    return Shredded(row.id, found, tuple(told for right, told, _ in looked if right))
