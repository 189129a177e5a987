"""`interview-app demo`: a practice centre and laptop in one folder, to try a whole interview or to watch one."""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.paths import default_home

commands = typer.Typer(add_completion=False)


@commands.command()
def demo(
    home: Annotated[Path | None, typer.Option(help="Folder for everything; made when it is missing.")] = None,
    auto: Annotated[bool, typer.Option("--auto", help="Play a whole interview without hands.")] = False,
) -> None:
    """Make a practice centre and an enrolled practice laptop, and hold an interview."""
    if not auto and not has_display():
        typer.echo("There is no screen here, so the demo plays by itself, as with --auto.")
        auto = True
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = home or new_folder(SystemClock().now())

    # Windows, databases and PDFs are loaded only now: `interview-app --help` must not pay for them.
    from interview_app.ui import demo as windows  # noqa: PLC0415 - as the comment says

    typer.echo(f"PRACTICE in {folder}")
    raise typer.Exit(windows.play(folder, typer.echo) if auto else windows.show(folder))


def has_display() -> bool:
    """Tell whether there is a screen to open windows on."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def new_folder(now: datetime) -> Path:
    """Return a folder of its own for each demo, in the user's data directory."""
    return default_home() / "practice" / f"{now:%Y-%m-%d-%H%M%S}"
