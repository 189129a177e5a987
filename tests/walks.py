"""`python -m tests.walks`: walk every combination of theme, size, script and input over every page, and print faults.

The exit status is 1 when anything was wrong. It takes a while; `tests/ui/participant/test_walks.py` walks a few.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from interview_app.interview.events import TEXT_SCALES, Theme
from interview_app.interview.session import SetUp
from interview_app.ui import screen
from interview_app.ui.app import application
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import ParticipantWindow
from tests.factories.interview import Laptop, new_laptop
from tests.ui.seeing import settle, show
from tests.ui.walking import Walk, Way

PIN = "4821"
PATIENCE_SECONDS = 60
THEMES: tuple[Theme, ...] = ("cream", "dark", "contrast")
LANGUAGES = ("en-GB", "ar")
SIZES = ((1280, 720), (1024, 600))


def every_way(*, every_page: bool) -> Iterator[Way]:
    """Yield every combination."""
    for theme, scale, language, keys, size in product(THEMES, TEXT_SCALES, LANGUAGES, (True, False), SIZES):
        yield Way(theme, scale, language, keys=keys, size=size, every_page=every_page)


def walk(laptop: Laptop, way: Way) -> tuple[int, list[str]]:
    """Walk one way, and return how many pages were looked at and what was wrong."""
    jobs = Jobs()
    session = laptop.begin(SetUp(way.language, ages="18-30"))
    session.set_aids(way.theme, way.scale)
    window = ParticipantWindow(session, check_pin=PIN.__eq__, jobs=jobs, practice=True)
    show(window, way.size)
    walked = Walk(window, session, way, _wait, PIN)
    try:
        found = walked.go()
    except AssertionError as stuck:
        found = [*walked.found, f"{way} {session.page.step}: stuck: {stuck}"]
    window.close()
    window.deleteLater()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.shutdown()
    return walked.pages, found


def _wait(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > until:
            raise AssertionError("waited in vain")
        settle()


def main() -> int:
    """Walk what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.walks", description=__doc__)
    parser.add_argument("only", nargs="?", default="", help="part of a way's name, such as “dark-200” or “ar-keys”")
    parser.add_argument("--kinds", action="store_true", help="only one page of each kind")
    words = parser.parse_args()
    application()
    if screen.is_there():
        sys.stderr.write("Windows will open. Set QT_QPA_PLATFORM=offscreen to walk without a screen.\n")
    pages, faults = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        laptop = new_laptop(Path(folder))
        for way in every_way(every_page=not words.kinds):
            if words.only in str(way):
                seen, found = walk(laptop, way)
                pages, faults = pages + seen, faults + len(found)
                sys.stdout.write("".join(f"{fault}\n" for fault in found))
                sys.stderr.write(f"{way}: {seen} pages, {len(found)} faults\n")
        laptop.vault.close()
    sys.stdout.write(f"{pages} pages, {faults} faults\n")
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
