"""`interview-app centre pack` and `revoke`: laptops come, and laptops are lost."""

from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.centre import devices
from interview_app.centre.devices import Device
from interview_app.cli import asking
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import REQUEST_LIMIT, Folder, KeyFile, PassphraseFile
from interview_app.study import pack


class RevocationNotAgreed(UserError):
    """Nobody said yes."""

    code = "REVOCATION-NOT-AGREED"
    happened = "Laptop {number} was not revoked, because nobody typed yes."
    next_step = "Run the command again in a terminal, and type yes in full. It cannot be taken back."


def issue(
    folder: Folder,
    request: Annotated[Path, typer.Argument(help="The laptop's request.", metavar="REQUEST")],
    identity: KeyFile,
    out: Annotated[Path, typer.Option(help="Where the pack is to be.", metavar="PACK", dir_okay=False)],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Enrol a laptop, or renew its pack. Compare the eight words with the fieldworker by phone first."""
    untrusted_request = read_bounded(request, REQUEST_LIMIT)
    spoken = " ".join(pack.read_request(untrusted_request).words)
    typer.echo(f"The laptop's words: {spoken}")
    with opened(folder, identity, passphrase_file) as centre:
        write_durably(out, devices.issue_pack(centre, untrusted_request))
        typer.echo(f"The centre's words, which the laptop will show: {' '.join(centre.words)}")
    typer.echo(f"Its pack is {out}. Give it to the fieldworker only if the words were the same.")


def revoke(
    folder: Folder,
    number: Annotated[int, typer.Argument(help="The laptop's number, as centre devices shows it.", metavar="NUMBER")],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Let a lost laptop count no longer: its bundles are kept out, and its key gets no pack. This is for good."""
    with opened(folder, identity, passphrase_file) as centre:
        _ask(number, devices.listed(centre))
        devices.revoke(centre, number)
    typer.echo(f"Laptop {number} is revoked. {devices.KRL} in the centre's folder says so to OpenSSH.")
    typer.echo("If it comes back, import its interviews by interview-app centre rescue, or set it up anew.")


def _ask(number: int, listed: tuple[Device, ...]) -> None:
    """Ask, unless there is no such laptop: then the refusal comes without a question."""
    if any(device.number == number for device in listed) and not asking.agreed(
        f"Bundles of laptop {number} that are still on their way will be kept out. Type yes to revoke it: "
    ):
        raise RevocationNotAgreed(number=number)
