"""Kill -9 in the middle of an interview, in the real windows: every acknowledged answer is there, on the right page."""

import json
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.bundle import package, seal
from interview_app.centre import arrival
from interview_app.interview import events, flow, laptop
from interview_app.interview.events import Answer, Answered
from interview_app.interview.session import Session
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.playbook import CHANGED_KEY
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.decided import keep_every_word
from tests.factories.house import PASSPHRASE, PIN, House, founded
from tests.factories.interview import reply
from tests.factories.line import take_a_step
from tests.factories.program import child
from tests.ui.desks import fieldworker_desk
from tests.ui.seeing import show

CLOCK = FixedClock(at=SystemClock().now())

PLAY_AND_TELL = """
import json, sys
from pathlib import Path
from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.interview.events import Answered, encode
from interview_app.ui import screen
from interview_app.ui.app import Desk, application
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.playbook import Playbook
from interview_app.ui.player import Hands, Player

home, passphrase, pin = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
app = application()
desk = Desk(
    LaptopPaths(home / "laptop"),
    clock=SystemClock(),
    randomness=system_randomness,
    practice=Practice(passphrase, pin),
    show_participant=lambda window: window.show(),
)

class Mute(Hands):
    def shoot(self, name):
        pass

def tell(sentence):
    session = desk.session
    if session is None or not sentence.split()[-2:-1] == ["page"]:
        return
    given = {key: encode(Answered(key, answer)).decode() for key, answer in playbook.given.items()}
    print(json.dumps({"page": session.page.step, "stored": session.interview, "given": given}), flush=True)

hands = Mute(home, tell)
playbook = Playbook(desk, hands, passphrase, pin, open_centre=lambda: None)
player = Player(playbook.play(), hands.trouble)
player.finished.connect(lambda outcome: app.exit())
desk.fieldworker.resize(1280, 800)
desk.fieldworker.show()
player.start()
app.exec()
"""
"""Plays `demo --auto` on a laptop, and tells of each page, once it is there, which answers it has seen accepted."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a laptop with its study."""
    house = House(tmp_path, CLOCK)
    house.make_laptop()
    with founded(tmp_path / "centre", clock=CLOCK) as centre:
        house.enrol(centre)
    return house


def killed_at(house: House, page: str, moments: float) -> tuple[str, dict[str, Answer]]:
    """Play until a page has been told, go on for some moments, kill; return the last page told and what was given."""
    with child(PLAY_AND_TELL, house.folder, PASSPHRASE, PIN) as process:
        assert process.stdout is not None
        told = []
        for line in process.stdout:
            told.append(json.loads(line))
            if told[-1]["page"] == page:
                break
        time.sleep(moments)
        process.kill()
        told += [json.loads(line) for line in process.stdout if line.endswith("\n")]
    assert process.returncode == -9
    given = {key: events.decode(encoded.encode()) for key, encoded in told[-1]["given"].items()}
    return told[-1]["page"], {key: event.answer for key, event in given.items() if isinstance(event, Answered)}


def same(one: Answer | None, other: Answer) -> bool:
    """Compare two answers; ticked options have no order."""
    if isinstance(one, events.Picked) and isinstance(other, events.Picked):
        return set(one.options) == set(other.options)
    if isinstance(one, events.Wrote) and isinstance(other, events.Wrote):
        return (one.text, one.mode, set(one.picks)) == (other.text, other.mode, set(other.picks))
    return one == other


def not_found(vault: Vault, interview: str, given: dict[str, Answer]) -> list[str]:
    """Return the keys of answers that are not in the log, though they were acknowledged and not taken out."""
    entries = vault.entries(interview)
    gone = {entry.key for entry in entries if entry.content is None}
    logged = [events.decode(entry.content) for entry in entries if entry.content is not None]
    stored = [(event.key, event.answer) for event in logged if isinstance(event, Answered)]
    return [
        key
        for key, answer in given.items()
        if key not in gone and not any(each == key and same(kept, answer) for each, kept in stored)
    ]


@pytest.mark.parametrize(("page", "moments"), [("intro", 0.0), ("v1:who", 0.01), ("v4:why", 0.03), ("about", 0.02)])
def test_what_was_acknowledged_survives_and_the_page_comes_back(house: House, page: str, moments: float) -> None:
    """The page is the one that was told last, or the next one if its answer had just been stored; no answer is lost."""
    last, given = killed_at(house, page, moments)
    with house.unlock() as vault:
        vault.verify_audit()
        (row,) = vault.interviews(Stage.OPEN)
        pack = laptop.pack_of(vault, row.id, CLOCK)
        session = Session.resume(vault, pack, row.id, clock=CLOCK, randomness=system_randomness)
        steps = flow.steps(pack.loaded, session.state)
        assert steps.index(session.page.step) - steps.index(last) in {0, 1}
        assert not_found(vault, row.id, given) == []

        # And it goes on to its end: the centre reads what was said before the kill and after it.
        kept = dict(given)
        while session.ended != "kept":
            take_a_step(session, lambda each: reply(each.question), kept)
        keep_every_word(vault, pack, row.id)
        sealed = seal.seal_interview(vault, pack, row.id, house.paths.sealed, clock=CLOCK, randomness=system_randomness)
    content = (house.paths.sealed / sealed.name).read_bytes()
    arrived = arrival.answers_of(package.open_sealed(content, [hybrid_identity()]).record, pack.loaded.study.primary.id)
    assert given.keys() <= arrived.keys()
    assert [key for key, answer in given.items() if key != last and not same(arrived[key], answer)] == []


def test_the_window_offers_to_carry_on_where_it_was(house: House, qtbot: QtBot) -> None:
    """After the kill: unlock, Interviews, Carry on; and the participant sees the page they were on."""
    last, _ = killed_at(house, "review", 0.0)
    with house.unlock() as vault:
        (row,) = vault.interviews(Stage.OPEN)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert desk.says("1 not finished")
        desk.click("nav:interviews")
        desk.choose(row.id, "carry_on")
        desk.bot.waitUntil(lambda: bool(desk.handed_over))
        session = desk.handed_over.pop()
        assert session.page.step in {last, CHANGED_KEY}
        jobs = Jobs()
        window = ParticipantWindow(session, check_pin=desk.fieldworker.check_pin, jobs=jobs, practice=True)
        show(window, (1280, 800))
        assert window.layers.shell.view is not None
        assert window.layers.shell.view.page == session.page
        window.close()
        window.deleteLater()
        jobs.shutdown()
