"""A trial bundle: real in every byte, made only to be opened. It stays in memory and never reaches a disk.

Its laptop is thrown away as soon as it has signed; the certificate has the serial number 0, which no laptop has, and
holds for a minute; and its record is marked as practice.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import interview_app
from interview_app.base import plain_zip
from interview_app.bundle import kinds, manifest, package, sealed_file
from interview_app.bundle import record as records
from interview_app.bundle.record import Record
from interview_app.bundle.record_consent import Consent
from interview_app.centre.office import Centre
from interview_app.crypto import certificates, namespaces, sshsig, words
from interview_app.crypto.addressed import seal_to
from interview_app.crypto.sshsig import SigningKey

_DEVICE: Final = "trial"
_SERIAL: Final = 0
_NONE: Final = "0" * 64
_LASTS: Final = timedelta(minutes=1)


@dataclass(frozen=True, repr=False)
class Trial:
    """A trial bundle, and the words that are sealed in it."""

    bundle: bytes
    phrase: str


def make(centre: Centre, at: datetime) -> Trial:
    """Return a bundle with one interview that says a random phrase, sealed to the centre's recipients."""
    record = _record(centre, at, words.diceware(centre.randomness))
    padded = sealed_file.pack(records.encode(record), b"%PDF-1.4 trial")
    files = {f"{record.id}.age": seal_to(padded, centre.recipients, centre.randomness)}
    listed = manifest.encode(
        manifest.Manifest(
            format=kinds.INTERVIEWS.format,
            app=".".join(interview_app.__version__.split(".")[:2]),
            device=_DEVICE,
            pack=_NONE,
            audit=manifest.Audit(0, _NONE),
            files=manifest.listed(files),
        )
    )
    laptop = SigningKey.generate(centre.randomness)
    certificate = certificates.issue(
        centre.authority,
        laptop.public_line,
        principal=_DEVICE,
        serial=_SERIAL,
        valid_after=at,
        valid_before=at + _LASTS,
    )
    signature = sshsig.sign(listed, laptop, namespaces.BUNDLE, certificate)
    bundle = plain_zip.write({package.MANIFEST: listed, package.SIGNATURE: signature, **files})
    return Trial(bundle, record.notes)


def _record(centre: Centre, at: datetime, phrase: str) -> Record:
    return Record(
        format="interview-record/1",
        id=centre.randomness(16).hex(),
        study=centre.name,
        study_version=centre.version,
        design=_NONE,
        deck=1,
        allotment="hash",
        month=f"{at:%Y-%m}",
        language="en-GB",
        route="self",
        practice=True,
        complete=False,
        aids=records.Aids("cream", 100, "atkinson"),
        consent=Consent(_NONE, "en-GB", {}, {}, {}, "presumed"),
        vignettes=(),
        repeats=(),
        whatifs=(),
        end={},
        profile={},
        quality=records.Quality("0-5", 0),
        notes=phrase,
        withdrawal="0" * 32,
        may_keep=False,
    )
