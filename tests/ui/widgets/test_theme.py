"""The tokens keep their promises, whatever somebody changes."""

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QStyle

from interview_app.interview.events import Theme
from interview_app.ui import theme
from interview_app.ui.system_look import system_theme, theme_for
from interview_app.ui.theme import SHAPE_PAIRS, TEXT_PAIRS, THEMES, Tokens, contrast

each_theme = pytest.mark.parametrize("tokens", THEMES.values(), ids=lambda tokens: tokens.name)


@each_theme
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    """Every pair that carries text has a contrast of 7:1 or more."""
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 7


@each_theme
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_can_be_told_apart(tokens: Tokens, shape: str, ground: str) -> None:
    """Edges, marks and the progress bar have a contrast of 3:1 or more."""
    assert contrast(getattr(tokens, shape), getattr(tokens, ground)) >= 3


@each_theme
def test_focus_shows_on_any_ground(tokens: Tokens) -> None:
    """Of the ring's two colours at least one stands out from what lies around it."""
    for ground in (tokens.background, tokens.surface, tokens.soft):
        assert max(contrast(tokens.ring, ground), contrast(tokens.ink, ground)) >= 3


def test_there_are_three_themes() -> None:
    """Light, dark and high contrast, as an interview records them."""
    assert tuple(THEMES) == get_args(Theme)


def test_contrast_is_the_published_measure() -> None:
    """Black on white is 21:1; a colour on itself is 1:1."""
    black, white = "#" + "000000", "#" + "FFFFFF"
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)


def test_sizes_follow_the_text_scale() -> None:
    """Text grows fully, the room around it half as much."""
    look = theme.look("dark", 200)
    assert (look.px(18), look.room(18), look.font(22).pixelSize()) == (36, 27, 44)


@pytest.mark.parametrize(
    ("scheme", "more_contrast", "expected"),
    [
        (Qt.ColorScheme.Unknown, False, "cream"),
        (Qt.ColorScheme.Light, False, "cream"),
        (Qt.ColorScheme.Dark, False, "dark"),
        (Qt.ColorScheme.Light, True, "contrast"),
        (Qt.ColorScheme.Dark, True, "contrast"),
    ],
)
def test_an_interview_is_first_offered_in_the_computers_own_colours(
    scheme: Qt.ColorScheme,
    more_contrast: bool,  # noqa: FBT001 - a row of the table
    expected: str,
) -> None:
    """Whoever set the laptop up for their eyes need not do it again; asking for contrast is the stronger wish."""
    assert theme_for(scheme, more_contrast=more_contrast) == expected


def test_a_computer_without_a_wish_gets_the_light_theme(dressed: QApplication) -> None:
    """The offscreen platform has no wish."""
    assert system_theme(dressed.styleHints()) == "cream"


@pytest.mark.parametrize("kind", [QPushButton, QScrollBar])
def test_nothing_moves_by_itself(dressed: QApplication, kind: type[QPushButton | QScrollBar]) -> None:
    """Fusion would fade and slide for a fifth of a second."""
    widget = kind()
    widget.ensurePolished()
    duration = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    assert duration == 0
    assert not any(dressed.isEffectEnabled(effect) for effect in Qt.UIEffect)
