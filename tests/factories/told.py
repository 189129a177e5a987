"""Records that differ in what fieldwork counts: who, how far, and what was left out."""

from collections.abc import Mapping, Sequence

from interview_app.bundle import record as records
from interview_app.bundle.durations import Minutes
from interview_app.bundle.record import Answer, Record
from tests.factories.centre import changed, short_record


def rated(point: int) -> Answer:
    """Return a rating."""
    return records.Rating(seconds="2-5", changes=0, shown=(), direction="lowest_first", point=point)


def picked(*options: str) -> Answer:
    """Return options that were picked."""
    return records.Options(seconds="2-5", changes=0, shown=(), direction=None, picked=options)


def skipped() -> Answer:
    """Return a question that was seen and left."""
    return records.Skipped(seconds="2-5", changes=0, shown=(), direction=None)


def unsure() -> Answer:
    """Return an "I don't know"."""
    return records.DoNotKnow(seconds="2-5", changes=0, shown=(), direction=None)


def told(
    seed: str = "one",
    ratings: Sequence[Answer] = (),
    *,
    profile: Mapping[str, Answer] | None = None,
    minutes: Minutes = "20-30",
    complete: bool = True,
    deck: int = 1,
) -> Record:
    """Return a record with an answer to the primary question of each story, and a profile."""
    base = short_record(seed)
    stories = tuple(
        records.Vignette(position, position, {"data": "school"}, "12" * 32, {"ok": answer})
        for position, answer in enumerate(ratings, 1)
    )
    return changed(
        base,
        vignettes=stories,
        profile=dict(profile or {}),
        quality=records.Quality(minutes, 0),
        complete=complete,
        deck=deck,
    )
