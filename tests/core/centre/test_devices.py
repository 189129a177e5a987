"""Enrolling laptops."""

import shutil
import subprocess
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base.clock import SystemClock
from interview_app.centre import devices, inbox
from interview_app.centre.archive.register import DeviceUnknown
from interview_app.centre.devices import Device, DeviceRevoked
from interview_app.crypto import krl
from interview_app.study import pack
from interview_app.study.pack.request import RequestBroken
from tests.factories.centre import founded, recipients
from tests.factories.clock import FixedClock
from tests.factories.crypto import signing_key
from tests.factories.line import line
from tests.factories.study import gla

REQUEST = pack.make_request(signing_key("device"))


def test_a_pack_carries_everything_a_laptop_needs(tmp_path: Path) -> None:
    """The study, whom to seal to, and the certificate for the key that asked."""
    with founded(tmp_path / "centre") as centre:
        issued = devices.issue_pack(centre, REQUEST)
        opened = pack.open_pack(issued, authority=centre.authority.public_line, at=centre.clock.now())
    assert opened.loaded.digest == gla().digest
    assert opened.recipients == tuple(recipients())
    assert opened.certificate.public_line == signing_key("device").public_line
    assert (opened.device, opened.version, opened.practice) == (1, 1, True)


def test_the_certificate_holds_for_two_hundred_days(tmp_path: Path) -> None:
    """From an hour ago, for clocks that are a little slow."""
    with founded(tmp_path / "centre") as centre:
        now = centre.clock.now()
        opened = pack.open_pack(devices.issue_pack(centre, REQUEST), authority=None, at=now)
    assert opened.certificate.valid_after == now - timedelta(hours=1)
    assert opened.certificate.valid_before == now + timedelta(days=200)


def test_asking_again_renews_the_pack(tmp_path: Path) -> None:
    """The number stays and the version grows, so that the laptop takes it."""
    with founded(tmp_path / "centre") as centre:
        packs = [
            pack.open_pack(devices.issue_pack(centre, request), authority=None, at=centre.clock.now())
            for request in (REQUEST, REQUEST, pack.make_request(signing_key("another")))
        ]
    assert [(opened.device, opened.version) for opened in packs] == [(1, 1), (1, 2), (2, 1)]


def test_a_broken_request_enrols_nobody(tmp_path: Path) -> None:
    """REQUEST-BROKEN, and the next laptop is still number one."""
    with founded(tmp_path / "centre") as centre:
        with pytest.raises(RequestBroken):
            devices.issue_pack(centre, REQUEST[:-1])
        issued = devices.issue_pack(centre, REQUEST)
        assert pack.open_pack(issued, authority=None, at=centre.clock.now()).device == 1


# ---- revocation --------------------------------------------------------------------------------------------------


def test_laptops_are_listed_with_what_a_coordinator_asks(tmp_path: Path) -> None:
    """Number, last pack, until when its certificate holds, and since when it does not count."""
    today = FixedClock().now().date()
    with founded(tmp_path / "centre") as centre:
        for request in (REQUEST, REQUEST, pack.make_request(signing_key("another"))):
            devices.issue_pack(centre, request)
        devices.revoke(centre, 2)
        until = today + timedelta(days=200)
        assert devices.listed(centre) == (Device(1, today, 2, until, None), Device(2, today, 1, until, today))


def test_a_revoked_laptops_bundle_is_kept_out(tmp_path: Path) -> None:
    """CERTIFICATE-REVOKED, whenever it was written; its interviews are still on the laptop, and rescue gets them."""
    with line(tmp_path) as made:
        bundle = made.bundle(0)
        devices.revoke(made.centre, 1)
        (result,) = inbox.take_in(made.centre, [bundle]).results
        assert [rejected.code for rejected in result.rejections] == ["CERTIFICATE-REVOKED"]
        assert made.centre.archive.interviews() == ()


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
def test_stock_ssh_keygen_refuses_a_revoked_laptops_bundle(tmp_path: Path) -> None:
    """With the centre's list, as FORMAT.md says; without it, and for another laptop, the bundle is in order."""
    with line(tmp_path, SystemClock()) as made:
        with zipfile.ZipFile(made.bundle(0)) as bundle:
            bundle.extractall(tmp_path)
        (tmp_path / "signers").write_text(f"device-1 cert-authority {made.centre.authority.public_line}\n")
        words = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "device-1", "-n", "bundle@interview-companion"]
        words += ["-s", "manifest.json.sig"]

        def verify(*more: str | Path) -> int:
            message = (tmp_path / "manifest.json").read_bytes()
            return subprocess.run(
                [*words, *more], cwd=tmp_path, input=message, capture_output=True, check=False, timeout=30
            ).returncode

        list_ = made.centre.folder / "revoked.krl"
        assert verify() == 0
        devices.issue_pack(made.centre, REQUEST)
        devices.revoke(made.centre, 2)
        assert verify("-r", list_) == 0
        devices.revoke(made.centre, 1)
        assert verify("-r", list_) != 0


def test_a_revoked_key_gets_no_pack(tmp_path: Path) -> None:
    """DEVICE-REVOKED names the day; the same laptop with a new key is another laptop."""
    with founded(tmp_path / "centre") as centre:
        devices.issue_pack(centre, REQUEST)
        devices.revoke(centre, 1)
        with pytest.raises(DeviceRevoked) as caught:
            devices.issue_pack(centre, REQUEST)
        assert caught.value.code == "DEVICE-REVOKED"
        assert FixedClock().now().date().isoformat() in caught.value.message
        devices.issue_pack(centre, pack.make_request(signing_key("a new key")))
        assert [device.pack_version for device in devices.listed(centre)] == [1, 1]


def test_the_list_for_openssh_grows_with_each_revocation(tmp_path: Path) -> None:
    """Its version says which of two is the newer; the archive counts, and a lost file is written anew."""
    with founded(tmp_path / "centre") as centre:
        for name in ("one", "two", "three"):
            devices.issue_pack(centre, pack.make_request(signing_key(name)))
        file, authority = centre.folder / "revoked.krl", centre.authority.public_line
        for number, expected in ((3, {3}), (1, {1, 3}), (1, {1, 3})):
            devices.revoke(centre, number)
            listed = krl.decode(file.read_bytes(), authority)
            assert (listed.version, listed.serials) == (len(expected), frozenset(expected))
            file.unlink()
        assert centre.archive.revoked() == {1, 3}


def test_the_first_day_of_a_revocation_stays(tmp_path: Path) -> None:
    """Saying it again a week later does not make it later."""
    clock = FixedClock()
    with founded(tmp_path / "centre", clock=clock) as centre:
        devices.issue_pack(centre, REQUEST)
        devices.revoke(centre, 1)
        first = devices.listed(centre)[0].revoked_on
        centre.clock = FixedClock(clock.now() + timedelta(days=7))
        devices.revoke(centre, 1)
        assert devices.listed(centre)[0].revoked_on == first


def test_an_unknown_laptop_is_told(tmp_path: Path) -> None:
    """DEVICE-UNKNOWN, and no list is written."""
    with founded(tmp_path / "centre") as centre:
        with pytest.raises(DeviceUnknown) as caught:
            devices.revoke(centre, 7)
        assert caught.value.code == "DEVICE-UNKNOWN"
        assert not (centre.folder / "revoked.krl").exists()
