"""The study that an unlocked laptop keeps open: read once, and judged anew each time it is asked for."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.clock import system_randomness
from interview_app.crypto.sshsig import CertificateExpired
from interview_app.interview import laptop
from interview_app.interview.laptop import NoPack
from interview_app.interview.session import Session, SetUp
from interview_app.study.pack import Pack, PackExpired
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.room import Room
from interview_app.ui.jobs import Jobs
from interview_app.vault.vault import Vault
from tests.factories.house import House
from tests.factories.interview import go_to
from tests.factories.study import pack_bytes
from tests.ui.desks import FieldworkerDesk


@pytest.fixture
def vault(bare: House) -> Iterator[Vault]:
    """Return the open vault of a laptop without a study."""
    with bare.unlock() as opened:
        yield opened


@pytest.fixture
def unlocked(bare: House, vault: Vault) -> Desk:
    """Return the laptop as its pages see it."""
    return Desk(
        Room(
            bare.paths, bare.clock, system_randomness, Jobs(), lambda _parent, _title: None, lambda _parent, _title: []
        ),
        vault,
    )


def install(bare: House, vault: Vault, version: int = 1) -> Pack:
    """Install a version of the study's pack."""
    return laptop.install(vault, pack_bytes(device_key=vault.device_key(), version=version), bare.clock)


def test_a_study_is_opened_once(bare: House, vault: Vault, unlocked: Desk) -> None:
    """The second call gives the very same pack."""
    assert isinstance(unlocked.pack(), NoPack)
    installed = install(bare, vault)
    first = unlocked.pack()
    assert first == installed
    assert unlocked.pack() is first


def test_a_study_that_runs_out_is_refused_at_the_next_call(bare: House, vault: Vault, unlocked: Desk) -> None:
    """The certificate is judged by the clock of each call; a clock that is set right again gets the study back."""
    install(bare, vault)
    kept = unlocked.usable_pack()
    for days in (400, -400):
        bare.clock.at += timedelta(days=days)
        assert isinstance(unlocked.pack(), PackExpired)
        with pytest.raises(CertificateExpired):
            unlocked.usable_pack()
        bare.clock.at -= timedelta(days=days)
    assert unlocked.pack() is kept


def test_a_newly_installed_study_is_seen(bare: House, vault: Vault, unlocked: Desk) -> None:
    """What is kept is not used when another pack is in use."""
    install(bare, vault)
    unlocked.usable_pack()
    install(bare, vault, version=2)
    assert unlocked.usable_pack().version == 2
    third = unlocked.install(pack_bytes(device_key=vault.device_key(), version=3))
    assert unlocked.usable_pack() is third


def test_an_interview_has_the_study_it_began_with(bare: House, vault: Vault, unlocked: Desk) -> None:
    """It is the kept one while that is in use and after it has run out, and is read again once a newer one is kept."""
    install(bare, vault)
    kept = unlocked.usable_pack()
    session = Session.begin(vault, kept, SetUp("en-GB", ages="18-30"), clock=bare.clock, randomness=system_randomness)
    go_to(session, "intro")
    assert session.interview is not None
    assert unlocked.pack_of(session.interview) is kept
    bare.clock.at += timedelta(days=400)
    assert unlocked.pack_of(session.interview) is kept
    bare.clock.at -= timedelta(days=400)
    install(bare, vault, version=2)
    unlocked.usable_pack()
    again = unlocked.pack_of(session.interview)
    assert again == kept
    assert again is not kept


def test_the_centre_is_known_with_its_first_study(bare: House, vault: Vault, unlocked: Desk) -> None:
    """Before, there is nobody whose receipts could be believed."""
    with pytest.raises(NoPack):
        unlocked.authority()
    assert install(bare, vault).authority == unlocked.authority()


def test_a_study_that_runs_out_while_the_window_is_open_stops_interviews(desk: FieldworkerDesk, house: House) -> None:
    """Today showed the study a moment ago; at the next look it is refused."""
    assert desk.sees("new_interview")
    house.clock.at += timedelta(days=400)
    desk.click("nav:today")
    assert desk.says("PACK-EXPIRED")
    assert not desk.sees("new_interview")


def test_work_that_ends_after_the_lock_is_told_to_nobody(unlocked: Desk, qtbot: QtBot) -> None:
    """Its page may still be there for a moment, and the vault that it would read is closed."""
    told: list[str] = []
    unlocked.run(lambda: "before", told.append, lambda error: told.append(repr(error)))
    qtbot.waitUntil(lambda: unlocked.room.jobs.running == 0)
    unlocked.run(lambda: "after", told.append, lambda error: told.append(repr(error)))
    unlocked.run(unlocked.vault.pin, lambda pin: told.append(str(pin)), lambda error: told.append(repr(error)))
    unlocked.leave()
    qtbot.waitUntil(lambda: unlocked.room.jobs.running == 0)
    assert told == ["before"]
