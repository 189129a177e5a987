"""What is found on a disk, looked at with the real program alone: the vault, its interviews, sealed files, bundles."""

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import package, remains
from interview_app.crypto import age, slots
from interview_app.crypto.slots import WrongPassphrase
from interview_app.interview import events, flow, laptop
from interview_app.interview.events import Answer, Answered
from interview_app.interview.journal import replay
from interview_app.interview.session import Session
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.stress.life import STICK

CENTRE = "member 0"
"""The seed of one of the keys that the packs of these laptops are made for."""
Packs = dict[str, Pack]
"""Packs that were opened before, by digest: reading one takes longer than everything else."""


@dataclass(frozen=True)
class FoundInterview:
    """One interview.

    Attributes:
        key_here: Whether this laptop can read it. If not, it is read here as the centre would, with the centre's key.
    """

    stage: Stage
    key_here: bool = True
    answers: tuple[tuple[str, str], ...] = ()
    notes: str = ""
    page: str = ""
    steps: tuple[str, ...] = ()
    sealed: str = ""
    sealed_whole: bool = False


@dataclass(frozen=True)
class Found:
    """Everything that promises are compared with.

    Attributes:
        there: Whether there is a vault.
        opened_by: Which of the passphrases that were tried open it.
        trouble: Why it could not be read, or did not verify; "" when all is well.
        pack: The digest of the study in use.
        interviews: By id.
        bundles: Digest by file name, of those that verify.
    """

    there: bool
    opened_by: frozenset[str] = frozenset()
    trouble: str = ""
    pack: str = ""
    interviews: Mapping[str, FoundInterview] = field(default_factory=dict)
    bundles: Mapping[str, str] = field(default_factory=dict)


def look(folder: Path, passphrases: Sequence[str], packs: Packs) -> Found:
    """Look at a laptop's folder as its owner would: unlock, verify, resume, read the stick."""
    vault_folder = LaptopPaths(folder).vault
    if not Vault.exists(vault_folder):
        return Found(there=False)
    opened_by: frozenset[str] = frozenset()
    try:
        opened_by = frozenset(phrase for phrase in passphrases if _opens(vault_folder, phrase))
        if not opened_by:
            return Found(there=True)
        return _read(folder, min(opened_by), opened_by, packs)
    except Exception as error:  # noqa: BLE001 - whatever it is, the disk was not readable, and that is what is counted
        code = error.code if isinstance(error, UserError) else type(error).__name__
        return Found(there=True, opened_by=opened_by, trouble=f"{code}: {error}")


def answers_in(vault: Vault, interview: str) -> dict[str, Answer]:
    """Return what a vault holds of an interview, by the step that asked."""
    known = replay(vault, interview).answers
    return {key: recorded.answer for key, recorded in known.items() if recorded.answer is not None}


def _opens(vault_folder: Path, passphrase: str) -> bool:
    try:
        slots.unlock(vault_folder, passphrase, FixedClock())
    except WrongPassphrase:
        return False
    return True


def _read(folder: Path, passphrase: str, opened_by: frozenset[str], packs: Packs) -> Found:
    paths = LaptopPaths(folder)
    clock, randomness = FixedClock(), SeededRandomness("looking")
    with Vault.unlock(paths.vault, passphrase, clock=clock, randomness=randomness) as vault:
        vault.verify_audit()
        remains.remove(vault, paths.sealed)
        current = vault.current_pack()
        interviews = {row.id: _interview(vault, row, paths.sealed, packs) for row in vault.interviews()}
        bundles = _bundles(folder / STICK, current.authority) if current is not None else {}
    return Found(
        there=True,
        opened_by=opened_by,
        pack=current.digest if current is not None else "",
        interviews=interviews,
        bundles=bundles,
    )


def _interview(vault: Vault, row: InterviewRow, sealed_folder: Path, packs: Packs) -> FoundInterview:
    if row.sealed is not None:
        path = sealed_folder / row.sealed.name
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        return FoundInterview(row.stage, sealed=row.sealed.sha256, sealed_whole=digest == row.sealed.sha256)
    if row.stage is Stage.WITHDRAWN:
        return FoundInterview(row.stage)
    key_here = vault.key_held(row.id)
    if not key_here:
        vault.lend_key(row.id, age.decrypt_bytes(vault.sealed_key(row.id), [hybrid_identity(CENTRE)]))
    answers = []
    notes = ""
    for entry in vault.entries(row.id):
        event = None if entry.content is None else events.decode(entry.content)
        if isinstance(event, Answered):
            answers.append((event.key, events.encode(Answered(event.key, event.answer)).decode()))
        notes = event.text if isinstance(event, events.NotesWritten) else notes
    if row.stage is not Stage.OPEN or not key_here:
        return FoundInterview(row.stage, key_here, tuple(answers), notes)
    page, steps = _page(vault, row, packs)
    # Carrying on one that was already kept does what the kill had cut off: it closes it.
    return FoundInterview(Stage.OPEN if page else Stage.CLOSING, key_here, tuple(answers), notes, page, steps)


def _page(vault: Vault, row: InterviewRow, packs: Packs) -> tuple[str, tuple[str, ...]]:
    """Return the page it carries on at, and the steps there are."""
    if row.pack not in packs:
        packs[row.pack] = laptop.pack_of(vault, row.id, FixedClock())
    pack = packs[row.pack]
    session = Session.resume(vault, pack, row.id, clock=FixedClock(), randomness=SeededRandomness("resuming"))
    page = "" if session.ended else session.page.step
    return page, flow.steps(pack.loaded, session.state)


def _bundles(stick: Path, authority: str) -> dict[str, str]:
    found = {}
    for path in stick.glob("bundle-*.zip"):
        with suppress(UserError):
            found[path.name] = package.verify(path, authority=authority, at=FixedClock().now()).digest
    return found
