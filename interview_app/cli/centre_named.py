"""Which centre is meant, and whose key opens it, when a command that reads files does not say it.

A centre that is found, not named, is told. One that the bundles lie in is not taken: with a forged centre on a stick,
what a key opens would be stored for whoever made it.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from interview_app.base.errors import UserError
from interview_app.base.paths import FolderClosed
from interview_app.centre import identities, plate, strongbox
from interview_app.cli import asking
from interview_app.cli.main import print_error, printable

VARIABLE: Final = "INTERVIEW_APP_CENTRE"
KeyFileOrFound = Annotated[
    Path | None,
    typer.Option(
        "--identity",
        help="Your key file. Without it, the only one of this centre in the current folder or beside the centre's, or "
        "you are asked.",
        metavar="FILE",
    ),
]
_PUBLIC: Final = ".pub"


class CentreUnnamed(UserError):
    """Nothing says which centre is meant."""

    code = "CENTRE-UNNAMED"
    happened = "Nothing says which centre is meant."
    safe = "Nothing was opened, and nothing was changed."
    next_step = f"Name the centre's folder before the files, go into it, or let {VARIABLE} name it."


class CentreUnclear(UserError):
    """Two centres are meant, or may be."""

    code = "CENTRE-UNCLEAR"
    happened = "There are centres in {one} and in {other}, so it is not clear which one is meant."
    safe = "Nothing was opened, and nothing was changed."
    next_step = f"Go to a folder without a centre, unset {VARIABLE}, and name the centre's folder before the files."


class CentreAmongBundles(UserError):
    """The bundles lie inside the centre that was found, as they would with a forged centre on a stick."""

    code = "CENTRE-AMONG-BUNDLES"
    happened = "These files lie inside the centre's folder, and nobody named that centre: it may be somebody else's."
    safe = "Nothing was opened, and nothing was changed."
    next_step = "Name the centre's folder before the files if it is yours, and keep bundles elsewhere."


class KeyUnnamed(UserError):
    """Nothing says whose key is meant, and nobody can be asked."""

    code = "KEY-UNNAMED"
    happened = "It is not clear which key is to open the centre."
    safe = "Nothing was opened, and nothing was changed."
    next_step = "Give your key file with --identity."


def centre_and_files(words: Sequence[Path]) -> tuple[Path, list[Path]]:
    """Return the centre's folder and the files: it comes first, is where we are, or the environment names it.

    Raises:
        CentreUnnamed, CentreUnclear, CentreAmongBundles: As their sentences say.
        CentreMissing: When the environment names a folder without a centre.
    """
    first, rest = words[0], list(words[1:])
    found = _found()
    if found is None and not rest:
        raise CentreUnnamed
    if found is None or (rest and _same(first, found)):
        return first, rest
    if _is_centre(first) and not _same(first, found):
        raise CentreUnclear(one=found, other=first)
    if not os.environ.get(VARIABLE) and any(each.resolve().is_relative_to(found.resolve()) for each in words):
        raise CentreAmongBundles
    print_error(f"The centre in {printable(str(found.resolve()))} is meant.")
    return found, list(words)


def key_file(folder: Path, named: Path | None) -> Path:
    """Return the key file that is named, the only one of this centre in the current folder or beside it, or the answer.

    Raises:
        KeyUnnamed: When it is not clear, and there is no keyboard to answer on.
    """
    if named is not None:
        return named
    found = list(_keys_of(folder))
    if len(found) == 1:
        print_error(f"{printable(str(found[0]))} opens it.")
        return found[0]
    try:
        answer = asking.line("Your key file: ").strip()
    except asking.NobodyAtKeyboard as error:
        raise KeyUnnamed from error
    if not answer:
        raise KeyUnnamed
    return Path(answer)


def _found() -> Path | None:
    """Return the centre that the environment names, or where we are."""
    named = os.environ.get(VARIABLE, "")
    here = Path()
    if not named:
        return here if _is_centre(here) else None
    plate.check_present(Path(named))
    if _is_centre(here) and not _same(here, Path(named)):
        raise CentreUnclear(one=named, other=here.resolve())
    return Path(named)


def _is_centre(folder: Path) -> bool:
    """Tell a centre's folder from one with a copy of its public file, which lies beside bundles to check them by."""
    try:
        return plate.is_in(folder) and strongbox.is_in(folder)
    except FolderClosed:
        return False


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


def _keys_of(folder: Path) -> Iterator[Path]:
    """Yield the key files whose public halves, which lie beside them, are among the centre's."""
    shown = plate.glance(folder)
    theirs = shown.recipients if shown else ()
    for place in dict.fromkeys((Path.cwd(), folder.resolve().parent)):
        for half in sorted(place.glob(f"*{_PUBLIC}")):
            key = half.with_name(half.name.removesuffix(_PUBLIC))
            if key.is_file() and _public(half) in theirs:
                yield key


def _public(half: Path) -> str | None:
    try:
        return identities.load_public(half)
    except UserError:
        return None
