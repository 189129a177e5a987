"""Kill -9 while the fieldworker writes on the console: what it said was kept is there, and the chain holds."""

from pathlib import Path

import pytest

from interview_app.interview.journal import replay
from interview_app.vault.stages import Stage
from tests.factories.clock import FixedClock
from tests.factories.house import House, founded
from tests.factories.program import child

TYPE_AND_TELL = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from interview_app.base.clock import system_randomness
from interview_app.interview.session import Session, SetUp
from interview_app.ui.app import Desk, application
from interview_app.ui.fieldworker.desk import Desk as Inner
from tests.factories.clock import FixedClock
from tests.factories.house import House
from tests.factories.interview import go_to
from tests.ui.desks import Hands

app = application()
house = House(Path(sys.argv[1]), FixedClock())
desk = Desk(house.paths, clock=house.clock, randomness=system_randomness)
window = desk.fieldworker
window._opened(Inner(window._room, house.unlock()))
window.show()
inner = window._desk
setup = SetUp("en-GB", ages="18-30")
session = Session.begin(inner.vault, inner.usable_pack(), setup, clock=house.clock, randomness=system_randomness)
go_to(session, "v1:why")
window.hold(session)
hands = Hands(None, window)
while (box := hands.find("note")) is None:
    app.processEvents()
box.setFocus()
for number in range(1000):
    QTest.keyClicks(box, f" word{number}")
    while session.state.console.at("v1:why").note.split()[-1:] != [f"word{number}"]:
        app.processEvents()
        if not hands.says("Note kept.") and number % 2:
            window.keep_console()
    print(number, flush=True)
"""
"""Types a word, waits until the note is kept, tells its number, and begins anew."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a laptop with its study."""
    house = House(tmp_path, FixedClock())
    house.make_laptop()
    with founded(tmp_path / "centre", clock=house.clock) as centre:
        house.enrol(centre)
    return house


def test_a_note_that_was_kept_survives(house: House) -> None:
    """Every word that was acknowledged, in one whole note; the ones before it are deleted."""
    with child(TYPE_AND_TELL, house.folder) as process:
        assert process.stdout is not None
        told = -1
        for line in process.stdout:
            told = int(line)
            if told == 4:
                break
        process.kill()
        # On a busy machine it has gone on before the kill came.
        told = max([told, *(int(line) for line in process.stdout if line.endswith("\n"))])
    assert told >= 4
    with house.unlock() as vault:
        vault.verify_audit()
        (row,) = vault.interviews(Stage.OPEN)
        words = replay(vault, row.id).console.at("v1:why").note.split()
        kept = [entry for entry in vault.entries(row.id) if entry.kind == "note_taken" and entry.content is not None]
    assert words[: told + 1] == [f"word{number}" for number in range(told + 1)]
    assert len(words) <= told + 2
    assert len(kept) == 1
