"""The participant's page: exactly who has had it, in plain words, on one sheet, with no name and no code."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from interview_app.centre.archive import InterviewUnknown
from interview_app.centre.archive.ledger import Notice
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.ledger import person, person_pdf
from interview_app.centre.ledger import person_words as words
from interview_app.centre.ledger.giving import Which
from interview_app.centre.ledger.line import FIELDS, Field, Shown
from interview_app.centre.office import Centre
from interview_app.study.rules import readability
from tests.factories.centre import founded
from tests.factories.clock import FixedClock
from tests.factories.given import arrived, change, giving, withdrawal

MOST_WORDS = 15
MOST_GRADE = 5.0


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    """Open a centre that all tests of this file add to."""
    with founded(tmp_path_factory.mktemp("given") / "centre", clock=FixedClock()) as opened:
        yield opened


@pytest.fixture
def held(centre: Centre) -> str:
    """Return an interview that nobody has had yet."""
    return arrived(centre, f"one of {len(centre.archive.interviews())}", "keep_for_reuse", "quotes_anonymous")


def give(centre: Centre, interview: str, organisation: str, *fields: Field, also: str = "", **said: str) -> int:
    """Give an interview, or two, to somebody."""
    which = Which("listed", listed=(interview, *filter(None, [also])))
    return verbs.note_disclosure(centre, giving(organisation, *fields, **said), which)


def page(centre: Centre, interview: str) -> tuple[str, int]:
    """Return the words of an interview's page, and how many pages that is."""
    reader = PdfReader(BytesIO(person_pdf.draw(person.whereabouts(centre, interview))))
    return " ".join(" ".join(each.extract_text() for each in reader.pages).split()), len(reader.pages)


def test_when_nobody_outside_has_had_it_the_page_says_so_first(centre: Centre, held: str) -> None:
    """Before anything else, and there is no list of nobody."""
    said, pages = page(centre, held)
    assert said.startswith(f"{words.TITLE} {words.NOBODY}")
    assert words.HAD not in said
    assert pages == 1


def test_the_page_says_who_what_why_and_until_when(centre: Centre, held: str) -> None:
    """And what nobody has had."""
    give(centre, held, "Northside University")
    said, _ = page(centre, held)
    assert "One group outside our team has had some of it." in said
    assert "Northside University (research team)" in said
    assert "To see how young people feel about sharing data." in said
    assert "Until 1 May 2027." in said
    assert "Your own words. The interviewer’s notes. What you said yes to. How long it took." in said


def test_a_line_that_an_interview_was_not_in_is_not_on_its_page(centre: Centre, held: str) -> None:
    """Not even when it went to somebody who has others."""
    other = arrived(centre, f"another than {held}", "keep_for_reuse")
    give(centre, other, "Southside University")
    assert "Southside" not in page(centre, held)[0]


def test_refusals_returns_and_readings_are_on_the_page(centre: Centre, held: str) -> None:
    """Who asked and got nothing; who has it no more; when the participant saw it themselves."""
    verbs.note_refusal(
        centre, organisation="The Daily Paper", role="press", purpose="A story", why="it was no research"
    )
    verbs.note_returned(centre, give(centre, held, "One", use="study"), "deleted")
    verbs.note_returned(centre, give(centre, held, "Two", use="study"), "given_back")
    give(centre, held, "Three", expires="2026-11-21", form="table")
    give(centre, held, "Four", expires="", use="law", basis="legal_duty")
    centre.archive.note_line(Shown("2026-11-22"), (held,))
    said, _ = page(centre, held)
    assert "The Daily Paper (press). We said no: it was no research" in said
    assert "They deleted it." in said
    assert "They gave it back." in said
    assert "That day is over." in said
    assert "No last day was agreed." in said
    assert "The law made us give it." in said
    assert "Numbers about many people together" in said
    assert "On 22 November 2026 we showed you your own answers." in said


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("deleted", "deleted yours"),
        ("kept", "they keep it"),
        ("cannot", "cannot take yours out"),
        ("no_reply", "not answered"),
    ],
)
def test_the_page_says_who_was_told_of_a_withdrawal(tmp_path: Path, answer: str, sentence: str) -> None:
    """Not yet, told, and what they answered."""
    clock = FixedClock()
    with founded(tmp_path / "centre", clock=clock) as own:
        held = arrived(own, "one", "keep_for_reuse")
        n = give(own, held, "Northside")
        number = withdrawal(own)
        change(own, "UPDATE interview SET release_stop = 1, words_dropped = 1 WHERE id = :id", held)
        own.archive.open_notices(number, own.archive.affected(held), held)
        said, _ = page(own, held)
        assert "We will tell them that you changed your mind, by 29 November 2026." in said
        assert "You asked us to give it to nobody else. We stopped." in said
        assert "You asked us to drop your own words. We did." in said
        clock.at += timedelta(days=1)
        own.archive.note_sent(number, n)
        own.archive.note_answer(number, n, answer)  # type: ignore[arg-type]  # from the table above
        said, _ = page(own, held)
        assert "We told them on 23 November 2026 that you changed your mind." in said
        assert sentence in said


