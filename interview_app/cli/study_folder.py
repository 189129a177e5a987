"""The argument that every word of `interview-app study` has."""

from pathlib import Path
from typing import Annotated

import typer

Folder = Annotated[Path, typer.Argument(help="The study's folder, with study.toml in it.", metavar="FOLDER")]
