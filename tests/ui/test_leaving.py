"""Leaving the laptop: it locks from every window, on every sign; Seal now leaves nothing that can be opened here."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain, repeat
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.bundle import package
from interview_app.interview import laptop
from interview_app.interview.session import Session, SetUp
from interview_app.ui.app import Desk
from interview_app.ui.away import windows
from interview_app.ui.away.linux import BusWatch
from interview_app.ui.away.slept import SleepNet
from interview_app.ui.away.watch import AwayWatch
from interview_app.ui.fieldworker.window import Practice
from interview_app.vault.stages import Stage
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.house import PASSPHRASE, PIN, House, founded
from tests.factories.interview import go_to
from tests.factories.program import child
from tests.ui.desks import Hands
from tests.ui.seeing import settle, show

CLOCK = FixedClock(at=SystemClock().now())
LOCK = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
SEAL = (Qt.Key.Key_Delete, LOCK[1])


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a laptop with its study."""
    house = House(tmp_path, CLOCK)
    house.make_laptop()
    with founded(tmp_path / "centre", clock=CLOCK) as centre:
        house.enrol(centre)
    return house


@contextmanager
def unlocked_desk(qtbot: QtBot, house: House) -> Iterator[tuple[Desk, Hands, list[str]]]:
    """Open the real desk on a laptop and unlock it; how often it would have been restarted is noted."""
    restarted: list[str] = []
    desk = Desk(
        house.paths,
        clock=CLOCK,
        randomness=system_randomness,
        practice=Practice(PASSPHRASE, PIN),
        show_participant=lambda window: show(window, (1280, 800)),
        restart=lambda: restarted.append("again"),
    )
    show(desk.fieldworker, (1280, 800))
    hands = Hands(qtbot, desk.fieldworker)
    hands.type("passphrase", PASSPHRASE)
    hands.click("unlock")
    hands.wait_for("nav:today")
    try:
        yield desk, hands, restarted
    finally:
        qtbot.waitUntil(lambda: desk.jobs.running == 0)
        desk.close()
        desk.deleteLater()
        settle()


def begin(desk: Desk, hands: Hands) -> QWidget:
    """Hand the laptop over, and return the participant's window."""
    hands.click("new_interview")
    hands.click("ages:18-30")
    hands.click("start")
    hands.bot.waitUntil(lambda: desk.participant is not None)
    assert desk.participant is not None
    return desk.participant


def test_the_key_locks_the_fieldworkers_window(qtbot: QtBot, house: House) -> None:
    """The vault is closed, the passphrase is asked for, and a fresh process is begun, once."""
    with unlocked_desk(qtbot, house) as (desk, hands, restarted):
        QTest.keyClick(desk.fieldworker, *LOCK)
        hands.wait_for("passphrase")
        assert restarted == ["again"]
        house.unlock().close()


def test_the_key_locks_while_the_participant_has_the_laptop(qtbot: QtBot, house: House) -> None:
    """Their window is covered and gone; what was stored is carried on later."""
    with unlocked_desk(qtbot, house) as (desk, hands, restarted):
        window = begin(desk, hands)
        QTest.keyClick(window, *LOCK)
        assert desk.participant is None
        assert restarted == ["again"]
        assert desk.fieldworker.isVisible()
        hands.wait_for("passphrase")
        assert not window.isVisible()


def test_seal_now_from_the_participants_window(qtbot: QtBot, house: House) -> None:
    """What was answered is a sealed file that only the centre opens; the laptop is locked and knows no key."""
    with house.unlock() as vault:
        pack = laptop.current_pack(vault, CLOCK)
        session = Session.begin(vault, pack, SetUp("en-GB", ages="18-30"), clock=CLOCK, randomness=system_randomness)
        go_to(session, "v2:why")
        interview = session.interview
    with unlocked_desk(qtbot, house) as (desk, hands, restarted):
        assert hands.says("1 not finished")
        assert hands.says("seals every interview as it stands")
        window = begin(desk, hands)
        QTest.keyClick(window, *SEAL)
        hands.wait_for("passphrase")
        assert restarted == ["again"]
    with house.unlock() as vault:
        (row,) = vault.interviews()
        assert (row.id, row.stage) == (interview, Stage.SEALED)
    content = (house.paths.sealed / f"{interview}.age").read_bytes()
    assert package.open_sealed(content, [hybrid_identity()]).record.ended_by == "laptop"


