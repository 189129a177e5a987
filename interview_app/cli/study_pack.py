"""`interview-app study pack`: a study's folder becomes one signed file for each laptop that asked."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.cli.centre_key import KeyFile, PassphraseFile
from interview_app.cli.study_folder import Folder
from interview_app.study import load
from interview_app.study.load import StudyBroken


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

    try:
        study = load.read(folder)
    except StudyBroken as error:
        for finding in error.findings:
            typer.echo(str(finding))
        raise
    wanted = packing.wanted(request, out, replace=replace)
    packing.issue(centre, identity, passphrase_file, study, wanted)
    typer.echo("Give each pack to its fieldworker only if the laptop's words were the same.")
