"""Whole interviews by keys alone and by presses alone: each pair of theme, size, script and input is met.

`python -m tests.walks` walks every combination over every page.
"""

from collections.abc import Callable

import pytest

from interview_app.interview.events import TEXT_SCALES, Theme
from interview_app.ui.theme import THEMES
from tests.ui.participant.conftest import PIN, Room
from tests.ui.seeing import settle
from tests.ui.walking import NobodyKnowsThisPage, Walk, Way
from tests.ui.walking_eyes import faults

pytestmark = pytest.mark.usefixtures("nothing_left")

SIZES = ((1280, 720), (1024, 600))
LANGUAGES = ("en-GB", "ar")


def pairwise() -> tuple[Way, ...]:
    """Return one way for each theme and text size, with the rest so turned that each two values meet somewhere."""
    names: tuple[Theme, ...] = ("cream", "dark", "contrast")
    assert set(names) == set(THEMES)
    return tuple(
        Way(
            theme=theme,
            scale=scale,
            language=LANGUAGES[(row + column) % 2],
            keys=(row + column // 2) % 2 == 0,
            size=SIZES[(row + column + column // 2) % 2],
        )
        for row, theme in enumerate(names)
        for column, scale in enumerate(TEXT_SCALES)
    )


WAYS = pairwise()


def test_each_two_values_meet() -> None:
    """Whatever two of theme, text size, script, input and window size are chosen, some walk has both."""
    rows = [(way.theme, way.scale, way.language, way.keys, way.size) for way in WAYS]
    columns = list(zip(*rows, strict=True))
    for one in range(len(columns)):
        for other in range(one + 1, len(columns)):
            met = set(zip(columns[one], columns[other], strict=True))
            assert met == {(first, second) for first in columns[one] for second in columns[other]}, (one, other)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_an_interview_can_be_walked_through(room: Room, way: Way) -> None:
    """From the hand-over to the PIN: everything can be read, reached, hit and told apart on the way."""
    session = room.begin(way.language)
    session.set_aids(way.theme, way.scale)
    window = room.open(session, way.size)

    def wait(holds: Callable[[], bool]) -> None:
        room.qtbot.waitUntil(holds, timeout=20_000)

    walk = Walk(window, session, way, wait, PIN)
    assert walk.go() == []
    assert [left.ended for left in room.left] == ["kept"]


def test_the_walk_sees_what_is_wrong(room: Room) -> None:
    """Words that have no room, a target that is too small, and a stop without a name are each told of."""
    session = room.begin()
    window = room.open(session, SIZES[0])
    assert list(faults(window, SIZES[0])) == []
    footer = window.layers.shell.footer
    footer.go_on.setFixedSize(20, 20)
    footer.go_on.setAccessibleName("")
    settle()
    told = " ".join(faults(window, SIZES[0]))
    assert all(words in told for words in ("no room for", "too small to hit", "no name"))


def test_a_page_that_nobody_knows_stops_the_walk(room: Room) -> None:
    """Whoever adds a kind of page has to say how a person gets past it."""
    session = room.begin()
    walk = Walk(room.open(session), session, WAYS[0], lambda _holds: None, PIN)

    with pytest.raises(NobodyKnowsThisPage):
        walk._do(object())  # type: ignore[arg-type]
