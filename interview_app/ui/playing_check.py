"""The part of the demo in which words are checked: everything is kept, because what the demo says is about nobody."""

from collections.abc import Iterator

from interview_app.ui.player import Condition, Hands

MOST = 300


def check(hands: Hands) -> Iterator[Condition]:
    """Go from the notes to the seal."""
    hands.click("check_words")
    yield lambda: hands.sees("findings") or hands.sees("preview")
    if hands.sees("findings"):
        hands.shoot("fieldworker-check")
        for _ in range(MOST):
            if hands.sees("last_look"):
                break
            hands.click("keep")
            yield lambda: hands.sees("keep")
        hands.shoot("fieldworker-checked")
        hands.click("last_look")
    yield lambda: hands.sees("recognise:nobody")
    hands.click("recognise:nobody")
    yield lambda: hands.sees("seal")
    hands.shoot("fieldworker-last-look")
    hands.click("seal")
