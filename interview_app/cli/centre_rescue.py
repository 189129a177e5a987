"""`interview-app centre rescue`: what was said on a laptop that nobody can open any more."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.centre import rescue as rescues
from interview_app.centre.rescue import Found
from interview_app.cli import centre_named
from interview_app.cli.centre_door import opened_by_either
from interview_app.cli.centre_key import PassphraseFile
from interview_app.cli.main import print_error, printable

Words = Annotated[
    list[Path],
    typer.Argument(
        help="A copy of the laptop's vault folder, of the folder above it, or a backup file. The centre's folder comes "
        f"first, unless you are in it, or {centre_named.VARIABLE} names it.",
        metavar="[DIR] VAULT-FOLDER",
    ),
]


def rescue(
    words: Words,
    identity: centre_named.KeyFileOrFound = None,
    recovery: Annotated[bool, typer.Option("--recovery", help="Open with two recovery shares instead.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Recover every answer from a laptop that is broken or whose passphrase is lost. Its files are only read."""
    folder, sources = centre_named.centre_and_files(words)
    if len(sources) != 1:
        raise typer.BadParameter("One laptop at a time.", param_hint="VAULT-FOLDER")
    source = sources[0]
    if not recovery:
        identity = centre_named.key_file(folder, identity)
    with opened_by_either(folder, identity, passphrase_file, by_shares=recovery) as centre:
        rescued = rescues.rescue(centre, source)
    if not rescued.found:
        typer.echo(f"There is no interview in {printable(str(source))} that still had to come to the centre.")
    for found in rescued.found:
        typer.echo(f"{found.interview}  {_told(found)}")
    if rescued.salvaged:
        print_error("The laptop's database is damaged: an interview may be missing from this list altogether.")
    if not rescued.whole:
        print_error("Not everything is in the archive: keep the laptop, and every copy of its disk, as they are.")
        raise typer.Exit(1)


def _told(found: Found) -> str:
    answers = f"{found.answers} answer{'' if found.answers == 1 else 's'}"
    told = {
        "rescued": f"rescued: {answers}",
        "sealed": f"taken in as it was sealed: {answers}",
        "known": "in the archive already",
        "conflict": f"kept out: the archive says something else ({answers} here)",
        "lost": "nothing of it can be read",
    }[found.what]
    damaged = f"; {found.damaged} damaged {'entry' if found.damaged == 1 else 'entries'}" if found.damaged else ""
    return f"{told}{damaged}{f' [{found.code}]' if found.code else ''}"
