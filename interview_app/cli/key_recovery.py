"""`interview-app key recovery`: the ceremony in which the recovery key is made. It goes onto paper and nowhere else."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import system_randomness
from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.base.paths import is_there, make_private_folder
from interview_app.centre import recovery, share_sheet
from interview_app.centre.identities import KeyFileExists
from interview_app.centre.recovery import Recovery
from interview_app.cli import asking, shares
from interview_app.cli.main import printable
from interview_app.crypto import words

_WARNING = (
    "The three sheets will be PDF files with the recovery key in clear. Whoever reads two of them reads every "
    "interview. Print them on a printer that is plugged in here, and delete the files at once."
)


class SheetsUnwanted(UserError):
    """Nobody agreed to have the key in files."""

    code = "SHEETS-NOT-AGREED"
    happened = "The sheets were not written, because nobody agreed to have the key in files for a while."
    safe = "No key was made."
    next_step = "Run the command without --sheets: then it gives blank forms, and the words are written by hand."


def recovery_key(
    out: Annotated[Path, typer.Option(help="Where its public half is to be.", metavar="FILE.pub", dir_okay=False)],
    sheets: Annotated[
        Path | None,
        typer.Option(help="Print: write the sheets with their words here, for you to delete.", metavar="DIR"),
    ] = None,
) -> None:
    """Make the recovery key in three shares on paper, of which any two are enough, and FILE.pub, which founds a centre.

    Three people sit at this computer one after the other. Each writes a share down, or takes a printed sheet, and types
    it back from the paper. No file ever holds the key. Without --sheets you get three blank forms to write on.
    """
    folder = sheets or out.parent
    files = _files(folder)
    for wanted in (out, *files):
        if is_there(wanted):
            raise KeyFileExists(name=wanted.name)
    if sheets and not asking.agreed(f"{_WARNING}\nType yes if you want that: "):
        raise SheetsUnwanted
    made = recovery.make(system_randomness)
    try:
        _write_sheets(made, files, filled=sheets is not None)
        _read_back(made, folder, filled=sheets is not None)
        write_durably(out, f"{made.recipient}\n".encode())
    except BaseException:
        for file in files:  # sheets of a key that nothing will ever be sealed to
            file.unlink(missing_ok=True)
        raise
    if sheets:
        _delete(files)
    typer.echo(f"The recovery key {made.key_id} is on three sheets of paper. Its public half is in {out}. In words:")
    typer.echo(f"    {' '.join(words.fingerprint(made.recipient.encode()))}")


def _files(folder: Path) -> list[Path]:
    return [folder / f"recovery-sheet-{number}.pdf" for number in range(1, 4)]


def _write_sheets(made: Recovery, files: list[Path], *, filled: bool) -> None:
    make_private_folder(files[0].parent)
    for number, (share, file) in enumerate(zip(made.shares, files, strict=True), 1):
        page = share_sheet.draw(share, number, made.key_id) if filled else share_sheet.blank(number, made.key_id)
        write_durably(file, page)


def _read_back(made: Recovery, folder: Path, *, filled: bool) -> None:
    what = "The three sheets are" if filled else "Three blank forms to write on are"
    asking.line(f"{what} in {printable(str(folder))}. Print them, and press Enter. ")
    for number, share in enumerate(made.shares, 1):
        asking.line(f"Share {number}: its keeper alone sits at the screen. Press Enter to see it. ")
        shares.read_back(share, number, made.key_id)


def _delete(files: list[Path]) -> None:
    """Delete the sheets as soon as they are on paper. What a disk may keep of them is told."""
    if asking.agreed("All three were read back. Type yes to delete the three files with the key now: "):
        for file in files:
            file.unlink(missing_ok=True)
        typer.echo("The three files were deleted. A solid-state disk may keep traces of them for a while.")
    else:
        typer.echo(f"The key is still in clear in {printable(str(files[0].parent))}. Delete the three files.")
