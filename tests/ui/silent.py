"""An interview in which nobody wrote a word."""

from interview_app.base.clock import system_randomness
from interview_app.interview import laptop
from interview_app.interview.pages import KeepPage, QuestionPage, ThanksPage
from interview_app.interview.session import Session, SetUp
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.interview import go_on


def silent_interview(vault: Vault, clock: FixedClock) -> str:
    """Hold an interview in which every question is skipped, keep it, and return its id."""
    pack = laptop.current_pack(vault, clock)
    session = Session.begin(vault, pack, SetUp("en-GB", ages="18-30"), clock=clock, randomness=system_randomness)
    while not isinstance(session.page, ThanksPage):
        match session.page:
            case QuestionPage():
                session.skip()
            case KeepPage():
                session.keep(session.make_card(CHEAP))
            case _:
                go_on(session)
    assert session.interview is not None
    return session.interview
