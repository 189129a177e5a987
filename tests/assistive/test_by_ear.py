"""An interview through the accessibility tree alone: what a screen reader is told is enough, and is what is stored."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.assistive.room import PIN

HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PATIENCE_S = 900
SCRIPT = """
xvfb-run --auto-servernum --server-args '-screen 0 1280x800x24' sh -c '
  "$PYTHON" -m tests.assistive.room "$HOME_FOLDER" > "$OUT/room.json" 2> "$OUT/room.txt" &
  room=$!
  "$SYSTEM_PYTHON" "$CLIENT" "$PIN" > "$OUT/client.json" 2> "$OUT/client.txt" || kill $room
  wait $room
'
"""


def missing() -> str:
    """Return what this machine lacks, or nothing."""
    for program in ("xvfb-run", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"there is no {program}"
    found = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False)
    return "the system's Python has no bindings of AT-SPI" if found.returncode else ""


@dataclass(frozen=True)
class Heard:
    """What the client was told and did, and what the vault holds afterwards."""

    client: dict[str, Any]
    room: dict[str, Any]

    @property
    def pages(self) -> list[dict[str, Any]]:
        """The pages in order."""
        pages: list[dict[str, Any]] = self.client["pages"]
        return pages


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """Hold the interview once, on a screen and a message bus of its own."""
    if lacking := missing():
        pytest.skip(lacking)
    out = tmp_path_factory.mktemp("by-ear")
    (out / "home").mkdir()
    environment = {
        **os.environ,
        "PYTHON": sys.executable,
        "SYSTEM_PYTHON": SYSTEM_PYTHON,
        "PYTHONPATH": str(HERE.parents[1]),
        "CLIENT": str(HERE / "client.py"),
        "HOME_FOLDER": str(out / "home"),
        "OUT": str(out),
        "PIN": PIN,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    command = ["dbus-run-session", "--", "sh", "-c", SCRIPT]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    told = {name: (out / f"{name}.json").read_text() for name in ("client", "room")}
    said = "\n".join(
        (told["client"][-3000:], *((out / f"{name}.txt").read_text()[-500:] for name in told), ran.stderr[-500:])
    )
    assert all(told.values()), said
    return Heard(json.loads(told["client"]), json.loads(told["room"]))


pytestmark = pytest.mark.timeout(PATIENCE_S + 60)


def test_there_is_a_way_through(heard: Heard) -> None:
    """Every page led on, from handing the laptop over to giving it back, and what was said was kept."""
    assert heard.client["stuck"] == "", heard.client.get("last")
    assert heard.room["ended"] == "kept"


def test_everything_has_a_name_and_every_page_a_heading(heard: Heard) -> None:
    """Nothing that can have the focus is nameless, on any page."""
    assert [(page["headings"], page["unusable"]) for page in heard.pages if page["unusable"]] == []


def test_what_was_chosen_is_read_back(heard: Heard) -> None:
    """The tree says what is chosen and typed, in the words by which it was chosen."""
    for page in heard.pages:
        for chosen in page["chosen"]:
            assert any(read.startswith(chosen.partition(", ")[0]) for read in page["read_back"]), page


def test_what_was_chosen_is_what_is_stored(heard: Heard) -> None:
    """Each answer in the vault is one that was given on the page of its question, and there is no other."""
    pages = iter(heard.pages)
    for row in heard.room["answers"]:
        page = next((page for page in pages if row["question"] in page["headings"] and page["chosen"]), None)
        assert page is not None, row
        chosen = "\n".join(page["chosen"])
        for line in row["answer"].splitlines():
            assert line in chosen or any(part in line for part in page["chosen"]), (row, page)
    assert len(heard.room["answers"]) >= 20


def test_saved_answers_are_announced(heard: Heard) -> None:
    """Somebody who does not see the next page come hears that the answer is safe."""
    asked = [page for page in heard.pages if page["headings"][-1] in {row["question"] for row in heard.room["answers"]}]
    assert heard.client["announced"].count("Answer saved.") >= len(asked) > 0
