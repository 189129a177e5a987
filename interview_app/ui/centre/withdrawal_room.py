"""Withdrawals: the room where a card's code leads to what its participant wants, and where what was asked for waits."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.own_answers_page import OwnAnswersPage
from interview_app.ui.centre.rooms import Desk, Room
from interview_app.ui.centre.withdrawal_page import WithdrawalPage
from interview_app.ui.centre.withdrawal_request_page import WithdrawalRequestPage
from interview_app.ui.centre.withdrawal_scope_page import WithdrawalScopePage
from interview_app.ui.centre.withdrawing import Withdrawing
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class WithdrawalRoom(Room):
    """Withdrawals at the centre."""

    NAME = "nav:withdrawals"
    ROLES = frozenset({"coordinator", "deputy", "officer"})

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.withdrawing = Withdrawing(desk, self)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Withdrawals"), "rotate-ccw")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the page for a code, the one for what is wanted, the one of a request, and the answers'."""
        page, scopes = WithdrawalPage(look), WithdrawalScopePage(look)
        request, answers = WithdrawalRequestPage(look), OwnAnswersPage(look)
        self.withdrawing.attach(page, scopes, request, answers)
        return {
            "withdrawals": page,
            "withdrawal_scope": scopes,
            "withdrawal_request": request,
            "own_answers": answers,
        }

    def enter(self) -> None:
        """Ask for a code, and list what was asked for."""
        self.withdrawing.begin()

    def leave(self) -> None:
        """Cover what was shown."""
        self.withdrawing.forget()
