"""What has come to the centre of the gallery: weeks of interviews that differ, and files that are broken."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec

from interview_app.base.clock import system_randomness
from interview_app.bundle import export, package
from interview_app.bundle.record import Answer, Rating, Record, Vignette
from interview_app.bundle.record_consent import LedgerLine
from interview_app.bundle.record_part import Decision
from interview_app.bundle.seal import seal_interview
from interview_app.centre.office import Centre
from interview_app.interview import laptop, ledger
from interview_app.interview.willing import REUSE
from tests.factories.centre import changed
from tests.factories.clock import FixedClock
from tests.factories.fieldwork import BANDS, send
from tests.factories.fleet_answers import varied
from tests.factories.house import House, kept_interview
from tests.factories.told import skipped, unsure

STICK: Final = Path("STICK")
"""Relative, so that no picture shows where this machine keeps temporary files."""
_DAY, _WEEKS = 86_400.0, 4
_SKIPPED, _UNSURE = 110, 220
"""Of 256 questions of such a story."""
_EVERY: Final = 3
"""How many stories there are to each of which somebody leaves out most: so four of six are rated."""
_ALL_THE_SAME, _NOT_KEPT = 11, 3
"""Every how many of them."""


def arrivals(centre: Centre, interviews: int) -> list[Path]:
    """Let weeks of fieldwork pass in which everything happens, and return files to take in, of which one is good."""
    good, original = _held(centre)
    clock = centre.clock
    assert isinstance(clock, FixedClock)
    clock.passed -= _WEEKS * 7 * _DAY
    for week in range(_WEEKS):
        for laptop_number in (1, 2):
            numbers = range(week * 2 + laptop_number - 1, interviews, _WEEKS * 2)
            records = [_lived(varied(original, _id(number)), number) for number in numbers]
            send(centre.archive, laptop_number, week, records)
        clock.passed += 7 * _DAY
    otherwise = changed(varied(original, _id(-1)), id=_id(0), withdrawal=varied(original, _id(0)).withdrawal)
    again = [otherwise, changed(varied(original, _id(1)), id=_id(interviews))]
    send(centre.archive, 1, _WEEKS, again)
    return [good, *_broken(good)]


def _lived(record: Record, number: int) -> Record:
    """Let an interview have gone as some do: something is left out, it takes its time, not all gets a yes."""
    return changed(
        _not_kept(record) if number % _NOT_KEPT == 0 else record,
        vignettes=tuple(_story(each, number, at) for at, each in enumerate(record.vignettes)),
        quality=msgspec.structs.replace(record.quality, minutes=BANDS[number % len(BANDS)]),
    )


def _not_kept(record: Record) -> Record:
    """Let a participant say no to being kept for other research, in the ledger of what was agreed to as well."""
    consent = record.consent
    lines = msgspec.convert(msgspec.to_builtins(consent.ledger), tuple[ledger.Line, ...])
    decisions: dict[str, Decision] = {**consent.decisions, REUSE: "refused"}
    texts = {line.item: line.text for line in lines}
    said = ledger.Confirmation("participant", decisions, lines[-1].document, lines[-1].month, texts)
    grown = msgspec.convert(msgspec.to_builtins(ledger.extended(lines, said)), tuple[LedgerLine, ...])
    return changed(record, consent=msgspec.structs.replace(consent, decisions=decisions, ledger=grown), may_keep=False)


def _story(vignette: Vignette, number: int, at: int) -> Vignette:
    answers = dict(vignette.answers)
    if number % _ALL_THE_SAME == 0:
        answers = {
            name: msgspec.structs.replace(each, point=3) if isinstance(each, Rating) else each
            for name, each in answers.items()
        }
    elif at % _EVERY == number % _EVERY:
        answers = _left_out(answers, f"{number} {at}")
    return msgspec.structs.replace(vignette, answers=answers)


def _left_out(answers: Mapping[str, Answer], seed: str) -> dict[str, Answer]:
    return {name: _left(answer, sha256(f"{seed} {name}".encode()).digest()[0]) for name, answer in answers.items()}


def _left(answer: Answer, chance: int) -> Answer:
    if chance < _SKIPPED:
        return skipped()
    return unsure() if chance < _UNSURE and isinstance(answer, Rating) else answer


def _id(number: int) -> str:
    return sha256(f"interview {number}".encode()).hexdigest()[:32]


def _held(centre: Centre) -> tuple[Path, Record]:
    """Hold an interview at a laptop, and return its bundle and what it says."""
    house = House(Path(), FixedClock(centre.clock.now()))
    house.make_laptop()
    house.enrol(centre)
    STICK.mkdir(exist_ok=True)
    with house.unlock() as vault:
        interview = kept_interview(vault, house.clock)
        pack = laptop.current_pack(vault, house.clock)
        seal_interview(vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=system_randomness)
        path = export.write(
            vault, pack, house.paths.sealed, STICK, clock=house.clock, randomness=system_randomness
        ).path
    (sealed,) = package.verify(path, authority=centre.authority.public_line, at=centre.clock.now()).files.values()
    return path, package.open_sealed(sealed, centre.identities).record


def _broken(good: Path) -> list[Path]:
    """Return half of a bundle, and something that is none."""
    content = good.read_bytes()
    files = {"bundle-0badf00d.zip": content[: len(content) // 2], "bundle-5ca1ab1e.zip": b"\xff\xd8\xff a photograph"}
    for name, untrusted in files.items():
        (STICK / name).write_bytes(untrusted)
    return [STICK / name for name in files]
