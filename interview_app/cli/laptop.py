"""`interview-app laptop`: setting a fieldworker's laptop up. Holding interviews happens in the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import LaptopPaths, default_home
from interview_app.cli import passphrases
from interview_app.crypto import slots
from interview_app.interview import laptop
from interview_app.study import pack
from interview_app.vault.vault import Vault

commands = typer.Typer(
    no_args_is_help=True, add_completion=False, rich_markup_mode=None, help="Set a fieldworker's laptop up."
)

Home = Annotated[Path | None, typer.Option(help="The folder for the program's data.", metavar="DIR")]
PassphraseFile = Annotated[Path | None, typer.Option(help="A file whose first line is the laptop's passphrase.")]
_WHOSE = "this laptop"
_PACK_LIMIT = 64 * 1024 * 1024


@commands.command("new")
def new(home: Home = None, passphrase_file: PassphraseFile = None) -> None:
    """Make the encrypted vault under a passphrase."""
    clock = SystemClock()
    paths = _paths(home)
    passphrase = passphrases.new(passphrase_file, _WHOSE, system_randomness)
    cost = slots.calibrate(clock)
    laptop.make_laptop(paths, passphrase, cost, clock=clock, randomness=system_randomness).close()
    typer.echo(f"The vault is in {paths.vault}.")


@commands.command("request")
def request(
    out: Annotated[Path, typer.Option(help="Where the request is to be.", metavar="FILE", dir_okay=False)],
    home: Home = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the request that the coordinator needs to enrol this laptop."""
    with _unlocked(home, passphrase_file) as vault:
        content = laptop.request(vault)
    write_durably(out, content)
    typer.echo(f"Give {out} to your coordinator, and read these words to them by phone:")
    typer.echo(f"    {' '.join(pack.read_request(content).words)}")


@commands.command("install")
def install(
    file: Annotated[Path, typer.Argument(help="The pack from the coordinator.", metavar="PACK")],
    home: Home = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Verify a pack and install it. The first one decides which centre this laptop belongs to."""
    untrusted_pack = read_bounded(file, _PACK_LIMIT)
    with _unlocked(home, passphrase_file) as vault:
        installed = laptop.install(vault, untrusted_pack, clock=SystemClock())
    typer.echo(f"Installed: {installed.loaded.study.id}, pack {installed.version}.")


def _paths(home: Path | None) -> LaptopPaths:
    return LaptopPaths(home or default_home())


@contextmanager
def _unlocked(home: Path | None, passphrase_file: Path | None) -> Iterator[Vault]:
    passphrase = passphrases.known(passphrase_file, _WHOSE)
    folder = _paths(home).vault
    with Vault.unlock(folder, passphrase, clock=SystemClock(), randomness=system_randomness) as vault:
        yield vault
