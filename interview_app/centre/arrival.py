"""What arrived, held against what was given: the demo's last step, and the end-to-end tests' too."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from interview_app.base.files import read_bounded, write_durably
from interview_app.bundle import package, record
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


def differences(archive: Archive, interview: str, given: Mapping[str, Answer], primary: str) -> tuple[str, ...]:
    """Return one line for each way in which an archived interview differs from the answers given; none when the same.

    Args:
        archive: Where it should have arrived; other interviews in it are not looked at.
        interview: Its id.
        given: Each answer by the step that asked for it.
        primary: The id of the rating that what-ifs repeat.
    """
    if interview not in {row.id for row in archive.interviews()}:
        return ("The interview did not arrive.",)
    arrived = answers_of(archive.record(interview), primary)
    expected = {step: _sorted(answer) for step, answer in given.items()}
    lost = [f"{step} was given and did not arrive as given." for step in given if arrived.get(step) != expected[step]]
    invented = [f"{step} arrived and was never given." for step in arrived if step not in given]
    return (*lost, *invented)


def leave_copies(archive: Archive, interview: str, stick: Path, folder: Path) -> None:
    """Leave the bundle an interview is in, its opened record and its summary in a folder, for a person to look at.

    Of one that did not arrive there is at most the bundle.

    Raises:
        DiskFull, FolderNotWritable: When they cannot be written.
        FileUnreadable: When the stick cannot be read.
    """
    for path in stick.glob("bundle-*.zip"):
        bundle = read_bounded(path, package.LARGEST)
        if f"{interview}.age".encode() in bundle:
            write_durably(folder / path.name, bundle)
    if interview in {row.id for row in archive.interviews()}:
        write_durably(folder / "record.json", archive.record_json(interview))
        write_durably(folder / "summary.pdf", archive.summary_pdf(interview))


def _sorted(answer: Answer) -> Answer:
    """Put picked options in one order: a person ticks them in any."""
    match answer:
        case events.Picked(options):
            return events.Picked(tuple(sorted(options)))
        case events.Wrote(text, picks, mode):
            return events.Wrote(text, tuple(sorted(picks)), mode)
        case _:
            return answer


def _answers(arrived: Record, primary: str) -> Iterator[tuple[str, record.Answer]]:
    for vignette in arrived.vignettes:
        for asked, answer in vignette.answers.items():
            yield f"v{vignette.position}:{asked}", answer
    again = {f"repeat{n}": repeat.after for n, repeat in enumerate(arrived.repeats, 1)}
    changed = {f"whatif{n}": whatif.after for n, whatif in enumerate(arrived.whatifs, 1)}
    for shown, after in {**again, **changed}.items():
        if after is not None:
            yield f"{shown}:{primary}", after
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
        case record.Words(text=text, picked=picked, mode=mode):
            return events.Wrote(text, picked, mode)
        case record.DoNotKnow() | record.Skipped():
            return events.Skipped() if isinstance(answer, record.Skipped) else events.DoNotKnow()
        case _:
            return _chosen(answer)


def _chosen(answer: record.Options | record.Grid | record.Ranking | record.Sorting) -> Answer:
    match answer:
        case record.Options(picked=picked):
            return events.Picked(picked)
        case record.Grid(points=points):
            return events.RatedRows(points)
        case record.Ranking(ranked=ranked):
            return events.Ranked(ranked)
        case record.Sorting(trays=trays):
            return events.Sorted(trays)
