"""`interview-app study pack`: a study's folder becomes one signed file for each laptop that asked."""

from collections.abc import Sized
from pathlib import Path
from typing import Annotated

import typer

from interview_app.cli.centre_key import KeyFile, PassphraseFile
from interview_app.cli.main import printable
from interview_app.cli.study_folder import Folder
from interview_app.study import load
from interview_app.study.load import StudyBroken
from interview_app.study.review import Review, review


def pack(
    folder: Folder,
    *,
    centre: Annotated[Path, typer.Option(help="The centre's folder.", metavar="DIR")],
    identity: KeyFile,
    request: Annotated[list[Path], typer.Option(help="A laptop's request; once for each laptop.", metavar="FILE")],
    out: Annotated[Path, typer.Option(help="The pack for one laptop, or a folder for several.", metavar="PATH")],
    passphrase_file: PassphraseFile = None,
    replace: Annotated[bool, typer.Option("--replace", help="Write over packs that are there already.")] = False,
) -> None:
    """Pack a study for laptops. Compare each one's eight words with its fieldworker by phone first.

    A study that was changed becomes the one that the centre asks from now on; it needs a new version.
    """
    from interview_app.cli import packing  # noqa: PLC0415 - signatures and the archive take half a second to load

    found = review(load.folder_files(folder))
    if found.mistakes or found.loaded is None:
        for finding in found.mistakes:
            typer.echo(printable(str(finding)))
        raise StudyBroken(found.mistakes)
    wanted = packing.wanted(request, out, replace=replace)
    packing.issue(centre, identity, passphrase_file, found.loaded, wanted)
    say_check(found)
    typer.echo("Give each pack to its fieldworker only if the laptop's words were the same.")


def say_check(found: Review) -> None:
    """Say how much the check has to tell, so that nobody takes silence for a clean study."""
    counted = [f"{len(listed)} {what}{'' if len(listed) == 1 else 's'}" for what, listed in _told(found) if listed]
    if counted:
        typer.echo(f"The check has {' and '.join(counted)}: “interview-app study check” lists them.")


def _told(found: Review) -> tuple[tuple[str, Sized], ...]:
    return ("warning", found.warnings), ("note", found.notes)
