"""A diagnostic says what went wrong, how large it was and where it came from, and nothing that anybody said."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from interview_app.base import plain_zip
from interview_app.base.clock import system_randomness
from interview_app.bundle import kinds, manifest, package, sealed_file
from interview_app.bundle import record as records
from interview_app.centre import devices, inbox
from interview_app.crypto import sshsig
from interview_app.crypto.addressed import key_id
from tests.factories.centre import changed, short_record
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed

CANARY = "KINGFISHER"
NAMES = frozenset(
    ("at_most_bytes", "certificate", "code", "entries", "format", "key_ids", "manifest", "reason", "sha256", "stage")
)


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


def diagnosed(laid: Line, path: Path) -> dict[str, Any]:
    """Take a file in, and return the diagnostic of the one thing that was kept out."""
    inbox.take_in(laid.centre, [path])
    (entry,) = laid.centre.archive.quarantined()
    said: dict[str, Any] = json.loads(entry.diagnostic)
    assert said["sha256"] == entry.sha256
    assert said["code"] == entry.code
    return said


def one(laid: Line, **fields: object) -> Path:
    """Write a bundle of one interview."""
    record = changed(short_record(), **fields)
    return rebundled(laid, {f"{record.id}.age": sealed(laid, record)})


def test_a_damaged_bundle_tells_where_it_comes_from(laid: Line) -> None:
    """Its form, how many files it has, its laptop's certificate, and for which of our keys it is."""
    bundle = one(laid)
    content = bytearray(bundle.read_bytes())
    content[content.index(b"age-encryption") + 3000] ^= 1
    bundle.write_bytes(bytes(content))
    said = diagnosed(laid, bundle)
    assert (said["stage"], said["reason"], said["entries"]) == ("zip", "changed", 3)
    assert said["manifest"] == "interview-bundle/1"
    assert said["certificate"]["serial"] == 1
    assert said["certificate"]["valid_from"] < said["certificate"]["valid_until"]
    assert said["key_ids"] == [key_id(str(laid.centre.identities[0].recipient()))]
    assert len(content) < said["at_most_bytes"] <= 2 * len(content)


def test_each_stage_has_its_name(laid: Line) -> None:
    """How far it was good."""
    bundle = one(laid)
    content = bundle.read_bytes()
    files = plain_zip.read(content, plain_zip.Limits(package.NAMES, len(content), 10))
    signed = files[package.SIGNATURE]
    files[package.SIGNATURE] = b"-----BEGIN SSH SIGNATURE-----"
    bundle.write_bytes(plain_zip.write(files))
    assert diagnosed(laid, bundle)["stage"] == "signature"
    files[package.SIGNATURE] = signed
    files["0" * 32 + ".age"] = b"more"
    bundle.write_bytes(plain_zip.write(files))
    stages = {json.loads(each.diagnostic)["stage"] for each in inbox_quarantined(laid, bundle)}
    assert stages == {"signature", "hashes"}


def inbox_quarantined(laid: Line, path: Path) -> Any:  # noqa: ANN401 - a tuple of entries
    """Take a file in and return everything in the quarantine."""
    inbox.take_in(laid.centre, [path])
    return laid.centre.archive.quarantined()


def test_a_sealed_file_tells_for_whom_it_is(laid: Line) -> None:
    """Sealed to strangers: for none of our keys."""
    record = short_record()
    content = sealed(laid, record, to=[str(hybrid_identity("stranger").recipient())])
    said = diagnosed(laid, rebundled(laid, {f"{record.id}.age": content}))
    assert (said["code"], said["stage"], said["key_ids"]) == ("AGE-NO-KEY", "opening", [])


def test_a_file_of_nothing_has_a_diagnostic(laid: Line) -> None:
    """Not even one byte."""
    (laid.stick / "bundle-1.zip").touch()
    said = diagnosed(laid, laid.stick / "bundle-1.zip")
    assert (said["at_most_bytes"], said["entries"], said["manifest"], said["certificate"]) == (1, 0, None, None)


def spoiled(laid: Line) -> list[Path]:
    """Return files that are refused at every stage, with a canary wherever somebody could put one."""
    record = changed(short_record(), notes=CANARY)
    name = f"{record.id}.age"
    good = sealed(laid, record)
    certificate, key = laid.pack.certificate, laid.vault.device_key()
    said = manifest.Manifest(
        "interview-bundle/1", CANARY, certificate.principal, laid.pack.digest, manifest.Audit(1, "ab" * 32), ()
    )
    files: list[dict[str, bytes]] = []
    for content in (
        manifest.encode(said),
        b'{"format":"' + CANARY.encode() + b'"}',
        b'{"format":"interview-bundle/77"}',
    ):
        signature = sshsig.sign(content, key, kinds.INTERVIEWS.namespace, certificate.line)
        files += [
            {package.MANIFEST: content, package.SIGNATURE: signature, name: good},
            {package.MANIFEST: content, package.SIGNATURE: CANARY.encode(), name: good},
            {package.MANIFEST: content, package.SIGNATURE: signature, f"{CANARY}.age": CANARY.encode()},
        ]
    paths = []
    for number, each in enumerate(files):
        paths.append(laid.stick / f"{CANARY}-{number}.zip")
        paths[-1].write_bytes(plain_zip.write(each))
    paths.append(laid.stick / f"{CANARY}.zip")
    paths[-1].write_bytes(plain_zip.write(files[0])[:-30])
    header = (
        f"age-encryption.org/v1\n-> interview-companion/key-ids {CANARY}\n{CANARY}\n--- {CANARY}\n{CANARY}".encode()
    )
    broken = records.encode(record).replace(b'"deck":1', b'"deck":"' + CANARY.encode() + b'"')
    insides = [header, sealed_file.encrypt(CANARY.encode(), laid.pack.recipients, system_randomness)]
    insides.append(sealed_file.encrypt(sealed_file.pack(broken), laid.pack.recipients, system_randomness))
    insides.append(sealed(laid, changed(record, study=CANARY)))
    paths += [rebundled(laid, {name: inside}) for inside in insides]
    return [*paths, one(laid, notes=CANARY), one(laid, notes=CANARY + " again")]


def test_no_diagnostic_has_anything_of_content_keys_or_names(laid: Line) -> None:
    """Canaries in every place that a sender fills; and neither ids, nor keys, nor sentences of the record."""
    paths = spoiled(laid)
    inbox.take_in(laid.centre, paths)
    # The same interview arrived well at the end, so that most of it no longer matters.
    kept = [*laid.centre.archive.quarantined(), *laid.centre.archive.quarantined(settled=True)]
    assert len({each.code for each in kept}) >= 8
    secrets = [str(each)[:40] for each in laid.centre.identities] + list(laid.pack.recipients)
    for each in kept:
        said = json.loads(each.diagnostic)
        assert set(said) <= NAMES
        for found in (CANARY, short_record().id, str(laid.stick), laid.pack.certificate.public_line, *secrets):
            assert found not in each.diagnostic + each.sentence
    assert {json.loads(each.diagnostic)["stage"] for each in kept} >= {
        *("zip", "signature", "manifest", "opening", "unpacking", "record", "rules", "archive")
    }


def test_a_stranger_and_a_blocked_laptop_are_told_at_the_certificate(laid: Line) -> None:
    """With its number, so that the coordinator knows which."""
    bundle = one(laid)
    devices.revoke(laid.centre, 1)
    said = diagnosed(laid, bundle)
    assert (said["code"], said["stage"], said["certificate"]["serial"]) == ("CERTIFICATE-REVOKED", "certificate", 1)
