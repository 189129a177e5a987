"""`interview-app audit`: the laptop's own record of changes."""

from typing import Annotated

import typer

from interview_app.cli.laptop import Home, PassphraseFile, unlocked

commands = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, help="Check the laptop's own record of changes."
)


@commands.callback()
def nothing() -> None:
    """Check the laptop's own record of changes."""


@commands.command("verify")
def verify(
    home: Home = None,
    passphrase_file: PassphraseFile = None,
    head: Annotated[bool, typer.Option("--head", help="Say only the newest digest, for a script.")] = False,
) -> None:
    """Go through the whole chain of changes, and compare it with the entries that are there."""
    with unlocked(home, passphrase_file) as vault:
        vault.verify_audit()
        newest = vault.audit_head()
    if head:
        typer.echo(newest.digest)
        return
    changes = "1 change" if newest.count == 1 else f"{newest.count} changes"
    typer.echo(f"{changes}, each linked to the one before, and every entry is as its link says.")
    typer.echo(f"The newest: {newest.digest}")
