"""`interview-app concern`: what the safeguarding lead does with concern records. No vault is needed."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from interview_app.base.clock import SystemClock
from interview_app.base.files import read_bounded
from interview_app.base.paths import make_private_folder
from interview_app.bundle import concern_file, concern_reading, package
from interview_app.bundle.authority_file import authority_in
from interview_app.centre import identities
from interview_app.cli import passphrases
from interview_app.cli.bundle import write_all
from interview_app.cli.main import load_windows

commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Open concern records.")


@commands.callback()
def noun() -> None:
    """Open concern records."""


@commands.command("open")
def open_(
    file: Annotated[Path, typer.Argument(help="concerns-….zip, or one sealed record.", metavar="FILE", dir_okay=False)],
    identity: Annotated[Path, typer.Option(help="Your key file.", metavar="KEY")],
    out: Annotated[Path, typer.Option(help="A folder for what is opened. It will not be encrypted.", metavar="DIR")],
    authority: Annotated[
        Path | None, typer.Option(help="The centre's centre.json: refuse what no laptop of it has signed.")
    ] = None,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is your key's passphrase.")
    ] = None,
) -> None:
    """Write each record as plain text and as JSON."""
    signer = None if authority is None else authority_in(authority)
    sealed = concern_reading.sealed_in(read_bounded(file, package.LARGEST), signer, SystemClock().now())
    key = identities.load(identity, passphrases.known(passphrase_file, identity.name))
    files: dict[str, bytes] = {}
    for concern in (concern_file.open_sealed(each, [key]) for each in sealed):
        name = f"concern-{concern.day}-{concern.id}"
        files[f"{name}.txt"] = concern_file.in_words(concern).encode()
        files[f"{name}.json"] = msgspec.json.encode(concern)
        typer.echo(f"{name}: {'SOMEBODY IS IN DANGER' if concern.written.danger == 'yes' else 'a concern'}")
    write_all(make_private_folder(out), files)
    if signer is None:
        typer.echo("Who wrote these was not checked. With --authority it is.")
    typer.echo(f"They are in {out}, and not encrypted: delete them when you no longer need them.")


@commands.command("inbox")
def inbox(
    folder: Annotated[
        Path, typer.Argument(help="The inbox's own folder; the first time a new or empty one.", metavar="FOLDER")
    ],
    identity: Annotated[Path, typer.Option(help="Your key file.", metavar="KEY")],
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is your key's passphrase.")
    ] = None,
) -> None:
    """Open the inbox for concern records in a window. Only your key opens what is in it."""
    safeguarding = load_windows("interview_app.ui.safeguarding")
    key = identities.load(identity, passphrases.known(passphrase_file, identity.name))
    raise typer.Exit(safeguarding.show(folder, key))
