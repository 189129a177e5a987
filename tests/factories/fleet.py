"""The bundles of a whole fieldwork: several laptops, thousands of interviews that differ, a share of them damaged.

One interview is really held; the others are it under other numbers, with other answers and words, sealed anew by age
to the centre's real keys and signed in the names of several enrolled laptops. What is made follows from a seed, so
that whoever takes it in can be held against it. Processes make it side by side, one laptop's bundles in one of them.
"""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.bundle import package, record, sealed_file
from interview_app.bundle.record import Record
from interview_app.crypto import certificates
from tests.factories.centre import changed
from tests.factories.crypto import certificate_line, hybrid_identity, signing_key
from tests.factories.fleet_answers import varied
from tests.factories.fleet_harm import HARMS, Harm
from tests.factories.line import Line
from tests.factories.rebundle import signed

SIZES = (1, 4, 2, 8, 1, 6, 3, 12, 5, 10)
"""Interviews in a bundle, in turn: a day's, a week's, and what had been waiting."""
SEALED = 20_000
"""Bytes of a sealed interview, as the promise about speed has it; a summary with text only is of that size."""
_SUMMARY = 4_700


@dataclass(frozen=True)
class Laptop:
    """A laptop: the seed of its key, and its certificate."""

    seed: str
    certificate: str


@dataclass(frozen=True)
class Recipe:
    """Everything that bundles are made of, as plain values: it goes to other processes."""

    record_json: bytes
    recipients: tuple[str, ...]
    pack: str
    laptops: tuple[Laptop, ...]
    stranger: Laptop
    corrupt: float
    seed: str


@dataclass(frozen=True)
class Planned:
    """A bundle that is to be made: which interviews, by which laptop, and what is wrong with it, if anything.

    Attributes:
        harm: Of the first interview, or of the whole file; None in a sound bundle.
    """

    number: int
    laptop: int
    interviews: tuple[int, ...]
    harm: Harm | None = None

    @property
    def name(self) -> str:
        """Its file's name."""
        return f"bundle-{self.number:08d}.zip"

    @property
    def sound(self) -> tuple[int, ...]:
        """The interviews that must arrive."""
        return self.interviews if self.harm is None else self.interviews[1:]


def recipe(laid: Line, *, laptops: int = 5, corrupt: float = 0.01, seed: str = "fleet") -> Recipe:
    """Hold an interview, enrol laptops, and return what their bundles are made of."""
    interview = laid.hold().interview
    laid.seal(interview)
    sealed = package.verify(laid.send(), authority=laid.pack.authority, at=laid.clock.now()).files[f"{interview}.age"]
    opened = package.open_sealed(sealed, laid.centre.identities)
    enrolled = []
    for number in range(laptops):
        key = signing_key(f"{seed}/{number}")
        serial = laid.centre.archive.enrol(key.public_line).number
        line = certificate_line(laid.centre.authority, key, serial=serial, at=laid.clock.now())
        enrolled.append(Laptop(f"{seed}/{number}", line))
    stranger = certificate_line(signing_key("somebody else's centre"), signing_key("stranger"), at=laid.clock.now())
    return Recipe(
        opened.record_json,
        laid.pack.recipients,
        laid.pack.digest,
        tuple(enrolled),
        Laptop("stranger", stranger),
        corrupt,
        seed,
    )


def interview_id(seed: str, number: int) -> str:
    """Return the id of an interview, by its place."""
    return sha256(f"{seed}/{number}".encode()).hexdigest()[:32]


def plan(made_of: Recipe, count: int) -> Iterator[Planned]:
    """Yield the bundles with so many interviews, of which the share that is to be damaged is spread evenly."""
    every = round(1 / made_of.corrupt) if made_of.corrupt else 0
    at = number = broken = 0
    while at < count:
        size = min(SIZES[number % len(SIZES)], count - at)
        due = every and (at + size) // every > at // every
        harm = HARMS[broken % len(HARMS)] if due else None
        if harm is not None:
            broken += 1
            size = 1 if harm.whole_file else size
        yield Planned(number, number % len(made_of.laptops), tuple(range(at, at + size)), harm)
        at, number = at + size, number + 1


def write(made_of: Recipe, count: int, folder: Path, processes: int = 2) -> frozenset[str]:
    """Write bundles with so many interviews into a folder; return the digests that must be kept out."""
    folder.mkdir(exist_ok=True)
    laptops = range(len(made_of.laptops))
    make = partial(_write_of, made_of, count, folder)
    if processes == 1:
        return frozenset().union(*map(make, laptops))
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        return frozenset().union(*pool.map(make, laptops))


def sound_ids(made_of: Recipe, count: int) -> frozenset[str]:
    """Return the ids of all interviews that must arrive."""
    return frozenset(interview_id(made_of.seed, each) for bundle in plan(made_of, count) for each in bundle.sound)


def _write_of(made_of: Recipe, count: int, folder: Path, laptop: int) -> frozenset[str]:
    original = record.decode(made_of.record_json)
    kept_out = set()
    for each in plan(made_of, count):
        if each.laptop == laptop:
            content, damaged = bundle(made_of, original, each)
            (folder / each.name).write_bytes(content)
            kept_out |= {damaged} - {""}
    return frozenset(kept_out)


def bundle(made_of: Recipe, original: Record, planned: Planned) -> tuple[bytes, str]:
    """Return a bundle, and the digest that must be kept out: of one sealed file, or of the whole; "" of a sound one."""
    harm = planned.harm
    files = dict(_sealed(made_of, original, each) for each in planned.interviews)
    damaged = ""
    if harm is not None and not harm.whole_file:
        name = f"{interview_id(made_of.seed, planned.interviews[0])}.age"
        said = changed(original, id=name.removesuffix(".age"), withdrawal=interview_id("card", planned.number))
        renamed, files[name] = harm.sealed(name, files[name], said, made_of.recipients)
        files[renamed] = files.pop(name)
        damaged = sha256(files[renamed]).hexdigest()
    by = made_of.stranger if harm is not None and harm.by_stranger else made_of.laptops[planned.laptop]
    content = signed(
        files, signing_key(by.seed), certificates.parse(by.certificate), made_of.pack, audit=planned.number + 1
    )
    if harm is not None and harm.whole_file:
        content = harm.file(content, planned.number)
        damaged = sha256(content).hexdigest()
    return content, damaged


def _sealed(made_of: Recipe, original: Record, number: int) -> tuple[str, bytes]:
    interview = interview_id(made_of.seed, number)
    content = record.encode(varied(original, interview))
    summary = (b"%PDF-1.4\n" + b"%s of a summary\n" % interview.encode() * (_SUMMARY // 50))[:_SUMMARY]
    sealed = sealed_file.encrypt(sealed_file.pack(content, summary), made_of.recipients, system_randomness)
    return f"{interview}.age", sealed


def others() -> tuple[str, ...]:
    """Return public keys that the centre has never had."""
    return (str(hybrid_identity("nobody here").recipient()),)
