"""`interview-app bundle`: check a bundle, and open what is in it with a key of the central team."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from interview_app.base.clock import SystemClock
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import make_private_folder
from interview_app.bundle import package, sealed_file
from interview_app.bundle.package import Verified
from interview_app.centre import identities
from interview_app.cli import passphrases
from interview_app.crypto.signing_key import SignatureInvalid, public_key

commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Check and open a bundle of interviews.")

File = Annotated[Path, typer.Argument(help="The bundle.", metavar="FILE", dir_okay=False)]
Authority = Annotated[
    Path,
    typer.Option(help="The centre's centre.json, or a file with its public key.", metavar="KEYFILE"),
]
_LIMIT = 64 * 1024


class AuthorityUnreadable(UserError):
    """The file that should hold the centre's public key does not."""

    code = "AUTHORITY-FILE"
    happened = "The file {name} does not hold a centre's public key."
    safe = "Nothing was opened."
    next_step = "Ask the coordinator for centre.json, or for a file with the one line that begins with ssh-ed25519."


class _Plate(msgspec.Struct, frozen=True):
    """What of a centre.json is needed here."""

    authority: str


@commands.command("verify")
def verify(file: File, authority: Authority) -> None:
    """Say whether a bundle is whole and comes from a laptop of the centre. Nothing in it is decrypted."""
    verified = _verified(file, authority)
    count = len(verified.files)
    typer.echo(f"Whole, and signed by {verified.certificate.principal} of this centre.")
    typer.echo(f"{count} sealed interview{'' if count == 1 else 's'}; SHA-256 of the bundle {verified.digest}")
    for listed in verified.manifest.files:
        typer.echo(f"  {listed.name}  {listed.size} bytes")


@commands.command("open")
def open_(
    file: File,
    authority: Authority,
    identity: Annotated[Path, typer.Option(help="Your key file.", metavar="FILE")],
    out: Annotated[Path, typer.Option(help="A folder for what is opened. It will not be encrypted.", metavar="DIR")],
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is your key's passphrase.")
    ] = None,
) -> None:
    """Verify a bundle and write record and summary of each interview to a folder of its own."""
    verified = _verified(file, authority)
    key = identities.load(identity, passphrases.known(passphrase_file, identity.name))
    opened = {Path(name).stem: package.open_sealed(content, [key]) for name, content in verified.files.items()}
    for interview, each in opened.items():
        folder = make_private_folder(out / interview)
        _write(folder, {sealed_file.RECORD: each.record_json, sealed_file.SUMMARY: each.summary_pdf})
        typer.echo(f"{folder}: record and summary")
    typer.echo("These files are not encrypted: delete them when you no longer need them.")


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files of one interview, all or none: readable words must not lie about where nobody expects them."""
    written: list[Path] = []
    try:
        for name, content in files.items():
            write_durably(folder / name, content)
            written.append(folder / name)
    except BaseException:
        with suppress(OSError):
            for path in written:
                path.unlink()
            folder.rmdir()
        raise


def _verified(file: Path, authority: Path) -> Verified:
    return package.verify(file, authority=_authority_in(authority), at=SystemClock().now())


def _authority_in(file: Path) -> str:
    """Return the public key line in a file that is just that line, or in a centre's centre.json."""
    untrusted = read_bounded(file, _LIMIT).strip()
    try:
        is_json = untrusted.startswith(b"{")
        line = msgspec.json.decode(untrusted, type=_Plate).authority if is_json else untrusted.decode()
        public_key(line)
    except (msgspec.DecodeError, RecursionError, UnicodeError, SignatureInvalid) as error:
        raise AuthorityUnreadable(name=file.name) from error
    return line
