"""`interview-app centre disclosed`, `refused`, `corrected`, `returned`, `told` and `answered`: lines of the ledger."""

from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
import typer

from interview_app.base.errors import UserError
from interview_app.centre.archive.ledger import LineUnknown
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.ledger import notices, standing
from interview_app.centre.ledger.giving import WHYS, Giving, Plan, Which, Why
from interview_app.centre.ledger.line import Answer as Answered
from interview_app.centre.ledger.line import Disclosure
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, require
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.ledger_words import (
    Answer,
    Basis,
    Form,
    How,
    Line,
    Part,
    Purpose,
    Role,
    Use,
    Who,
    WithdrawalNumber,
    day,
    listed,
    stored,
)
from interview_app.cli.main import printable

_WHY: Final[dict[Why, str]] = {
    "reuse": "did not agree to other research",
    "words": "did not agree to their own words",
    "stopped": "stopped releases",
    "void": "do not count",
}


class ItemUnknown(UserError):
    """The study asks for no such consent."""

    code = "DISCLOSURE-ITEM"
    happened = "The study has no consent item called {item}."
    safe = "Nothing was noted."
    next_step = "Choose one of these: {items}."


class WhichTwice(UserError):
    """Both a consent item and a list say which interviews."""

    code = "DISCLOSURE-WHICH"
    happened = "It is not clear which interviews are in it."
    safe = "Nothing was noted."
    next_step = "Give either --agreed with a consent item, or --only with a list, or neither for all that may be in it."


class CorrectionEmpty(UserError):
    """A correction that would change nothing."""

    code = "CORRECTION-EMPTY"
    happened = "Line {line} says that already, so there is nothing to correct."
    safe = "Nothing was noted."
    next_step = "Say what it should have said: --who, --role, --purpose, --basis or --until."


