"""`interview-app study new`: begin a study of one's own from one that comes with the program."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import system_randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import shipped
from interview_app.study import load, starting
from interview_app.study.findings import suggestion


class SampleUnknown(UserError):
    """There is no shipped study of this name."""

    code = "STUDY-SAMPLE-UNKNOWN"
    happened = "No study called “{name}” comes with the program.{near}"
    next_step = "Say one of these after --like: {known}."


def new(
    folder: Annotated[Path, typer.Argument(help="A new folder; the study is called like it.", metavar="FOLDER")],
    like: Annotated[str, typer.Option(help="The study to begin from.", metavar="NAME")] = "gp-records",
) -> None:
    """Make a new study's folder from a study that comes with the program."""
    known = samples()
    if like not in known:
        raise SampleUnknown(name=like, near=suggestion(like, known), known=", ".join(known))
    study_id = starting.id_from(folder.absolute().name, known)
    files = load.folder_files(shipped("vignettes") / like)
    starting.put(starting.begun(files, study_id, starting.new_salt(system_randomness)), folder)
    typer.echo(
        f"The study “{study_id}” is in {folder}. It is like {like}: change it, then run “interview-app study check”."
    )


def samples() -> tuple[str, ...]:
    """Return the ids of the studies that come with the program."""
    folders = shipped("vignettes").iterdir()
    return tuple(sorted(folder.name for folder in folders if (folder / load.STRUCTURE).is_file()))
