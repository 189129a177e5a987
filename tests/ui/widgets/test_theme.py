"""The tokens keep their promises, whatever somebody changes."""

import pytest

from interview_app.ui import theme
from interview_app.ui.theme import CREAM, DARK, SHAPE_PAIRS, TEXT_PAIRS, Tokens, contrast

each_theme = pytest.mark.parametrize("tokens", [CREAM, DARK], ids=lambda tokens: tokens.name)


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


def test_contrast_is_the_published_measure() -> None:
    """Black on white is 21:1; a colour on itself is 1:1."""
    black, white = "#" + "000000", "#" + "FFFFFF"
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)


def test_sizes_follow_the_text_scale() -> None:
    """Text grows fully, the room around it half as much."""
    look = theme.look("dark", 200)
    assert (look.px(18), look.room(18), look.font(22).pixelSize()) == (36, 27, 44)
