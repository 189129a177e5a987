"""`interview-app centre drill`, `prove`, `keys` and `rotate`: that the keys work, and their replacement."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.centre import drill, identities, rotation
from interview_app.centre.drill import KeyStanding, Proof
from interview_app.centre.office import Centre
from interview_app.cli import shares
from interview_app.cli.centre_door import key_from, opened, opened_by_either
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.crypto.addressed import key_id


class DrillNeedsShares(UserError):
    """A drill with a key file."""

    code = "DRILL-SHARES"
    happened = "In a real centre the drill is held with two of the recovery sheets, and not with a key file."
    safe = "Nothing was changed."
    next_step = "Run it without --identity. If recovery is a key file here, replace the keys with centre rotate first."


def drill_(
    folder: Folder,
    identity: Annotated[
        Path | None, typer.Option(help="Practice only: the recovery key as a file.", metavar="FILE")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Try recovery: two keepers type their shares in, and a trial bundle must open. Without it no pack is made."""
    if identity is not None:
        proof = _drill_in_practice(folder, identity, passphrase_file)
    else:
        proof = drill.hold(folder, shares.ask(), clock=SystemClock())
    typer.echo("The centre and a fresh trial bundle opened with the recovery key alone.")
    typer.echo(f"The drill of key {proof.key_id} has passed on {proof.day}. Put the sheets back into new envelopes.")


def prove(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Prove that a key still opens what is sealed today. Each holder does this four times a year."""
    key = key_from(identity, passphrase_file)
    with Centre.open(folder, key, clock=SystemClock()) as centre:
        proof = drill.prove(centre, key, kind="quarterly")
        due = next(each.due_on for each in drill.standing(centre) if each.key_id == proof.key_id)
    typer.echo(f"A fresh trial bundle opened with the key {proof.key_id} alone. It is due again by {due}.")


def keys(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """Show each key: whose it is, its number and words, when it last proved itself, and by when it should again."""
    with opened(folder, identity, passphrase_file) as centre:
        standing, tried = drill.standing(centre), drill.passed(centre)
    for each in standing:
        typer.echo(_told(each))
    if not tried:
        typer.echo(
            "The recovery key has not passed its drill: no pack is made until interview-app centre drill was run."
        )


def rotate(
    folder: Folder,
    recipient: Annotated[
        list[Path],
        typer.Option(help="A public half. Three times: coordinator, deputy, recovery.", metavar="FILE.pub"),
    ],
    identity: Annotated[Path | None, typer.Option(help="Your key file. It retires by this.", metavar="FILE")] = None,
    recovery: Annotated[bool, typer.Option("--recovery", help="Open with two recovery shares instead.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Replace the centre's keys. The key that does this retires; what was sealed to it still opens with the new ones.

    A key that stays is simply named again. Make packs for all laptops afterwards: they learn of the new keys by those.
    """
    new = [identities.load_public(file) for file in recipient]
    with opened_by_either(folder, identity, passphrase_file, by_shares=recovery) as centre:
        rotation.rotate(centre, new)
        tried = drill.passed(centre)
    typer.echo(f"The keys of this centre are now {', '.join(map(key_id, new))}. The others open nothing any more.")
    if not tried:
        typer.echo("Next: interview-app centre drill with the new recovery sheets.")
    typer.echo("Then make a new pack for every laptop, by which it learns of the new keys.")


def _drill_in_practice(folder: Path, identity: Path, passphrase_file: Path | None) -> Proof:
    key = key_from(identity, passphrase_file)
    with Centre.open(folder, key, clock=SystemClock()) as centre:
        if not centre.practice:
            raise DrillNeedsShares
        return drill.prove(centre, key, kind="drill")


def _told(key: KeyStanding) -> str:
    proved = f"proved on {key.proved_on}, due by {key.due_on}" if key.proved_on else "never proved"
    late = " OVERDUE: prove it with interview-app centre prove." if key.overdue else ""
    if key.overdue and key.role == "recovery":
        late = " OVERDUE: hold interview-app centre drill."
    return f"{key.role:<11}  {key.key_id}  {proved}.{late}\n    {' '.join(key.words)}"
