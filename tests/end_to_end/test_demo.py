"""`python -m interview_app demo --auto` as a newcomer starts it, in a process of its own and without a screen."""

import json
import re
import signal
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.bundle import package, record
from interview_app.centre import practice
from interview_app.cli.main import DONE, NOT_DONE
from interview_app.vault.vault import Vault
from tests.factories.centre import changed
from tests.factories.program import child, every_file, interview_app
from tests.factories.study import gla

pytestmark = [pytest.mark.timeout(1200), pytest.mark.slow]
CLOCK = SystemClock()
FEWEST_SCREENS = 50
SAME = "The archive holds exactly the answers given."
STEP = re.compile(r" *(\d+\.\d\d) s  \S.*")

PLANT = """
import sys
from interview_app.cli.main import run
from interview_app.interview.events import Wrote
from interview_app.ui import demo
from interview_app.ui.playbook import Playbook

class Dreaming(Playbook):
    def play(self):
        yield from super().play()
        self.given["v1:why"] = Wrote("Nobody ever typed this.")

demo.Playbook = Dreaming
sys.exit(run(["demo", "--auto", "--home", sys.argv[1]]))
"""

CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from interview_app.cli.main import run
from interview_app.ui.app import application

app = application()
QTimer.singleShot(700, QApplication.closeAllWindows)
status = run(["demo", "--auto", "--home", sys.argv[1]])
sys.exit(status)
"""


@dataclass(frozen=True)
class Played:
    """A demo that has played itself, and what it said."""

    home: Path
    status: int
    said: tuple[str, ...]
    complained: str

    @property
    def out(self) -> Path:
        """Where it left everything for a person to look at."""
        return self.home / "out"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Play the demo once, in a folder that it makes in a fresh home."""
    home = tmp_path_factory.mktemp("fresh")
    began = time.perf_counter()
    done = interview_app("demo", more={"HOME": str(home), "XDG_DATA_HOME": "", "INTERVIEW_APP_HOME": ""})
    said = tuple(done.stdout.splitlines())
    print(f"demo, without a screen and so by itself: {time.perf_counter() - began:.1f} s, promised 60 s")  # noqa: T201
    (folder,) = (line.removeprefix("PRACTICE in ") for line in said if line.startswith("PRACTICE in "))
    assert Path(folder).is_relative_to(home)
    return Played(Path(folder), done.returncode, said, done.stderr)


def test_it_succeeds_and_says_a_line_a_step(played: Played) -> None:
    """Status 0, no complaint, each step with its time in order, the verdict, and where everything is."""
    assert played.status == DONE, played.complained
    assert "Traceback" not in played.complained
    assert played.said[0] == "There is no screen here, so the demo plays by itself, as with --auto."
    steps = played.said[2:-1]
    assert all(STEP.fullmatch(line) for line in steps)
    times = [float(found[1]) for line in steps[1:-1] if (found := STEP.fullmatch(line))]
    assert all(one <= other for one, other in pairwise(times))
    assert SAME in steps[-1]
    assert played.said[-1].endswith(str(played.out))


def test_its_pictures_show_pages(played: Played) -> None:
    """Numbered without a gap, of one size, each with many colours, and no page twice in a row."""
    paths = sorted((played.out / "screens").iterdir())
    assert len(paths) >= FEWEST_SCREENS
    assert [int(path.name.partition("-")[0]) for path in paths] == list(range(1, len(paths) + 1))
    pictures = [QImage(str(path)) for path in paths]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert [path.name for path, picture in zip(paths, pictures, strict=True) if blank(picture)] == []
    assert [path.name for path, (one, other) in zip(paths, pairwise(pictures), strict=False) if one == other] == []


def blank(picture: QImage) -> bool:
    """Tell whether next to nothing is on a picture."""
    small = picture.scaled(160, 100)
    colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    return len(colours) < 16


