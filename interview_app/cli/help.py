"""`interview-app help cards`: the quick cards as PDF, to print and take along."""

from pathlib import Path
from typing import Annotated

import typer

commands = typer.Typer(add_completion=False, no_args_is_help=True)


@commands.callback()
def help_() -> None:
    """Print the quick cards. In a window, F1 shows help about the page."""


@commands.command()
def cards(
    out: Annotated[Path, typer.Option(help="Folder for the cards; made when it is missing.")],
) -> None:
    """Write each quick card as a PDF of one page."""
    from interview_app.base.paths import make_private_folder  # noqa: PLC0415 - drawing is loaded when it is asked for
    from interview_app.bundle import quick_cards  # noqa: PLC0415 - as above

    for file in quick_cards.save(out if out.is_dir() else make_private_folder(out)):
        typer.echo(file.name)
