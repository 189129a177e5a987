"""From the archive to what the pages about withdrawals show."""

from datetime import date

import msgspec

from interview_app.centre.archive.scopes import Scope
from interview_app.centre.archive.withdrawing import ASKED, DONE, Withdrawal
from interview_app.centre.office import Centre
from interview_app.centre.withdrawals import desk, freeze, proof
from interview_app.ui.centre.withdrawal_values import RequestLine, RequestView, State, WithdrawalsView


def withdrawals_view(centre: Centre) -> WithdrawalsView:
    """Return what the first page shows."""
    today, stands = centre.clock.now().date(), freeze.standing(centre)
    lines = tuple(_line(each, today) for each in desk.listed(centre))
    # What waits comes first, the most urgent at the top.
    ordered = sorted(lines, key=lambda line: (line.state != ASKED, line.days if line.state == ASKED else -line.number))
    return WithdrawalsView(tuple(ordered), stands.frozen_on, stands.waiting if stands.due else 0, stands.last_day)


def request_view(centre: Centre, number: int, key: str) -> RequestView:
    """Return what the page of one request shows.

    Args:
        centre: The open centre.
        number: Of the request.
        key: The name of the key file that a second person chose.

    Raises:
        WithdrawalSettled: When there is no such request.
    """
    asked = desk.asked_for(centre, number)
    told = proof.facts(centre, number).told if asked.state == DONE else ()
    return RequestView(
        number=number,
        scope=_scope(asked),
        state=_state(asked),
        found=asked.found,
        releases=asked.releases,
        asked_on=asked.asked_on,
        due_on=asked.due_on,
        settled=asked.done_on,
        told=told,
        key=key,
    )


def _line(each: Withdrawal, today: date) -> RequestLine:
    return RequestLine(each.number, _scope(each), _state(each), (each.due_on - today).days, each.done_on)


def _scope(each: Withdrawal) -> Scope:
    scope: Scope = msgspec.convert(each.scope, Scope)
    return scope


def _state(each: Withdrawal) -> State:
    state: State = msgspec.convert(each.state, State)
    return state
