"""`interview-app centre recipients`: who else may open something, and what."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.centre import identities, others
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.crypto import words
from interview_app.crypto.addressed import key_id

Public = list[Path]


class SomebodyOrNobody(UserError):
    """A key is named for a role that is to be nobody's."""

    code = "SOMEBODY-OR-NOBODY"
    happened = "It is not clear who is meant: a key was named, and also that nobody is to be named."
    safe = "Nothing was changed."
    next_step = "Give either the keys or the word that begins with --no."


def recipients(
    folder: Folder,
    identity: KeyFile,
    *,
    safeguarding: Annotated[
        Public | None, typer.Option(help="The public half of the safeguarding lead.", metavar="FILE.pub")
    ] = None,
    consent_keeper: Annotated[
        Public | None,
        typer.Option(help="The public half of somebody who alone keeps evidence of consent.", metavar="FILE.pub"),
    ] = None,
    officer: Annotated[
        Public | None, typer.Option(help="The public half of a withdrawal officer.", metavar="FILE.pub")
    ] = None,
    analyst: Annotated[Public | None, typer.Option(help="The public half of an analyst.", metavar="FILE.pub")] = None,
    no_safeguarding: Annotated[bool, typer.Option("--no-safeguarding", help="Name no safeguarding lead.")] = False,
    no_consent_keeper: Annotated[
        bool, typer.Option("--no-consent-keeper", help="Let the central team keep evidence of consent again.")
    ] = False,
    no_officer: Annotated[
        bool, typer.Option("--no-officer", help="Let the central team find interviews by their codes again.")
    ] = False,
    no_analyst: Annotated[bool, typer.Option("--no-analyst", help="Keep no copy for analysis.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show or say who else may open something: concerns, evidence of consent, the archive, the copy for analysis.

    What is sealed to a lead or a keeper opens with their key alone: name two, so that a lost key loses nothing. Laptops
    learn of these two by their next pack.
    """
    roles: dict[others.Role, tuple[Public | None, bool]] = {
        "safeguarding": (safeguarding, no_safeguarding),
        "consent_keepers": (consent_keeper, no_consent_keeper),
        "officers": (officer, no_officer),
        "analysts": (analyst, no_analyst),
    }
    if any(files and nobody for files, nobody in roles.values()):
        raise SomebodyOrNobody
    with opened(folder, identity, passphrase_file) as centre:
        for role, (files, nobody) in roles.items():
            if files or nobody:
                others.name(centre, role, [identities.load_public(file) for file in files or ()])
        _tell("Concerns", centre.safeguarding, "nobody: laptops cannot seal a concern until somebody is named")
        _tell("Evidence of consent", centre.plate.consent_keepers, "the central team")
        _tell("Withdrawal by a code", centre.plate.officers, "the central team")
        _tell("The copy for analysis", centre.plate.analysts, "nobody: there is no copy")
    if any(files or nobody for files, nobody in (roles["safeguarding"], roles["consent_keepers"])):
        typer.echo("Make a new pack for every laptop, by which it learns of this.")


def _tell(what: str, keys: Sequence[str], otherwise: str) -> None:
    typer.echo(f"{what}: {otherwise if not keys else ''}".rstrip())
    for key in keys:
        typer.echo(f"  {key_id(key)}  {' '.join(words.fingerprint(key.encode()))}")
