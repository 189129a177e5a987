"""What the pages of Records show, read out of the archive: plain functions, called off the window's thread."""

from dataclasses import replace
from datetime import date
from typing import Final

from interview_app.centre.archive.acts import Act, Wanted
from interview_app.centre.archive.chains import ChainBroken
from interview_app.centre.ledger import audit, export, standing
from interview_app.centre.ledger.standing import Account, Given
from interview_app.centre.office import ROLES, Centre
from interview_app.crypto.addressed import key_id
from interview_app.crypto.entries import EntryDamaged
from interview_app.ui.centre.records_values import (
    ActLine,
    ActsView,
    GivenLine,
    GivenView,
    LaptopChain,
    NoticeLine,
    RefusedLine,
)

_LONG: Final = 20
PAGE: Final = 100
"""Acts on a page."""


def given_view(centre: Centre) -> GivenView:
    """Return how the ledger stands, and whether its chain holds."""
    broken = 0
    try:
        lines = audit.verify_ledger(centre).count
    except ChainBroken as error:
        broken = int(str(error.fields["line"]))
        lines = broken - 1
    today, account = centre.clock.now().date(), _account(centre)
    given = tuple(_given(each, today) for each in account.given)
    refused = tuple(
        RefusedLine(
            each.n,
            date.fromisoformat(each.line.day),
            _named(each.line.organisation, each.line.role),
            each.line.purpose,
            each.line.why,
        )
        for each in account.refused
    )
    notices = tuple(line for each in account.given for line in _notices(each, today))
    return GivenView(given, refused, notices, lines, broken)


def acts_view(centre: Centre, wanted: Wanted, before: int | None, at: int) -> ActsView:
    """Return one page of acts, and the laptops' chains.

    Args:
        centre: An open centre.
        wanted: Which acts.
        before: The number below which the page begins; None: with the newest.
        at: How many newer ones there are.
    """
    done = audit.acts(centre, wanted, before=before, limit=PAGE)
    lines = tuple(_act(each) for each in done.acts)
    keys = {key_id(key): role for role, key in zip(ROLES, centre.recipients, strict=True)}
    return ActsView(lines, done.count, at, wanted, done.codes, keys, _laptops(centre))


def checked(centre: Centre) -> tuple[int, int]:
    """Follow both chains, and return how many acts and lines of the ledger there are.

    Raises:
        ChainBroken: At the first line that does not follow.
    """
    done, lines = audit.verify(centre)
    return done.count, lines.count


def _laptops(centre: Centre) -> tuple[LaptopChain, ...] | None:
    seen = audit.laptops(centre)
    if seen is None:
        return None
    return tuple(
        LaptopChain(each.device, each.head.count, each.head.digest, each.seen_on, tuple(flag.code for flag in flags))
        for each, flags in seen
    )


def _account(centre: Centre) -> Account:
    """Return how the ledger stands; nothing, where a line of it cannot be opened: the page tells that it is broken."""
    try:
        return standing.of(centre)
    except EntryDamaged:
        return Account((), (), ())


def _given(given: Given, today: date) -> GivenLine:
    line = given.line
    return GivenLine(
        n=given.n,
        day=date.fromisoformat(line.day),
        who=_named(line.organisation, line.role),
        purpose=line.purpose,
        form=line.form,
        interviews=line.interviews,
        here=given.here,
        until=line.expires_on,
        state=given.state(today),
        corrected=bool(given.corrected),
        stale=given.stale,
    )


def _notices(given: Given, today: date) -> list[NoticeLine]:
    who = _named(given.line.organisation, given.line.role)
    return [
        NoticeLine(each.withdrawal, each.n, who, each.due_on, each.sent_on, each.answer, each.due(today))
        for each in given.notices
    ]


def _act(act: Act) -> ActLine:
    said = {name: _short(value) for name, value in act.said.items()}
    return ActLine(act.n, act.at, act.who, act.code, export.act_cells(replace(act, said=said))[-1])


def _short(value: str | int) -> str | int:
    """Return a value as it is told apart on a screen: of a digest, its beginning."""
    return value[:8] if isinstance(value, str) and len(value) > _LONG else value


def _named(organisation: str, role: str) -> str:
    return f"{organisation} ({role})" if role else organisation
