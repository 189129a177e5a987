"""How `demo --auto` takes the participant's card: it reads the code, types a part of it back, and looks on."""

from collections.abc import Callable, Iterator

from interview_app.interview.pages import CodeBackPage, Page, ThanksPage
from interview_app.ui.player import Condition, Hands


def take_card(hands: Hands, now: Callable[[], Page | None]) -> Iterator[Condition]:
    """Play from the page with the code to the last one.

    Args:
        hands: In the participant's window.
        now: Returns the page on the screen.
    """
    hands.step("The participant keeps what was said, copies the code and types a part of it back")
    page = now()
    code = page.code if isinstance(page, ThanksPage) else ""
    yield lambda: hands.sees("continue")
    hands.shoot("card")
    hands.click("continue")
    yield lambda: hands.sees("code_part_typed")
    asked = now()
    part = asked.group - 1 if isinstance(asked, CodeBackPage) else 0
    hands.type("code_part_typed", code.split("-")[part].lower())
    hands.shoot("code-back")
    hands.click("continue")
    yield lambda: hands.sees("finish")
