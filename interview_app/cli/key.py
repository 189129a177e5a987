"""`interview-app key`: the central team's keys."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import system_randomness
from interview_app.centre import identities
from interview_app.cli import passphrases
from interview_app.cli.key_recovery import recovery_key
from interview_app.crypto import words
from interview_app.crypto.addressed import key_id

commands = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, help="Make the central team's keys."
)

KeyFile = Annotated[Path, typer.Argument(help="Where the key is, or is to be.", metavar="FILE", dir_okay=False)]
PassphraseFile = Annotated[Path | None, typer.Option(help="A file whose first line is the passphrase.")]


@commands.command("new")
def new(file: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Make a key under a passphrase: FILE, which stays with its owner, and FILE.pub, which founds a centre."""
    identities.refuse_to_replace(file)
    passphrase = passphrases.new(passphrase_file, file.name, system_randomness)
    recipient = identities.make(file, passphrase, system_randomness)
    typer.echo(f"The key is in {file}. Keep it, and its passphrase, in different places.")
    public = identities.public_file(file)
    typer.echo(f"Its public half, key {key_id(recipient)}, is in {public}. In words, to compare by phone:")
    typer.echo(_in_words(recipient))


@commands.command("show")
def show(file: Annotated[Path, typer.Argument(help="A public half.", metavar="FILE.pub")]) -> None:
    """Show a public half's number, and its words, so that two people can compare it by phone."""
    recipient = identities.load_public(file)
    typer.echo(f"Key {key_id(recipient)}. In words, to compare by phone:")
    typer.echo(_in_words(recipient))


commands.command("recovery")(recovery_key)


def _in_words(recipient: str) -> str:
    return f"    {' '.join(words.fingerprint(recipient.encode()))}"
