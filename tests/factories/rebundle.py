"""Bundles that no honest laptop would write, signed all the same by one that is enrolled."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from interview_app.base import plain_zip
from interview_app.base.clock import system_randomness
from interview_app.bundle import manifest, package, sealed_file
from interview_app.bundle import record as records
from interview_app.bundle.kinds import INTERVIEWS, Kind
from interview_app.bundle.record import Record
from interview_app.crypto import sshsig
from interview_app.crypto.certificates import Certificate
from tests.factories.line import Line


def sealed(line: Line, record: Record, *, to: Sequence[str] = ()) -> bytes:
    """Return a record sealed to the centre, or to somebody else."""
    padded = sealed_file.pack(records.encode(record), b"%PDF-1.4 of " + record.id.encode())
    return sealed_file.encrypt(padded, to or line.pack.recipients, system_randomness)


def rebundled(line: Line, files: Mapping[str, bytes], kind: Kind = INTERVIEWS) -> Path:
    """Write a bundle of these files on the stick, with the laptop's signature."""
    content = signed(files, line.vault.device_key(), line.pack.certificate, line.pack.digest, kind=kind)
    path = line.stick / f"{kind.stem}-{system_randomness(4).hex()}.zip"
    path.write_bytes(content)
    return path


def signed(
    files: Mapping[str, bytes],
    key: sshsig.SigningKey,
    certificate: Certificate,
    pack: str,
    *,
    kind: Kind = INTERVIEWS,
    audit: int = 1,
    before: str | None = None,
) -> bytes:
    """Return a bundle of these files in the name of a laptop, whose chain of changes has come to `audit`.

    Where nothing is said of the bundle `before`, it has the form of earlier versions, which say nothing of it either.
    """
    content = manifest.encode(
        manifest.Manifest(
            format=kind.format if before is not None else (*kind.earlier, kind.format)[0],
            app="0.1",
            device=certificate.principal,
            pack=pack,
            audit=manifest.Audit(audit, "ab" * 32),
            files=manifest.listed(files),
            before=before or "",
        )
    )
    signature = sshsig.sign(content, key, kind.namespace, certificate.line)
    return plain_zip.write({package.MANIFEST: content, package.SIGNATURE: signature, **files})
