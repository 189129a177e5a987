"""The list of interviews: filtered, sorted, counted and read a page at a time by the database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.centre.archive import Archive
from interview_app.centre.archive.listing import EVERYTHING, Listed, Order, Sort, Wanted
from tests.factories.centre import BUNDLE, empty_archive, interview, short_record
from tests.factories.listed import DECKS, MONTHS, fill

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


def test_an_empty_archive_has_an_empty_list(tmp_path: Path) -> None:
    """There is nothing to filter by, either."""
    with empty_archive(tmp_path) as empty:
        assert empty.list_page() == ()
        assert empty.count_listed() == 0
        assert empty.list_choices().months == ()


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
    """Months with the newest first, languages, decks."""
    choices = archive.list_choices()
    assert choices.months == tuple(f"2026-{month:02d}" for month in range(MONTHS, 0, -1))
    assert choices.languages == ("cy", "en-GB")
    assert choices.decks == tuple(range(1, DECKS + 1))
