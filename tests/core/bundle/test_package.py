import json
import os
import shutil
import subprocess
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_app.base import plain_zip
from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.base.files import FileUnreadable
from interview_app.base.paths import FolderNotWritable
from interview_app.bundle import export, package
from interview_app.bundle import manifest as manifests
from interview_app.bundle.export import NothingToSend
from interview_app.bundle.kinds import Format
from interview_app.bundle.package import (
    BundleBroken,
    BundleFromStranger,
    SealedBroken,
    open_sealed,
    verify,
)
from interview_app.crypto import namespaces, sshsig
from interview_app.crypto.sshsig import CertificateExpired, CertificateRevoked
from interview_app.vault.stages import Stage
from tests.factories.bundle import Laptop
from tests.factories.crypto import NOON, certificate_line, hybrid_identity, signing_key
from tests.factories.study import DEVICE

AUTHORITY = signing_key("authority").public_line


def test_the_centre_gets_what_was_sent(sealed: Laptop, stick: Path) -> None:
    """Written, read back, verified; the interviews open, and the vault knows that they left."""
    written = sealed.write(stick)
    assert written.path.parent == stick
    assert written.interviews == 2
    verified = verify(written.path, authority=AUTHORITY, at=NOON)
    assert verified.digest == written.digest == sha256(written.path.read_bytes()).hexdigest()
    assert written.size == written.path.stat().st_size
    assert verified.certificate.serial == DEVICE
    assert verified.manifest.device == f"device-{DEVICE}"
    assert verified.manifest.pack == sealed.pack.digest
    assert {row.stage for row in sealed.vault.interviews()} == {Stage.EXPORTED}
    opened = {open_sealed(content, [hybrid_identity("member 1")]).record.id for content in verified.files.values()}
    assert opened == {row.id for row in sealed.vault.interviews()}
    assert list(verified.files) == sorted(verified.files)


def test_only_the_bundle_is_left_on_the_stick(sealed: Laptop, stick: Path) -> None:
    """One file, with a name that tells nothing."""
    path = sealed.write(stick).path
    assert list(stick.iterdir()) == [path]
    assert path.name.startswith("bundle-")
    assert len(path.name) == len("bundle-01234567.zip")


def test_the_manifest_tells_where_the_audit_chain_stood(sealed: Laptop, stick: Path) -> None:
    """The centre can see gaps and restored disks."""
    head = sealed.vault.audit_head()
    verified = verify(sealed.write(stick).path, authority=AUTHORITY, at=NOON)
    assert (verified.manifest.audit.count, verified.manifest.audit.digest) == (head.count, head.digest)


def test_each_bundle_names_the_one_that_was_finished_before(sealed: Laptop, stick: Path) -> None:
    """The first names none. A saving that fails is never named: the next one names what was finished last."""
    first = sealed.write(stick)
    assert verify(first.path, authority=AUTHORITY, at=NOON).manifest.before == ""
    with pytest.raises(FolderNotWritable):
        sealed.write(stick / "is not there" / "at all", again=True)
    second = sealed.write(stick, again=True)
    assert verify(second.path, authority=AUTHORITY, at=NOON).manifest.before == first.digest
    assert sealed.vault.last_bundle() == second.digest


@pytest.mark.parametrize("form", ["interview-bundle/1", "interview-bundle/2"])
@pytest.mark.parametrize("before", ["", "ab" * 32])
def test_bundles_of_before_the_chain_are_still_read(form: Format, before: str) -> None:
    """They name nothing before them; one that does, says what its format does not have."""
    audit = manifests.Audit(4, "ab" * 32)
    made = manifests.Manifest(form, "0.1", f"device-{DEVICE}", "cd" * 32, audit, (), before)
    content = manifests.encode(made)
    assert (b"before" in content) == bool(before)
    certificate = certificate_line(signing_key("authority"), signing_key("device"), serial=DEVICE)
    signature = sshsig.sign(content, signing_key("device"), namespaces.BUNDLE, certificate)
    content = plain_zip.write({package.MANIFEST: content, package.SIGNATURE: signature})
    if form == "interview-bundle/1" and before:
        with pytest.raises(BundleBroken):
            verify(content, authority=AUTHORITY, at=NOON)
    else:
        assert verify(content, authority=AUTHORITY, at=NOON).manifest == made


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_flipped_byte_is_refused_with_a_code(data: st.DataObject, written_once: bytes) -> None:
    """Wherever the damage is, it is found before anything is opened."""
    place = data.draw(st.integers(0, len(written_once) - 1))
    flipped = bytearray(written_once)
    flipped[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UserError) as raised:
        verify(bytes(flipped), authority=AUTHORITY, at=NOON)
    assert raised.value.code == "BUNDLE-BROKEN"


