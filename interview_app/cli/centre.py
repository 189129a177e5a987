"""`interview-app centre`: what the coordinator does."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.files import write_durably
from interview_app.centre import access, identities
from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.centre.office import Centre
from interview_app.centre.strongbox import KeyOfAnalyst
from interview_app.cli import (
    centre_afterwards,
    centre_analyse,
    centre_backup,
    centre_check,
    centre_devices,
    centre_giving,
    centre_inbox,
    centre_keys,
    centre_laptops,
    centre_others,
    centre_progress,
    centre_records,
    centre_rescue,
    centre_withdrawals,
)
from interview_app.cli.centre_door import key_from, opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import load_windows
from interview_app.study import load

commands = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Found a centre, enrol laptops, take interviews in.",
)


@commands.command("init")
def init(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.", metavar="DIR")],
    study: Annotated[Path, typer.Option(help="The study's folder.")],
    recipient: Annotated[
        list[Path], typer.Option(help="A public half. Three times: coordinator, deputy, recovery.", metavar="FILE.pub")
    ],
    practice: Annotated[bool, typer.Option("--practice", help="Only for trying out.")] = False,
    archive: Annotated[
        str,
        typer.Option(
            help="Keep the archive in a PostgreSQL database, such as postgresql+psycopg://name@server/database, "
            "without a password: that comes from .pgpass.",
            metavar="URL",
        ),
    ] = "",
) -> None:
    """Found a centre for a study and three keys."""
    recipients = [identities.load_public(file) for file in recipient]
    loaded = load.read(study)
    Centre.found(
        folder, recipients=recipients, study=loaded, practice=practice, clock=SystemClock(), archive_at=archive
    ).close()
    typer.echo(f"The centre for {loaded.study.id} is in {folder}.")


commands.command("import")(centre_inbox.take_in)
commands.command("quarantine")(centre_inbox.quarantine)
commands.command("conflicts")(centre_inbox.conflicts)
commands.command("drill")(centre_keys.drill_)
commands.command("prove")(centre_keys.prove)
commands.command("keys")(centre_keys.keys)
commands.command("rotate")(centre_keys.rotate)
commands.command("pack")(centre_devices.issue)
commands.command("recipients")(centre_others.recipients)
commands.command("devices")(centre_laptops.devices_)
commands.command("site")(centre_laptops.site)
commands.command("revoke")(centre_devices.revoke)
commands.command("rescue")(centre_rescue.rescue)
commands.command("withdrawal-list")(centre_afterwards.withdrawals)
commands.command("addenda")(centre_afterwards.addenda)
commands.command("withdraw")(centre_withdrawals.withdraw)
commands.command("approve")(centre_withdrawals.approve)
commands.command("withdrawals")(centre_withdrawals.withdrawals)
commands.command("proof")(centre_withdrawals.proof)
commands.command("freeze")(centre_withdrawals.freeze)
commands.command("ledger")(centre_records.ledger)
commands.command("audit")(centre_records.audit)
commands.command("whohas")(centre_records.whohas)
commands.command("disclosed")(centre_giving.disclosed)
commands.command("refused")(centre_giving.refused)
commands.command("corrected")(centre_giving.corrected)
commands.command("returned")(centre_giving.returned)
commands.command("told")(centre_giving.told)
commands.command("answered")(centre_giving.answered)
commands.command("progress")(centre_progress.progress)
commands.command("targets")(centre_progress.targets_)
commands.command("backup")(centre_backup.backup_)
commands.command("check")(centre_check.check_)
commands.command("restore")(centre_backup.restore_)
commands.add_typer(centre_analyse.commands, name="analyse")


@commands.command("new")
def new() -> None:
    """Make the keys and found a centre step by step, in a window."""
    raise typer.Exit(load_windows("interview_app.ui.central_team").show_ceremony())


@commands.command("open")
def open_window(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Open the central team's window; with the key of an analyst, the copy for analysis."""
    central_team = load_windows("interview_app.ui.central_team")
    key = key_from(identity, passphrase_file)
    try:
        with Centre.open(folder, key, clock=SystemClock()) as centre:
            raise typer.Exit(central_team.show(centre))
    except KeyOfAnalyst:
        with AnalysisDesk.open(folder, key) as desk:
            raise typer.Exit(central_team.show_analysis(desk)) from None


@commands.command("list")
def list_interviews(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """List the interviews in the archive."""
    with opened(folder, identity, passphrase_file) as centre:
        for row in access.interviews(centre):
            void = "  void: not to be counted" if row.void else ""
            typer.echo(
                f"{row.id}  {row.month}  {row.language}  {'complete' if row.complete else 'stopped early'}{void}"
            )


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
            write_durably(pdf, access.summary(centre, interview))
            typer.echo(f"The summary is {pdf}. It is not encrypted: delete it when you no longer need it.")
        else:
            sys.stdout.write(access.read_json(centre, interview).decode() + "\n")
