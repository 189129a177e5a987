"""A vault that is open elsewhere, folders that refuse, disks that are full: a sentence, nothing lost or half made."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.base.paths import shipped
from interview_app.bundle.seal import seal_interview
from interview_app.centre import inbox, practice
from interview_app.centre.office import Centre
from interview_app.cli.main import NOT_DONE
from interview_app.interview import laptop
from interview_app.interview.events import Wrote
from interview_app.interview.session import Session
from interview_app.study import load
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.vault.stages import Stage
from tests.factories.clock import FixedClock
from tests.factories.house import PASSPHRASE, PIN, House, founded, kept_interview
from tests.factories.interview import IN_ENGLISH, go_to
from tests.factories.line import line
from tests.factories.program import child, every_file, fill, interview_app, sealed_interviews, small_disk
from tests.ui.checking import check_words
from tests.ui.desks import Hands, fieldworker_desk
from tests.ui.seeing import show

WORDS = "It depends on who reads it."
HOLD = """
import sys
from pathlib import Path
from tests.factories.vault import unlocked

with unlocked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def enrolled(folder: Path) -> House:
    """Return a laptop with its study, in a new folder."""
    folder.mkdir()
    house = House(folder, FixedClock(at=SystemClock().now()))
    house.make_laptop()
    with founded(folder / "centre", clock=house.clock) as centre:
        house.enrol(centre)
    return house


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a laptop with its study."""
    return enrolled(tmp_path / "house")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of sixteen megabytes."""
    with small_disk(tmp_path / "disk", 16 * 1024) as mounted:
        yield mounted


# ---- open elsewhere --------------------------------------------------------------------------------------------------