@pytest.fixture(name="written_once")
def _written_once(sealed: Laptop, stick: Path) -> bytes:
    return sealed.write(stick).path.read_bytes()


def test_a_bundle_of_another_centre_is_refused(written_once: bytes) -> None:
    """BUNDLE-STRANGER, before its manifest is parsed."""
    with pytest.raises(BundleFromStranger) as raised:
        verify(written_once, authority=signing_key("another").public_line, at=NOON)
    assert raised.value.code == "BUNDLE-STRANGER"


def test_a_certificate_out_of_its_time_or_taken_back_does_not_count(written_once: bytes) -> None:
    """A stolen laptop's bundles can be blocked."""
    with pytest.raises(CertificateExpired):
        verify(written_once, authority=AUTHORITY, at=NOON + timedelta(days=201))
    with pytest.raises(CertificateRevoked):
        verify(written_once, authority=AUTHORITY, at=NOON, revoked=frozenset({DEVICE}))


@pytest.mark.parametrize("change", ["drop", "add", "swap", "rename", "manifest", "unsigned"])
def test_a_bundle_put_together_anew_is_refused(written_once: bytes, change: str) -> None:
    """A well-formed zip whose files are not the signed ones is BUNDLE-BROKEN."""
    files = plain_zip.read(written_once, package._LIMITS)
    names = sorted(name for name in files if name.endswith(".age"))
    match change:
        case "drop":
            del files[names[0]]
        case "add":
            files["0" * 32 + ".age"] = b"more"
        case "swap":
            files[names[0]], files[names[1]] = files[names[1]], files[names[0]]
        case "rename":
            files["0" * 32 + ".age"] = files.pop(names[0])
        case "manifest":
            files["manifest.json"] = files["manifest.json"].replace(b"device-7", b"device-8")
        case _:
            del files["manifest.json.sig"]
    with pytest.raises(BundleBroken):
        verify(plain_zip.write(files), authority=AUTHORITY, at=NOON)


def test_a_signed_manifest_that_is_not_in_order_is_refused(sealed: Laptop) -> None:
    """Even a laptop of ours cannot make the centre read what is no manifest, or one for another device's name."""
    key, line = sealed.vault.device_key(), sealed.pack.certificate.line
    good = {
        "app": "0.1", "audit": {"count": 1, "digest": "ab" * 32}, "device": f"device-{DEVICE}", "files": [],
        "format": "interview-bundle/1", "pack": "cd" * 32,
    }  # fmt: skip
    for content in (b"{}", b"\xff", json.dumps(good).encode(), canonical_json({**good, "device": "device-8"})):
        signature = sshsig.sign(content, key, namespaces.BUNDLE, line)
        untrusted = plain_zip.write({"manifest.json": content, "manifest.json.sig": signature})
        with pytest.raises(BundleBroken):
            verify(untrusted, authority=AUTHORITY, at=NOON)


def test_without_anything_sealed_there_is_nothing_to_send(laptop: Laptop, stick: Path) -> None:
    """NOTHING-TO-SEND, and no file."""
    laptop.hold()
    with pytest.raises(NothingToSend) as raised:
        laptop.write(stick)
    assert raised.value.code == "NOTHING-TO-SEND"
    assert list(stick.iterdir()) == []


