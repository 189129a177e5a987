"""A study that keeps no key: nothing of an interview can be opened once its process is gone, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.bundle import package, seal, seal_now
from interview_app.bundle.seal_now import SealedNow
from interview_app.crypto import age
from interview_app.interview import laptop as laptops
from interview_app.interview.session import Session
from interview_app.vault.data_keys import KeyForgotten
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP, hybrid_identity
from tests.factories.interview import Laptop, go_to, new_laptop
from tests.factories.study import pack_bytes, without_resuming
from tests.factories.vault import readable_pages

WHO = "member 1"


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Return a laptop whose study keeps no key."""
    made = new_laptop(tmp_path / "home")
    content = pack_bytes(device_key=made.vault.device_key(), loaded=without_resuming(), version=2)
    made.pack = laptops.install(made.vault, content, made.clock)
    yield made
    made.vault.close()


def key_of(laptop: Laptop, session: Session) -> bytes:
    """Return the key of an interview, as the centre reads it."""
    assert session.interview is not None
    return age.decrypt_bytes(laptop.vault.sealed_key(session.interview), [hybrid_identity(WHO)])


def test_the_key_is_on_the_disk_at_no_moment(laptop: Laptop) -> None:
    """Neither after consent nor after answers is it in any page; the interview goes on to its end and is sealed."""
    session = laptop.begin()
    for page in ("v1:why", "v3:why", "keep"):
        go_to(session, page)
        assert key_of(laptop, session) not in readable_pages(laptop.folder / "vault", "amber kettle walks slowly north")
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    sealed = laptop.folder / "sealed"
    seal.seal_interview(
        laptop.vault, laptop.pack, session.interview, sealed, clock=laptop.clock, randomness=system_randomness
    )
    content = (sealed / f"{session.interview}.age").read_bytes()
    assert package.open_sealed(content, [hybrid_identity(WHO)]).record.ended_by == "participant"


def test_after_a_restart_only_the_centre_can_open_it(laptop: Laptop) -> None:
    """It is listed and not resumable; carrying on is KEY-FORGOTTEN; its sealed key is there."""
    session = laptop.begin()
    go_to(session, "v2:why")
    assert session.interview is not None
    assert laptop.vault.key_held(session.interview)
    assert not laptop.vault.resumable(session.interview)
    laptop.restart()
    assert not laptop.vault.key_held(session.interview)
    with pytest.raises(KeyForgotten):
        laptop.resume(session.interview)
    assert key_of(laptop, session)


def test_locking_seals_it_first(laptop: Laptop) -> None:
    """What could not be carried on becomes a sealed file before the last key to it goes."""
    session = laptop.begin()
    go_to(session, "v2:why")
    sealed = laptop.folder / "sealed"
    done = seal_now.seal_unresumable(
        laptop.vault, lambda _: laptop.pack, sealed, clock=laptop.clock, randomness=system_randomness
    )
    assert done == SealedNow(sealed=1, kept=0)
    assert [row.stage for row in laptop.vault.interviews()] == [Stage.SEALED]


def test_what_can_be_carried_on_is_left_alone(tmp_path: Path) -> None:
    """An ordinary study's interview waits for tomorrow."""
    ordinary = new_laptop(tmp_path / "home")
    session = ordinary.begin()
    go_to(session, "v2:why")
    assert session.interview is not None
    done = seal_now.seal_unresumable(
        ordinary.vault, lambda _: ordinary.pack, tmp_path, clock=ordinary.clock, randomness=system_randomness
    )
    assert done == SealedNow(sealed=0, kept=0)
    assert ordinary.vault.resumable(session.interview)
    ordinary.vault.close()
