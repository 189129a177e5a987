"""A laptop is made, enrolled, and given a study."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.base.paths import LaptopPaths
from interview_app.crypto import age, slots
from interview_app.crypto.sshsig import CertificateExpired
from interview_app.interview.laptop import (
    NoPack,
    PackForAnotherLaptop,
    PracticePack,
    RealPack,
    current_pack,
    install,
    make_laptop,
    pack_of,
    request,
)
from interview_app.study.pack import PackExpired, PackFromStranger, PackRefused, read_request
from interview_app.vault.packs import PackOlder
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, hybrid_identity, signing_key
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


@pytest.mark.parametrize(("first", "refused"), [(True, RealPack), (False, PracticePack)])
def test_practice_and_real_interviews_never_meet_on_one_laptop(
    bare: Vault, *, first: bool, refused: type[PackRefused]
) -> None:
    """A practice laptop refuses a real pack, and a real one a practice pack, each with its own sentence."""
    key = bare.device_key()
    pack = install(bare, pack_bytes(device_key=key, practice=first), FixedClock())
    other = pack_bytes(device_key=key, authority=signing_key("stranger"), version=2, practice=not first)
    with pytest.raises(refused) as error:
        install(bare, other, FixedClock())
    assert error.value.code == ("PACK-REAL" if first else "PACK-PRACTICE")
    assert current_pack(bare, FixedClock()).digest == pack.digest


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


def test_an_old_pack_does_not_come_back(bare: Vault, tmp_path: Path) -> None:
    """An old stick is PACK-OLDER even if its pack was once in use, and the centre keeps the way in of the new one."""
    key, vault_folder = bare.device_key(), LaptopPaths(tmp_path / "bare").vault
    old = pack_bytes(device_key=key)
    install(bare, old, FixedClock())
    newest = pack_bytes(device_key=key, version=2, to=[str(hybrid_identity("successor").recipient())])
    install(bare, newest, FixedClock())
    with pytest.raises(PackOlder):
        install(bare, old, FixedClock())
    assert current_pack(bare, FixedClock()).version == 2
    assert len(slots.rescue(vault_folder, [hybrid_identity("successor")])) == 32
    with pytest.raises(age.NoMatchingKey):
        slots.rescue(vault_folder, [hybrid_identity("member 0")])


def test_no_pack_is_in_use_that_could_not_be_rescued(
    bare: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fills up while the centre's way in is written: the pack is not installed either."""

    def full(_source: object, _target: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "replace", full)
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(DiskFull):
        install(bare, pack_bytes(device_key=bare.device_key()), FixedClock())
    monkeypatch.undo()
    with pytest.raises(NoPack):
        current_pack(bare, FixedClock())
    install(bare, pack_bytes(device_key=bare.device_key()), FixedClock())
    assert slots.rescue(LaptopPaths(tmp_path / "bare").vault, [hybrid_identity("member 0")])


def test_an_interview_of_the_certificates_last_day_can_still_be_ended(laptop: Laptop) -> None:
    """In the evening of that day it no longer held; in the morning it did."""
    laptop.clock.at = laptop.pack.certificate.valid_before - timedelta(hours=2)
    session = laptop.begin()
    go_to(session, "intro")
    assert session.interview is not None
    laptop.clock.at += timedelta(days=3)
    assert pack_of(laptop.vault, session.interview, laptop.clock) == laptop.pack


def test_an_opened_pack_can_be_kept(laptop: Laptop) -> None:
    """It is given back while it is the one in use; the vault and the clock are asked each time."""
    vault, clock = laptop.vault, laptop.clock
    kept = current_pack(vault, clock)
    assert current_pack(vault, clock, kept) is kept
    clock.at += timedelta(days=300)
    with pytest.raises(PackExpired):
        current_pack(vault, clock, kept)
    clock.at -= timedelta(days=300)
    install(vault, pack_bytes(device_key=vault.device_key(), version=2), clock)
    assert current_pack(vault, clock, kept).version == 2


def test_a_kept_pack_of_another_centre_is_not_believed(laptop: Laptop) -> None:
    """Nor is one that never held on the interview's day: both are read again, and refused or not as they are."""
    session = laptop.begin()
    go_to(session, "intro")
    assert session.interview is not None
    kept = current_pack(laptop.vault, laptop.clock)
    assert pack_of(laptop.vault, session.interview, laptop.clock, kept) is kept
    strange = replace(kept, authority=signing_key("stranger").public_line)
    assert current_pack(laptop.vault, laptop.clock, strange) == kept
    assert pack_of(laptop.vault, session.interview, laptop.clock, strange) == kept
    never = replace(kept.certificate, valid_after=kept.certificate.valid_before)
    again = pack_of(laptop.vault, session.interview, laptop.clock, replace(kept, certificate=never))
    assert again == kept
    with pytest.raises(PackExpired):
        current_pack(laptop.vault, laptop.clock, replace(kept, certificate=never))
