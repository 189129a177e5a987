"""`interview-app study design`: draw a study's design, freeze it, and say what can be seen with it."""

import sys
from typing import Annotated

import typer

from interview_app.base.clock import Clock, SystemClock
from interview_app.cli import main
from interview_app.cli.study_folder import Folder
from interview_app.study import load
from interview_app.study.findings import mistakes
from interview_app.study.load import StudyBroken
from interview_app.study.plan import freeze
from interview_app.study.plan.report import spoken

_SECONDS = 10  # at least, between two lines where nobody sits


def design(
    folder: Folder,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a design that is already frozen.")] = False,
) -> None:
    """Draw the design, freeze it in design.csv and design.lock.toml, and say how much it can show."""
    files = load.folder_files(folder)
    draft = load.read_draft(files)
    wrong = mistakes(draft.findings)
    if wrong or draft.study is None:
        for finding in wrong:
            typer.echo(main.printable(str(finding)))
        raise StudyBroken(wrong)
    drawn = freeze.drawn_for(draft.study, files, Watch(SystemClock()))
    own = draft.study.design.method == "file"
    freeze.freeze(folder, files, drawn, own=own, replace=replace)
    decks = draft.study.design.decks
    typer.echo(f"{len(drawn.rows)} vignettes in {decks} decks, D-efficiency {drawn.efficiency:.4f}")
    for sentence in spoken(drawn.report):
        typer.echo(main.printable(sentence))


class Watch:
    """Tells on standard error how far a drawing is: all along at a terminal, in a line now and then elsewhere."""

    def __init__(self, clock: Clock) -> None:
        """Begin to watch.

        Args:
            clock: Says when the next line is due.
        """
        self._clock = clock
        self._told = clock.monotonic()

    def __call__(self, done: int, of: int) -> None:
        """Tell, if it is time to, that so much is done."""
        if sys.stderr.isatty():
            sys.stderr.write(f"\rDrawing the design: {done / of:4.0%}\r")
            sys.stderr.flush()
            return
        now = self._clock.monotonic()
        if now - self._told >= _SECONDS:
            self._told = now
            main.print_error(f"Drawing the design: {done / of:.0%}")
