"""Our signatures, certificates and revocation lists under the stock `ssh-keygen`, and its own under us."""

import shutil
import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.crypto import certificates, krl, namespaces, sshsig
from interview_app.crypto.krl import RevocationList
from tests.factories.crypto import NOON, certificate_line, signing_key

pytestmark = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
AUTHORITY, DEVICE, STRANGER = signing_key(), signing_key("device"), signing_key("stranger")
MESSAGE = b'{"files": {}}' * 1000
CERTIFICATE = certificate_line(AUTHORITY, DEVICE, serial=7)


def ssh_keygen(*words: str | Path, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the stock tool."""
    return subprocess.run(["ssh-keygen", *words], input=typed, capture_output=True, check=False, timeout=30)


@dataclass(frozen=True)
class Desk:
    """A folder with a signature and a list of who may sign."""

    folder: Path

    def verify(
        self,
        message: bytes = MESSAGE,
        *,
        principal: str = "device-7",
        namespace: str = namespaces.BUNDLE,
        days: int = 0,
        revoked: frozenset[int] | None = None,
    ) -> bool:
        """Ask ssh-keygen whether the signature holds, so many days after noon, with these numbers taken back."""
        options: list[str | Path] = ["-O", f"verify-time={NOON + timedelta(days=days):%Y%m%d%H%M%SZ}"]
        options += ["-f", self.folder / "allowed", "-I", principal, "-n", namespace, "-s", self.folder / "signature"]
        if revoked is not None:
            options += ["-r", self.revoke(revoked)]
        return ssh_keygen("-Y", "verify", *options, typed=message).returncode == 0

    def revoke(self, serials: frozenset[int]) -> Path:
        """Write our list of what was taken back, and return where it is."""
        path = self.folder / "revoked.krl"
        path.write_bytes(krl.encode(RevocationList(2, serials), AUTHORITY.public_line, NOON, "zurückgenommen"))
        return path

    def put(self, name: str, content: bytes | str) -> Path:
        """Write a file that only its owner may read, and return where it is."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        path.chmod(0o600)
        return path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with a certified device's signature."""
    made = Desk(tmp_path)
    made.put("signature", sshsig.sign(MESSAGE, DEVICE, namespaces.BUNDLE, CERTIFICATE))
    made.put("allowed", f'device-* cert-authority,namespaces="{namespaces.BUNDLE}" {AUTHORITY.public_line}\n')
    return made


def test_ssh_keygen_accepts_a_good_signature(desk: Desk) -> None:
    """The stock tool checks our bundles' signature without us."""
    assert desk.verify()


def test_ssh_keygen_refuses_what_is_wrong(desk: Desk) -> None:
    """Another name, another purpose, one changed byte, or a time outside the certificate's are refused."""
    assert not desk.verify(principal="device-8")
    assert not desk.verify(namespace=namespaces.PACK)
    assert not desk.verify(b"x" + MESSAGE[1:])
    assert not desk.verify(days=201)
    assert not desk.verify(days=-2)


def test_ssh_keygen_refuses_a_flipped_byte(desk: Desk) -> None:
    """A signature with one changed letter is refused."""
    signature = bytearray((desk.folder / "signature").read_bytes())
    signature[-50] = ord("A") if signature[-50] != ord("A") else ord("B")
    desk.put("signature", bytes(signature))
    assert not desk.verify()


def test_ssh_keygen_refuses_a_strangers_certificate(desk: Desk) -> None:
    """The same number and name by another authority are refused."""
    forged = certificate_line(STRANGER, DEVICE, serial=7)
    desk.put("signature", sshsig.sign(MESSAGE, DEVICE, namespaces.BUNDLE, forged))
    assert not desk.verify()


def test_ssh_keygen_obeys_our_list_of_revoked_certificates(desk: Desk) -> None:
    """A signature is refused once its certificate's number is on our list, and accepted while only others are."""
    assert desk.verify(revoked=frozenset())
    assert desk.verify(revoked=frozenset({1, 8, 1 << 63}))
    assert not desk.verify(revoked=frozenset({7}))
    assert not desk.verify(revoked=frozenset({1, 7, 8, 1 << 63}))


def test_ssh_keygen_looks_a_certificate_up_in_our_list(desk: Desk) -> None:
    """`ssh-keygen -Q` names what was taken back; another authority's number 7 is not."""
    ours, theirs = desk.put("a-cert.pub", CERTIFICATE), desk.put("b-cert.pub", certificate_line(STRANGER, DEVICE))
    revoked = desk.revoke(frozenset({7}))
    assert b"REVOKED" in ssh_keygen("-Q", "-f", revoked, ours).stdout
    assert ssh_keygen("-Q", "-f", revoked, theirs).returncode == 0
    shown = ssh_keygen("-Q", "-l", "-f", revoked).stdout.decode()
    assert "KRL version 2" in shown
    assert "serial: 7" in shown


def test_a_list_that_ssh_keygen_wrote_is_refused_unless_it_is_written_as_ours(desk: Desk) -> None:
    """The tool may write the same numbers in other forms; whatever is not our form is KRL-BROKEN."""
    spec = desk.put("spec", "serial: 7\nserial: 9-900\n")
    written = desk.folder / "theirs.krl"
    ssh_keygen("-k", "-f", written, "-s", desk.put("ca.pub", AUTHORITY.public_line), "-z", "2", spec).check_returncode()
    with pytest.raises(krl.KrlBroken):
        krl.decode(written.read_bytes(), AUTHORITY.public_line)


def test_a_list_that_ssh_keygen_wrote_in_our_form_is_read(desk: Desk) -> None:
    """Scattered numbers come out of the tool as one list, and we read it as ours."""
    spec = desk.put("spec", "".join(f"serial: {serial}\n" for serial in (7, 1 << 40, 1 << 50)))
    written = desk.folder / "theirs.krl"
    ssh_keygen("-k", "-f", written, "-s", desk.put("ca.pub", AUTHORITY.public_line), "-z", "2", spec).check_returncode()
    read = krl.decode(written.read_bytes(), AUTHORITY.public_line)
    assert read == RevocationList(2, frozenset({7, 1 << 40, 1 << 50}))


def test_we_accept_what_ssh_keygen_signs(desk: Desk) -> None:
    """A key we wrote signs under ssh-keygen, and we accept that signature."""
    key, message = desk.put("key", DEVICE.to_openssh()), desk.put("message", MESSAGE)
    for options in ([], ["-O", "hashalg=sha256"]):
        (desk.folder / "message.sig").unlink(missing_ok=True)
        ssh_keygen("-Y", "sign", "-f", key, "-n", namespaces.PACK, *options, message).check_returncode()
        signature = (desk.folder / "message.sig").read_bytes()
        sshsig.verify(MESSAGE, signature, namespaces.PACK, signer=DEVICE.public_line)


def test_ssh_keygen_signs_the_same_bytes_as_we_do(desk: Desk) -> None:
    """The same key, message and purpose give the same file, down to its lines."""
    key, message = desk.put("key", DEVICE.to_openssh()), desk.put("message", MESSAGE)
    ssh_keygen("-Y", "sign", "-f", key, "-n", namespaces.PACK, message).check_returncode()
    assert (desk.folder / "message.sig").read_bytes() == sshsig.sign(MESSAGE, DEVICE, namespaces.PACK)


def certified_by_the_tool(desk: Desk, *options: str, principals: str = "device-7") -> str:
    """Let ssh-keygen certify the device's key, and return the certificate's line."""
    authority, public = desk.put("ca", AUTHORITY.to_openssh()), desk.put("device.pub", DEVICE.public_line + "\n")
    made = ssh_keygen("-s", authority, "-I", "device-7", "-n", principals, "-z", "7", *options, public)
    made.check_returncode()
    return (desk.folder / "device-cert.pub").read_text()


def test_a_certificate_that_ssh_keygen_issued_is_read(desk: Desk) -> None:
    """Number, name, days and authority are those it was told; and its signature with it is accepted."""
    line = certified_by_the_tool(desk, "-O", "clear", "-V", "20261121000000Z:20270601000000Z")
    read = certificates.parse(line)
    assert (read.principal, read.serial, read.public_line) == ("device-7", 7, DEVICE.public_line)
    assert (read.authority_line, read.valid_after.isoformat()) == (AUTHORITY.public_line, "2026-11-21T00:00:00+00:00")
    desk.put("device", DEVICE.to_openssh())
    message, certificate = desk.put("message", MESSAGE), desk.folder / "device-cert.pub"
    ssh_keygen("-Y", "sign", "-f", certificate, "-n", namespaces.BUNDLE, message).check_returncode()
    signature = (desk.folder / "message.sig").read_bytes()
    found = sshsig.verify_certified(
        MESSAGE, signature, namespaces.BUNDLE, authority=AUTHORITY.public_line, at=NOON, revoked=frozenset({8})
    )
    assert found == read


@pytest.mark.parametrize("options", [("-h",), ("-O", "force-command=true"), ("-O", "source-address=10.0.0.0/8")])
def test_a_certificate_of_another_kind_is_refused(desk: Desk, options: tuple[str, ...]) -> None:
    """A host's certificate, or one with a condition that we would not check, is SIGNATURE-INVALID."""
    line = certified_by_the_tool(desk, *options)
    with pytest.raises(sshsig.SignatureInvalid):
        certificates.parse(line)


def test_a_certificate_for_two_names_is_refused(desk: Desk) -> None:
    """One laptop has one name."""
    line = certified_by_the_tool(desk, principals="device-7,device-8")
    with pytest.raises(sshsig.SignatureInvalid):
        certificates.parse(line)


def test_ssh_keygen_shows_our_certificate(desk: Desk) -> None:
    """The stock tool reads number, name and authority out of our certificate."""
    shown = ssh_keygen("-L", "-f", desk.put("device-cert.pub", CERTIFICATE + "\n")).stdout.decode()
    assert "Serial: 7" in shown
    assert "device-7" in shown
    assert "user certificate" in shown
