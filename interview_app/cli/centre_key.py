"""The words by which a command opens a centre. Apart from what opens it, which takes long to load."""

from pathlib import Path
from typing import Annotated, Final

import typer

Folder = Annotated[Path, typer.Argument(help="The centre's folder.", metavar="DIR")]
KeyFile = Annotated[Path, typer.Option("--identity", help="Your key file.", metavar="FILE")]
PassphraseFile = Annotated[Path | None, typer.Option(help="A file whose first line is your key's passphrase.")]
REQUEST_LIMIT: Final = 64 * 1024
"""Bytes of a laptop's request that are read at most."""
