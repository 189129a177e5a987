"""The list of interviews: filtered, sorted, counted and read a page at a time by the database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.centre.archive import Archive
from interview_app.centre.archive.listing import EVERYTHING, Choices, Listed, Order, Sort, Wanted
from tests.factories.centre import BUNDLE, changed, empty_archive, interview, short_record
from tests.factories.fleet import interview_id
from tests.factories.listed import CONFLICT, DECKS, MONTHS, SETTLED, TWIN, VERSIONS, fill

COUNT = 840


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Return a well filled archive."""
    with empty_archive(tmp_path_factory.mktemp("listing")) as made:
        fill(made, COUNT)
        yield made


def everything(archive: Archive, wanted: Wanted = EVERYTHING, order: Order | None = None) -> tuple[Listed, ...]:
    """Return all pages, one after the other."""
    return archive.list_page(wanted, order or Order(), limit=COUNT)


def numbers(one_in: int) -> list[str]:
    """Return the numbers of one in so many interviews."""
    return [interview_id("listed", number) for number in range(0, COUNT, one_in)]


def held_with(version: str) -> list[str]:
    """Return the numbers of the interviews that were held with a version of the study."""
    third = COUNT // len(VERSIONS)
    return numbers(1)[VERSIONS.index(version) * third :][:third]


def test_an_empty_archive_has_an_empty_list(tmp_path: Path) -> None:
    """There is nothing to filter by, either."""
    with empty_archive(tmp_path) as empty:
        assert empty.list_page() == ()
        assert empty.count_listed() == 0
        assert empty.list_choices() == Choices((), (), (), ())


def test_what_was_taken_in_is_listed(tmp_path: Path) -> None:
    """With the same facts as the archive tells otherwise."""
    with empty_archive(tmp_path) as made:
        made.add(interview(short_record()), BUNDLE)
        (row,) = made.interviews()
        (line,) = made.list_page()
        assert line == Listed(
            row.id, row.month, row.language, row.deck, row.complete, row.given, row.asked, row.void, False, False
        )


def test_pages_together_are_the_list(archive: Archive) -> None:
    """Nothing is left out between two of them, and nothing comes twice."""
    pages = [archive.list_page(start=start, limit=100) for start in range(0, COUNT, 100)]
    assert tuple(line for page in pages for line in page) == everything(archive)
    assert len(everything(archive)) == archive.count_listed() == COUNT
    assert archive.list_page(start=COUNT) == ()


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        (Wanted(month="2026-03"), lambda line: line.month == "2026-03"),
        (Wanted(language="cy"), lambda line: line.language == "cy"),
        (Wanted(deck=7), lambda line: line.deck == 7),
        (Wanted(complete=False), lambda line: not line.complete),
        (Wanted(void=True), lambda line: line.void),
        (Wanted(asked="release"), lambda line: line.release_stop),
        (Wanted(asked="words"), lambda line: line.words_dropped),
        (Wanted(study_version="2026.9"), lambda line: line.id in held_with("2026.9")),
        (Wanted(flag="twin"), lambda line: line.id in numbers(TWIN)),
        (Wanted(flag="conflict"), lambda line: line.id in set(numbers(CONFLICT)) - set(numbers(CONFLICT * SETTLED))),
        (
            Wanted(month="2026-01", study_version="2026.2", flag="twin"),
            lambda line: line.month == "2026-01" and line.id in held_with("2026.2") and line.id in numbers(TWIN),
        ),
        (
            Wanted(month="2026-04", language="en-GB", complete=True),
            lambda line: line.month == "2026-04" and line.complete,
        ),
    ],
)
def test_a_filter_shows_what_it_says(archive: Archive, wanted: Wanted, holds: object) -> None:
    """Every line that is shown holds, some do not and are left out, and the count is that of the list."""
    assert callable(holds)
    lines = everything(archive, wanted)
    assert 0 < len(lines) < COUNT
    assert all(map(holds, lines))
    assert archive.count_listed(wanted) == len(lines)
    plain = [
        line
        for line in everything(archive)
        if holds(line) and (not wanted.language or line.language == wanted.language)
    ]
    assert list(lines) == plain


