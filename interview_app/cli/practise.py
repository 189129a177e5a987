"""`interview-app practise`: a hard moment, tried before it happens; the fieldworker's window starts it from Today."""

from enum import StrEnum
from typing import Annotated

import typer

from interview_app.cli.main import load_windows

commands = typer.Typer(add_completion=False)


class Scenario(StrEnum):
    """What can be practised."""

    WITHDRAWS = "withdraws"
    HARM = "harm"
    CANNOT_READ = "cannot_read"
    BATTERY = "battery"


@commands.command()
def practise(
    scenario: Annotated[Scenario, typer.Argument(help="What happens in the room.")] = Scenario.WITHDRAWS,
) -> None:
    """Open a practice laptop, with a script beside it that ticks what was done."""
    raise typer.Exit(load_windows("interview_app.ui.rehearsing").main(scenario.value))
