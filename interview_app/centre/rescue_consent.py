"""The evidence of consent that lies on a laptop which nobody can open any more: rescuing brings it to the centre."""

from hashlib import sha256

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.bundle import consent_file
from interview_app.centre import consents
from interview_app.centre.office import Centre
from interview_app.centre.rescue_copy import Copy
from interview_app.crypto import age
from interview_app.crypto.addressed import seal_to
from interview_app.interview.ledger import Line
from interview_app.vault.vault import InterviewRow, Vault


def lend(centre: Centre, vault: Vault, row: InterviewRow) -> None:
    """Let this process open an interview that is not sealed yet, and the evidence of its consent."""
    dek = age.decrypt_bytes(vault.sealed_key(row.id), centre.identities)
    sealed = vault.sealed_evidence_key(row.id)
    vault.lend_key(row.id, dek, age.decrypt_bytes(sealed, centre.identities) if sealed else b"")


def keep_from_vault(centre: Centre, vault: Vault, row: InterviewRow, lines: tuple[Line, ...]) -> bool:
    """Seal the evidence of an interview that is not sealed yet to its keepers, and tell whether it is whole.

    What is wrong with it is no reason to lose what was said.
    """
    try:
        parts = vault.evidence(row.id)
    except UserError:
        return False
    if parts:
        packed = consent_file.pack(row.id, parts, lines)
        consents.keep(centre, row.id, seal_to(packed, centre.consent_recipients, centre.randomness))
    return True


def keep_from_file(centre: Centre, row: InterviewRow, copy: Copy) -> bool:
    """Keep the file with the evidence of a sealed interview as the laptop sealed it, and tell whether it is whole."""
    if row.consent is None:
        return True
    try:
        content = read_bounded(copy.sealed / row.consent.name, consent_file.LARGEST)
        if sha256(content).hexdigest() != row.consent.sha256:
            return False
        consents.keep(centre, row.id, content)
    except UserError:
        return False
    return True
