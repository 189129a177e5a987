"""The way of a withdrawal through its pages: a code, what is wanted, a second person, the paper. Slow work in jobs."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import identities
from interview_app.centre.archive.scopes import SCOPES, Scope
from interview_app.centre.archive.withdrawing import Withdrawal
from interview_app.centre.ledger import by_code
from interview_app.centre.withdrawals import desk as desks
from interview_app.centre.withdrawals import freeze, proof
from interview_app.centre.withdrawals.desk import Desk as WithdrawalDesk
from interview_app.centre.withdrawals.desk import Found, NotFound
from interview_app.crypto.derive import KdfCost
from interview_app.interview.withdrawal import LOCATOR_COST
from interview_app.ui.centre.own_answers_page import OwnAnswersPage
from interview_app.ui.centre.reading import summary
from interview_app.ui.centre.rooms import Desk
from interview_app.ui.centre.values import SummaryView
from interview_app.ui.centre.withdrawal_page import WithdrawalPage
from interview_app.ui.centre.withdrawal_request_page import WithdrawalRequestPage
from interview_app.ui.centre.withdrawal_scope_page import WithdrawalScopePage
from interview_app.ui.centre.withdrawal_values import ScopeView
from interview_app.ui.centre.withdrawal_views import request_view, withdrawals_view

Result = TypeVar("Result")
PAGE: Final = "who-has-had-it.pdf"


class Withdrawing(QObject):
    """Knows the pages and the centre, and for a moment what a code found.

    Args:
        desk: What the room may use.
        parent: The room.
        cost: The work of one look-up; part of the format, and cheaper in tests only.
    """

    _sorted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject, cost: KdfCost = LOCATOR_COST) -> None:
        super().__init__(parent)
        self._desk, self.cost = desk, cost
        self._looked_up: Found | NotFound | None = None
        self._scope: Scope = "erase"
        self._number = 0
        self._key: Path | None = None
        self._sorted.connect(self._still_sorting)

    def attach(
        self,
        page: WithdrawalPage,
        scopes: WithdrawalScopePage,
        request: WithdrawalRequestPage,
        answers: OwnAnswersPage,
    ) -> None:
        """Use these pages from now on."""
        self._page, self._scopes, self._request, self._answers = page, scopes, request, answers
        page.code_given.connect(self.look_up)
        page.open_wanted.connect(self.open)
        scopes.scope_chosen.connect(self.choose)
        scopes.confirmed.connect(self.ask)
        scopes.kept.connect(self.back)
        scopes.page_wanted.connect(self.save_page)
        request.key_wanted.connect(self.choose_key)
        request.approved.connect(lambda passphrase: self.settle(passphrase, refuse=False))
        request.refused.connect(lambda passphrase: self.settle(passphrase, refuse=True))
        request.proof_wanted.connect(self.save_proof)
        request.back_wanted.connect(self.back)
        answers.back_wanted.connect(self.back)

    def begin(self) -> None:
        """Ask for a code, and list what was asked for. What an earlier code found is forgotten."""
        self.forget()
        try:
            freeze.at_opening(self._desk.centre)
            self._page.show_view(withdrawals_view(self._desk.centre))
        except UserError as error:
            self._page.show_trouble(error)

    def back(self) -> None:
        """Go back to the first page."""
        self._desk.show("withdrawals")
        self.begin()

    def forget(self) -> None:
        """Forget what a code found, and cover what was shown."""
        self._looked_up, self._key = None, None
        self._answers.cover()

    def look_up(self, typed: str) -> None:
        """Look for the interview of a code."""

        def work() -> tuple[Found | NotFound, int]:
            desk = self._opened()
            return desk.look_up(typed), desk.lost

        self._page.show_waiting()
        self._run(work, self._found, self._not_looked_up)

    def choose(self, scope: str) -> None:
        """Say once more what would be done."""
        looked_up = self._looked_up
        if looked_up is None:
            return
        self._scope = next(each for each in SCOPES if each == scope)
        chosen, centre = self._scope, self._desk.centre

        def work() -> ScopeView:
            found = isinstance(looked_up, Found)
            releases = desks.releases(centre, looked_up) if isinstance(looked_up, Found) else 0
            return ScopeView(chosen, found, releases, centre.study.study.consent.withdrawal_by_two)

        def done(view: ScopeView) -> None:
            # Somebody may have pressed another one, or Leave, meanwhile: what the page says is what would be done.
            if self._looked_up is looked_up and self._scope == chosen:
                self._scopes.show_confirming(view)

        self._run(work, done, self._scopes.show_trouble)

    def ask(self) -> None:
        """Do what is wanted, or let it wait for a second person."""
        looked_up, scope = self._looked_up, self._scope
        if looked_up is None:
            return
        self._scopes.show_waiting()
        if scope == "show" and isinstance(looked_up, Found):
            self._run(lambda: self._shown(looked_up), self._show_answers, self._scopes.show_trouble)
        else:
            self._run(lambda: self._opened().ask(looked_up, scope), self._asked, self._scopes.show_trouble)

    def save_page(self) -> None:
        """Write who has had what they told us, for them to take home."""
        looked_up, folder = self._looked_up, None
        if isinstance(looked_up, Found):
            folder = self._desk.choose_folder(self._scopes, self._scopes.folder_question())
        if folder is None or looked_up is None:
            return
        centre, out, interview = self._desk.centre, folder / PAGE, looked_up.asked.interview

        def work() -> str:
            write_durably(out, by_code.draw_found(centre, interview))
            return out.name

        self._run(work, self._scopes.show_saved, self._scopes.show_trouble)

    def open(self, number: int) -> None:
        """Show one request."""
        self._number, self._key = number, None
        self._show_request()

    def choose_key(self) -> None:
        """Ask for the second person's key file."""
        files = self._desk.choose_files(self._request, self._request.key_question())
        if files:
            self._key = files[0]
            self._show_request()

    def settle(self, passphrase: str, *, refuse: bool) -> None:
        """Do a request, or let it be, with the second person's key."""
        key, number = self._key, self._number
        if key is None:
            return

        def work() -> Withdrawal:
            desk, identity = self._opened(), identities.load(key, passphrase)
            if not refuse:
                return desk.approve(number, identity)
            desk.refuse(number, identity)
            return desks.asked_for(self._desk.centre, number)

        self._request.show_waiting()
        self._run(work, self._asked, self._not_settled)

    def save_proof(self) -> None:
        """Write the page for the person where it is wanted."""
        folder = self._desk.choose_folder(self._request, self._request.folder_question())
        if folder is None:
            return
        out = folder / f"withdrawal-{self._number}.pdf"
        try:
            signature = proof.write(self._desk.centre, self._number, out)
        except UserError as error:
            self._request.show_trouble(error)
            return
        self._request.show_saved(out.name, signature.name)

    # ---- inside --------------------------------------------------------------------------------------------------

    def _opened(self) -> WithdrawalDesk:
        centre = self._desk.centre
        return WithdrawalDesk(centre, centre.clock, tell=self._sorted.emit, cost=self.cost)

    def _shown(self, found: Found) -> SummaryView:
        record = self._opened().show(found)
        return summary(record, self._desk.centre.study_of(record.study_version))

    def _still_sorting(self, n: int) -> None:
        self._page.show_waiting(n)

    def _found(self, result: tuple[Found | NotFound, int]) -> None:
        looked_up, lost = result
        if lost and isinstance(looked_up, NotFound):
            self.begin()
            self._page.show_lost(lost)
            return
        self._looked_up = looked_up
        self._scopes.show_looked_up(found=isinstance(looked_up, Found))
        self._desk.show("withdrawal_scope")

    def _asked(self, asked: Withdrawal) -> None:
        self.forget()
        self._number = asked.number
        self._show_request()

    def _show_answers(self, view: SummaryView) -> None:
        self._looked_up = None
        self._answers.show_view(view)
        self._desk.show("own_answers")

    def _show_request(self) -> None:
        try:
            key = self._key.name if self._key else ""
            self._request.show_view(request_view(self._desk.centre, self._number, key))
        except UserError as error:
            self._request.show_trouble(error)
        self._desk.show("withdrawal_request")

    def _not_looked_up(self, error: Exception) -> None:
        self.begin()
        self._page.show_trouble(error)

    def _not_settled(self, error: Exception) -> None:
        self._show_request()
        self._request.show_trouble(error)

    def _run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> None:
        def ended(result: Result) -> None:
            self._desk.busy(False)
            done(result)

        def stopped(error: Exception) -> None:
            self._desk.busy(False)
            failed(error)

        self._desk.busy(True)
        self._desk.jobs.run(work, ended, stopped, self)
