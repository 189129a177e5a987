"""How far an intake is, how fast, and when it will be done; and that it can be stopped between two files."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from interview_app.centre import inbox
from interview_app.centre.inbox import Arrived, FileResult, Progress
from interview_app.centre.inbox.progress import progress_after
from interview_app.centre.inbox.runner import OpenFile
from interview_app.centre.keys import Keys
from interview_app.centre.opened import BundleFacts, Imported
from tests.factories.centre import interview, short_record
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


@dataclass
class Stopping:
    """Watches, and stops after so many files."""

    after: int
    seen: list[tuple[Progress, FileResult]] = field(default_factory=list)

    def progress(self, progress: Progress, result: FileResult) -> None:
        """Remember it."""
        self.seen.append((progress, result))

    def cancelled(self) -> bool:
        """Tell whether enough was seen."""
        return len(self.seen) >= self.after


def bundles(laid: Line, count: int) -> list[Path]:
    """Write so many bundles of one interview each."""
    records = [short_record(str(number)) for number in range(count)]
    return [rebundled(laid, {f"{each.id}.age": sealed(laid, each)}) for each in records]


def test_rate_and_time_left_follow_from_what_was_done() -> None:
    """Ten of forty files in five seconds: two a second, fifteen seconds to go."""
    assert progress_after(10, 40, 25, 5.0) == Progress(10, 40, 25, 2.0, 15.0)


def test_nobody_can_tell_at_the_very_beginning() -> None:
    """No time has passed, so there is no rate yet."""
    assert progress_after(1, 40, 2, 0.0) == Progress(1, 40, 2, 0.0, None)


def test_whoever_watches_is_told_of_each_file(laid: Line) -> None:
    """In their order, with the interviews that were in them so far, known ones too."""
    files = bundles(laid, 2)
    watch = Stopping(99)
    intake = inbox.take_in(laid.centre, [*files, files[0]], watch=watch)
    assert [(each.done, each.total, each.interviews) for each, _ in watch.seen] == [(1, 3, 1), (2, 3, 2), (3, 3, 3)]
    assert tuple(result for _, result in watch.seen) == intake.results
    assert not intake.cancelled


@pytest.mark.parametrize("dry", [False, True])
def test_an_intake_is_stopped_between_two_files(laid: Line, *, dry: bool) -> None:
    """What was taken in stays; how many were not looked at is told, and so not all is good."""
    files = bundles(laid, 3)
    intake = inbox.take_in(laid.centre, files, watch=Stopping(1), dry=dry)
    assert (len(intake.results), intake.cancelled, intake.left, intake.good) == (1, True, 2, False)
    assert len(laid.centre.archive.interviews()) == (0 if dry else 1)
    assert len(list(laid.stick.glob("receipt-*.json"))) == (0 if dry else 1)
    again = inbox.take_in(laid.centre, files)
    assert [(each.taken, each.duplicates) for each in again.results] == [(1, 0) if dry else (0, 1), (1, 0), (1, 0)]


def test_an_intake_may_be_stopped_before_it_begins(laid: Line) -> None:
    """Nothing was looked at."""
    intake = inbox.take_in(laid.centre, bundles(laid, 2), watch=Stopping(0))
    assert (intake.results, intake.left) == ((), 2)
    assert laid.centre.archive.interviews() == ()


@pytest.mark.parametrize(("size", "told"), [(1_000, [0, 1, 1, 3, 3, 3]), (10_000_000, [0, 1, 2, 3, 4, 5])])
def test_few_large_files_are_archived_together_and_more_small_ones(laid: Line, size: int, told: list[int]) -> None:
    """So that memory stays flat: how many were told of, whenever the next file is wanted."""
    watch, seen = Stopping(99), []
    records = [short_record(str(number)) for number in range(len(told))]

    def arriving(paths: Iterable[Path], _: Keys, __: OpenFile) -> Iterator[Arrived]:
        for number, (path, record) in enumerate(zip(paths, records, strict=True)):
            seen.append(len(watch.seen))
            opened = replace(interview(record), summary_pdf=bytes(size))
            yield Arrived(path, Imported(BundleFacts(f"{number:064}", 1, number, "ab" * 32), (opened,)))

    intake = inbox.take_in(laid.centre, bundles(laid, len(told)), runner=arriving, watch=watch)
    assert seen == told
    assert sum(result.taken for result in intake.results) == len(told)
