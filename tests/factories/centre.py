"""Valid centres, archives and arrivals for tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import msgspec

from interview_app.base.clock import Clock
from interview_app.bundle import record as records
from interview_app.bundle.record import Record
from interview_app.bundle.record_consent import Consent
from interview_app.centre import drill, identities
from interview_app.centre.archive import Archive
from interview_app.centre.office import Centre
from interview_app.centre.opened import OpenedInterview
from interview_app.interview import ledger
from interview_app.study.load import LoadedStudy
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.factories.study import gla

ARCHIVE_KEY = bytes(range(32))
HOLDERS = ("coordinator", "deputy", "recovery")
BUNDLE = "bb" * 32


def recipients() -> list[str]:
    """Return the public halves of the test centre's three keys; `hybrid_identity(holder)` opens what they seal."""
    return [str(hybrid_identity(holder).recipient()) for holder in HOLDERS]


def key_files(folder: Path) -> Path:
    """Write the key file of each holder of `recipients`, quick to open; return a file with their passphrase."""
    passphrase = "six plain words in a row"
    for holder in HOLDERS:
        identities.make(folder / holder, passphrase, SeededRandomness(holder), work_factor=4)
    (folder / "passphrase").write_text(passphrase)
    return folder / "passphrase"


def drilled(centre: Centre, recovery: str = "recovery") -> None:
    """Let the recovery key show that it opens a trial bundle, without which a centre makes no pack."""
    drill.prove(centre, hybrid_identity(recovery), kind="drill")


@contextmanager
def founded(
    folder: Path,
    *,
    clock: Clock | None = None,
    practice: bool = True,
    drill_held: bool = True,
    archive_at: str = "",
    study: LoadedStudy | None = None,
) -> Iterator[Centre]:
    """Found a centre, for the shipped study or another one; open it with the coordinator's key, its drill held."""
    clock = clock or FixedClock()
    Centre.found(
        folder, recipients=recipients(), study=study or gla(), practice=practice, clock=clock, archive_at=archive_at
    ).close()
    with Centre.open(folder, hybrid_identity(), clock=clock) as centre:
        if drill_held:
            drilled(centre)
        yield centre


@contextmanager
def empty_archive(folder: Path) -> Iterator[Archive]:
    """Make an archive under the test key."""
    archive = Archive.in_folder(folder, ARCHIVE_KEY, clock=FixedClock(), randomness=SeededRandomness("archive"))
    yield archive
    archive.close()


def interview(record: Record, *, sealing: str = "first") -> OpenedInterview:
    """Return an interview as it comes out of a bundle; another `sealing` gives the same one in another sealed file."""
    content = records.encode(record)
    sealed = sha256(sealing.encode() + content).hexdigest()
    return OpenedInterview(record.id, f"{record.id}.age", sealed, content, b"%PDF of " + content, record)


def one_yes() -> Consent:
    """Return the shortest consent: a yes to taking part, and its line in the ledger."""
    document, decisions = "cd" * 32, {"take_part": "given"}
    confirmed = ledger.Confirmation("participant", {"take_part": "given"}, document, "2026-11", {})
    lines = msgspec.to_builtins(ledger.extended((), confirmed))
    told = {"decisions": decisions, "assents": {}, "teach_back": {}, "understanding": "presumed", "ledger": lines}
    return msgspec.convert({"document": document, "language": "en-GB", **told}, Consent)


def short_record(seed: str = "one") -> Record:
    """Return the shortest record: somebody agreed, answered once, and stopped."""
    return Record(
        format="interview-record/1",
        id=SeededRandomness(seed)(16).hex(),
        study="gla-sharing",
        study_version="1",
        design="ab" * 32,
        deck=1,
        allotment="rotation",
        month="2026-11",
        language="en-GB",
        route="self",
        practice=True,
        complete=False,
        aids=records.Aids("cream", 100, "atkinson"),
        consent=one_yes(),
        vignettes=(
            records.Vignette(
                1,
                1,
                {"data": "school"},
                "12" * 32,
                {"ok": records.Rating(seconds="2-5", changes=0, shown=(), direction="lowest_first", point=2)},
            ),
        ),
        repeats=(),
        whatifs=(),
        end={},
        profile={},
        quality=records.Quality("0-5", 0),
        notes="Quiet room.",
        withdrawal="ef" * 16,
        may_keep=False,
    )


def changed(record: Record, **fields: object) -> Record:
    """Return a record with some fields replaced."""
    return msgspec.structs.replace(record, **fields)
