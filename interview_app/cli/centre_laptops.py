"""`interview-app centre devices` and `site`: the laptops in the field, and what about them wants attention."""

from typing import Annotated, Final

import typer

from interview_app.centre import laptops
from interview_app.centre.laptops import Sheet
from interview_app.cli.centre_door import opened
from interview_app.cli.centre_key import Folder, KeyFile, PassphraseFile
from interview_app.cli.main import printable

FLAGS: Final = {
    "gap": "a bundle from before has not arrived. Ask whether a stick is still on its way.",
    "fork": "its storage was two at once: copied, or put back from a copy and used on. Ask the fieldworker how.",
    "old-disk": "two bundles follow the same one: a saving was interrupted, or its storage was put back. Ask which.",
}
"""What each code is about, and whom to ask."""
_CERTIFICATES: Final = {"holds": "", "ends-soon": " (soon: make a new pack)", "ended": " (ended: make a new pack)"}


def devices_(folder: Folder, identity: KeyFile, passphrase_file: PassphraseFile = None) -> None:
    """List the laptops: site, last pack, certificate, when they were last heard of, and what wants attention."""
    with opened(folder, identity, passphrase_file) as centre:
        for sheet in laptops.sheets(centre):
            typer.echo(_told(sheet))
            for line in _more(sheet):
                typer.echo(f"      {line}")


def site(
    folder: Folder,
    number: Annotated[int, typer.Argument(help="The laptop's number, as centre devices shows it.", metavar="NUMBER")],
    name: Annotated[str, typer.Argument(help='Where it is used; "" for nowhere.', metavar="NAME")],
    identity: KeyFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Say where a laptop is used: fieldwork is counted by site."""
    with opened(folder, identity, passphrase_file) as centre:
        laptops.set_site(centre, number, name)
    typer.echo(f"Laptop {number} is used at {printable(name)}." if name.strip() else f"Laptop {number} has no site.")


def _told(sheet: Sheet) -> str:
    device = sheet.device
    told = f"{device.number:>4}  pack {device.pack_version} of {device.issued_on}  "
    if device.revoked_on is not None:
        return f"{told}revoked on {device.revoked_on}"
    return f"{told}certificate until {device.certificate_until}{_CERTIFICATES[sheet.certificate]}"


def _more(sheet: Sheet) -> list[str]:
    if sheet.device.revoked_on is not None:
        return []
    seen = f"last bundle taken in on {sheet.seen_on}" if sheet.seen_on else "no bundle yet"
    lines = [f"{printable(sheet.site) or 'no site'}, {seen}"]
    if sheet.again:
        lines.append(f"bundles that came again: {sheet.again}, which is harmless")
    if sheet.pack == "older":
        lines.append("its last bundle was made with an older pack: ask whether it has installed the new one")
    lines += [f"since {flag.seen_on}: {FLAGS[flag.code]} [{flag.code}]" for flag in sheet.flags]
    return lines