def test_twins_and_conflicts_that_arrived_are_flagged(tmp_path: Path) -> None:
    """Both of two that say the same; and what waits for a decision, until somebody has decided."""
    first, alike, alone, clash = (short_record(seed) for seed in ("first", "alike", "alone", "clash"))
    with empty_archive(tmp_path) as made:
        for record in (first, changed(alike, notes=first.notes), alone, clash):
            made.add(interview(record), BUNDLE)
        assert len(made.twins()) == 3  # short records say the same but for their numbers
        made.erase(alone.id, None, ())
        made.erase(clash.id, None, ())
        assert {line.id for line in made.list_page(Wanted(flag="twin"))} == {first.id, alike.id}
        made.erase(first.id, None, ())
        assert made.list_page(Wanted(flag="twin")) == ()
        assert made.list_page(Wanted(flag="conflict")) == ()
        made.add(interview(changed(alike, notes="Something else.")), BUNDLE)
        assert [line.id for line in made.list_page(Wanted(flag="conflict"))] == [alike.id]
        (conflict,) = made.conflicts()
        made.settle_conflict(conflict.number, "other")
        assert made.list_page(Wanted(flag="conflict")) == ()


def test_the_version_follows_what_counts(tmp_path: Path) -> None:
    """Of two contents of one interview the list says the version of the one that was decided for."""
    record = short_record()
    with empty_archive(tmp_path) as made:
        made.add(interview(record), BUNDLE)
        made.add(interview(changed(record, study_version="2027.1")), BUNDLE)
        assert made.list_choices().versions == (record.study_version,)
        made.settle_conflict(made.conflicts()[0].number, "other")
        assert made.list_choices().versions == ("2027.1",)


def test_a_version_of_any_length_is_listed(tmp_path: Path) -> None:
    """From a laptop that is not itself: an index does not take everything, and the check finds nothing wrong."""
    with empty_archive(tmp_path) as made:
        made.add(interview(changed(short_record(), study_version="9" * 10_000)), BUNDLE)
        (version,) = made.list_choices().versions
        assert len(version) == 100
        assert made.count_listed(Wanted(study_version=version)) == 1
        assert made.check(lambda *_: None) == {}


def test_a_number_is_found_by_a_part_of_what_people_see(archive: Archive) -> None:
    """Spaced as it is shown, in capitals, or a part of it; digits that are never shown find nothing."""
    line = everything(archive)[17]
    for typed in (
        f"{line.id[:4]} {line.id[4:8]}",
        line.id[:8].upper(),
        line.id[2:7],
        f"{line.id[:4]}\N{NO-BREAK SPACE}",
    ):
        assert line in everything(archive, Wanted(number=typed))
    assert line not in everything(archive, Wanted(number=line.id[8:20]))
    assert everything(archive, Wanted(number="%")) == everything(archive, Wanted(number="_")) == ()


@pytest.mark.parametrize("by", ["number", "month"])
def test_each_order_is_one_and_its_reverse_the_other(archive: Archive, by: Sort) -> None:
    """Equal ones stand by their random number, so that an order never says when something came."""
    up, down = (everything(archive, order=Order(by, descending=each)) for each in (False, True))
    assert up == tuple(reversed(down))
    field = "id" if by == "number" else by
    assert [(getattr(line, field), line.id) for line in up] == sorted((getattr(line, field), line.id) for line in up)


def test_there_is_a_choice_of_what_occurs(archive: Archive) -> None:
    """Months with the newest first, languages, decks; versions with the newest first, and 10 is newer than 9."""
    choices = archive.list_choices()
    assert choices.months == tuple(f"2026-{month:02d}" for month in range(MONTHS, 0, -1))
    assert choices.languages == ("cy", "en-GB")
    assert choices.decks == tuple(range(1, DECKS + 1))
    assert choices.versions == tuple(reversed(VERSIONS))
