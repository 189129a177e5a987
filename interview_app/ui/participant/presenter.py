"""From what a person wants on a page to what the session does. Knows no widget."""

from collections.abc import Callable

from interview_app.base.errors import UserError
from interview_app.interview.pages import ChoicesPage, ConsentPage, Page, SignPage
from interview_app.interview.session import Session
from interview_app.ui.pages.intents import (
    Change,
    CheckCode,
    ChooseAgain,
    Confirm,
    Decide,
    Delete,
    Onward,
    Reply,
    SayBack,
    SeeChoices,
    SeeCode,
    Sign,
    Simple,
    TakeOut,
)


def perform(session: Session, intent: Simple) -> None:  # noqa: C901 - one case for each intent there is
    """Do what is wanted. Keeping takes time and leaving takes the PIN: these are the window's.

    Raises:
        UserError: When it cannot be stored; then nothing has changed.
    """
    match intent:
        case SayBack() | Decide() | Sign() | Confirm():
            _decide(session, intent)
        case Onward():
            session.next()
        case ChooseAgain(decisions):
            session.choose_again(dict(decisions))
        case SeeChoices():
            session.see_choices()
        case Reply(answer, order):
            session.answer(answer, order)
        case TakeOut(key):
            session.take_out(key)
        case Change(key):
            _change(session, key)
        case Delete():
            session.delete()
        case CheckCode():
            session.check_code()
        case SeeCode():
            session.back()


def _decide(session: Session, intent: SayBack | Decide | Sign | Confirm) -> None:
    match intent:
        case SayBack(outcome):
            session.say_back(outcome)
        case Decide(item, decision):
            session.decide(item, decision)
            session.next()
        case Sign(signature):
            session.sign(signature)
        case Confirm():
            session.confirm_choices()


def quietly(action: Callable[[], None]) -> None:
    """Do what only leaves a note: when there is no room for it, the person must not be held up."""
    try:
        action()
    except UserError:
        return


def _change(session: Session, key: str) -> None:
    if not isinstance(session.page, ChoicesPage):
        session.change(key)
        return
    # From *Check my choices* there is only the way back, item by item; each keeps its decision.
    session.back()
    while _stands_before(session.page, key):
        session.back()


def _stands_before(page: Page, key: str) -> bool:
    """Tell whether the item to change comes before a page."""
    return (isinstance(page, SignPage) and page.step != key) or (isinstance(page, ConsentPage) and page.item != key)
