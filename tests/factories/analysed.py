"""A centre with an analyst, and what they read in the copy for analysis."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from interview_app.bundle.record import Record
from interview_app.centre import analysis_copy, others
from interview_app.centre.analysis_copy import AnalysisDesk
from interview_app.centre.office import Centre
from tests.factories.centre import BUNDLE, changed, founded, interview, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity

CLOCK: Final = FixedClock()
ANALYST: Final = str(hybrid_identity("analyst").recipient())
ONE: Final = short_record("one")
TWO: Final = changed(short_record("two"), notes="The planted words of the second.")


@contextmanager
def analysed(folder: Path) -> Iterator[Centre]:
    """Found a centre with an analyst and two interviews, and open it."""
    with founded(folder, clock=CLOCK) as opened:
        others.name(opened, "analysts", [ANALYST])
        add(opened, ONE, TWO)
        yield opened


def add(centre: Centre, *records: Record) -> None:
    """Put interviews into the archive, and bring the copy up to date as an intake does."""
    for each in records:
        centre.archive.add(interview(each), BUNDLE)
    analysis_copy.refresh(centre)


@contextmanager
def desk(centre: Centre) -> Iterator[AnalysisDesk]:
    """Open the copy as its analyst."""
    with AnalysisDesk.open(centre.folder, hybrid_identity("analyst")) as opened:
        yield opened


def notes(centre: Centre) -> set[str]:
    """Return the notes of every interview in the copy, by which these are told apart."""
    with desk(centre) as opened:
        return {opened.record(each.id).notes for each in opened.interviews()}
