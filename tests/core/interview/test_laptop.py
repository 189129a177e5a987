"""A laptop is made, enrolled, and given a study."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base.paths import LaptopPaths
from interview_app.crypto.sshsig import CertificateExpired
from interview_app.interview.laptop import (
    NoPack,
    PackForAnotherLaptop,
    current_pack,
    install,
    make_laptop,
    pack_of,
    request,
)
from interview_app.study.pack import PackFromStranger, read_request
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, signing_key
from tests.factories.interview import PASSPHRASE, Laptop, go_to
from tests.factories.study import pack_bytes


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Vault]:
    """Make a laptop that no centre knows yet."""
    paths = LaptopPaths(tmp_path / "bare")
    with make_laptop(paths, PASSPHRASE, CHEAP, clock=FixedClock(), randomness=SeededRandomness("bare")) as vault:
        assert paths.sealed.is_dir()
        yield vault


def test_a_new_laptop_asks_with_its_own_key(bare: Vault) -> None:
    """The coordinator enrols the key that the laptop holds."""
    assert read_request(request(bare)).public_line == bare.device_key().public_line


def test_without_a_study_there_is_no_interview(bare: Vault) -> None:
    """NO-PACK says what to do."""
    with pytest.raises(NoPack) as caught:
        current_pack(bare, FixedClock())
    assert caught.value.code == "NO-PACK"
    with pytest.raises(NoPack):
        pack_of(bare, "00" * 16, FixedClock())


def test_the_first_pack_pins_the_centre(bare: Vault) -> None:
    """A later one of another centre is a stranger's."""
    key = bare.device_key()
    installed = install(bare, pack_bytes(device_key=key), FixedClock())
    assert current_pack(bare, FixedClock()) == installed
    with pytest.raises(PackFromStranger):
        install(bare, pack_bytes(device_key=key, authority=signing_key("stranger"), version=2), FixedClock())
    assert current_pack(bare, FixedClock()) == installed


def test_a_newer_pack_of_the_same_centre_replaces_the_first(bare: Vault) -> None:
    """New interviews are held with it."""
    install(bare, pack_bytes(device_key=bare.device_key()), FixedClock())
    install(bare, pack_bytes(device_key=bare.device_key(), version=2), FixedClock())
    assert current_pack(bare, FixedClock()).version == 2


def test_a_pack_for_another_laptop_is_refused(bare: Vault) -> None:
    """PACK-OTHER-LAPTOP: its certificate would not fit what this laptop signs."""
    with pytest.raises(PackForAnotherLaptop) as caught:
        install(bare, pack_bytes(device_key=signing_key("other device")), FixedClock())
    assert caught.value.code == "PACK-OTHER-LAPTOP"
    with pytest.raises(NoPack):
        current_pack(bare, FixedClock())


def test_an_interview_ends_on_the_pack_it_began_with(laptop: Laptop) -> None:
    """Also when a newer one has come, and when the certificate has run out since."""
    session = laptop.begin()
    go_to(session, "intro")
    assert session.interview is not None
    install(laptop.vault, pack_bytes(device_key=laptop.vault.device_key(), version=2), laptop.clock)
    assert pack_of(laptop.vault, session.interview, laptop.clock) == laptop.pack
    laptop.clock.at += timedelta(days=300)
    assert pack_of(laptop.vault, session.interview, laptop.clock) == laptop.pack
    with pytest.raises(CertificateExpired):
        current_pack(laptop.vault, laptop.clock)
