"""`interview-app study design`: draw a study's design and freeze it."""

from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.cli.study_folder import Folder
from interview_app.study import design as drawing
from interview_app.study import load, rows
from interview_app.study.load import StudyBroken


class DesignFrozen(UserError):
    """A design that is already frozen would change."""

    code = "DESIGN-FROZEN"
    happened = "This study already has a frozen design, and a new one would differ from it."
    safe = "The frozen design was left as it is."
    next_step = "If no interview has been held with it, run the command again with --replace."


def design(
    folder: Folder,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a design that is already frozen.")] = False,
) -> None:
    """Draw the design and freeze it in design.csv and design.lock.toml."""
    files = load.folder_files(folder)
    draft = load.read_draft(files)
    if draft.findings or draft.study is None:
        for finding in draft.findings:
            typer.echo(str(finding))
        raise StudyBroken(draft.findings)
    drawn = drawing.draw(draft.study)
    if files.get(rows.FILE, drawn.table) != drawn.table and not replace:
        raise DesignFrozen
    write_durably(folder / rows.FILE, drawn.table)
    write_durably(folder / load.LOCK, drawn.lock)
    typer.echo(f"{len(drawn.rows)} vignettes in {draft.study.design.decks} decks, D-efficiency {drawn.efficiency:.4f}")
