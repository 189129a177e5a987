"""Starting: the unlock page comes first, and what only an unlocked laptop needs comes after it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.factories.clock import FixedClock
from tests.factories.house import House

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "cryptography")

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.ui import ahead, app

def say(when):
    print(when, *(name for name in sys.argv[2:] if name in sys.modules), flush=True)

class Paints(QObject):
    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            say("painted:")
        return False

running = app.application()
desk = app.Desk(LaptopPaths(Path(sys.argv[1])), clock=SystemClock(), randomness=system_randomness)
say("built:")
paints = Paints()
desk.fieldworker.centralWidget().installEventFilter(paints)
ahead.load_after_first_paint(desk.fieldworker, desk.jobs)
desk.fieldworker.show()
while not desk.jobs.running:
    running.processEvents()
desk.close()
say("loaded:")
"""


def test_the_unlock_page_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    """Built and painted without database, cryptography or PDFs; then they are loaded, before anybody asks for them."""
    house = House(tmp_path, FixedClock())
    house.make_laptop()
    result = subprocess.run(
        [sys.executable, "-c", START, str(house.paths.home), *HEAVY],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode == 0, result.stderr
    built, *painted, loaded = result.stdout.splitlines()
    assert built == "built:"
    assert painted[0] == "painted:"
    assert {"sqlalchemy", "sqlcipher3", "cryptography"} <= set(loaded.split())
