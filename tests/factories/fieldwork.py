"""Centres with a fieldwork behind them: many interviews, sites, laptops, targets."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import msgspec

from interview_app.bundle.durations import Minutes
from interview_app.bundle.record import Record
from interview_app.centre.archive import Archive
from interview_app.centre.archive.schema import WithdrawalRow
from interview_app.centre.archive.transport_schema import ChainFlagRow
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts
from interview_app.centre.targets import FILE
from interview_app.crypto.sshsig import SigningKey
from tests.factories.centre import changed, founded, interview
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness
from tests.factories.told import picked, rated, skipped, told, unsure

TARGETS = """
total = 120
from = 2026-11-02
to = 2027-01-31

[site]
Leeds = 60
"South London" = 40

[[quota]]
of = ["age_band", "ethnic_group"]
[quota.cells]
"16-17" = { asian = 5, black = 5, mixed = 5, white = 10, other = 5 }
"18-21" = { asian = 8, black = 8, mixed = 6, white = 12, other = 6 }
"""
AGES, GROUPS = ("16-17", "18-21", "22-25", "26-30"), ("asian", "black", "mixed", "white", "other")
SITES = ("Leeds", "South London", "")
BANDS: tuple[Minutes, ...] = ("10-15", "15-20", "20-30", "30-45")
ITEMS = ("take_part", "safeguarding_understood", "quotes_anonymous", "keep_for_reuse")


def told_by(n: int) -> Record:
    """Return the nth interview: they differ in everything that is counted."""
    answers = [rated(1 + (n * 7 + story) % 5) for story in range(8)]
    if n % 6 == 0:
        answers[n % 8] = skipped()
    if n % 5 == 0:
        answers[(n + 3) % 8] = unsure()
    if n % 13 == 0:
        answers = [rated(3)] * 8
    profile = {"age_band": picked(AGES[n % 4]), "ethnic_group": picked(GROUPS[n * n % 5])}
    if n % 9 == 0:
        profile["ethnic_group"] = skipped()
    minutes: Minutes = BANDS[n % 4]
    record = told(f"person{n}", answers, profile=profile, minutes=minutes, complete=n % 11 != 0, deck=1 + n % 12)
    decided = {item: "given" if at < 2 or (n + at) % (2 + at) else "refused" for at, item in enumerate(ITEMS)}
    return changed(record, consent=msgspec.structs.replace(record.consent, decisions=decided))


def send(archive: Archive, device: int, n: int, records: list[Record], pack: str = "aa" * 32) -> None:
    """Let a laptop's bundle be taken in."""
    digest = sha256(f"bundle {device} {n}".encode()).hexdigest()
    archive.take_in(BundleFacts(digest, device, n, "ab" * 32, pack=pack), [interview(each) for each in records])


@contextmanager
def in_the_field(
    folder: Path, interviews: int = 90, *, targets: str = TARGETS, practice: bool = True
) -> Iterator[Centre]:
    """Found a centre, and let some weeks of fieldwork pass: three laptops, of which one is silent since long."""
    clock = FixedClock()
    clock.passed -= timedelta(days=14).total_seconds()
    with founded(folder / "centre", clock=clock, practice=practice) as centre:
        if targets:
            (centre.folder / FILE).write_text(targets, encoding="utf-8")
        for number, site in enumerate(SITES, 1):
            centre.archive.enrol(SigningKey.generate(SeededRandomness(f"laptop{number}")).public_line)
            centre.archive.set_site(number, site)
        each = interviews // 6
        for week in range(3):
            for device in (1, 2):
                first = (week * 2 + device - 1) * each
                send(centre.archive, device, week, [told_by(n) for n in range(first, first + each)])
            clock.passed += timedelta(days=8).total_seconds()
        yield centre


def trouble(centre: Centre) -> None:
    """Let a withdrawal be due, a laptop use an older pack, and a chain not follow."""
    today = centre.clock.now().date()
    centre.archive.note_pack(1, "cc" * 32)
    with centre.archive._transaction() as session:
        for days in (2, -1):
            due = today + timedelta(days=days)
            session.add(
                WithdrawalRow(
                    scope="erase", state="asked", asked_on=today, asked_by="k", due_on=due, found=True, releases=0
                )
            )
        session.add(ChainFlagRow(device=2, bundle="bb" * 32, code="gap", seen_on=today))
