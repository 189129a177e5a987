"""`interview-app centre`: what the coordinator does."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.centre import devices, identities, inbox
from interview_app.centre.inbox import FileResult
from interview_app.centre.office import Centre
from interview_app.cli import passphrases
from interview_app.cli.centre_key import REQUEST_LIMIT, KeyFile, PassphraseFile
from interview_app.cli.main import load_windows, printable
from interview_app.study import load, pack

commands = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Found a centre, enrol laptops, take interviews in.",
)

Folder = Annotated[Path, typer.Argument(help="The centre's folder.", metavar="DIR")]
AsOf = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"],
        help="A day before the laptop's certificate ran out, if you know that the bundle was written before that.",
    ),
]
_NOON = 12


class NoBundles(UserError):
    """The folders that were named hold no bundle."""

    code = "NO-BUNDLES"
    happened = "There is no bundle in this folder."
    safe = "Nothing was taken in, and nothing was changed."
    next_step = "Look for files called bundle-….zip, and name them or their folder."


@commands.command("init")
def init(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.", metavar="DIR")],
    study: Annotated[Path, typer.Option(help="The study's folder.")],
    recipient: Annotated[
        list[Path], typer.Option(help="A public half. Three times: coordinator, deputy, recovery.", metavar="FILE.pub")
    ],
    practice: Annotated[bool, typer.Option("--practice", help="Only for trying out.")] = False,
) -> None:
    """Found a centre for a study and three keys."""
    recipients = [identities.load_public(file) for file in recipient]
    loaded = load.read(study)
    Centre.found(folder, recipients=recipients, study=loaded, practice=practice, clock=SystemClock()).close()
    typer.echo(f"The centre for {loaded.study.id} is in {folder}.")


@commands.command("pack")
def issue(
    folder: Folder,
    request: Annotated[Path, typer.Argument(help="The laptop's request.", metavar="REQUEST")],
    identity: KeyFile,
    out: Annotated[Path, typer.Option(help="Where the pack is to be.", metavar="PACK", dir_okay=False)],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Enrol a laptop, or renew its pack. Compare the eight words with the fieldworker by phone first."""
    untrusted_request = read_bounded(request, REQUEST_LIMIT)
    spoken = " ".join(pack.read_request(untrusted_request).words)
    typer.echo(f"The laptop's words: {spoken}")
    with opened(folder, identity, passphrase_file) as centre:
        write_durably(out, devices.issue_pack(centre, untrusted_request))
        typer.echo(f"The centre's words, which the laptop will show: {' '.join(centre.words)}")
    typer.echo(f"Its pack is {out}. Give it to the fieldworker only if the words were the same.")


@commands.command("open")
def open_window(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Open the central team's window."""
    central_team = load_windows("interview_app.ui.central_team")
    with opened(folder, identity, passphrase_file) as centre:
        raise typer.Exit(central_team.show(centre))


@commands.command("import")
def take_in(
    folder: Folder,
    paths: Annotated[list[Path], typer.Argument(help="Bundles, or folders of bundles.", metavar="PATH...")],
    identity: KeyFile,
    as_of: AsOf = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take bundles in. Every file is tried; the status is 0 only when all of everything is in the archive."""
    with opened(folder, identity, passphrase_file) as centre:
        intake = inbox.take_in(centre, paths, as_of and as_of.replace(hour=_NOON, tzinfo=UTC))
    if not intake.results:
        raise NoBundles
    for result in intake.results:
        _tell(result)
    if not intake.good:
        raise typer.Exit(1)


@commands.command("list")
def list_interviews(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """List the interviews in the archive."""
    with opened(folder, identity, passphrase_file) as centre:
        for row in centre.archive.interviews():
            typer.echo(f"{row.id}  {row.month}  {row.language}  {'complete' if row.complete else 'stopped early'}")


@commands.command("show")
def show(
    folder: Folder,
    interview: Annotated[str, typer.Argument(help="The interview's number.", metavar="ID")],
    identity: KeyFile,
    pdf: Annotated[
        Path | None, typer.Option(help="Write the summary here instead.", metavar="OUT", dir_okay=False)
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show an interview's record, or write its summary as a PDF."""
    with opened(folder, identity, passphrase_file) as centre:
        if pdf is not None:
            write_durably(pdf, centre.archive.summary_pdf(interview))
            typer.echo(f"The summary is {pdf}. It is not encrypted: delete it when you no longer need it.")
        else:
            sys.stdout.write(centre.archive.record_json(interview).decode() + "\n")


@contextmanager
def opened(folder: Path, identity: Path, passphrase_file: Path | None) -> Iterator[Centre]:
    """Open a centre with a key, whose passphrase is typed or comes from a file."""
    passphrase = passphrases.known(passphrase_file, identity.name)
    with Centre.open(folder, identities.load(identity, passphrase), clock=SystemClock()) as centre:
        yield centre


def _tell(result: FileResult) -> None:
    typer.echo(
        f"{printable(result.name)}: {result.taken} new, {result.duplicates} known, {len(result.rejections)} kept out"
    )
    for rejected in result.rejections:
        typer.echo(f"  {rejected.name or 'the file'}: {printable(rejected.sentence)} [{rejected.code}]", err=True)
    if result.receipt is not None:
        typer.echo(f"  receipt for the laptop: {printable(str(result.receipt))}")
