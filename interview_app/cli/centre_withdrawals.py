"""`interview-app centre withdraw`, `approve`, `withdrawals`, `proof` and `freeze`. A code is typed, never in argv."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.centre.archive.withdrawing import ASKED, Withdrawal
from interview_app.centre.office import Centre
from interview_app.centre.withdrawal import LIST
from interview_app.centre.withdrawals import desk as desks
from interview_app.centre.withdrawals import freeze as freezing
from interview_app.centre.withdrawals import proof as proofs
from interview_app.centre.withdrawals.desk import Desk, Found
from interview_app.cli import asking
from interview_app.cli.centre_door import key_from, opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable


class WithdrawalNotAgreed(UserError):
    """Nobody said yes."""

    code = "WITHDRAWAL-NOT-AGREED"
    happened = "Nothing was done, because nobody typed yes."
    safe = "Every interview is as it was."
    next_step = "Run the command again in a terminal, and type yes in full. It cannot be taken back."


class Scope(StrEnum):
    """How far somebody withdraws."""

    ERASE = "erase"
    WORDS = "words"
    RELEASE = "release"


_WHAT = {
    Scope.ERASE: "Everything of it is deleted for good.",
    Scope.WORDS: "Their own words and all notes are deleted for good. The other answers stay.",
    Scope.RELEASE: "It stays with the team, and nothing that leaves the team has it any more.",
}
Number = Annotated[int, typer.Argument(help="The withdrawal's number, as centre withdrawals shows it.", metavar="N")]


def withdraw(
    folder: Folder,
    identity: KeyFile,
    scope: Annotated[Scope | None, typer.Option(help="What they ask for. Without it you are only told.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Look for an interview by the code on its card, which you are asked to type, and do what its participant asks."""
    with opened(folder, identity, passphrase_file) as centre:
        desk = Desk(centre, SystemClock(), tell=_sorted)
        looked_up = desk.look_up(asking.line("The code on the card: "))
        asking.clear()
        found = isinstance(looked_up, Found)
        typer.echo("One record found." if found else "None found. It may still arrive on a stick.")
        if scope is None:
            return
        when = "" if found else " It is done as soon as it arrives."
        if not asking.agreed(f"{_WHAT[scope]}{when} Type yes to go on: "):
            raise WithdrawalNotAgreed
        _tell(centre, desk.ask(looked_up, scope.value))


def approve(
    folder: Folder,
    number: Number,
    identity: KeyFile,
    *,
    second: Annotated[Path, typer.Option(help="The key file of whoever agrees: somebody else.", metavar="FILE")],
    second_passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is that key's passphrase.")
    ] = None,
    refuse: Annotated[bool, typer.Option("--refuse", help="Do not do it, and forget whose it was.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Do what waits for a second person, with their key, or let it be."""
    with opened(folder, identity, passphrase_file) as centre:
        desk, agreeing = Desk(centre, SystemClock()), key_from(second, second_passphrase_file)
        if refuse:
            desk.refuse(number, agreeing)
            typer.echo(f"Withdrawal {number} was refused, and nothing was changed.")
        else:
            _tell(centre, desk.approve(number, agreeing))


def withdrawals(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """List what was asked for, and how many days are left for what waits."""
    with opened(folder, identity, passphrase_file) as centre:
        left = {each.number: each.days for each in desks.due(centre)}
        asked = desks.listed(centre)
        for each in asked:
            when = f"done on {each.done_on}" if each.state != ASKED else _countdown(left[each.number])
            typer.echo(f"{each.number:>4}  {each.scope:<8} {each.state:<8} asked on {each.asked_on}  {when}")
        if not asked:
            typer.echo("No withdrawal has been asked for here.")


def proof(
    folder: Folder,
    number: Number,
    out: Annotated[Path, typer.Argument(help="Where the page is to be.", metavar="OUT.pdf", dir_okay=False)],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the signed page for the person: what was done, when, and how to check it. It names nobody."""
    with opened(folder, identity, passphrase_file) as centre:
        signature = proofs.write(centre, number, out)
    typer.echo(f"Give the person {printable(str(out))}, and {printable(signature.name)} with it.")


def freeze(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Destroy everything that leads from a card to an interview, once the last day to withdraw is over."""
    with opened(folder, identity, passphrase_file) as centre:
        freezing.freeze(centre)
        day = freezing.standing(centre).frozen_on
    typer.echo(f"Since {day} nobody can find an interview by its card any more. No key for it is left here.")


def _sorted(interviews: int) -> None:
    asking.say(f"{interviews} interviews sorted so far.")


def _tell(centre: Centre, asked: Withdrawal) -> None:
    if asked.state == ASKED:
        typer.echo(f"Withdrawal {asked.number} waits for a second person, until {asked.due_on}.")
        typer.echo(f"They agree with: interview-app centre approve DIR {asked.number} --second THEIR-KEY")
        return
    typer.echo(f"Withdrawal {asked.number} is done.")
    if asked.releases:
        typer.echo(f"  {asked.releases} releases had it: they are marked stale. See the notices in the ledger.")
    if asked.scope == Scope.ERASE:
        typer.echo(f"  Bring {printable(str(centre.folder / LIST))} to every laptop.")
    typer.echo(f"  For the person: interview-app centre proof DIR {asked.number} OUT.pdf")


def _countdown(days: int) -> str:
    if days < 0:
        return f"OVERDUE by {-days} days"
    return "due today" if days == 0 else f"{days} days left"
