"""`interview-app study preview`: everything a participant sees, on paper."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import FileUnreadable, refuse_to_replace_other, write_durably
from interview_app.base.paths import is_there
from interview_app.cli import main
from interview_app.cli.study_folder import Folder
from interview_app.study import load, rows
from interview_app.study.findings import mistakes
from interview_app.study.load import LoadedStudy, StudyBroken

_PDF = b"%PDF-"


class NotAPdf(UserError):
    """The file to write is there already and is something else."""

    code = "NOT-A-PDF"
    happened = "The file {name} is there already and is not a PDF."
    safe = "It was left as it is, and nothing was written."
    next_step = "Choose another name for the preview, such as preview.pdf."


def preview(
    folder: Folder,
    out: Annotated[Path, typer.Option(help="Where the PDF is to be.", metavar="FILE.pdf", dir_okay=False)],
    language: Annotated[
        str, typer.Option(help="One of the study's languages, if not its default.", metavar="TAG")
    ] = "",
) -> None:
    """Write every page, story and question as participants see them, and the design, as a PDF for an ethics panel."""
    from interview_app.centre import preview as drawing  # noqa: PLC0415 - drawing needs more than the other words do

    _refuse_to_replace(out)
    loaded = _loaded(folder)
    write_durably(out, drawing.draw(loaded, language))
    typer.echo(main.printable(f"The preview is {out}."))
    if not loaded.rows:
        typer.echo("No design is drawn yet: it shows sample stories.")


def _refuse_to_replace(out: Path) -> None:
    refuse_to_replace_other(out)
    if not is_there(out):
        return
    try:
        with out.open("rb") as there:
            begins = there.read(len(_PDF))
    except OSError as error:
        raise FileUnreadable(name=main.printable(out.name)) from error
    if begins != _PDF:
        raise NotAPdf(name=main.printable(out.name))


def _loaded(folder: Path) -> LoadedStudy:
    """Return the study; one without mistakes whose design is not drawn yet comes without rows."""
    files = load.folder_files(folder)
    try:
        return load.read_files(files) if rows.FILE in files or load.LOCK in files else _without_design(files)
    except StudyBroken as error:
        for finding in error.findings:
            typer.echo(main.printable(str(finding)))
        raise


def _without_design(files: Mapping[str, bytes]) -> LoadedStudy:
    draft = load.read_draft(files)
    loaded = load.provisional(draft, (), files)
    found = mistakes(draft.findings)
    if found or loaded is None:
        raise StudyBroken(found)
    return loaded
