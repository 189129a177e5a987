"""`interview-app laptop`: setting a fieldworker's laptop up. Holding interviews happens in the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import Clock, SystemClock, system_randomness
from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.base.machine import mark
from interview_app.base.paths import LaptopPaths, default_home
from interview_app.bundle import keeping, shredded
from interview_app.cli import asking, passphrases
from interview_app.crypto import slots
from interview_app.interview import laptop
from interview_app.study import pack
from interview_app.study.pack import Pack
from interview_app.vault.vault import Vault

commands = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, help="Set a fieldworker's laptop up."
)

Home = Annotated[Path | None, typer.Option(help="The folder for the program's data.", metavar="DIR")]
PassphraseFile = Annotated[Path | None, typer.Option(help="A file whose first line is the laptop's passphrase.")]
_WHOSE = "this laptop"


class WordsNotCompared(UserError):
    """Nobody says that the centre's words are the right ones."""

    code = "WORDS-NOT-COMPARED"
    happened = "The first study decides which centre this laptop belongs to, and its words were not confirmed."
    safe = "Nothing was installed."
    next_step = "Compare the eight words with your coordinator by phone. If they differ, do not use this file."


@commands.command("new")
def new(home: Home = None, passphrase_file: PassphraseFile = None) -> None:
    """Make the encrypted vault under a passphrase."""
    clock = SystemClock()
    paths = _paths(home)
    passphrase = passphrases.new(passphrase_file, _WHOSE, system_randomness)
    cost = slots.calibrate(clock)
    machine = mark()
    laptop.make_laptop(paths, passphrase, cost, clock=clock, randomness=system_randomness, machine=machine).close()
    typer.echo(f"The vault is in {paths.vault}.")


@commands.command("request")
def request(
    out: Annotated[Path, typer.Option(help="Where the request is to be.", metavar="FILE", dir_okay=False)],
    home: Home = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the request that the coordinator needs to enrol this laptop."""
    with unlocked(home, passphrase_file) as vault:
        content = laptop.request(vault)
    write_durably(out, content)
    typer.echo(f"Give {out} to your coordinator, and read these words to them by phone:")
    typer.echo(f"    {' '.join(pack.read_request(content).words)}")


@commands.command("install")
def install(
    file: Annotated[Path, typer.Argument(help="The pack from the coordinator.", metavar="PACK")],
    home: Home = None,
    passphrase_file: PassphraseFile = None,
    words_match: Annotated[
        bool, typer.Option("--yes-the-words-match", help="You have compared the centre's eight words already.")
    ] = False,
) -> None:
    """Verify a pack and install it. The first one decides which centre this laptop belongs to."""
    untrusted_pack = pack.read_file(file)
    clock = SystemClock()
    with unlocked(home, passphrase_file) as vault:
        if vault.current_pack() is None:
            _compare(laptop.examine(vault, untrusted_pack, clock), words_match=words_match)
        installed = laptop.install(vault, untrusted_pack, clock)
    study = installed.loaded.study
    typer.echo(f"Installed: {study.id}, version {study.version}, pack {installed.version}.")


@commands.command("passphrase")
def passphrase(
    home: Home = None,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is the new passphrase.")
    ] = None,
) -> None:
    """Change the passphrase. What is stored is not encrypted anew."""
    old = passphrases.known(passphrase_file, _WHOSE)
    clock = SystemClock()
    with _opened(home, old, clock) as vault:
        new = passphrases.new(new_passphrase_file, _WHOSE, system_randomness)
        vault.change_passphrase(old, new, cost=slots.calibrate(clock))
    typer.echo("From now on the new passphrase opens this laptop, and the old one does not.")
    typer.echo(
        "Somebody who has copied the disk before still needs only the old one. If you fear that, seal and send every "
        "interview, and ask your coordinator to set the laptop up anew."
    )


@commands.command("backup")
def backup(
    out: Annotated[Path, typer.Option(help="Where the sealed copy is to be.", metavar="FILE", dir_okay=False)],
    home: Home = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a copy of everything on this laptop that only the centre can open, with interview-app centre rescue."""
    with unlocked(home, passphrase_file) as vault:
        keeping.backup(vault, _paths(home).sealed, out)
    typer.echo(f"Only the central team can open {out}.")
    typer.echo("What is deleted on this laptop from now on stays in that copy: let it go when it is no longer needed.")


@commands.command("remains")
def remains(home: Home = None, passphrase_file: PassphraseFile = None) -> None:
    """Look for what is left here of interviews that are deleted, sealed or at the centre. Status 0: nothing is."""
    with unlocked(home, passphrase_file) as vault:
        found = shredded.reports(vault, _paths(home).sealed)
    for each in found:
        typer.echo(f"{each.interview}: {' '.join(each.found or each.checked)}")
    typer.echo(shredded.FLASH if found else "No interview on this laptop is deleted, sealed or at the centre.")
    if not all(each.clean for each in found):
        raise typer.Exit(1)


def _compare(examined: Pack, *, words_match: bool) -> None:
    """Show the words of the centre that a laptop would belong to from now on, and ask for a yes."""
    typer.echo(f"The centre's words: {' '.join(examined.words)}")
    if words_match:
        return
    typer.echo("Ask your coordinator by phone to read you the centre's words, and compare all eight.")
    if not asking.agreed("Are they the same? Type yes: "):
        raise WordsNotCompared


def _paths(home: Path | None) -> LaptopPaths:
    return LaptopPaths(home or default_home())


@contextmanager
def unlocked(home: Path | None, passphrase_file: Path | None) -> Iterator[Vault]:
    """Unlock the laptop's vault with a passphrase that is typed or comes from a file; it is closed at the end."""
    with _opened(home, passphrases.known(passphrase_file, _WHOSE), SystemClock()) as vault:
        yield vault


def _opened(home: Path | None, passphrase: str, clock: Clock) -> Vault:
    folder = _paths(home).vault
    return Vault.unlock(folder, passphrase, clock=clock, randomness=system_randomness, machine=mark())
