"""What the program's memory holds of an interview that ended without being kept."""

import gc
import weakref
from collections.abc import Callable

import pytest

from interview_app.interview.session import Session
from interview_app.interview.signing import Signature
from interview_app.interview.understanding import UnderstandingChecked
from tests.factories.interview import Laptop, go_to


def stops(session: Session) -> None:
    """Press Stop."""
    session.stop()


def is_unsure(session: Session) -> None:
    """Have the understanding check made, with a no."""
    session.call_check()
    session.check_understanding(
        UnderstandingChecked(understand=False, retain=True, weigh=True, communicate=True, support=())
    )


@pytest.mark.parametrize(("leave", "ended"), [(stops, "declined"), (is_unsure, "another_day")])
def test_a_signature_that_was_not_confirmed_is_gone_with_the_interview(
    laptop: Laptop, leave: Callable[[Session], None], ended: str
) -> None:
    """Not even the memory of the program holds it, while the window still shows the last page."""
    session = laptop.begin()
    go_to(session, "sign:participant")
    signature = Signature("participant", "paper", serial="CF-90417", witness="present")
    held = weakref.ref(signature)
    session.sign(signature)
    del signature
    gc.collect()
    assert held() is not None
    leave(session)
    gc.collect()
    assert session.ended == ended
    assert held() is None