def test_what_was_sent_can_be_sent_again_until_the_receipt(sealed: Laptop, stick: Path) -> None:
    """A stick gets lost; the interviews do not."""
    first = sealed.write(stick)
    first.path.unlink()
    with pytest.raises(NothingToSend):
        sealed.write(stick)
    assert sealed.write(stick, again=True).interviews == 2


def test_a_damaged_sealed_file_keeps_no_other_back(sealed: Laptop, stick: Path) -> None:
    """The sound one is sent; the damaged one stays where it is and is told once it is alone."""
    damaged = min(sealed.paths.sealed.iterdir())
    damaged.write_bytes(b"damaged")
    written = sealed.write(stick)
    assert written.interviews == 1
    assert [row.id for row in sealed.vault.interviews(Stage.SEALED)] == [damaged.stem]
    with pytest.raises(SealedBroken):
        sealed.write(stick)
    assert list(stick.iterdir()) == [written.path]


def test_a_folder_that_is_gone_gets_no_bundle(sealed: Laptop, stick: Path) -> None:
    """The stick was pulled: a sentence, and everything is still to be sent."""
    stick.rmdir()
    with pytest.raises(FolderNotWritable):
        sealed.write(stick)
    assert {row.stage for row in sealed.vault.interviews()} == {Stage.SEALED}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_gets_no_bundle(sealed: Laptop, stick: Path) -> None:
    """A sentence, no partial file, and everything is still to be sent."""
    stick.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        sealed.write(stick)
    stick.chmod(0o700)
    assert list(stick.iterdir()) == []
    assert {row.stage for row in sealed.vault.interviews()} == {Stage.SEALED}


@pytest.mark.parametrize("trouble", ["changed", "gone"])
def test_a_stick_that_gives_back_something_else_is_told(
    sealed: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """BUNDLE-NOT-WRITTEN; nothing stays there and nothing is noted as sent."""

    def bad_stick(path: Path) -> None:
        if trouble == "gone":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[:-1] + b"?")

    monkeypatch.setattr(export, "_forget_cached", bad_stick)
    with pytest.raises(export.BundleNotWritten) as raised:
        sealed.write(stick)
    assert raised.value.code == "BUNDLE-NOT-WRITTEN"
    assert list(stick.iterdir()) == []
    assert {row.stage for row in sealed.vault.interviews()} == {Stage.SEALED}


def test_an_expired_laptop_is_told_before_anything_is_written(sealed: Laptop, stick: Path) -> None:
    """The centre would refuse it, so it is not written in the first place."""
    sealed.clock.passed = timedelta(days=300).total_seconds()
    with pytest.raises(CertificateExpired):
        sealed.write(stick)
    assert list(stick.iterdir()) == []


def test_a_bundle_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A path that cannot be read is a sentence, too."""
    with pytest.raises(FileUnreadable):
        verify(tmp_path / "none.zip", authority=AUTHORITY, at=NOON)


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="OpenSSH is not installed")
def test_stock_tools_verify_a_bundle(sealed: Laptop, stick: Path, tmp_path: Path) -> None:
    """Unzip and `ssh-keygen -Y verify` are enough to check it, without this program."""
    path = sealed.write(stick).path
    shutil.unpack_archive(path, tmp_path / "open", "zip")
    signers = tmp_path / "allowed_signers"
    signers.write_text(f"device-{DEVICE} cert-authority {AUTHORITY}\n")
    command = [
        "ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", f"device-{DEVICE}", "-n", namespaces.BUNDLE,
        "-s", str(tmp_path / "open" / "manifest.json.sig"), f"-Overify-time={NOON:%Y%m%d%H%M%S}Z",
    ]  # fmt: skip
    content = (tmp_path / "open" / "manifest.json").read_bytes()
    assert subprocess.run(command, input=content, check=False, capture_output=True).returncode == 0
    assert subprocess.run(command, input=content + b" ", check=False, capture_output=True).returncode != 0
    for listed in json.loads(content)["files"]:
        assert sha256((tmp_path / "open" / listed["name"]).read_bytes()).hexdigest() == listed["sha256"]
