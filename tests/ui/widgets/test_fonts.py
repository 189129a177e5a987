from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from interview_app.ui import fonts
from interview_app.ui.theme import FAMILIES, Look


def drawn_with(words: str) -> set[str]:
    """Return the families that letters are drawn with."""
    layout = QTextLayout(words, Look().font())
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_arabic_is_drawn_with_our_own_font(dressed: QApplication) -> None:
    """Also on a computer that has no font for it; Polish and English are drawn with the one for everything else."""
    assert dressed.font().families() == list(FAMILIES)
    assert drawn_with("سام") == {"Noto Sans Arabic"}
    assert drawn_with("Zażółć gęślą jaźń") == {"Atkinson Hyperlegible Next"}


def test_an_installation_without_its_fonts_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Boxes instead of letters are never shown."""

    def elsewhere(_name: str) -> Path:
        return tmp_path

    monkeypatch.setattr(fonts, "shipped", elsewhere)
    with pytest.raises(FileNotFoundError, match="atkinson"):
        fonts.install()
