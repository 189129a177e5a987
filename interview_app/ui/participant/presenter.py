"""From what a person wants on a page to what the session does. Knows no widget."""

from interview_app.interview.pages import ChoicesPage, ConsentPage
from interview_app.interview.session import Session
from interview_app.ui.pages.intents import Change, Confirm, Decide, Delete, Onward, Reply, Simple, TakeOut


def perform(session: Session, intent: Simple) -> None:
    """Do what is wanted. Keeping takes time and leaving takes the PIN: these are the window's.

    Raises:
        UserError: When it cannot be stored; then nothing has changed.
    """
    match intent:
        case Onward():
            session.next()
        case Decide(item, decision):
            session.decide(item, decision)
            session.next()
        case Confirm():
            session.confirm_choices()
        case Reply(answer, order):
            session.answer(answer, order)
        case TakeOut(key):
            session.take_out(key)
        case Change(key):
            _change(session, key)
        case Delete():
            session.delete()


def _change(session: Session, key: str) -> None:
    if not isinstance(session.page, ChoicesPage):
        session.change(key)
        return
    # From *Check my choices* there is only the way back, item by item; each keeps its decision.
    session.back()
    while isinstance(session.page, ConsentPage) and session.page.item != key:
        session.back()
