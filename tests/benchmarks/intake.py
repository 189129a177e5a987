"""Promise 5: the centre takes interviews in faster than any study brings them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.bundle import package, record, sealed_file
from interview_app.centre import inbox
from interview_app.crypto import age
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import median, seconds
from tests.factories.centre import changed
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled

BUNDLES, QUICK_BUNDLES = 20, 2
IN_EACH = 10
GOAL = Goal(plus=500, at_least=True)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Take bundles in one after the other; after each, open the same sealed files with age and nothing else.

    What is in them is one interview that was really held and sealed, copied under other numbers, and sealed and signed
    anew, so that no two files are alike.
    """
    ours: list[float] = []
    theirs: list[float] = []
    with line(folder) as laid:
        for files in _sealed_files(laid, QUICK_BUNDLES if quick else BUNDLES):
            bundle = rebundled(laid, files)
            ours.append(seconds(partial(_take_in, laid, bundle)))
            theirs.append(seconds(partial(_open, list(files.values()), laid.centre.identities)))
    size = sum(map(len, files.values())) / IN_EACH
    return (
        Figure(
            promise=f"interviews taken in ({len(ours) * IN_EACH} in {len(ours)} bundles)",
            goal=GOAL,
            unit="/s",
            measured=IN_EACH / median(ours),
            anchor=IN_EACH / median(theirs),
            anchored_by=f"age alone on the same files of {size / 1e3:.0f} kB",
        ),
    )


def _sealed_files(laid: Line, bundles: int) -> Iterator[dict[str, bytes]]:
    laid.seal(laid.hold().interview)
    held = package.verify(laid.send(), authority=laid.pack.authority, at=laid.clock.now())
    original = package.open_sealed(next(iter(held.files.values())), laid.centre.identities)
    for _ in range(bundles):
        ids = [system_randomness(16).hex() for _ in range(IN_EACH)]
        records_ = {name: record.encode(changed(original.record, id=name)) for name in ids}
        yield {
            f"{name}.age": sealed_file.encrypt(
                sealed_file.pack(content, original.summary_pdf), laid.pack.recipients, system_randomness
            )
            for name, content in records_.items()
        }


def _take_in(laid: Line, bundle: Path) -> None:
    (result,) = inbox.take_in(laid.centre, [bundle]).results
    if result.taken != IN_EACH:
        raise AssertionError(result.rejections)


def _open(files: list[bytes], identities: tuple[age.Identity, ...]) -> None:
    for content in files:
        age.decrypt_bytes(content, identities)
