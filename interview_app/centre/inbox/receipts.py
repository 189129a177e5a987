"""What goes back to a laptop: a signed file, or a code by telephone."""

from collections.abc import Sequence
from pathlib import Path

from interview_app.base.files import DiskFull, write_durably
from interview_app.base.paths import FolderNotWritable, make_private_folder
from interview_app.bundle import receipt
from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, Rejected


def write(centre: Centre, beside: Path, digest: str, files: Sequence[tuple[str, str]]) -> Path | None:
    """Write the receipt for what is safe here: beside the bundle, or at home when that folder refuses.

    Returns:
        Where it is; None when there is nothing to acknowledge.

    Raises:
        DiskFull, FolderNotWritable: When neither place takes it; what was taken in is safe all the same.
    """
    if not files:
        return None
    content = receipt.make(files, digest, centre.authority, centre.clock)
    # Named for the bundle, so that taking it in again does not litter the stick.
    name = f"receipt-{digest[:8]}.json"
    try:
        write_durably(beside / name, content)
    except (FolderNotWritable, DiskFull):
        write_durably(make_private_folder(centre.receipts) / name, content)
        return centre.receipts / name
    return beside / name


def code(centre: Centre, facts: BundleFacts, rejections: Sequence[Rejected]) -> str:
    """Return the code for the telephone: it says that everything arrived, so nothing may have been kept out."""
    return "" if rejections else devices.receipt_code(centre, facts.device, facts.digest)
