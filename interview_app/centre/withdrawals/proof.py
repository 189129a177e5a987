"""The paper that says what was done: for the person, without a name, signed by the centre.

One A4 page in plain English, and a detached OpenSSH signature over its bytes. Nothing in it leads to an interview: no
code, no number, no word of what was said. The same facts give the same bytes.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import roles
from interview_app.centre.archive.withdrawing import DONE, Withdrawal
from interview_app.centre.ledger import standing
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals.proof_page import drawn
from interview_app.crypto import namespaces, sshsig

SUFFIX: Final = ".sig"


class ProofTooEarly(UserError):
    """What is to be proved was not done."""

    code = "PROOF-EARLY"
    happened = "Withdrawal {number} was not done, so there is nothing to put on paper yet."
    safe = "Nothing was written."
    next_step = "Approve it first, or look at the list of withdrawals again."


@dataclass(frozen=True)
class Told:
    """An organisation that had it: when it was told, and what it answered; None and "" while neither."""

    organisation: str
    told_on: date | None
    answered_on: date | None
    answer: str


@dataclass(frozen=True)
class Facts:
    """Everything the page says.

    Attributes:
        asked: What was asked for, when, and when it was done.
        told: Who had had it.
        words: The centre's eight words.
        authority: Its public key line.
        practice: Whether it is only for trying out.
    """

    asked: Withdrawal
    told: tuple[Told, ...]
    words: tuple[str, ...]
    authority: str
    practice: bool


@dataclass(frozen=True)
class Proof:
    """The page and its signature."""

    pdf: bytes
    signature: bytes


def facts(centre: Centre, number: int) -> Facts:
    """Return what a withdrawal's page is to say.

    Raises:
        WithdrawalSettled: When there is none with this number.
        ProofTooEarly: When it was not done.
        RoleMayNot: When the key that opened the centre is of a role that withdraws nothing.
    """
    roles.require(centre, Deed.WITHDRAW)
    asked = centre.archive.withdrawal(number)
    if asked.state != DONE:
        raise ProofTooEarly(number=number)
    told = [
        Told(given.line.organisation, notice.sent_on, notice.answered_on, notice.answer)
        for given in standing.of(centre).given
        for notice in given.notices
        if notice.withdrawal == number
    ]
    return Facts(asked, tuple(told), centre.words, centre.authority.public_line, centre.practice)


def make(centre: Centre, number: int) -> Proof:
    """Return the page and the centre's signature over it.

    Raises:
        WithdrawalSettled, ProofTooEarly, RoleMayNot: See `facts`.
    """
    pdf = drawn(facts(centre, number))
    return Proof(pdf, sshsig.sign(pdf, centre.authority, namespaces.WITHDRAWAL_PROOF))


def write(centre: Centre, number: int, out: Path) -> Path:
    """Write the page, and its signature beside it, and return where the signature is.

    Raises:
        WithdrawalSettled, ProofTooEarly, RoleMayNot: See `facts`.
        FolderNotWritable, DiskFull: When they cannot be written.
    """
    proof = make(centre, number)
    signature = out.with_name(out.name + SUFFIX)
    write_durably(signature, proof.signature)
    write_durably(out, proof.pdf)
    centre.archive.act("proof-made", {"withdrawal": number})
    return signature
