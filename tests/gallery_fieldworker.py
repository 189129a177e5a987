"""Pictures of a fieldworker's day in each look, and of the script that stands beside a practice laptop."""

from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path

from interview_app.base.handbook import Handbook
from interview_app.centre import others
from interview_app.ui.rehearsal_guide import RehearsalGuide
from interview_app.ui.theme import Look
from tests.contact_sheets import contact_sheets
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.house import PASSPHRASE, PIN, House
from tests.gallery_day import Day
from tests.gallery_sitting import Setting, sitting
from tests.gallery_taking import Taking, settle

_BESIDE = 460
"""Width of the script."""


def fieldworker_gallery(out: Path, looks: Sequence[Look], size: tuple[int, int], home: Path) -> list[Path]:
    """Write a folder of pictures and contact sheets for each look, and return the sheets.

    Args:
        out: Where the folders go.
        looks: Themes and text scales.
        size: Of the window.
        home: An empty folder for the laptops and the centre.
    """
    sheets = []
    out = out.absolute()
    for of in looks:
        name = f"fieldworker-{of.tokens.name}-{of.scale}-{size[0]}x{size[1]}"
        folder, laptops = out / name, home / name
        for each in (folder, laptops):
            each.mkdir(parents=True, exist_ok=True)
        with chdir(laptops):
            taken = whole_day(laptops, folder, of, size)
        sheets += contact_sheets(taken, out, name)
    return sheets


def whole_day(home: Path, folder: Path, of: Look, size: tuple[int, int]) -> list[Path]:
    """Go through a day in one look, and return the pictures."""
    house = House(home, FixedClock())
    taken: list[Path] = []
    with founded(home / "centre", clock=house.clock, practice=False) as centre:
        others.name(centre, "safeguarding", (str(hybrid_identity("lead").recipient()),))
        with sitting(Day, house, centre, Setting(folder, of, size)) as day:
            day.taken = taken
            day.set_up()
        house.make_laptop(pin="")
        with sitting(Day, house, centre, Setting(folder, of, size)) as day:
            day.taken = taken
            day.whole()
    guide = RehearsalGuide(Handbook.read("practice").pages["harm"], PASSPHRASE, PIN, look=of)
    guide.resize(_BESIDE, size[1])
    guide.show_ticked((True, True, False, False, False, False))
    guide.show()
    Taking(guide, folder, taken).shoot("guide")
    guide.close()
    guide.deleteLater()
    settle()
    return taken
