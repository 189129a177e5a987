"""`interview-app centre check`: whether everything at a centre is as it was written."""

import sys

import typer

from interview_app.centre import check
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable


def check_(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Read everything, and say what is not as it was written. The status is 0 only when all of it is."""
    with opened(folder, identity, passphrase_file) as centre:
        report = check.check_and_note(centre, _progress)
    for finding in report.findings:
        typer.echo(f"{printable(finding.sentence)} [{finding.code}]", err=True)
    if not report.good:
        typer.echo(
            "Keep the folder as it is, make no backup over an earlier one, and compare it with your last.", err=True
        )
        raise typer.Exit(1)
    typer.echo(f"All {report.interviews} interviews open, and everything is as it was written.")


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r{done} of {total} interviews", nl=done == total, err=True)
