"""`interview-app centre ledger`, `audit` and `whohas`: who has had what, what the team did, and one person's page."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre.archive.ledger import Notice
from interview_app.centre.ledger import audit as audits
from interview_app.centre.ledger import by_code, export, export_pdf, notices, standing
from interview_app.centre.office import Centre
from interview_app.centre.withdrawals.desk import Desk
from interview_app.cli import asking
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable

Make = Callable[[Centre], bytes]
_LEDGER: Mapping[str, Make] = {".json": export.ledger_json, ".csv": export.ledger_csv, ".pdf": export_pdf.ledger}
_ACTS: Mapping[str, Make] = {".json": export.acts_json, ".csv": export.acts_csv, ".pdf": export_pdf.acts}
_NEWEST = 20


class RecordsFormat(UserError):
    """A file of a kind that records are not written as."""

    code = "RECORDS-FORMAT"
    happened = "Records are not written as a file of this kind."
    safe = "Nothing was written."
    next_step = "Let its name end in .json for a signed file, .csv for a table, or .pdf for paper."


Out = Annotated[
    Path | None,
    typer.Option(help="Write it for an auditor here: signed .json, .csv or .pdf.", metavar="FILE", dir_okay=False),
]


def ledger(folder: Folder, identity: KeyFile, out: Out = None, passphrase_file: PassphraseFile = None) -> None:
    """List who was given what, who was refused, and whom to tell of a withdrawal; or write all of it for an auditor."""
    with opened(folder, identity, passphrase_file) as centre:
        if out is not None:
            _write(centre, out, _LEDGER)
            return
        account, today = standing.of(centre), centre.clock.now().date()
        for each in account.given:
            line = each.line
            until = f"until {line.expires}" if line.expires else "no last day"
            said = f"{each.n:>4}  {line.day}  {line.organisation}  {line.form}, {line.interviews} interviews, {until}"
            typer.echo(printable(f"{said}: {_STATES[each.state(today)]}"))
        for refused in account.refused:
            said = f"{refused.n:>4}  {refused.line.day}  {refused.line.organisation}  refused: {refused.line.why}"
            typer.echo(printable(said))
        waiting = [notice for notice in notices.listed(centre) if notice.answered_on is None]
        if not (account.given or account.refused or waiting):
            typer.echo("Nobody has been given anything, and nobody was refused.")
        for notice in waiting:
            typer.echo(f"{'DUE: ' if notice.due(today) else ''}{_waits(notice)}")


def audit(folder: Folder, identity: KeyFile, out: Out = None, passphrase_file: PassphraseFile = None) -> None:
    """Check that nobody changed the records, and list what the team did last; or write all of it for an auditor."""
    with opened(folder, identity, passphrase_file) as centre:
        if out is not None:
            _write(centre, out, _ACTS)
        else:
            for act in audits.acts(centre, limit=_NEWEST).acts:
                typer.echo("  ".join(export.act_cells(act)))
        done, lines = audits.verify(centre)
        typer.echo(f"Nothing was changed: {done.count} acts and {lines.count} lines of the ledger follow each other.")


def whohas(
    folder: Folder,
    out: Annotated[Path, typer.Option(help="Where the page is to be.", metavar="OUT.pdf", dir_okay=False)],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the page for one participant: who has had what they told us. You are asked to type the code on the card."""
    with opened(folder, identity, passphrase_file) as centre:
        desk = Desk(centre, SystemClock())
        code = asking.line("The code on the card: ")
        asking.clear()
        write_durably(out, by_code.draw(centre, desk, code))
    typer.echo(f"Give the person {printable(str(out))}. It has no name and no code in it.")


_STATES = {"there": "they have it", "over": "their time is over", "returned": "they have it no more"}


def _waits(notice: Notice) -> str:
    who = f"whoever has line {notice.n}"
    if notice.sent_on is None:
        return f"tell {who} of withdrawal {notice.withdrawal} by {notice.due_on}, then: interview-app centre told"
    said = f"{who} was told of withdrawal {notice.withdrawal} on {notice.sent_on} and should answer by {notice.due_on}"
    return f"{said}, then: interview-app centre answered"


def _write(centre: Centre, out: Path, kinds: Mapping[str, Make]) -> None:
    make = kinds.get(out.suffix.lower())
    if make is None:
        raise RecordsFormat
    write_durably(out, make(centre))
    typer.echo(f"Give the auditor {printable(str(out))}.")
