"""`interview-app centre analyse list` and `show`: what an analyst's key opens."""

import sys
from typing import Annotated

import typer

from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.cli.centre_door import key_from
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import print_error

commands = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Read the copy for analysis, with the key of an analyst.",
)


@commands.command("list")
def list_interviews(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """List the interviews that count, under numbers of the copy's own."""
    with AnalysisDesk.open(folder, key_from(identity, passphrase_file)) as desk:
        if not desk.finished:
            print_error("The copy is not finished: interviews are missing. Ask the coordinator to open the centre.")
        for each in desk.interviews():
            how = "complete" if each.complete else "stopped early"
            typer.echo(f"{each.id}  {each.month}  {each.language}  deck {each.deck}  {how}")


@commands.command("show")
def show(
    folder: Folder,
    interview: Annotated[str, typer.Argument(help="The interview's number, as list shows it.", metavar="ID")],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show what an interview says, as JSON."""
    with AnalysisDesk.open(folder, key_from(identity, passphrase_file)) as desk:
        sys.stdout.write(desk.record_json(interview).decode() + "\n")
