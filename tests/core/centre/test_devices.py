"""Enrolling laptops."""

from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.centre import devices
from interview_app.study import pack
from interview_app.study.pack.request import RequestBroken
from tests.factories.centre import founded, recipients
from tests.factories.crypto import signing_key
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
