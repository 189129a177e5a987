"""Who may give which command: every command of the centre, typed with the key of every role."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.paths import shipped
from interview_app.centre import identities, others
from interview_app.centre.office import Centre
from interview_app.cli import centre as noun
from interview_app.cli.main import MAKES_NO_SENSE, run
from interview_app.study import pack
from tests.core.cli.conftest import PASSPHRASE
from tests.factories.centre import HOLDERS
from tests.factories.crypto import signing_key
from tests.factories.study import gla

KEYS: Final = {"C": "coordinator", "D": "deputy", "R": "recovery", "O": "officer", "A": "analyst"}
REFUSED: Final = ("[ROLE-MAY-NOT]", "[CENTRE-KEY-ANALYST]")
NOBODY: Final = "ab" * 16
RECIPIENTS: Final = tuple(word for holder in HOLDERS for word in ("--recipient", f"HOME/{holder}.pub"))
COMMANDS: Final = {
    # Each with whose it is, and words that let it fail, or do no harm, once it may begin.
    "import": ("CD", "HOME/no-bundle.zip"),
    "quarantine": ("CDR",),
    "conflicts": ("CDR",),
    "rescue": ("CD", "HOME/no-laptop"),
    "list": ("CDR",),
    "show": ("CDR", NOBODY),
    "addenda": ("CDR", NOBODY),
    "check": ("CDR",),
    "backup": ("CDR", "HOME/passphrase"),
    "progress": ("CDR",),
    "devices": ("CDR",),
    "site": ("CD", "99", "Northside"),
    "revoke": ("CDR", "99"),
    "pack": ("CD", "HOME/request", "--out", "HOME/pack"),
    "drill": ("CDR",),
    "prove": ("CDR",),
    "keys": ("CDR",),
    "rotate": ("CDR", *RECIPIENTS),
    # Who else opens something stands on the plate, which everybody reads.
    "recipients": ("CDRO",),
    "withdraw": ("CDO",),
    "approve": ("CDO", "99", "--second", "HOME/deputy", "--second-passphrase-file", "HOME/passphrase"),
    "withdrawals": ("CDO",),
    "withdrawal-list": ("CDO", "--out", "HOME/list"),
    "proof": ("CDO", "99", "HOME/proof.pdf"),
    "freeze": ("CDO",),
    "whohas": ("CDO", "--out", "HOME/page.pdf"),
    "ledger": ("CDO",),
    "audit": ("CDO",),
    "disclosed": ("CDO", "--who", "Northside", "--purpose", "To see", "--part", "answers", "--dry-run"),
    "refused": ("CDO", "--who", "Northside", "--purpose", "To see", "--why", " "),
    "corrected": ("CDO", "99", "--role", "police"),
    "returned": ("CDO", "99", "--how", "deleted"),
    "told": ("CDO", "99", "99"),
    "answered": ("CDO", "99", "99", "--answer", "deleted"),
    "analyse list": ("CDA",),
    "analyse show": ("CDA", NOBODY),
}
OPEN_NOTHING: Final = {
    "init": "there is no centre yet",
    "new": "there is no centre yet",
    "targets": "reads a file with targets, and no centre",
    "restore": "a backup opens for the recipients' keys alone",
    "open": "opens a window, whose rooms are in tests/ui/centre/test_rooms.py and ask the same verbs",
}


@dataclass(frozen=True)
class Typist:
    """Types commands with anybody's key."""

    home: Path

    def type(self, who: str, *words: str) -> int:
        """Type a command with somebody's key."""
        said = [word.replace("HOME", str(self.home)) for word in words]
        key = ["--identity", str(self.home / KEYS[who]), "--passphrase-file", str(self.home / "passphrase")]
        return run([*said, *key])


@pytest.fixture(scope="module")
def typist(tmp_path_factory: pytest.TempPathFactory) -> Typist:
    """Found a practice centre with an officer and an analyst, and keys that are cheap to open."""
    home = tmp_path_factory.mktemp("commands")
    for key in KEYS.values():
        identities.make(home / key, PASSPHRASE, system_randomness, work_factor=4)
    public = {key: identities.load_public(home / f"{key}.pub") for key in KEYS.values()}
    (home / "passphrase").write_text(PASSPHRASE)
    (home / "request").write_bytes(pack.make_request(signing_key("device")))
    recipients = [public[holder] for holder in HOLDERS]
    Centre.found(home / "centre", recipients=recipients, study=gla(), practice=True, clock=SystemClock()).close()
    with Centre.open(home / "centre", identities.load(home / "deputy", PASSPHRASE), clock=SystemClock()) as centre:
        others.name(centre, "officers", [public["officer"]])
        others.name(centre, "analysts", [public["analyst"]])
    return Typist(home)


def commands(group: TyperGroup, *before: str) -> Iterator[str]:
    """Yield every command of a noun, by its words."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, *before, name)
        else:
            yield " ".join((*before, name))


def allowed(typist: Typist, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return who is not refused a command for their role."""
    told = ""
    for who in KEYS:
        capsys.readouterr()
        assert typist.type(who, *words) != MAKES_NO_SENSE
        said = capsys.readouterr().err
        assert "[INTERNAL]" not in said
        told += who if not any(code in said for code in REFUSED) else ""
    return told


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_for_whom_the_table_says(typist: Typist, capsys: pytest.CaptureFixture[str], command: str) -> None:
    """Each role by each command: it begins, or ROLE-MAY-NOT; an analyst's key opens no centre at all."""
    who, *words = COMMANDS[command]
    assert allowed(typist, capsys, "centre", *command.split(), "HOME/centre", *words) == who


def test_packing_a_study_is_for_whom_packs(typist: Typist, capsys: pytest.CaptureFixture[str]) -> None:
    """The other command that opens a centre to give something away."""
    words = ("--centre", "HOME/centre", "--request", "HOME/request", "--out", "HOME/packs", "--replace")
    study = str(shipped("vignettes") / "gla-sharing")
    assert allowed(typist, capsys, "study", "pack", study, *words) == "CD"


def test_every_command_has_one_line() -> None:
    """Whoever adds a command says here whose it is, or why nobody is asked."""
    group = get_command(noun.commands)
    assert isinstance(group, TyperGroup)
    assert sorted([*COMMANDS, *OPEN_NOTHING]) == sorted(commands(group))
