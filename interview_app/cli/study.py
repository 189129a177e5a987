"""`interview-app study`: check a study's files and freeze its design."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.study import design as drawing
from interview_app.study import load, rows
from interview_app.study.load import LoadedStudy, StudyBroken
from interview_app.study.readability import readability

commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Check a study and freeze its design.")

Folder = Annotated[Path, typer.Argument(help="The study's folder, with study.toml in it.", metavar="FOLDER")]


class DesignFrozen(UserError):
    """A design that is already frozen would change."""

    code = "DESIGN-FROZEN"
    happened = "This study already has a frozen design, and a new one would differ from it."
    safe = "The frozen design was left as it is."
    next_step = "If no interview has been held with it, run the command again with --replace."


@commands.command("check")
def check(folder: Folder) -> None:
    """List every mistake in a study, or say that there is none and how hard it is to read."""
    try:
        loaded = load.read(folder)
    except StudyBroken as error:
        for finding in error.findings:
            typer.echo(str(finding))
        raise
    typer.echo(f"{loaded.study.id} {loaded.study.version}: no mistakes. SHA-256 {loaded.digest}")
    for note in _notes(loaded):
        typer.echo(note)


@commands.command("design")
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


def _notes(loaded: LoadedStudy) -> list[str]:
    notes = []
    for language, wording in sorted(loaded.wordings.items()):
        measured = readability(wording)
        notes.append(f"{language}: reading age about {measured.reading_age:.0f} by the Automated Readability Index")
        notes += [f"  longer than {measured.limit} words: {sentence}" for sentence in measured.long_sentences]
        if not wording.approved:
            notes.append("  not approved: it can be shown in practice only")
        if not wording.has("support_checked", "date") or not wording.text("support_checked", "date"):
            notes.append("  the support lines have not been checked: see support_checked.date")
    return notes
