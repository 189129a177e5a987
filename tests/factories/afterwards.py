"""Interviews that are over, on their way, for tests of what happens afterwards."""

from interview_app.base.clock import system_randomness
from interview_app.bundle import receipt
from interview_app.bundle.afterwards import Pen
from interview_app.centre import inbox
from interview_app.interview.pages import KeepPage
from tests.factories.crypto import CHEAP
from tests.factories.interview import reply
from tests.factories.line import Line, take_a_step


def kept(laid: Line) -> tuple[str, str]:
    """Hold an interview up to its end and keep it; return its id and the code on the card."""
    session = laid.begin()
    while not isinstance(session.page, KeepPage):
        take_a_step(session, lambda page: reply(page.question, 1), {})
    card = session.make_card(CHEAP)
    session.keep(card)
    assert session.interview is not None
    return session.interview, card.code


def pen(laid: Line) -> Pen:
    """Return what addenda are written with."""
    return Pen(laid.pack, laid.paths.sealed, laid.clock, system_randomness)


def arrive(laid: Line) -> inbox.Intake:
    """Send everything that waits, take it in, apply the receipts, and clear the stick."""
    laid.send()
    intake = inbox.take_in(laid.centre, [laid.stick])
    for path in laid.stick.glob("receipt-*.json"):
        receipt.apply(laid.vault, laid.paths.sealed, path.read_bytes(), authority=laid.pack.authority)
    for path in laid.stick.iterdir():
        path.unlink()
    return intake
