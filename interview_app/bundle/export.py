"""Export: what is sealed goes on a stick, is read back and compared, and only then is noted as sent.

In one act it writes a bundle of interviews and, for the same interviews, another of the evidence of their consent,
which is for other people. Each is whole under its name or not there at all.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import interview_app
from interview_app.base import plain_zip
from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.bundle import kinds, package, sealed_file
from interview_app.bundle import manifest as manifests
from interview_app.bundle.kinds import Kind
from interview_app.bundle.manifest import Audit, Manifest
from interview_app.bundle.sealed_file import SealedBroken
from interview_app.bundle.stick import Target
from interview_app.crypto import sshsig
from interview_app.crypto.certificates import Certificate
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, SealedFile, Vault

_ROOM = package.LARGEST - 1_000_000
"""For sealed files; the rest is for manifest, signature and the zip's own lines."""


class NothingToSend(UserError):
    """There is no sealed interview to put into a bundle."""

    code = "NOTHING-TO-SEND"
    happened = "There is no sealed interview on this laptop that still has to be sent."
    safe = "Nothing was written, and nothing was lost."
    next_step = "Hold and seal an interview first."


class BundleNotWritten(UserError):
    """The stick gave back something else than was written on it."""

    code = "BUNDLE-NOT-WRITTEN"
    happened = "The bundle could not be read back from there as it was written."
    safe = "Nothing was lost: every interview is still on this laptop."
    next_step = "Check that the stick is plugged in properly, or use another one, and save the bundle again."


@dataclass(frozen=True)
class Written:
    """What was written, read back and verified.

    Attributes:
        path: The bundle of interviews; of evidence alone, where no interview was left to send.
        interviews: How many are in it.
        size: Of that bundle, in bytes.
        digest: SHA-256 of that bundle.
        consents: The bundle with the evidence of their consent, where there is one.
    """

    path: Path
    interviews: int
    size: int
    digest: str
    consents: Path | None = None


def write(
    vault: Vault,
    pack: Pack,
    sealed_folder: Path,
    target: Path | Target,
    *,
    clock: Clock,
    randomness: Randomness,
    again: bool = False,
) -> Written:
    """Write what is sealed into bundles, read them back from the disk, and only then note it as sent.

    A sealed file that is damaged never keeps the others back: it stays as it is, and once it is alone it is told.

    Args:
        vault: Knows what is sealed.
        pack: The installed pack; its certificate speaks for this laptop.
        sealed_folder: Where sealed files are.
        target: Where the bundles are to be, such as a USB stick; as it was when it was chosen, if that is known.
        clock: Tells whether the certificate holds.
        randomness: For the bundles' names.
        again: Take in what was sent before but has no receipt yet: a stick was lost.

    Raises:
        NothingToSend: When there is nothing.
        SealedBroken: When all there is is damaged.
        CertificateExpired: When the laptop's certificate does not hold today.
        StickSwapped, StickFull: When it is another stick, or has no room; then nothing is written.
        DiskFull, FolderNotWritable: When it cannot be written; no partial file stays.
        BundleNotWritten: When it does not read back.
    """
    at = clock.now()
    check_certificate(pack.certificate, at)
    sound = _to_send(vault, sealed_folder, again=again)
    contents = {kind: signed(vault, pack, kind, files) for kind, files in sound.items()}
    place = target if isinstance(target, Target) else Target.at(target)
    place.check_same()
    place.check_room(sum(map(len, contents.values())))
    token = randomness(4).hex()
    paths = {kind: place.folder / f"{kind.stem}-{token}.zip" for kind in contents}
    put(paths, contents, pack, at)
    place.check_same()
    digests = {kind: sha256(content).hexdigest() for kind, content in contents.items()}
    vault.mark_exported(
        {digests[kind]: [sha256(each).hexdigest() for each in files.values()] for kind, files in sound.items()},
        chained=digests.get(kinds.INTERVIEWS, ""),
    )
    first = kinds.INTERVIEWS if kinds.INTERVIEWS in paths else kinds.CONSENTS
    return Written(
        path=paths[first],
        interviews=sum(sealed_file.NAME.fullmatch(name) is not None for name in sound.get(kinds.INTERVIEWS, ())),
        size=len(contents[first]),
        digest=digests[first],
        consents=paths.get(kinds.CONSENTS),
    )


def consent_is_out(row: InterviewRow) -> bool:
    """Tell whether the evidence of an interview's consent is sealed here, and the centre has no receipt for it yet."""
    sealed = row.stage in {Stage.SEALED, Stage.EXPORTED, Stage.ACKNOWLEDGED}
    return sealed and row.consent is not None and not row.consent_taken