def test_letters_that_need_altgr_are_typed_and_lock_nothing(qtbot: QtBot, house: House) -> None:
    """“ł” and “ś” come as Ctrl+Alt with L and S on many keyboards; and Ctrl+L alone means nothing."""
    with unlocked_desk(qtbot, house) as (desk, hands, restarted):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        QTest.keyClick(desk.fieldworker, Qt.Key.Key_L, both)
        QTest.keyClick(desk.fieldworker, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(desk.fieldworker, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
        settle()
        assert restarted == []
        assert hands.sees("nav:today")


def test_what_is_being_written_is_finished_first(qtbot: QtBot, house: House) -> None:
    """Under a cover that shows nothing else; then it locks by itself."""
    with unlocked_desk(qtbot, house) as (desk, hands, restarted):
        desk.fieldworker.set_busy(True)
        desk.lock()
        settle()
        assert hands.says("Locking")
        assert restarted == []
        desk.fieldworker.set_busy(False)
        hands.wait_for("passphrase")
        assert restarted == ["again"]


def test_a_restart_that_fails_leaves_the_laptop_locked(qtbot: QtBot, house: House) -> None:
    """When the system begins no new process, the locked page stays and can be used."""
    with unlocked_desk(qtbot, house) as (desk, hands, _):

        def refuse() -> None:
            raise OSError

        desk._restart = refuse
        desk.lock()
        hands.wait_for("passphrase")
        hands.type("passphrase", PASSPHRASE)
        hands.click("unlock")
        hands.wait_for("nav:today")


def test_a_machine_that_slept_is_locked(qtbot: QtBot, house: House) -> None:
    """A clock that ran on without us is a sign; one that is a second late is not."""
    times = chain((0.0, 5.0, 11.0, 611.0), repeat(616.0))  # its own timer may look as well, on a slow day
    parent = QObject()
    net = SleepNet(parent, lambda: next(times))
    seen: list[bool] = []
    net.slept.connect(lambda: seen.append(True))
    for _ in range(4):
        net.look()
    assert seen == [True]
    with unlocked_desk(qtbot, house) as (desk, hands, restarted):
        desk.lock_when_left()
        watch = desk.fieldworker.findChild(AwayWatch)
        assert isinstance(watch, AwayWatch)
        watch.away.emit()
        hands.wait_for("passphrase")
        assert restarted == ["again"]


def test_signs_on_the_bus_are_understood(qtbot: QtBot) -> None:
    """Sleep, “lock this session”, the screen saver and the lid; waking up and other news are passed over."""
    with message_bus() as address:
        ours, theirs = (QDBusConnection.connectToBus(address, name) for name in ("ours", "theirs"))
        lid = [False]
        parent = QObject()
        watch = BusWatch(parent, ours, ours, lambda: lid[0])
        seen: list[bool] = []
        watch.away.connect(lambda: seen.append(True))
        wait_until_listening(ours)
        manager, session = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
        nothing: tuple[tuple[str, str, str, list[object]], ...] = (
            ("/org/freedesktop/login1", manager, "PrepareForSleep", [False]),
            ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", ["nonsense"]),
            ("/org/freedesktop/login1", "org.freedesktop.DBus.Properties", "PropertiesChanged", [manager]),
        )
        signs: tuple[tuple[str, str, str, list[object]], ...] = (
            ("/org/freedesktop/login1", manager, "PrepareForSleep", [True]),
            ("/org/freedesktop/login1/session/_31", session, "Lock", []),
            ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
        )
        # The bus keeps the order: when the sign after them has come, what means nothing has been heard as well.
        for count, sign in enumerate(signs, 1):
            for news in (*nothing, sign):
                send(theirs, *news)
            qtbot.waitUntil(partial(has, seen, count), timeout=20_000)
            assert len(seen) == count
        lid[0] = True
        send(theirs, *nothing[-1])
        qtbot.waitUntil(lambda: len(seen) == len(signs) + 1, timeout=20_000)
        for name in ("ours", "theirs"):
            QDBusConnection.disconnectFromBus(name)


def wait_until_listening(bus: QDBusConnection) -> None:
    """Wait until the bus has been told what we listen for: Qt tells it and goes on, and news in between is lost."""
    daemon = QDBusInterface("org.freedesktop.DBus", "/", "org.freedesktop.DBus", bus)
    assert daemon.call("GetId").type() == QDBusMessage.MessageType.ReplyMessage


def has(seen: list[bool], count: int) -> bool:
    """Tell whether so many signs were seen."""
    return len(seen) >= count


@contextmanager
def message_bus() -> Iterator[str]:
    """Start a message bus of our own, and yield its address."""
    command = ["dbus-daemon", "--session", "--print-address", "--nofork"]
    try:
        daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    except FileNotFoundError:
        pytest.skip("there is no dbus-daemon here")
    with daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.kill()


def send(bus: QDBusConnection, path: str, interface: str, name: str, arguments: list[object]) -> None:
    """Send a signal to whoever listens."""
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(arguments)
    bus.send(message)


@pytest.mark.parametrize(
    ("message", "word", "setting", "away"),
    [
        (0x02B1, 0x7, b"", True),
        (0x02B1, 0x8, b"", False),
        (0x0218, 0x4, b"", True),
        (0x0218, 0x12, b"", False),
        (0x0218, 0x8013, windows._LID.bytes_le + b"\x01\0\0\0\0", True),
        (0x0218, 0x8013, windows._LID.bytes_le + b"\x01\0\0\0\x01", False),
        (0x0218, 0x8013, bytes(16) + b"\x01\0\0\0\0", False),
        (0x0100, 0x4C, b"", False),
    ],
)
def test_messages_of_windows_are_understood(message: int, word: int, setting: bytes, *, away: bool) -> None:
    """A locked session, a suspended machine and a shut lid are signs; unlocking, waking and keys are not."""
    assert windows.says_away(message, word, setting) is away


RESTART = """
import os, sys
from interview_app.base.process import close_the_shutters, start_afresh
close_the_shutters()
if len(sys.argv) > 1 and sys.argv[1] == "first":
    print("first", os.getpid(), flush=True)
    start_afresh(["-c", sys.orig_argv[2], "second"])
print(sys.argv[1], os.getpid(), flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows gives the new process another number")
def test_a_fresh_process_takes_the_old_ones_place() -> None:
    """The same number, other words, and nothing of the old one's memory."""
    with child(RESTART, "first") as process:
        output, _ = process.communicate()
    first, second = (line.split() for line in output.splitlines())
    assert (first[0], second[0]) == ("first", "second")
    assert first[1] == second[1]
