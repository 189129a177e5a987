"""Laptops: a pack carries the study, whom to seal to, and this laptop's certificate; a lost laptop's no longer counts.

`revoked.krl` in the centre's folder says the same as the archive, in the form that OpenSSH reads. The archive counts:
the file is written anew from it with each revocation.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.bundle import receipt_code as receipt_codes
from interview_app.centre import drill, roles
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.crypto import krl
from interview_app.crypto.derive import derive
from interview_app.crypto.krl import RevocationList
from interview_app.study import pack

CERTIFICATE_DAYS = 200
KRL: Final = "revoked.krl"


class DeviceRevoked(UserError):
    """A pack for a laptop that was declared lost."""

    code = "DEVICE-REVOKED"
    happened = "Laptop {number} was revoked on {day}, so its key gets no pack any more."
    safe = "No pack was made."
    next_step = "If the laptop is in good hands again, set it up anew, so that it makes another key, and enrol that."


@dataclass(frozen=True)
class Device:
    """A laptop as a list shows it.

    Attributes:
        number: Also the serial number of its certificates.
        issued_on: The day of its last pack.
        pack_version: Of that pack.
        certificate_until: The day on which its certificate ends.
        revoked_on: Since when it does not count, if so.
    """

    number: int
    issued_on: date
    pack_version: int
    certificate_until: date
    revoked_on: date | None


def issue_pack(centre: Centre, untrusted_request: bytes) -> bytes:
    """Return the signed pack, with the study as it is asked now, for the laptop that made a request.

    Asking again gives a higher version. The coordinator has compared the request's words with the fieldworker by
    phone before.

    Raises:
        RequestBroken: When the request was changed or is none.
        DrillMissing: When nobody has tried yet whether recovery works.
        DeviceRevoked: When the laptop's key was revoked.
        StudyTooLarge: When no laptop would take the study.
        RoleMayNot: When the key that opened the centre is of a role that makes no packs.
        CentreDamaged: When somebody changed the plate since the centre was opened.
    """
    roles.require(centre, Deed.PACK)
    request = pack.read_request(untrusted_request)
    centre.look_again()  # the keys may have been replaced since: nothing is sealed to the old ones any more
    drill.require(centre)
    _refuse_revoked(centre, request.public_line)
    study = centre.study
    enrolment = centre.archive.enrol(request.public_line)
    now = centre.clock.now()
    built = pack.build(
        study,
        authority=centre.authority,
        recipients=centre.recipients,
        consent_recipients=centre.consent_recipients,
        safeguarding=centre.safeguarding,
        secret=laptop_secret(centre, request.public_line),
        request=request,
        device=enrolment.number,
        version=enrolment.pack_version,
        practice=centre.practice,
        # An hour back: a laptop whose clock is a little slow can install it at once.
        valid_after=now - timedelta(hours=1),
        valid_before=now + timedelta(days=CERTIFICATE_DAYS),
    )
    centre.archive.note_pack(enrolment.number, sha256(built).hexdigest())
    return built


def listed(centre: Centre) -> tuple[Device, ...]:
    """Return every laptop that was enrolled, by its number.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that does not see it.
    """
    roles.require(centre, Deed.SEE_TRANSPORT)
    return tuple(
        Device(
            number=each.number,
            issued_on=each.issued_on,
            pack_version=each.pack_version,
            certificate_until=each.issued_on + timedelta(days=CERTIFICATE_DAYS),
            revoked_on=each.revoked_on,
        )
        for each in centre.archive.devices()
    )


def number_of(centre: Centre, public_line: str) -> int:
    """Return the number of the laptop with this key; 0 when none was enrolled with it.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that enrols nobody.
    """
    roles.require(centre, Deed.ENROL)
    return next((each.number for each in centre.archive.devices() if each.public_line == public_line), 0)


def revoke(centre: Centre, number: int) -> None:
    """Let a laptop's certificate count no longer: its bundles are kept out, and its key gets no pack.

    Doing it again changes nothing but writes the list for OpenSSH anew, in case it was lost.

    Raises:
        DeviceUnknown: When no laptop has this number.
        RoleMayNot: When the key that opened the centre is of a role that does not.
        FolderNotWritable, DiskFull: When the list cannot be written; the laptop is revoked all the same.
    """
    roles.require(centre, Deed.REVOKE)
    centre.archive.revoke(number)
    serials = centre.archive.revoked()
    # As many versions as revocations: none is ever taken back, so a longer list is always the newer one.
    content = krl.encode(RevocationList(len(serials), serials), centre.authority.public_line, centre.clock.now())
    write_durably(centre.folder / KRL, content)


def laptop_secret(centre: Centre, public_line: str) -> bytes:
    """Return what this centre and one laptop share, and nobody else: 32 bytes.

    It follows from the archive's key, so there is nothing to store, and every key holder has it, also after a rotation.
    """
    return derive(centre.strongbox.key, f"laptop-secret/{public_line}")


def receipt_code(centre: Centre, number: int, bundle: str) -> str:
    """Return the code that says by telephone that everything in a laptop's bundle is safe here; "" if it is unknown.

    Raises:
        RoleMayNot: See `public_lines`.
    """
    return receipt_code_of(centre, public_lines(centre).get(number, ""), bundle)


def receipt_code_of(centre: Centre, public_line: str, bundle: str) -> str:
    """Return the same for a laptop that is given by its key's line; "" for none."""
    return receipt_codes.of(laptop_secret(centre, public_line), public_line, bundle) if public_line else ""


def public_lines(centre: Centre) -> dict[int, str]:
    """Return the line of each laptop's key, by the laptop's number.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that takes nothing in.
    """
    roles.require(centre, Deed.TAKE_IN)
    return {each.number: each.public_line for each in centre.archive.devices()}


def _refuse_revoked(centre: Centre, public_line: str) -> None:
    for each in centre.archive.devices():
        if each.public_line == public_line and each.revoked_on is not None:
            raise DeviceRevoked(number=each.number, day=each.revoked_on.isoformat())
