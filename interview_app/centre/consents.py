"""Evidence of consent at the centre: sealed, in a folder apart from the archive, for its keepers.

Whoever reads answers need not see a signature, so most often nobody here can open it: the laptop's signature over each
file's hash says that it is whole.
"""

import re
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import make_private_folder
from interview_app.bundle import consent_file
from interview_app.bundle.consent_file import Proof
from interview_app.centre import roles
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.crypto import age
from interview_app.interview import ledger

FOLDER: Final = "consents"
NAME: Final = re.compile(r"[0-9a-f]{32}(\.[0-9a-f]{16})?\.consent\.age")
_DIGITS: Final = 16


class ConsentMisnamed(UserError):
    """A consent file holds the evidence of another interview than its name says."""

    code = "CONSENT-MISNAMED"
    happened = "A file holds the evidence of consent for another interview than its name says."
    safe = "It was kept out, and the laptop keeps its copy."
    next_step = "Ask for the file again; if it happens again, tell whoever looks after the program."


class Kept(StrEnum):
    """What became of evidence that arrived."""

    NEW = "new"
    KNOWN = "known"


def path_of(centre: Centre, interview: str) -> Path:
    """Return where the evidence of an interview's consent is kept at the centre."""
    return centre.folder / FOLDER / f"{interview}.consent.age"


def path_beside(centre: Centre, interview: str, content: bytes, proof: Proof | None) -> Path:
    """Return where evidence goes beside another: named by what is in it or, where that is not known, by its bytes."""
    if proof is not None:
        held = (*sorted(proof.documents), "", *sorted(proof.signatures), "", ledger.head(proof.ledger))
        content = "\n".join(held).encode()
    return centre.folder / FOLDER / f"{interview}.{sha256(content).hexdigest()[:_DIGITS]}.consent.age"


def keep(centre: Centre, interview: str, content: bytes) -> Kept:
    """Keep evidence that arrived as it was sealed; see `place_for`. The same again changes nothing.

    Raises:
        ConsentMisnamed: When it is another interview's.
        AgeDamaged, ConsentFileBroken: When it is not whole, as far as that can be seen here.
        DiskFull, FolderNotWritable: When it cannot be written.
        RoleMayNot: See `place_for`.
    """
    path = place_for(centre, interview, content)
    if path is None:
        return Kept.KNOWN
    make_private_folder(path.parent)
    write_durably(path, content)
    return Kept.NEW


def place_for(centre: Centre, interview: str, content: bytes) -> Path | None:
    """Return where evidence would be kept, and write nothing; None where all of it is here, or nobody needs it.

    What was kept before gives way only to what holds all of it; else both stay.

    Raises:
        ConsentMisnamed: When it is another interview's.
        AgeDamaged, ConsentFileBroken: When it is not whole, as far as that can be seen here.
        RoleMayNot: When the key that opened the centre is of a role that takes nothing in.
    """
    roles.require(centre, Deed.TAKE_IN)
    if centre.archive.is_withdrawn(interview):
        return None  # nobody needs it any more, and the laptop may let it go
    proof = opened(content, centre)
    if proof is not None and proof.interview != interview:
        raise ConsentMisnamed
    path = path_of(centre, interview)
    if not path.exists():
        return path
    before = read_bounded(path, consent_file.LARGEST)
    known = _readable(before, centre)
    if before == content or _holds(known, proof):
        return None
    beside = path if _holds(proof, known) else path_beside(centre, interview, content, proof)
    return None if beside != path and beside.exists() else beside


def erase(centre: Centre, interview: str) -> None:
    """Delete all evidence of an interview that was withdrawn. Again changes nothing.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that withdraws nothing.
    """
    roles.require(centre, Deed.WITHDRAW)
    for path in (centre.folder / FOLDER).glob(f"{interview}*.consent.age"):
        path.unlink(missing_ok=True)


def opened(untrusted: bytes, centre: Centre) -> Proof | None:
    """Open a consent file, or return None where only its keepers can: then the laptop's word counts.

    Raises:
        AgeDamaged, ConsentFileBroken: When it is not whole.
    """
    try:
        return consent_file.open_sealed(untrusted, centre.identities)
    except age.NoMatchingKey:
        return None


def _readable(content: bytes, centre: Centre) -> Proof | None:
    try:
        return opened(content, centre)
    except UserError:
        return None


def _holds(proof: Proof | None, other: Proof | None) -> bool:
    """Tell whether all of the other is known to be in this one."""
    return proof is not None and other is not None and proof.holds(other)
