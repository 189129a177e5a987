"""Our signatures and keys under the stock `ssh-keygen`, where it is installed."""

import shutil
import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.crypto import namespaces, sshsig
from tests.factories.crypto import NOON, certificate_line, signing_key

pytestmark = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
AUTHORITY, DEVICE = signing_key(), signing_key("device")
MESSAGE = b'{"files": {}}' * 1000


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
    ) -> bool:
        """Ask ssh-keygen whether the signature holds, so many days after noon."""
        moment = f"{NOON + timedelta(days=days):%Y%m%d%H%M%SZ}"
        command = ["ssh-keygen", "-Y", "verify", "-O", f"verify-time={moment}", "-f", str(self.folder / "allowed")]
        command += ["-I", principal, "-n", namespace, "-s", str(self.folder / "signature")]
        return subprocess.run(command, input=message, capture_output=True, check=False).returncode == 0


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with a certified device's signature."""
    signature = sshsig.sign(MESSAGE, DEVICE, namespaces.BUNDLE, certificate_line(AUTHORITY, DEVICE, serial=7))
    (tmp_path / "signature").write_bytes(signature)
    allowed = f'device-* cert-authority,namespaces="{namespaces.BUNDLE}" {AUTHORITY.public_line}\n'
    (tmp_path / "allowed").write_text(allowed)
    return Desk(tmp_path)


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
    (desk.folder / "signature").write_bytes(bytes(signature))
    assert not desk.verify()


def test_we_accept_what_ssh_keygen_signs(tmp_path: Path) -> None:
    """A key we wrote signs under ssh-keygen, and we accept that signature."""
    key, message = tmp_path / "key", tmp_path / "message"
    key.write_bytes(DEVICE.to_openssh())
    key.chmod(0o600)
    message.write_bytes(MESSAGE)
    for options in ([], ["-O", "hashalg=sha256"]):
        (tmp_path / "message.sig").unlink(missing_ok=True)
        command = ["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", namespaces.PACK, *options, str(message)]
        subprocess.run(command, capture_output=True, check=True)
        signature = (tmp_path / "message.sig").read_bytes()
        sshsig.verify(MESSAGE, signature, namespaces.PACK, signer=DEVICE.public_line)


def test_ssh_keygen_shows_our_certificate(tmp_path: Path) -> None:
    """The stock tool reads number, name and authority out of our certificate."""
    path = tmp_path / "device-cert.pub"
    path.write_text(certificate_line(AUTHORITY, DEVICE, serial=7) + "\n")
    shown = subprocess.run(["ssh-keygen", "-L", "-f", path], capture_output=True, text=True, check=True).stdout
    assert "Serial: 7" in shown
    assert "device-7" in shown
    assert "user certificate" in shown
