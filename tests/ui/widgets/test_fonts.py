from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from interview_app.base.paths import shipped
from interview_app.interview.events import Font
from interview_app.ui import fonts
from interview_app.ui.theme import FONTS, Look

SIGNS = "“”’…–·•%&?!()€£"
"""What pages use beside letters and digits."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ĄĆĘŁŃÓŚŹŻąćęłńóśźżéèüöñç"


def drawn_with(words: str, look: Look | None = None) -> set[str]:
    """Return the families that letters are drawn with."""
    layout = QTextLayout(words, (look or Look()).font())
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_arabic_is_drawn_with_our_own_font(dressed: QApplication) -> None:
    """Also on a computer that has no font for it; Polish and English are drawn with the one for everything else."""
    assert dressed.font().families() == list(Look().families)
    assert drawn_with("سام") == {"Noto Sans Arabic"}
    assert drawn_with("Zażółć gęślą jaźń") == {"Atkinson Hyperlegible Next"}


@pytest.mark.parametrize("face", FONTS)
def test_each_font_has_every_letter_of_english_and_polish(face: str) -> None:
    """No word is patched together from two fonts; Arabic is drawn with ours whatever was chosen."""
    look = Look(face=face)
    assert drawn_with(LETTERS + SIGNS, look) == {FONTS[face]}
    assert drawn_with("سام", look) == {"Noto Sans Arabic"}


def test_each_font_is_one_that_an_interview_can_record() -> None:
    """And the other way round; each has its licence beside it."""
    assert tuple(FONTS) == get_args(Font)
    folders = [folder for folder in (shipped("resources") / "fonts").iterdir() if folder.is_dir()]
    assert all("SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text().upper() for folder in folders)


def test_an_installation_without_its_fonts_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Boxes instead of letters are never shown."""

    def elsewhere(_name: str) -> Path:
        return tmp_path

    monkeypatch.setattr(fonts, "shipped", elsewhere)
    with pytest.raises(FileNotFoundError, match="atkinson"):
        fonts.install()