def test_somebody_elses_withdrawal_is_not_on_the_page(tmp_path: Path) -> None:
    """A notice about another interview of the same line says nothing here."""
    with founded(tmp_path / "centre") as own:
        held, other = (arrived(own, seed, "keep_for_reuse") for seed in ("one", "two"))
        n = give(own, held, "Northside", also=other)
        own.archive.open_notices(withdrawal(own), (n,), other)
        assert "changed your mind" not in page(own, held)[0]


@pytest.mark.parametrize("many", [12, 40, 150, 400])
def test_many_recipients_still_fit_on_one_page(tmp_path: Path, many: int) -> None:
    """Grouped, smaller, named only, and at last counted; the number of them is always said."""
    with founded(tmp_path / "centre") as own:
        held = arrived(own, "one", "keep_for_reuse")
        for number in range(many):
            give(own, held, f"University {number} of a place with a long name, {'x' * 30}", use="study")
        said, pages = page(own, held)
        assert pages == 1
        assert f"{many} groups outside our team" in said
        assert ("more: ask us" in said) == (many > 100)


def test_the_page_is_the_same_bytes_for_the_same_facts(centre: Centre, held: str) -> None:
    """And it is tagged, in a language, with a title that tells nothing."""
    give(centre, held, "Northside")
    first, second = (person_pdf.draw(person.whereabouts(centre, held)) for _ in range(2))
    assert first == second
    reader = PdfReader(BytesIO(first))
    catalog = cast("dict[str, dict[str, object]]", reader.trailer["/Root"])
    assert catalog["/MarkInfo"]["/Marked"]
    assert str(catalog["/Lang"]) == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Page"


def test_the_page_has_no_number_of_the_interview(centre: Centre, held: str) -> None:
    """Whoever finds it on a printer finds nothing to look up."""
    give(centre, held, "Northside")
    content = person_pdf.draw(person.whereabouts(centre, held))
    assert held.encode() not in content
    assert held[:8] not in page(centre, held)[0]


def test_sentences_are_short_and_plain(centre: Centre, held: str) -> None:
    """At most fifteen words, and of a school grade that children of nine to eleven read, whatever was given."""
    give(centre, held, "One", *FIELDS, use="study", form="report")
    give(centre, held, "Two", *FIELDS, use="law", basis="legal_duty", expires="2026-11-01")
    verbs.note_returned(centre, give(centre, held, "Three", expires=""), "deleted")
    centre.archive.note_line(Shown("2026-11-22"), (held,))
    where = replace(person.whereabouts(centre, held), stopped=True, words_dropped=True)
    notice = Notice(1, 1, where.day, where.day, where.day, "cannot")
    where = replace(where, had=tuple(replace(each, told=notice) for each in where.had))
    said = [words.NOBODY, *words.opening(where), *words.journey(where), *words.never(where), *words.QUESTIONS]
    said += [words.stood(where), *(part for each in words.recipients(where) for part in (each.what, each.until))]
    sentences = tuple(sentence for each in said for sentence in readability.sentences(each))
    measured = readability.measure(sentences, words.LANGUAGE)
    assert measured.longest <= MOST_WORDS
    assert measured.grade is not None
    assert measured.grade <= MOST_GRADE


def test_an_interview_that_is_not_here_has_no_page(centre: Centre) -> None:
    """INTERVIEW-UNKNOWN."""
    with pytest.raises(InterviewUnknown):
        person.whereabouts(centre, "ab" * 16)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sets(st.integers(0, 4), min_size=1), max_size=6), st.sets(st.integers(0, 4), max_size=2))
def test_a_page_lists_exactly_the_lines_its_interview_was_in(
    tmp_path_factory: pytest.TempPathFactory, given_to: list[set[int]], erased: set[int]
) -> None:
    """Whatever was given of whomever, and whoever was erased since: they have no page, and the lines keep counts."""
    with founded(tmp_path_factory.mktemp("any") / "centre", drill_held=False) as own:
        ids = [arrived(own, f"number {each}", "keep_for_reuse") for each in range(5)]
        lines = [
            verbs.note_disclosure(
                own, giving(f"Group {at}"), Which("listed", listed=tuple(ids[each] for each in inside))
            )
            for at, inside in enumerate(given_to)
        ]
        for each in erased:
            own.archive.erase(ids[each], None, ())
        for each in set(range(5)) - erased:
            expected = [n for n, inside in zip(lines, given_to, strict=True) if each in inside]
            assert [had.given.n for had in person.whereabouts(own, ids[each]).had] == expected
        for noted, inside in zip(own.archive.ledger(), given_to, strict=True):
            assert (noted.here, noted.line.interviews) == (len(inside - erased), len(inside))  # type: ignore[union-attr]