def disclosed(
    folder: Folder,
    identity: KeyFile,
    *,
    who: Who,
    purpose: Purpose,
    part: Annotated[list[Part], typer.Option(help="What is in it. Several times for several parts.")],
    role: Role = "",
    use: Annotated[
        Use,
        typer.Option(
            help="Whose consent it needs: for this study, for other research, or none because the law says so."
        ),
    ] = Use.REUSE,
    form: Annotated[Form, typer.Option(help="Sealed files, answers line by line, a table, or a report.")] = (
        Form.MICRODATA
    ),
    basis: Annotated[Basis, typer.Option(help="On what basis in law.")] = Basis.CONSENT,
    until: Annotated[
        str, typer.Option(parser=day, help="The last day on which they may have it; without, for good.", metavar="DAY")
    ] = "",
    file: Annotated[
        Path | None,
        typer.Option(help="The file that is given: its fingerprint is noted, and not its name.", metavar="FILE"),
    ] = None,
    agreed: Annotated[str, typer.Option(help="Only who said yes to this consent item is in it.", metavar="ITEM")] = "",
    only: Annotated[
        Path | None,
        typer.Option(help="Only these are in it: a number a line, such as lines of centre list.", metavar="LIST"),
    ] = None,
    left_out: Annotated[
        int,
        typer.Option(help="Say that so many who may not be in it were taken out of what is given.", metavar="N", min=0),
    ] = 0,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell how many may be in it, and who not; nothing is noted.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down that somebody outside the team is given something, before it is given.

    Participants read the line. Nobody is in it whose choices do not cover it: if there are such people you are told how
    many, take them out of what you give, and say so with --left-out. For example:

    interview-app centre disclosed centre --identity coordinator.age --who "Northside University" --role "research team"
    --purpose "To see how young people feel about sharing data" --part answers --part about --until 2027-05-01
    """
    said: dict[str, Any] = {"organisation": who, "role": role, "purpose": purpose, "use": use, "form": stored(form)}
    said |= {"basis": stored(basis), "fields": [stored(each) for each in part], "expires": until}
    with opened(folder, identity, passphrase_file) as centre:
        require(centre, Deed.LEDGER)
        giving = msgspec.convert(said | {"digest": _digest(file)}, Giving)
        which = _which(centre, agreed, only)
        if dry_run:
            _tell_plan(verbs.plan(centre, giving, which))
            return
        n = verbs.note_disclosure(centre, giving, which, left_out_known=left_out)
        line = _line(centre, n)
    out = f", and {sum(line.left_out.values())} were left out" if line.left_out else ""
    typer.echo(
        f"Line {n} says that {printable(line.organisation)} has it: {line.interviews} interviews are in it{out}."
    )


def refused(
    folder: Folder,
    identity: KeyFile,
    *,
    who: Who,
    purpose: Purpose,
    why: Annotated[str, typer.Option(help="Why they got nothing, in one short sentence.", metavar="SENTENCE")],
    role: Role = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down that somebody asked and was given nothing."""
    with opened(folder, identity, passphrase_file) as centre:
        n = verbs.note_refusal(centre, organisation=who, role=role, purpose=purpose, why=why)
    typer.echo(f"Line {n} says that {printable(verbs.one_line(who))} was refused.")


def corrected(
    folder: Folder,
    line: Line,
    identity: KeyFile,
    *,
    who: Annotated[str | None, typer.Option("--who", help="The organisation it should name.", metavar="NAME")] = None,
    role: Annotated[str | None, typer.Option(help="As what.", metavar="ROLE")] = None,
    purpose: Annotated[str | None, typer.Option(help="What for, in one short sentence.", metavar="SENTENCE")] = None,
    basis: Annotated[Basis | None, typer.Option(help="On what basis in law.")] = None,
    until: Annotated[
        str | None, typer.Option(parser=day, help='The last day; "" for no last day.', metavar="DAY")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down what a line should have said. It stays, and the correction is a line of its own.

    Say only what is to be otherwise. What was in it, and whose interviews, cannot be corrected: it is what was given.
    """
    new = {"organisation": who, "role": role, "purpose": purpose, "expires": until}
    new |= {"basis": stored(basis) if basis is not None else None}
    with opened(folder, identity, passphrase_file) as centre:
        require(centre, Deed.LEDGER)
        before = _said(_line(centre, line))
        after = before | {name: verbs.one_line(value) for name, value in new.items() if value is not None}
        if after == before:
            raise CorrectionEmpty(line=line)
        giving = msgspec.convert(after, Giving)
        n = verbs.correct(centre, line, giving)
    typer.echo(f"Line {n} says what line {line} should have said.")


def returned(
    folder: Folder,
    line: Line,
    identity: KeyFile,
    *,
    how: Annotated[How, typer.Option(help="Whether they deleted it or gave it back.")],
    paper: Annotated[
        Path | None,
        typer.Option(help="A scan of the paper on which they say so: its fingerprint is noted.", metavar="FILE"),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down that whoever was given something has it no more."""
    with opened(folder, identity, passphrase_file) as centre:
        n = verbs.note_returned(centre, line, "given_back" if how is How.GIVEN_BACK else "deleted", _digest(paper))
    typer.echo(f"Line {n} says that they have no more what line {line} says they were given.")


def told(
    folder: Folder, line: Line, withdrawal: WithdrawalNumber, identity: KeyFile, passphrase_file: PassphraseFile = None
) -> None:
    """Write down that you told whoever has a line of a withdrawal. They have a week to answer."""
    with opened(folder, identity, passphrase_file) as centre:
        verbs.note_told(centre, line, withdrawal)
        due = next(each.due_on for each in notices.listed(centre) if (each.n, each.withdrawal) == (line, withdrawal))
    typer.echo(f"They were told of withdrawal {withdrawal} today, and should answer by {due}.")


def answered(
    folder: Folder,
    line: Line,
    withdrawal: WithdrawalNumber,
    *,
    answer: Annotated[Answer, typer.Option(help="What they did, or said.")],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down what they answered when they were told of a withdrawal.

    They deleted it, keep it, cannot take it out any more, or gave no reply.
    """
    with opened(folder, identity, passphrase_file) as centre:
        verbs.note_answered(centre, line, withdrawal, msgspec.convert(stored(answer), Answered))
    typer.echo(f"The ledger says what they answered to withdrawal {withdrawal}.")


def _which(centre: Centre, agreed: str, only: Path | None) -> Which:
    if agreed and only is not None:
        raise WhichTwice
    if only is not None:
        return Which("listed", listed=listed(only, partial(verbs.here, centre)))
    items = [item.id for item in centre.study.study.consent.items]
    if agreed and agreed not in items:
        raise ItemUnknown(item=agreed, items=", ".join(items))
    return Which("matching", agreed) if agreed else verbs.ALL


def _digest(file: Path | None) -> str:
    return verbs.digest_of(file) if file is not None else ""


def _line(centre: Centre, n: int) -> Disclosure:
    """Return what a line says, with every correction."""
    for given in standing.of(centre).given:
        if given.n == n:
            return given.line
    raise LineUnknown(line=n)


def _said(line: Disclosure) -> dict[str, Any]:
    return {field.name: getattr(line, field.name) for field in fields(Giving)}


def _tell_plan(plan: Plan) -> None:
    typer.echo(f"{len(plan.interviews)} interviews may be in it. Nothing was noted.")
    for why in WHYS:
        if why in plan.left_out:
            typer.echo(f"  {plan.left_out[why]} may not: they {_WHY[why]}")
    if plan.left_out:
        typer.echo(f"  Take them out of what you give, then say --left-out {sum(plan.left_out.values())}")
