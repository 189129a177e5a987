"""What arrived, held against what was given: the demo's last step, and the end-to-end tests' too."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from interview_app.base.files import write_durably
from interview_app.bundle import record
from interview_app.bundle.record import Record
from interview_app.centre.archive import Archive
from interview_app.interview import events
from interview_app.interview.events import Answer


def answers_of(arrived: Record, primary: str) -> dict[str, Answer]:
    """Return a record's answers by the step that asked, without those that were taken out.

    Args:
        arrived: The record.
        primary: The id of the rating that what-ifs repeat.
    """
    return {
        step: _sorted(given) for step, answer in _answers(arrived, primary) if (given := _given(answer)) is not None
    }


def differences(archive: Archive, given: Mapping[str, Answer], primary: str) -> tuple[str, ...]:
    """Return one line for each way in which the archive differs from the answers given; none when it is the same."""
    rows = archive.interviews()
    if len(rows) != 1:
        return (f"The archive holds {len(rows)} interviews instead of one.",)
    arrived = answers_of(archive.record(rows[0].id), primary)
    expected = {step: _sorted(answer) for step, answer in given.items()}
    lost = [f"{step} was given and did not arrive as given." for step in given if arrived.get(step) != expected[step]]
    invented = [f"{step} arrived and was never given." for step in arrived if step not in given]
    return (*lost, *invented)


def leave_copies(archive: Archive, stick: Path, folder: Path) -> None:
    """Leave the bundle, the opened record and its summary in a folder, for a person to look at.

    Raises:
        DiskFull, FolderNotWritable: When they cannot be written.
    """
    for bundle in stick.glob("*.zip"):
        shutil.copy(bundle, folder)
    for row in archive.interviews():
        write_durably(folder / "record.json", archive.record_json(row.id))
        write_durably(folder / "summary.pdf", archive.summary_pdf(row.id))


def _sorted(answer: Answer) -> Answer:
    """Put picked options in one order: a person ticks them in any."""
    return events.Picked(tuple(sorted(answer.options))) if isinstance(answer, events.Picked) else answer


def _answers(arrived: Record, primary: str) -> Iterator[tuple[str, record.Answer]]:
    for vignette in arrived.vignettes:
        for asked, answer in vignette.answers.items():
            yield f"v{vignette.position}:{asked}", answer
    for number, whatif in enumerate(arrived.whatifs, 1):
        if whatif.after is not None:
            yield f"whatif{number}:{primary}", whatif.after
    for asked, answer in arrived.end.items():
        yield f"end:{asked}", answer
    for item, answer in arrived.profile.items():
        yield f"about:{item}", answer


def _given(answer: record.Answer) -> Answer | None:
    match answer:
        case record.TakenOut():
            return None
        case record.Rating(point=point):
            return events.Rated(point)
        case record.Words(text=text):
            return events.Wrote(text)
        case record.DoNotKnow() | record.Skipped():
            return events.Skipped() if isinstance(answer, record.Skipped) else events.DoNotKnow()
        case record.Options() | record.Grid():
            return (
                events.Picked(answer.picked) if isinstance(answer, record.Options) else events.RatedRows(answer.points)
            )
