"""What goes back to a laptop: a signed file, or a code by telephone."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from interview_app.base.files import DiskFull, write_durably
from interview_app.base.paths import FolderNotWritable, make_private_folder
from interview_app.bundle import receipt
from interview_app.centre import devices
from interview_app.centre.inbox.results import FileResult
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, Rejected

_SIDE_BY_SIDE: Final = 4
"""Receipts that are written at once: each waits for the disk, and the disk can as well do several."""


@dataclass(frozen=True)
class Safe:
    """What became of a file, and what of it is on the centre's disk now: name and digest of each sealed file.

    `erased` are the interviews that it had erased.
    """

    result: FileResult
    facts: BundleFacts | None = None
    files: tuple[tuple[str, str], ...] = ()
    erased: tuple[str, ...] = ()


def give(centre: Centre, safe: Sequence[Safe]) -> list[FileResult]:
    """Write the receipts for what is safe, and return what became of each file, with receipt and code.

    Raises:
        DiskFull, FolderNotWritable: When a receipt finds no place; what was taken in is safe all the same.
    """
    laptops = devices.public_lines(centre) if any(each.facts for each in safe) else {}
    if len(safe) == 1:
        return [_given(centre, laptops, safe[0])]
    with ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="receipt") as threads:
        return list(threads.map(partial(_given, centre, laptops), safe))


def _given(centre: Centre, laptops: Mapping[int, str], safe: Safe) -> FileResult:
    if safe.facts is None:
        return safe.result
    digest = safe.facts.digest
    # The code says that everything arrived, so nothing may have been kept out.
    line = "" if safe.result.rejections else laptops.get(safe.facts.device, "")
    return replace(
        safe.result,
        receipt=write(centre, safe.result.path.parent, digest, safe.files),
        code=devices.receipt_code_of(centre, line, digest),
    )


def write(centre: Centre, beside: Path, digest: str, files: Sequence[tuple[str, str]]) -> Path | None:
    """Write the receipt for what is safe here: beside the bundle, or at home when that folder refuses.

    A bundle that is taken in again gets it under the same name, so the stick is not littered.

    Returns:
        Where it is; None when there is nothing to acknowledge.

    Raises:
        DiskFull, FolderNotWritable: When neither place takes it; what was taken in is safe all the same.
    """
    if not files:
        return None
    content = receipt.make(files, digest, centre.authority, centre.clock)
    name = name_of(digest)
    try:
        write_durably(beside / name, content)
    except (FolderNotWritable, DiskFull):
        write_durably(make_private_folder(centre.receipts) / name, content)
        return centre.receipts / name
    return beside / name


def name_of(digest: str) -> str:
    """Return what the receipt for a bundle is called: always the same, and never what another bundle's is called.

    Args:
        digest: SHA-256 of the bundle, in hexadecimal.
    """
    # All of it: of a part, two bundles among tens of thousands share one sooner or later, and a receipt is lost.
    return f"receipt-{digest}.json"


def code(centre: Centre, facts: BundleFacts, rejections: Sequence[Rejected]) -> str:
    """Return the code for the telephone: it says that everything arrived, so nothing may have been kept out."""
    return "" if rejections else devices.receipt_code(centre, facts.device, facts.digest)