def test_a_laptop_opens_once(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    """While another program has the vault, command and window say so; once that one is killed, they go on."""
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    words = ("laptop", "request", "--home", house.paths.home, "--out", tmp_path / "request")
    with child(HOLD, house.paths.vault) as other, fieldworker_desk(qtbot, house) as desk:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        done = interview_app(*words, "--passphrase-file", tmp_path / "passphrase")
        assert done.returncode == NOT_DONE
        assert done.stderr.endswith("[VAULT-IN-USE]\n")
        assert not (tmp_path / "request").exists()
        desk.type("passphrase", PASSPHRASE)
        desk.click("unlock")
        assert "already open" in desk.wait_for_notice()
        other.kill()
        other.wait()
        desk.click("again")
        desk.unlock()
        assert desk.sees("new_interview")


# ---- folders that refuse ---------------------------------------------------------------------------------------------

CLOSED, READ_ONLY = 0o000, 0o500
REFUSALS = {
    "a laptop that may not be read": ("laptop/vault", CLOSED, "laptop request --home laptop --out x", "FOLDER-CLOSED"),
    "a laptop that may not be written": (
        "laptop/vault",
        READ_ONLY,
        "laptop request --home laptop --out x",
        "FOLDER-NOT-WRITABLE",
    ),
    "a folder where nothing may be made": ("shut", READ_ONLY, "laptop new --home shut/new", "FOLDER-NOT-WRITABLE"),
    "the demo where nothing may be made": ("shut", READ_ONLY, "demo --auto --home shut/new", "FOLDER-NOT-WRITABLE"),
    "a key where nobody may look": ("shut", CLOSED, "key new shut/key", "FOLDER-CLOSED"),
    "a study where nobody may look": ("shut", CLOSED, "study check shut/study", "FOLDER-CLOSED"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_folder_that_refuses_is_told(house: House, refusal: str) -> None:
    """The folder is named, and what to ask for; every file is as it was, and no new one is there."""
    refusing, mode, words, code = REFUSALS[refusal]
    (house.folder / "shut").mkdir()
    (house.folder / "passphrase").write_text(PASSPHRASE)
    before = every_file(house.folder)
    (house.folder / refusing).chmod(mode)
    secret = () if words.startswith(("demo", "study")) else ("--passphrase-file", "passphrase")
    done = interview_app(*words.split(), *secret, where=house.folder, like_anybody=True)
    (house.folder / refusing).chmod(0o700)
    assert done.returncode == NOT_DONE, done.stderr
    assert f"[{code}]" in done.stderr
    assert refusing.partition("/")[0] in done.stderr
    assert every_file(house.folder) == before


# ---- full disks ------------------------------------------------------------------------------------------------------


def test_a_full_disk_holds_an_answer_up_and_loses_nothing(disk: Path, qtbot: QtBot) -> None:
    """The page stays with what was typed and says why; once there is room, the same press stores it."""
    house, jobs = enrolled(disk / "house"), Jobs()
    with house.unlock() as vault:
        pack = laptop.current_pack(vault, house.clock)
        session = Session.begin(vault, pack, IN_ENGLISH, clock=house.clock, randomness=system_randomness)
        go_to(session, "v1:why")
        assert session.interview is not None
        window = ParticipantWindow(session, check_pin=PIN.__eq__, jobs=jobs, practice=True)
        show(window, (1280, 800))
        hands = Hands(qtbot, window)
        vault.release_reserve()  # else there would be room for this answer, and for many more
        ballast = fill(disk)
        hands.type("words", WORDS)
        hands.click("continue")
        assert "There is no room left" in hands.wait_for_notice()
        assert session.page.step == "v1:why"
        box = hands.find("words")
        assert isinstance(box, QPlainTextEdit)
        assert box.toPlainText() == WORDS
        assert "v1:why" not in session.state.answers
        ballast.unlink()
        hands.click("continue")
        qtbot.waitUntil(lambda: session.page.step == "v1:who")
        window.close()
        window.deleteLater()
        jobs.shutdown()
    with house.unlock() as vault:
        again = Session.resume(vault, pack, session.interview, clock=house.clock, randomness=system_randomness)
        assert again.state.answers["v1:why"].answer == Wrote(WORDS)
        assert again.page == session.page
        vault.verify_audit()


def test_a_vault_that_vanishes_acknowledges_nothing_more(house: House, tmp_path: Path) -> None:
    """VAULT-GONE, though the system would go on writing into a file that nobody will find; put back, it goes on."""
    with house.unlock() as vault:
        pack = laptop.current_pack(vault, house.clock)
        session = Session.begin(vault, pack, IN_ENGLISH, clock=house.clock, randomness=system_randomness)
        go_to(session, "v1:why")
        page = session.page
        house.paths.vault.rename(tmp_path / "pulled out")
        with pytest.raises(UserError) as caught:
            session.answer(Wrote(WORDS))
        assert caught.value.code == "VAULT-GONE"
        assert session.page == page
        (tmp_path / "pulled out").rename(house.paths.vault)
        session.answer(Wrote(WORDS))
    with house.unlock() as vault:
        assert session.interview is not None
        again = Session.resume(vault, pack, session.interview, clock=house.clock, randomness=system_randomness)
        assert again.page == session.page
        vault.verify_audit()


def test_a_full_disk_holds_sealing_up_and_loses_nothing(disk: Path, qtbot: QtBot) -> None:
    """The notes stay on the page, the interview in the vault, no half file beside it; with room it is sealed."""
    house = enrolled(disk / "house")
    with house.unlock() as vault:
        interview = kept_interview(vault, house.clock)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.click("nav:interviews")
        desk.choose(interview, "finish")
        desk.wait_for("notes")
        check_words(desk)
        (house.paths.vault / "reserve").unlink()
        ballast = fill(disk, 20_000)
        desk.click("seal")
        assert "There is no room left" in desk.wait_for_notice()
        assert sealed_interviews(house.paths.sealed) == []
        ballast.unlink()
        desk.click("seal")
        desk.wait_for("today")
        assert len(sealed_interviews(house.paths.sealed)) == 1


def test_a_full_stick_is_told_and_another_one_works(house: House, disk: Path, qtbot: QtBot) -> None:
    """No part of a bundle stays on the full stick, and the interview still waits to be sent."""
    with house.unlock() as vault:
        interview = kept_interview(vault, house.clock)
        pack = laptop.pack_of(vault, interview, house.clock)
        seal_interview(vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=system_randomness)
    fill(disk, 8192)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.choices.folder = disk
        desk.click("nav:send")
        desk.click("choose_folder")
        desk.click("save_bundle")
        assert "There is not enough room in this place" in desk.wait_for_notice()
        assert [path.name for path in disk.iterdir()] == ["ballast"]
        desk.choices.folder = house.stick
        desk.click("choose_folder")
        desk.click("save_bundle")
        desk.bot.waitUntil(lambda: "Saved, read back and checked." in desk.notice())
    with house.unlock() as vault:
        assert [row.stage for row in vault.interviews()] == [Stage.EXPORTED]


def test_a_full_disk_at_the_centre_loses_nothing(tmp_path: Path, disk: Path) -> None:
    """The archive stays whole and no receipt is written; with room, the same bundle is taken in."""
    with line(tmp_path) as laid:
        bundle = laid.bundle(*range(3))
        laid.centre.close()
        shutil.copytree(laid.centre.folder, disk / "centre")
        identity = laid.centre.identities[0]
        with Centre.open(disk / "centre", identity, clock=laid.clock) as centre:
            ballast = fill(disk, 60_000)
            with pytest.raises(DiskFull):
                inbox.take_in(centre, [bundle])
            assert centre.archive.interviews() == ()
            assert list(laid.stick.glob("receipt-*")) == []
            ballast.unlink()
            assert inbox.take_in(centre, [bundle]).results[0].taken == 3
        with Centre.open(disk / "centre", identity, clock=laid.clock) as centre:
            assert len(centre.archive.interviews()) == 3


def test_a_demo_that_does_not_fit_leaves_nothing_behind(disk: Path) -> None:
    """DISK-FULL, and the folder is empty again, so that the same command works once there is room."""
    fill(disk, 90_000)
    study = load.read(shipped("vignettes") / "gla-sharing")
    with pytest.raises(DiskFull):
        practice.open_or_make(disk / "demo", study, clock=SystemClock(), randomness=system_randomness)
    assert list((disk / "demo").iterdir()) == []
