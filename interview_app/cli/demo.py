"""`interview-app demo`: a practice centre and laptop in one folder, to try a whole interview or to watch one."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.paths import default_home
from interview_app.cli.main import load_windows

commands = typer.Typer(add_completion=False)


@commands.command()
def demo(
    home: Annotated[Path | None, typer.Option(help="Folder for everything; made when it is missing.")] = None,
    auto: Annotated[bool, typer.Option("--auto", help="Play a whole interview without hands.")] = False,
) -> None:
    """Make a practice centre and an enrolled practice laptop, and hold an interview."""
    folder = home or new_folder(SystemClock().now())
    # Windows, databases and PDFs are loaded only now: `interview-app --help` must not pay for them.
    windows = load_windows("interview_app.ui.demo")
    if not auto and not windows.has_screen():
        typer.echo("There is no screen here, so the demo plays by itself, as with --auto.")
        auto = True
    typer.echo(f"PRACTICE in {folder}")
    raise typer.Exit(windows.play(folder, typer.echo) if auto else windows.show(folder))


def new_folder(now: datetime) -> Path:
    """Return a folder of its own for each demo, in the user's data directory."""
    return default_home() / "practice" / f"{now:%Y-%m-%d-%H%M%S}"
