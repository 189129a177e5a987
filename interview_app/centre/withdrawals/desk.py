"""The desk where somebody stands with their card: one record found, or none; then what they want, by two if need be."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.bundle import withdrawal_list
from interview_app.bundle.record import Record
from interview_app.centre import analysis_copy, consents, devices, roles, studies, withdrawal
from interview_app.centre.archive.scopes import Scope
from interview_app.centre.archive.withdrawing import ASKED, Withdrawal
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, RoleMayNot
from interview_app.centre.withdrawals import finding, freeze, pace, request, stones
from interview_app.centre.withdrawals.finding import Tell
from interview_app.centre.withdrawals.key import tag
from interview_app.centre.withdrawals.request import Asked
from interview_app.crypto import age
from interview_app.crypto.addressed import key_id
from interview_app.crypto.derive import KdfCost
from interview_app.interview.withdrawal import LOCATOR_COST, locate, normalise

DAYS: Final = 14
"""By so many days after somebody asked it is to be done, or by the last day to withdraw, if that is sooner."""


class SamePerson(UserError):
    """Whoever asked would approve it too."""

    code = "SAME-PERSON"
    happened = "In this study two people have to agree to a withdrawal, and this key belongs to the one who asked."
    safe = "Nothing was changed, and the request waits."
    next_step = "Ask somebody else of the team to approve it with their own key."


@dataclass(frozen=True)
class Found:
    """One record was found; which one, nobody is shown."""

    asked: Asked = field(repr=False)


@dataclass(frozen=True)
class NotFound:
    """None was found. It may still arrive: `asked` has what it would be known by."""

    asked: Asked = field(repr=False)


class Desk:
    """Opened by somebody who may find interviews by their cards.

    Args:
        centre: The open centre.
        clock: For the pace of look-ups and for due dates.
        tell: Told, now and then, how many interviews are sorted.
        cost: The work of one look-up; part of the format, and cheaper in tests only.

    Raises:
        RoleMayNot, WithdrawalsForOfficer: When the key that opened the centre is another role's.
        WithdrawalsFrozen: When it is too late.
        WithdrawalKeyGone, CentreDamaged: See `key.open_`.
    """

    def __init__(
        self, centre: Centre, clock: Clock, *, tell: Tell = lambda _: None, cost: KdfCost = LOCATOR_COST
    ) -> None:
        roles.require(centre, Deed.WITHDRAW)
        self._centre, self._clock, self._cost, self._tell = centre, clock, cost, tell
        freeze.at_opening(centre)
        self._key = finding.open_key(centre)
        self.lost = finding.sort(centre, self._key, tell)

    # ---- looking up --------------------------------------------------------------------------------------------

    def look_up(self, code: str) -> Found | NotFound:
        """Look for the interview of a code. Slow on purpose: keep it off the GUI thread.

        Raises:
            CodeMistyped: When it cannot be right; that is no look-up, and tells nothing about anybody.
            LookupsTooFast: When it is too early for another one.
        """
        typed = normalise(code)
        pace.begin(self._centre.folder, self._clock)
        self.lost = finding.sort(self._centre, self._key, self._tell)
        locators = [locate(typed, salt, self._cost) for salt in self._salts()]
        interviews = [self._centre.archive.find(tag(self._key, locator)) for locator in locators]
        for locator, interview in zip(locators, interviews, strict=True):
            if interview is not None:
                return Found(Asked(locator, interview))
        return NotFound(Asked(locators[0]))

    def interview(self, found: Found) -> str:
        """Return which interview it is, to show it to whoever stands there with its card."""
        return found.asked.interview

    def show(self, found: Found) -> Record:
        """Return what was found, for its participant, who is here; their page of the ledger says so from then on.

        Raises:
            InterviewUnknown: When it is not in the archive any more.
        """
        record = self._centre.archive.record(found.asked.interview)
        self.ask(found, "show")
        return record

    # ---- asking ------------------------------------------------------------------------------------------------

    def ask(self, looked_up: Found | NotFound, scope: Scope) -> Withdrawal:
        """Do what somebody asks for; where the study wants two people for it, let it wait for the second.

        Raises:
            DiskFull, ArchiveDamaged: When the archive cannot be written; then it waits, and can be approved again.
        """
        centre, asked = self._centre, looked_up.asked
        sealed = request.seal(asked, centre.finders, centre.randomness)
        found = isinstance(looked_up, Found)
        number = centre.archive.ask_withdrawal(scope, sealed, found=found, due_on=self._due_on())
        if self.by_two and scope != "show":
            return centre.archive.withdrawal(number)
        return self._carry_out(number, asked, centre.who)

    def approve(self, number: int, identity: age.HybridIdentity) -> Withdrawal:
        """Do what waits for a second person, who shows their key.

        Raises:
            SamePerson: When it is the key of whoever asked, and the study wants two.
            RoleMayNot: When it is not the key of somebody who may approve.
            WithdrawalSettled: When it does not wait.
        """
        asked = self._waiting(number, identity)
        return self._carry_out(number, asked, key_id(str(identity.recipient())))

    def refuse(self, number: int, identity: age.HybridIdentity) -> None:
        """Let a request be: the second person found that it should not be done.

        Raises:
            SamePerson, RoleMayNot, WithdrawalSettled: As `approve`.
        """
        self._waiting(number, identity)
        self._centre.archive.refuse_withdrawal(number, key_id(str(identity.recipient())))

    @property
    def by_two(self) -> bool:
        """Whether the study, as it is asked now, wants two people for it."""
        return self._centre.study.study.consent.withdrawal_by_two

    # ---- inside ------------------------------------------------------------------------------------------------

    def _waiting(self, number: int, identity: age.HybridIdentity) -> Asked:
        sealed, waiting = self._centre.archive.sealed_request(number), self._centre.archive.withdrawal(number)
        own = str(identity.recipient())
        role = roles.of(self._centre.plate, own)
        if role is None or not roles.may(role, Deed.APPROVE):
            raise RoleMayNot(own=key_id(own))
        if self.by_two and key_id(own) == waiting.asked_by:
            raise SamePerson
        return request.open_(sealed, [identity, *self._centre.identities])

    def _carry_out(self, number: int, asked: Asked, approved_by: str) -> Withdrawal:
        centre, scope = self._centre, self._centre.archive.withdrawal(number).scope
        interview = asked.interview or centre.archive.find(tag(self._key, asked.locator))
        if scope == "erase" and interview:
            # First what is not the archive's: cut off here, it waits still, and is done again.
            consents.erase(centre, interview)
        secrets = [devices.laptop_secret(centre, each.public_line) for each in centre.archive.devices()]
        listed = [withdrawal_list.tag(secret, asked.locator) for secret in secrets] if scope == "erase" else []
        done = centre.archive.carry_out(number, interview, asked.locator, listed, approved_by=approved_by)
        stones.settle(centre.folder, centre.archive, centre.strongbox.key)
        centre.archive.forget_erased()
        if scope == "erase":
            withdrawal.publish(centre)
        analysis_copy.catch_up(centre)
        return done

    def _due_on(self) -> date:
        today = self._clock.now().date()
        last = freeze.last_day(self._centre)
        usual = today + timedelta(days=DAYS)
        return usual if last is None else max(today, min(usual, last))

    def _salts(self) -> Sequence[bytes]:
        """Return the salt of every version, the newest first: a card is as old as its interview."""
        centre = self._centre
        read = [studies.read(centre.folder, each.digest) for each in reversed(centre.plate.versions)]
        return list(dict.fromkeys(bytes.fromhex(each.study.withdrawal_salt) for each in read))


@dataclass(frozen=True)
class Due:
    """A withdrawal that waits: `days` until it is to be done, and fewer than none when that day is over."""

    number: int
    scope: str
    due_on: date
    days: int


def listed(centre: Centre) -> tuple[Withdrawal, ...]:
    """Return every request, newest first. Needs no key of an officer's, and tells of nobody.

    Raises:
        RoleMayNot: When the key that opened the centre is of a role that withdraws nothing.
    """
    roles.require(centre, Deed.WITHDRAW)
    return centre.archive.withdrawals()


def asked_for(centre: Centre, number: int) -> Withdrawal:
    """Return one request.

    Raises:
        WithdrawalSettled: When there is none with this number.
        RoleMayNot: See `listed`.
    """
    roles.require(centre, Deed.WITHDRAW)
    return centre.archive.withdrawal(number)


def releases(centre: Centre, found: Found) -> int:
    """Return under how many lines of the ledger somebody outside has what was found; see `listed`."""
    roles.require(centre, Deed.WITHDRAW)
    return len(centre.archive.affected(found.asked.interview))


def due(centre: Centre) -> tuple[Due, ...]:
    """Return what waits, the most urgent first; see `listed`."""
    today = centre.clock.now().date()
    waiting = [each for each in listed(centre) if each.state == ASKED]
    counted = [Due(each.number, each.scope, each.due_on, (each.due_on - today).days) for each in waiting]
    return tuple(sorted(counted, key=lambda each: (each.days, each.number)))