def test_bundle_record_and_summary_can_be_read(played: Played) -> None:
    """The bundle verifies, the record is one, and the summary is a PDF with words; other tools open them as well."""
    house = practice.open_or_make(played.home, gla(), clock=CLOCK, randomness=system_randomness)
    (bundle,) = played.out.glob("bundle-*.zip")
    with house.open_centre(CLOCK) as centre:
        verified = package.verify(bundle, authority=centre.authority.public_line, at=CLOCK.now())
        (sealed,) = verified.files.values()
        opened = package.open_sealed(sealed, centre.identities)
    written = (played.out / "record.json").read_bytes()
    # At the centre what leads from the card to the interview is kept apart from what was said.
    assert opened.record.withdrawal is not None
    assert record.decode(written) == changed(opened.record, withdrawal=None)
    assert record.decode(written).complete
    assert json.loads(written)["practice"] is True
    assert (played.out / "summary.pdf").read_bytes() == opened.summary_pdf
    words = "".join(page.extract_text() for page in PdfReader(played.out / "summary.pdf").pages)
    assert len(words) > 1000


def test_again_in_the_same_home_and_a_difference_is_found(played: Played) -> None:
    """A second interview is played, its pictures replace the first one's, and one planted difference is told."""
    before = every_file(played.out)
    with child(PLANT, played.home) as process:
        said, _ = process.communicate()
    assert process.returncode == NOT_DONE
    told = [line for line in said.splitlines() if "did not arrive" in line or "never given" in line or SAME in line]
    assert len(told) == 1
    assert told[0].endswith("v1:why was given and did not arrive as given.")
    after = every_file(played.out)
    (old,), (new,) = before.keys() - after.keys(), after.keys() - before.keys()
    assert (old[:7], new[:7]) == ("bundle-", "bundle-")
    assert after["record.json"] != before["record.json"]


def test_a_laptop_that_is_open_elsewhere_stops_it(played: Played) -> None:
    """DEMO-STOPPED, with what the window says, before the script's patience is over; the earlier play's files stay."""
    before = every_file(played.out)
    house = practice.open_or_make(played.home, gla(), clock=CLOCK, randomness=system_randomness)
    with Vault.unlock(house.laptop.vault, house.passphrase, clock=CLOCK, randomness=system_randomness):
        done = interview_app("demo", "--auto", "--home", played.home)
    assert done.returncode == NOT_DONE
    assert "already open on this laptop" in done.stderr
    assert "[DEMO-STOPPED]" in done.stderr
    assert every_file(played.out) == before


def test_closing_its_windows_stops_it(played: Played) -> None:
    """DEMO-CLOSED: nobody takes that for a success, and the laptop can be opened again."""
    with child(CLOSE, played.home, complaining=True) as process:
        assert process.stderr is not None
        complained = process.stderr.read()
    assert process.returncode == NOT_DONE
    assert "[DEMO-CLOSED]" in complained


def test_it_can_be_interrupted_at_once(played: Played) -> None:
    """Ctrl-C ends it without a traceback or a crash, and the next time it goes on from there."""
    code = (
        "import sys; from interview_app.cli.main import run; sys.exit(run(['demo', '--auto', '--home', sys.argv[1]]))"
    )
    with child(code, played.home, complaining=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stdout:
            if "page v1" in line:
                break
        process.send_signal(signal.SIGINT)
        complained = process.stderr.read()
    assert process.returncode == -signal.SIGINT
    assert complained == ""


def test_where_nobody_can_see_a_window_none_is_opened() -> None:
    """NO-SCREEN instead of a program that Qt ends, or one that waits for ever."""
    done = interview_app()
    assert done.returncode == NOT_DONE
    assert done.stderr.endswith("[NO-SCREEN]\n")


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    """PRACTICE-FOLDER, and what is in it stays as it is."""
    (tmp_path / "letter").write_text("Dear Sam")
    done = interview_app("demo", "--auto", "--home", tmp_path)
    assert done.returncode == NOT_DONE
    assert "[PRACTICE-FOLDER]" in done.stderr
    assert every_file(tmp_path) == {"letter": b"Dear Sam"}
