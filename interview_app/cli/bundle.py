"""`interview-app bundle`: check a bundle, and open what is in it with a key of the central team."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from interview_app.base.canonical import canonical_json
from interview_app.base.clock import SystemClock
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import make_private_folder
from interview_app.bundle import addendum, consent_file, consent_receipt, kinds, package, sealed_file
from interview_app.bundle.authority_file import authority_in
from interview_app.bundle.package import Verified
from interview_app.centre import identities as keys
from interview_app.cli import passphrases
from interview_app.cli.bundle_authority import NOT_COMPARED, Authority, authority_of
from interview_app.crypto import age

commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Check and open a bundle of interviews.")

File = Annotated[Path, typer.Argument(help="The bundle.", metavar="FILE", dir_okay=False)]
Named = Annotated[
    Path | None,
    typer.Option(
        "--authority",
        help="A study pack, the centre's centre.json, or a file with its public key. Without it, a *.study or "
        "centre.json in the current folder or beside the bundle; a script should always name it.",
        metavar="FILE",
    ),
]


@commands.command("verify")
def verify(file: File, authority: Named = None) -> None:
    """Say whether a bundle is whole and comes from a laptop of the centre. Nothing in it is decrypted.

    The status is 0 when it is, and 3 when it is whole and nothing but the bundle itself says whose laptop that was.
    """
    verified, by = _verified(file, authority)
    whose = "this centre" if by.known else "a centre that nobody named"
    typer.echo(f"Whole, and signed by {verified.certificate.principal} of {whose}.")
    by.tell()
    typer.echo(f"{_counted(verified)}; SHA-256 of the bundle {verified.digest}")
    for listed in verified.manifest.files:
        typer.echo(f"  {listed.name}  {listed.size} bytes")
    _end(by)


@commands.command("open")
def open_(
    file: File,
    identity: Annotated[Path, typer.Option(help="Your key file.", metavar="FILE")],
    out: Annotated[Path, typer.Option(help="A folder for what is opened. It will not be encrypted.", metavar="DIR")],
    authority: Named = None,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is your key's passphrase.")
    ] = None,
) -> None:
    """Verify a bundle and write what is in it: record, summary, and what was said since an interview was sealed.

    Of the evidence of consent, consent.json. Everything is opened before anything is written; a failure leaves nothing.
    The status is 0 when it was opened, and 3 when it was and nothing but the bundle itself says whose laptop wrote it.
    """
    verified, by = _verified(file, authority)
    key = keys.read(identity, lambda: passphrases.known(passphrase_file, identity.name))
    contents = _contents(verified, key, by.line)
    _write_everything(out, contents)
    by.tell()
    for folder, files in contents.items():
        typer.echo(f"{out / folder}: {', '.join(files)}")
    typer.echo("These files are not encrypted: delete them when you no longer need them.")
    _end(by)


@commands.command("receipt-verify")
def receipt_verify(
    file: File,
    authority: Annotated[
        Path,
        typer.Option(help="A study pack, the centre's centre.json, or a file with its public key.", metavar="FILE"),
    ],
) -> None:
    """Say whether a participant's consent receipt is whole, and what it says. It names nobody."""
    receipt = consent_receipt.verify(read_bounded(file, consent_receipt.LARGEST), authority=authority_in(authority))
    day = datetime.fromtimestamp(receipt.consentTimestamp, UTC).date()
    practice = " It is of a practice interview." if receipt.practice else ""
    typer.echo(f"Whole, and signed by a laptop of this centre on {day}.{practice}")
    for line in receipt.ledger:
        typer.echo(f"  {line.n}. {line.month}  {line.item}: {line.entry.replace('_', ' ')} ({line.who})")


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
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


def _verified(file: Path, named: Path | None) -> tuple[Verified, Authority]:
    untrusted = read_bounded(file, package.LARGEST)
    kind = kinds.told_by(untrusted)
    by = authority_of(file, untrusted, kind, named)
    return package.verify(untrusted, authority=by.line, at=SystemClock().now(), kind=kind), by


def _end(by: Authority) -> None:
    if not by.known:
        raise typer.Exit(NOT_COMPARED)


def _counted(verified: Verified) -> str:
    interviews = sum(sealed_file.NAME.fullmatch(name) is not None for name in verified.files)
    others = len(verified.files) - interviews
    counted = [f"{interviews} sealed interview{'' if interviews == 1 else 's'}"] if interviews else []
    counted += [f"{others} other sealed file{'' if others == 1 else 's'}"] if others else []
    return " and ".join(counted)


def _contents(verified: Verified, key: age.Identity, authority: str) -> dict[str, dict[str, bytes]]:
    """Return the files to be written, by the folder of their interview, all of them opened and checked."""
    contents: dict[str, dict[str, bytes]] = {}
    for name, sealed in sorted(verified.files.items()):
        files = contents.setdefault(name.partition(".")[0], {})
        if addendum.NAME.fullmatch(name):
            opened = addendum.open_sealed(sealed, [key], authority=authority, at=SystemClock().now()).addendum
            files[f"addendum-{opened.n}.json"] = canonical_json(msgspec.to_builtins(opened))
        elif consent_file.NAME.fullmatch(name):
            files[consent_file.PROOF] = consent_file.content_of(sealed, [key])
        else:
            interview = package.open_sealed(sealed, [key])
            files[sealed_file.RECORD] = interview.record_json
            if interview.summary_pdf:
                files[sealed_file.SUMMARY] = interview.summary_pdf
    return contents


def _write_everything(out: Path, contents: Mapping[str, Mapping[str, bytes]]) -> None:
    written: list[Path] = []
    try:
        for name, files in contents.items():
            write_all(make_private_folder(out / name), files)
            written += [out / name / file for file in files]
    except BaseException:
        with suppress(OSError):
            for path in written:
                path.unlink()
                if not any(path.parent.iterdir()):
                    path.parent.rmdir()
        raise
