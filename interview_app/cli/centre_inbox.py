"""`interview-app centre import`, `quarantine` and `conflicts`: bundles come in, and what is to be said of them."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from interview_app.base.errors import UserError
from interview_app.centre import conflicts as disagreeing
from interview_app.centre import inbox, kept_out
from interview_app.centre.inbox import Intake, Runner
from interview_app.centre.inbox.runner import cluster, inline, pool
from interview_app.centre.inbox.watching import Watching
from interview_app.centre.office import Centre
from interview_app.cli import centre_named, intake_told
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable

AsOf = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"],
        help="A day before the laptop's certificate ran out, if you know that the bundle was written before that.",
    ),
]
Workers = Annotated[
    int, typer.Option(min=0, help="How many other processes of this computer open the files.", metavar="N")
]
Scheduler = Annotated[
    str, typer.Option(help="A Dask cluster whose workers open the files: they get the keys.", metavar="URL")
]
_NOON: Final = 12


class NoBundles(UserError):
    """The folders that were named hold no bundle."""

    code = "NO-BUNDLES"
    happened = "There is no bundle in this folder."
    safe = "Nothing was taken in, and nothing was changed."
    next_step = "Look for files called bundle-….zip, and name them or their folder."


class WatchFolder(UserError):
    """What is to be watched is no folder, or it is only to be tried."""

    code = "WATCH-FOLDER"
    happened = "Only one folder at a time can be watched, and what arrives in it is taken in for real."
    safe = "Nothing was taken in, and nothing was changed."
    next_step = "Name one folder after --watch, and leave --dry-run out."


def take_in(
    words: Annotated[
        list[Path],
        typer.Argument(
            help="Bundles, or folders of bundles. The centre's folder comes first, unless you are in it, or "
            f"{centre_named.VARIABLE} names it.",
            metavar="[DIR] PATH...",
        ),
    ],
    *,
    identity: centre_named.KeyFileOrFound = None,
    as_of: AsOf = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would become of each file.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Take in whatever arrives in a folder, until Ctrl+C.")] = False,
    workers: Workers = 0,
    scheduler: Scheduler = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take bundles in. Every file is tried; the status is 0 only when all of everything is in the archive."""
    folder, paths = centre_named.centre_and_files(words)
    if watch and (dry_run or len(paths) != 1 or not paths[0].is_dir()):
        raise WatchFolder
    at = as_of and as_of.replace(hour=_NOON, tzinfo=UTC)
    runner = cluster(scheduler) if scheduler else pool(workers) if workers else inline
    with opened(folder, centre_named.key_file(folder, identity), passphrase_file) as centre:
        take = partial(_taken_in, centre, at=at, runner=runner)
        good = _until_interrupted(take, paths[0]) if watch else _once(take, paths, dry=dry_run)
    if not good:
        raise typer.Exit(1)


def quarantine(
    folder: Folder,
    identity: KeyFile,
    diagnostic: Annotated[
        int | None, typer.Option(help="Print what may be shown to whoever looks after the program.", metavar="N")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """List what was kept out and still matters."""
    with opened(folder, identity, passphrase_file) as centre:
        if diagnostic is not None:
            typer.echo(kept_out.entry(centre, diagnostic).diagnostic)
            return
        listed = kept_out.listed(centre)
        for each in listed:
            typer.echo(f"{each.number}. {each.seen_on}  {each.sha256[:8]}  {printable(each.sentence)} [{each.code}]")
        if not listed:
            typer.echo("Nothing in the quarantine waits for anything.")


def conflicts(
    folder: Folder,
    identity: KeyFile,
    settle: Annotated[int | None, typer.Option(help="Settle the conflict with this number.", metavar="N")] = None,
    keep: Annotated[
        Literal["here", "other"], typer.Option(help="Which one counts; the other one is destroyed.")
    ] = "here",
    passphrase_file: PassphraseFile = None,
) -> None:
    """List interviews that arrived again and say something else, or settle one."""
    with opened(folder, identity, passphrase_file) as centre:
        if settle is not None:
            disagreeing.settle(centre, settle, keep)
        waiting = disagreeing.waiting(centre)
        for each in waiting:
            typer.echo(f"{each.number}. {each.seen_on}  {each.interview}")
        if not waiting:
            typer.echo("No conflict waits to be settled.")


def _taken_in(centre: Centre, paths: list[Path], *, at: datetime | None, runner: Runner, dry: bool = False) -> Intake:
    return inbox.take_in(centre, paths, at, runner=runner, watch=intake_told.Teller(), dry=dry)


def _once(take: Callable[..., Intake], paths: list[Path], *, dry: bool) -> bool:
    intake = take(paths, dry=dry)
    if not intake.results:
        raise NoBundles
    intake_told.tell(intake)
    return intake.good


def _until_interrupted(take: Callable[..., Intake], folder: Path) -> bool:
    """Take in what arrives in a folder until Ctrl+C, and tell whether all of it is in the archive."""
    good, never = True, threading.Event()
    try:
        for files in Watching(folder).arrivals(lambda seconds: not never.wait(seconds)):
            intake = take(list(files))
            good = good and intake.good  # before it is told: whoever reads it may press Ctrl+C at once
            intake_told.tell(intake)
    except KeyboardInterrupt:
        typer.echo("Stopped. What was taken in stays.", err=True)
    return good
