"""`interview-app centre withdrawal-list` and `addenda`: what became of interviews after they were sealed."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.files import write_durably
from interview_app.centre import access, withdrawal
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable


def withdrawals(
    folder: Folder,
    identity: KeyFile,
    out: Annotated[Path, typer.Option(help="Where the list is to be.", metavar="FILE", dir_okay=False)],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the signed list by which laptops delete what was withdrawn here. One file is for all laptops."""
    with opened(folder, identity, passphrase_file) as centre:
        content = withdrawal.signed_list(centre)
    write_durably(out, content)
    typer.echo(f"Bring {printable(str(out))} to every laptop: it says nothing to anybody else.")


def addenda(
    folder: Folder,
    interview: Annotated[str, typer.Argument(help="The interview's number.", metavar="ID")],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show what the fieldworker said about an interview after it was sealed."""
    with opened(folder, identity, passphrase_file) as centre:
        for each in access.addenda(centre, interview):
            typer.echo(f"{each.n}. {each.month}  {each.kind}: {printable(each.reason)}")
