"""The fieldworker's gallery: a picture of each page of their window, so that a new page cannot be forgotten."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from interview_app.base.handbook import START, Handbook
from interview_app.ui.theme import CONTRAST, Look
from tests.gallery_fieldworker import fieldworker_gallery

pytestmark = pytest.mark.usefixtures("nothing_left")

SIZE = (1024, 640)


def test_each_page_of_the_fieldworkers_window_has_its_picture(tmp_path: Path) -> None:
    """Whatever has a page of help has a picture, and so has the help; none is empty."""
    sheets = fieldworker_gallery(tmp_path / "out", [Look(CONTRAST)], SIZE, tmp_path)
    assert sheets
    pictures = sorted((tmp_path / "out").glob("*/*.png"))
    names = [path.stem.partition("-")[2] for path in pictures]
    # The check of words is a step of the closing page, and "start" leads to all pages of the help.
    shown = {name.partition("-")[0] for name in names}
    assert {*Handbook.read("laptop").pages, "help", "guide"} - {START, "redaction"} == shown
    for path in pictures:
        picture = QImage(str(path))
        assert (
            len({picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)}) > 2
        )