def check_certificate(certificate: Certificate, at: datetime) -> None:
    """Refuse to sign with a certificate that does not hold.

    Raises:
        CertificateExpired: When it does not.
    """
    if not certificate.holds_at(at):
        first, last = certificate.valid_after.date(), certificate.valid_before.date()
        raise sshsig.CertificateExpired(valid_from=first.isoformat(), valid_until=last.isoformat())


def _to_send(vault: Vault, folder: Path, *, again: bool) -> dict[Kind, dict[str, bytes]]:
    """Return the files that have to leave, by kind; a kind without any is not there.

    Evidence leaves with its interview or after it: that of one that is damaged, or has no room this time, stays.
    """
    rows = sorted(vault.interviews(), key=lambda row: row.id)
    waiting = {row.id: row.sealed for row in rows if row.sealed and _waits(row, again=again)}
    added = [each.file for each in vault.addenda() if not each.taken and (again or not each.sent)]
    interviews = _sound([*waiting.values(), *added], folder)
    left_behind = {interview for interview, sealed in waiting.items() if sealed.name not in interviews}
    going = [row for row in rows if row.id not in left_behind and _consent_waits(row, again=again)]
    evidence = [row.consent for row in going if row.consent]
    if not waiting and not added and not evidence:
        raise NothingToSend
    sound = {kinds.INTERVIEWS: interviews, kinds.CONSENTS: _sound(evidence, folder)}
    if not any(sound.values()):
        raise SealedBroken
    return {kind: files for kind, files in sound.items() if files}


def _waits(row: InterviewRow, *, again: bool) -> bool:
    return row.stage is Stage.SEALED or (again and row.stage is Stage.EXPORTED)


def _consent_waits(row: InterviewRow, *, again: bool) -> bool:
    return consent_is_out(row) and (again or not row.consent_sent)


def _sound(waiting: Sequence[SealedFile], folder: Path) -> dict[str, bytes]:
    """Return the sealed files that are as the vault remembers them, as many as one bundle holds."""
    files: dict[str, bytes] = {}
    room = _ROOM
    for sealed in waiting[: package.MOST_FILES]:
        content = whole(sealed, folder)
        if content is not None and len(content) <= room:
            files[sealed.name] = content
            room -= len(content)
    return files


def whole(sealed: SealedFile, folder: Path) -> bytes | None:
    """Return a sealed file that is as the vault remembers it, or None."""
    with suppress(UserError):
        content = read_bounded(folder / sealed.name, sealed_file.LARGEST)
        if sha256(content).hexdigest() == sealed.sha256:
            return content
    return None


def signed(vault: Vault, pack: Pack, kind: Kind, files: dict[str, bytes]) -> bytes:
    """Return a bundle of sealed files with its signed list."""
    head = vault.audit_head()
    manifest = manifests.encode(
        Manifest(
            format=kind.format,
            app=".".join(interview_app.__version__.split(".")[:2]),
            device=pack.certificate.principal,
            pack=pack.digest,
            audit=Audit(head.count, head.digest),
            files=manifests.listed(files),
            before=vault.last_bundle() if kind is kinds.INTERVIEWS else "",
        )
    )
    signature = sshsig.sign(manifest, vault.device_key(), kind.namespace, pack.certificate.line)
    return plain_zip.write({package.MANIFEST: manifest, package.SIGNATURE: signature, **files})


def put(paths: dict[Kind, Path], contents: dict[Kind, bytes], pack: Pack, at: datetime) -> None:
    """Write each file and read it back; when one fails, none stays, as far as the stick can still be reached."""
    try:
        for kind, path in paths.items():
            write_durably(path, contents[kind])
            _read_back(path, contents[kind], kind, pack, at)
    except BaseException:
        for path in paths.values():
            with suppress(OSError):
                path.unlink()
        raise


def _read_back(path: Path, content: bytes, kind: Kind, pack: Pack, at: datetime) -> None:
    """Verify what is on the disk the way the centre will."""
    try:
        _forget_cached(path)
        written = read_bounded(path, package.LARGEST)
        if written != content:
            raise BundleNotWritten
        package.verify(written, authority=pack.authority, at=at, kind=kind)
    except UserError as error:
        raise BundleNotWritten from error


def _forget_cached(path: Path) -> None:
    """Ask the system to read from the stick itself and not from memory, where it can be asked."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError), path.open("rb") as stream:
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
