"""`interview-app centre backup` and `restore`: a sealed copy of the whole centre, and a centre made from one."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.centre import backup, restore
from interview_app.cli.centre_door import key_from, opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable


class OneWordOnTombstones(UserError):
    """A list of what was withdrawn was named, and also that there is none."""

    code = "TOMBSTONES-OR-NONE"
    happened = "It is not clear what is to be done about withdrawals: a list was named, and also that there is none."
    safe = "Nothing was restored."
    next_step = "Give --tombstones with the file, and leave --no-tombstones out."


def backup_(
    folder: Folder,
    out: Annotated[Path, typer.Argument(help="A folder, in which earlier backups may be.", metavar="OUT")],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make a sealed copy of the centre, while it is in use: a large file, and a small one with the keys, keys.age."""
    with opened(folder, identity, passphrase_file) as centre:
        made = backup.write(centre, out)
    typer.echo(f"The backup is {printable(str(made.content))}.")
    typer.echo(f"The keys to it, and to every earlier one beside it, are {printable(str(made.keys))}.")
    typer.echo("Keep both, on different sticks if you can. Wherever there is an earlier keys.age, put this one in its")
    typer.echo("place: who was erased here stays in earlier backups for as long as earlier keys exist.")


def restore_(
    content: Annotated[Path, typer.Argument(help="The large file of a backup.", metavar="BACKUP")],
    keys: Annotated[Path, typer.Argument(help="keys.age, of the same day or later.", metavar="KEYS")],
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.", metavar="DIR")],
    identity: KeyFile,
    *,
    tombstones: Annotated[
        Path | None,
        typer.Option(
            help="What was withdrawn: tombstones.json of the centre, or of its newest backup.", metavar="FILE"
        ),
    ] = None,
    no_tombstones: Annotated[
        bool, typer.Option("--no-tombstones", help="Nobody has a list of what was withdrawn any more.")
    ] = False,
    archive: Annotated[
        str, typer.Option(help="An empty PostgreSQL database for the archive, without a password.", metavar="URL")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make a centre from a backup. What was withdrawn since is withdrawn again before anybody can open it."""
    if tombstones is not None and no_tombstones:
        raise OneWordOnTombstones
    key = key_from(identity, passphrase_file)
    sources = restore.Sources(content, keys, (tombstones,) if tombstones else (), without_tombstones=no_tombstones)
    told = restore.restore(sources, folder, key, clock=SystemClock(), archive_at=archive)
    _tell(told, folder)


def _tell(told: restore.Restored, folder: Path) -> None:
    typer.echo(f"The centre is in {printable(str(folder))}, with {told.interviews} interviews.")
    if told.without_key:
        typer.echo(f"{told.without_key} interviews are left out: their keys were destroyed, or came after keys.age.")
    if told.withdrawn:
        typer.echo(f"{told.withdrawn} interviews were withdrawn since, in part or whole: that was done again.")
    if told.left_evidence:
        typer.echo(f"{told.left_evidence} files with evidence of consent are left out for the same reason.")
    typer.echo("What the centre did after this backup is not in it: import the bundles since then again, revoke again")
    typer.echo("which laptops were lost, and put withdrawal-key.age back from the officer's own copy.")
