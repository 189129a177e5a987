"""Whose laptops count for a bundle: the centre that is named, one that is found, or else only whoever signed it.

A stick that carries a forged bundle can carry a forged pack as well. So the eight words of whatever was used are told
each time, and where it was found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import typer

from interview_app.base.errors import UserError
from interview_app.bundle import package
from interview_app.bundle.authority_file import AuthorityUnreadable, authority_in
from interview_app.bundle.kinds import Kind
from interview_app.cli.main import printable
from interview_app.crypto import words
from interview_app.study.pack import PackRefused

NOT_COMPARED: Final = 3
"""The exit status when a bundle is whole, and nothing says whose laptop signed it."""
_COMPARE: Final = "compare these words with the central team's before you rely on it."


class AuthorityUnclear(UserError):
    """Files of several centres were found, and nobody said which one counts."""

    code = "AUTHORITY-UNCLEAR"
    happened = "{one} and {other} are of different centres, so it is not clear whose laptops count."
    safe = "Nothing was opened. A stick can carry a forged pack together with a forged bundle."
    next_step = "Name the file that you got from your central team with --authority."


@dataclass(frozen=True)
class Authority:
    """A centre whose laptops count.

    Attributes:
        line: Its public key.
        file: Where that stands; None when only the bundle itself says it.
        told: What has to be said of it.
    """

    line: str
    file: Path | None
    told: str

    @property
    def known(self) -> bool:
        """Whether anything but the bundle says whose it is."""
        return self.file is not None

    def tell(self) -> None:
        """Say which centre it is, by its eight words, and how far that can be relied on."""
        typer.echo(f"The eight words of its authority: {' '.join(words.fingerprint(self.line.encode()))}")
        typer.echo(self.told)


def authority_of(file: Path, untrusted: bytes, kind: Kind, named: Path | None) -> Authority:
    """Return the centre in the file that is named, or in those beside the bundle and in the current folder.

    Raises:
        AuthorityUnclear: When those that are found are of different centres.
        AuthorityUnreadable, PackRefused, FileUnreadable: When a file holds no centre's key.
        BundleBroken: When there is no file, and the bundle does not say who signed it.
    """
    if named is not None:
        return Authority(authority_in(named), named, f"They are those of {printable(str(named))}, which you named.")
    return _found(file) or _its_own(untrusted, kind)


def _found(bundle: Path) -> Authority | None:
    found: list[tuple[str, Path]] = []
    for each in _candidates(bundle):
        line = _line_in(each)
        if found and line != found[0][0]:
            raise AuthorityUnclear(one=found[0][1], other=each)
        found.append((line, each))
    if not found:
        return None
    line, used = found[0]
    name = printable(str(used))
    if used.resolve().parent != bundle.resolve().parent:
        return Authority(line, used, f"They are those of {name}, found in the current folder: {_COMPARE}")
    came = "Who wrote the one may have written the other"
    return Authority(line, used, f"They are those of {name}, found beside the bundle. {came}: {_COMPARE}")


def _candidates(bundle: Path) -> Iterator[Path]:
    """Yield study packs and public files of a centre, first those of the current folder."""
    seen: set[Path] = set()
    for folder in (Path(), bundle.parent):
        for each in (*sorted(folder.glob("*.study")), folder / "centre.json"):
            if each.exists() and each.resolve() not in seen:
                seen.add(each.resolve())
                yield each


def _line_in(file: Path) -> str:
    try:
        return authority_in(file)
    except PackRefused as error:
        raise AuthorityUnreadable(name=file.name) from error


def _its_own(untrusted: bytes, kind: Kind) -> Authority:
    return Authority(
        package.certificate_in(untrusted, kind).authority_line,
        None,
        "Nobody has compared them with the central team's: no study pack or centre.json was named, or found beside the "
        "bundle or in the current folder. So this shows only that nothing was changed since it was signed, not by "
        "whom. Name a file of your central team with --authority, or compare these words.",
    )
