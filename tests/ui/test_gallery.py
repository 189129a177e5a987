"""The gallery: a picture of each page and each state it can be in, from the real window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from interview_app.interview.session import SetUp
from tests.contact_sheets import contact_sheets
from tests.factories.routes import GROWN, laptop_with, study_with
from tests.gallery import Walk, opened

pytestmark = pytest.mark.usefixtures("nothing_left")

SIZE = (1024, 600)
A_SHEET = 20
UNSURE = SetUp("en-GB", "dark", ages=GROWN, unsure=True)


def test_each_page_on_the_way_to_a_consultee_has_its_pictures(tmp_path: Path) -> None:
    """What is read, what is said back in each state, the check, and what the other person reads: none is empty."""
    laptop, out = laptop_with(tmp_path / "laptop", study_with()), tmp_path / "out"
    out.mkdir()
    with opened(laptop, UNSURE, SIZE) as (window, session):
        walk = Walk(window=window, folder=out, session=session)
        walk.whole(until="turn:consultee_together")
    laptop.vault.close()
    names = [path.stem.partition("-")[2] for path in walk.taken]
    first = ["hand_over", "aids"]
    wanted = [*first, "read-study", "teach-say_stop", "teach-say_stop-asked", "teach-say_stop-answered"]
    wanted += ["understanding", "check-pin", "check", "check-answered"]
    assert [name for name in names if name in wanted] == [*wanted, *first]
    assert names[-1] == "turn-consultee_together"
    for path in walk.taken:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE
        assert len({picture.pixel(x, y) for x in range(0, SIZE[0], 5) for y in range(0, SIZE[1], 5)}) > 2, path
    assert len(contact_sheets(walk.taken, out, "dark")) == -(-len(walk.taken) // A_SHEET)
