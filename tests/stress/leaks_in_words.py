"""What the program says about itself: how its values are printed, tracebacks, crash notices, core dumps."""

import os
import resource
import signal
import sys
import traceback
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from interview_app.base.process import close_the_shutters
from interview_app.bundle.from_state import build
from interview_app.centre.recovery import make
from interview_app.crypto import slots
from interview_app.crypto.slot_file import PassphraseSlot, SlotFile
from interview_app.interview import events
from interview_app.interview.events import Answered, Picked, RatedRows, Wrote
from interview_app.interview.pages import ThanksPage
from interview_app.interview.sign_page import sign_page
from interview_app.interview.signing import Signature, sealable
from interview_app.interview.state import Recorded
from interview_app.interview.withdrawal import Card
from interview_app.ui.notices import sentences
from interview_app.ui.pages.intents import Sign
from interview_app.vault.values import EvidencePart, InstalledPack, NewEntry, NewInterview, StoredEntry
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness, hybrid_identity, signing_key, x25519_identity
from tests.factories.interview import PASSPHRASE, Laptop, new_laptop
from tests.stress import canary
from tests.stress.canary import FIRST
from tests.stress.forked import Child

Leaks = list[str]
_SECRET = FIRST.encode()


def places(folder: Path) -> Iterator[tuple[str, Leaks]]:
    """Yield each place and what was found there."""
    laptop = new_laptop(folder / "talking")
    try:
        holders = values(laptop)
        yield "values as they are printed", _printed(holders)
        yield "tracebacks through them", _traced(holders)
        yield "crash notices", _noticed()
    finally:
        laptop.vault.close()
    yield "core dumps", _dumped(folder / "dump", folder / "talking" / "vault")


def values(laptop: Laptop) -> dict[str, object]:
    """Return everything that holds an answer, a key or a passphrase, by name; an open vault among it."""
    session = canary.to_review(laptop)
    interview = session.interview or ""
    state, review = session.state, session.page
    canary.keep(session)
    slot = PassphraseSlot(bytes(16), CHEAP, _SECRET)
    new = NewInterview(
        interview,
        "amber kettle",
        laptop.pack.digest,
        _SECRET,
        _SECRET,
        keep_local=True,
        evidence_key=_SECRET,
        evidence_sealed=_SECRET,
    )
    signature = Signature("participant", "paper", serial=FIRST, witness="present")
    signed = sealable(signature, "cd" * 32, phrase=FIRST, day=date(2026, 11, 28), salt=bytes(16))
    return {
        "vault": laptop.vault,
        "database": laptop.vault._database,
        "session": session,
        "journal": session._journal,
        "state": state,
        "recorded": Recorded(Wrote(FIRST), (), 3, 0),
        "review page": review,
        "thanks page": session.page if isinstance(session.page, ThanksPage) else None,
        "record": build(laptop.pack.loaded, session.state, interview=interview, month="2026-11", pauses=0),
        "answers": [Wrote(FIRST), Picked((FIRST,)), RatedRows({FIRST: 1}), Answered("v1:why", Wrote(FIRST))],
        "notes": events.NotesWritten(FIRST),
        "card": Card(FIRST, FIRST),
        "entries": [NewEntry("answered", "v1:why", _SECRET), StoredEntry(1, "answered", "v1:why", _SECRET)],
        "read entries": laptop.vault.entries(interview),
        "new interview": new,
        "signature": [signature, signed, signed.event, Sign(signature), EvidencePart("signature", signed.evidence)],
        "page to sign": sign_page(laptop.pack.loaded.study, laptop.pack.loaded.wording("en-GB"), "sign:x", signature),
        "slots": [slot, SlotFile(slot, _SECRET)],
        "installed pack": InstalledPack("ab", "gla", 1, "authority", _SECRET),
        "keys": [signing_key(), hybrid_identity(), x25519_identity()],
        "recovery": make(SeededRandomness("recovery")),
    }


def _secrets(holders: Mapping[str, object]) -> dict[str, str]:
    """Return what must not be read in any of them, by name."""
    recovery = holders["recovery"]
    shares: tuple[str, ...] = getattr(recovery, "shares", ())
    assert shares
    page = holders["thanks page"]
    assert isinstance(page, ThanksPage)
    assert page.code
    return {
        "answer": FIRST,
        "passphrase": PASSPHRASE,
        "card's code": page.code,
        "share": shares[0],
        "key": str(hybrid_identity())[20:60],
        "older key": str(x25519_identity())[20:60],
        "signing key": signing_key()._key.private_bytes_raw().hex(),
    }


def _printed(holders: Mapping[str, object]) -> Leaks:
    secrets = _secrets(holders)
    return [
        f"{name} shows the {what}"
        for name, value in holders.items()
        for what, secret in secrets.items()
        # A key's `str` is how it is written to its file; what may be printed by accident is its `repr`.
        if secret in repr(value) or (name != "keys" and secret in str(value))
    ]


def _traced(holders: Mapping[str, object]) -> Leaks:
    """Let each value be in a frame, and in the message, of an error that nobody expected."""
    secrets, leaks = _secrets(holders), []
    for name, value in holders.items():
        text = _trace_of(value)
        leaks += [f"a traceback through {name} shows the {what}" for what, secret in secrets.items() if secret in text]
    return leaks


def _trace_of(value: object) -> str:
    try:
        _fail(value)
    except LookupError as error:
        return "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format())
    return ""


def _fail(value: object) -> None:
    raise LookupError(f"something did not work with {value!r}")


def _noticed() -> Leaks:
    shown = " ".join(sentences(ValueError(FIRST)))
    return [f"a notice shows {FIRST}"] if FIRST in shown else []


def _dumped(folder: Path, vault_folder: Path) -> Leaks:
    """Abort a process that has a vault open, where every limit on dumps has been lifted before it began."""
    if sys.platform == "win32":
        return []
    folder.mkdir(parents=True)

    def lives(tells_on: int) -> None:
        os.chdir(folder)
        hardest = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hardest, hardest))
        close_the_shutters()
        key = slots.unlock(vault_folder, PASSPHRASE, FixedClock())
        os.write(tells_on, b"open")
        signal.pause()
        assert key

    child = Child(lives)
    child.wait_for(b"open")
    os.kill(child.id, signal.SIGABRT)
    _, status = child.end()
    leaks = [f"a file {path.name}" for path in folder.iterdir()]
    return leaks if status == -signal.SIGABRT else [*leaks, f"it ended with {status}"]
