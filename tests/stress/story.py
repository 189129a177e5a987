"""`python -m tests.stress.story FOLDER [PART ...]`: live a laptop's whole life once, telling it on standard output.

`STRESS_SYNCHRONOUS=NORMAL` plants a fault for a test of the tests: the database then waits for the disk less often
than it should, and `tests.stress.power_loss` must find answers that were acknowledged and are lost.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from alembic.command import downgrade
from alembic.config import Config
from sqlalchemy import URL, Engine, event

from interview_app.vault.engine import make_engine
from interview_app.vault.migrate import MIGRATIONS
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.vault import PASSPHRASE, database_key
from tests.stress.life import GivenUp, Life
from tests.stress.told import Teller

PLANTED = "STRESS_SYNCHRONOUS"
OTHER_PASSPHRASE = "amber kettle walks slowly north again"
OLDER = "older"
_FIRST_REVISION = "0001"
_TELLS_ON = 1


def set_up(life: Life) -> None:
    """Make the laptop and give it its study."""
    life.make()
    life.install()
    life.switch_off()


def interview(life: Life) -> None:
    """Begin an interview and go half through it."""
    life.unlock()
    session = life.begin()
    life.go_to(session, "v4:ok")
    life.switch_off()


def end(life: Life) -> None:
    """Carry it on after a restart, change one answer, take one out, keep the rest, and write notes."""
    life.unlock()
    held = _held(life, Stage.OPEN)
    session = life.resume(held, turn=40)
    life.go_to(session, "review")
    life.look_back(session, "v2:why", "v3:why")
    while not session.ended:
        life.go_on(session)
    life.note(held, "Quiet room.")
    life.note(held, "Quiet room, door open.")
    life.switch_off()


def seal(life: Life) -> None:
    """Seal what was kept."""
    life.unlock()
    life.seal(_held(life, Stage.CLOSING))
    life.switch_off()


def export(life: Life) -> None:
    """Write a bundle."""
    life.unlock()
    life.export()
    life.switch_off()


def passphrase(life: Life) -> None:
    """Choose another passphrase and switch off and on with it."""
    life.unlock()
    life.change_passphrase(OTHER_PASSPHRASE)
    life.switch_off()
    life.unlock()
    life.switch_off()


def discard(life: Life) -> None:
    """Begin another interview and delete it."""
    life.unlock()
    session = life.begin(turn=80)
    life.go_to(session, "v1:why")
    life.discard(session.interview or "")
    life.switch_off()


def older(life: Life) -> None:
    """Turn the vault into one of the first version.

    Nothing is open in it: on the way back the evidence of consent would be dropped, of which the chain still tells.
    """
    take_back(life.paths.vault)


def upgrade(life: Life) -> None:
    """Open the older vault: it is brought up to date. Begin another interview in it, and open it once more."""
    life.unlock()
    session = life.begin(turn=90)
    life.go_to(session, "v2:ok")
    life.switch_off()
    life.unlock()
    life.switch_off()


def finish(life: Life) -> None:
    """Bring whatever was begun to its end."""
    if not Vault.exists(life.paths.vault):
        life.make()
        life.switch_off()
    life.unlock()
    if life.vault.current_pack() is None:
        life.install()
    while (held := life.first(Stage.OPEN)) is not None:
        session = life.resume(held)
        while not session.ended:
            life.go_on(session)
    while (kept := life.first(Stage.CLOSING)) is not None:
        life.seal(kept)
    if life.first(Stage.SEALED) is not None:
        life.export()
    life.switch_off()


def seal_now(life: Life) -> None:
    """Begin an interview, and seal everything as it stands in the middle of it."""
    life.unlock()
    life.go_to(life.begin(turn=60), "v1:who")
    life.seal_now()
    life.switch_off()


def take_back(vault_folder: Path, passphrase: str = PASSPHRASE) -> None:
    """Take a closed vault's database back to the first revision."""
    url = URL.create("sqlite", database=str(vault_folder / "vault.db"))
    engine = make_engine(url, database_key(vault_folder, passphrase), alone=True)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        downgrade(config, _FIRST_REVISION)
    engine.dispose()


def _held(life: Life, stage: Stage) -> str:
    held = life.first(stage)
    if held is None:
        raise GivenUp
    return held


PARTS: Mapping[str, Callable[[Life], None]] = {
    "set_up": set_up,
    "interview": interview,
    "end": end,
    "seal": seal,
    "export": export,
    "older": older,
    "upgrade": upgrade,
    "seal_now": seal_now,
    "discard": discard,
    "passphrase": passphrase,
}


def possible() -> list[str]:
    """Return the parts that this version of the program can play, in their order."""
    return [name for name in PARTS if name != "passphrase" or hasattr(Vault, "change_passphrase")]


def rehearse(folder: Path) -> None:
    """Play everything once in this process, so that children forked from it find all of it loaded."""
    with Path(os.devnull).open("wb") as nobody:
        for name in possible():
            PARTS[name](Life(folder, Teller(nobody.fileno()), PASSPHRASE, seed=name))


def plant(synchronous: str) -> None:
    """Let every database of this process wait for the disk as told and not as it should."""

    @event.listens_for(Engine, "connect")
    def _less_careful(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute(f"PRAGMA synchronous={synchronous}")
        cursor.close()


def main() -> int:
    """Play the parts that were asked for, or all."""
    folder, parts = Path(sys.argv[1]), sys.argv[2:] or possible()
    if PLANTED in os.environ:
        plant(os.environ[PLANTED])
    for name in parts:
        PARTS[name](Life(folder, Teller(_TELLS_ON), PASSPHRASE, seed=name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
