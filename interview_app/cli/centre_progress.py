"""`interview-app centre progress` and `targets`: how fieldwork stands, without seeing anyone."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import progress as fieldwork
from interview_app.centre import progress_pdf, progress_text, targets
from interview_app.centre.progress_names import Names
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable
from interview_app.study import load


class TargetsHaveMistakes(UserError):
    """Targets have mistakes, and whoever asked is whoever can put them right."""

    code = "TARGETS-MISTAKES"
    happened = "The targets cannot be used yet: {count}."
    next_step = "Put right what each line names, from the top, and run the check again."


def progress(
    folder: Folder,
    identity: KeyFile,
    pdf: Annotated[
        Path | None, typer.Option(help="Write a report to print here instead.", metavar="OUT.pdf", dir_okay=False)
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Say how fieldwork stands against its targets. Numbers of fewer than five people are hidden."""
    with opened(folder, identity, passphrase_file) as centre:
        stands, names = fieldwork.progress(centre), Names(centre.study)
    if pdf is None:
        for line in progress_text.lines(stands, names):
            typer.echo(printable(line))
        return
    write_durably(pdf, progress_pdf.draw(stands, names))
    typer.echo(f"The progress report is {pdf}.")


def targets_(
    file: Annotated[Path, typer.Argument(help="The targets.", metavar="targets.toml")],
    study: Annotated[Path, typer.Option(help="The study's folder, which the targets are for.", metavar="DIR")],
) -> None:
    """List everything that is wrong with targets. Put the file into the centre's folder when nothing is."""
    try:
        told = targets.read(file, load.read(study).study)
    except targets.TargetsBroken as error:
        for finding in error.findings:
            typer.echo(printable(f"Mistake: {finding}"))
        count = len(error.findings)
        raise TargetsHaveMistakes(count="1 mistake" if count == 1 else f"{count} mistakes") from error
    typer.echo(f"No mistakes. Interviews: {told.total:,}, sites: {len(told.sites)}, quotas: {len(told.quotas)}.")
