"""The participant's own copy as a PDF."""

import io
import re

import pytest
from pypdf import PdfReader

from interview_app.bundle import own_copy_pdf
from interview_app.interview import endings, own_copy
from interview_app.interview.own_copy import Headings, Line
from tests.factories.study import gla
from tests.factories.tagged import elements
from tests.factories.usual import WORDS, usual_state

HEADINGS = Headings("Copy of mine", "Mind it.", "Agreed", "Said", "The rest", "Back", "With the code.")
LANGUAGES = ("en-GB", "pl", "ar")


def drawn(language: str) -> bytes:
    """Return the copy of a usual interview."""
    state, wording = usual_state(language), gla().wording(language)
    thanks = endings.thanks_page(gla(), wording, state, "kept")
    return own_copy_pdf.draw(own_copy.lines(gla(), wording, state, thanks, HEADINGS), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_is_smaller_than_18_points(language: str) -> None:
    """Large print means all of it, the numbers of the pages too."""
    for page in PdfReader(io.BytesIO(drawn(language))).pages:
        content = page.get_contents()
        assert content is not None
        sizes = [float(size) for size in re.findall(rb"/F\S+ ([0-9.]+) Tf", content.get_data())]
        assert min(size for size in sizes if size != 12) >= 18, sizes


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_they_said_is_in_it(language: str) -> None:
    """In their language, to be read in the order in which it was said."""
    reader = PdfReader(io.BytesIO(drawn(language)), strict=True)
    text = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))
    assert all(words.split("[")[0][:18].strip() in text for words in WORDS[language])
    assert str(reader.trailer["/Root"]["/Lang"]) == language  # type: ignore[index]  # pypdf's objects


def test_its_title_tells_nothing_and_its_parts_can_be_found() -> None:
    """Print queues show the title; a screen reader goes from heading to heading."""
    reader = PdfReader(io.BytesIO(drawn("en-GB")))
    assert reader.metadata is not None
    assert reader.metadata.title == "Copy"
    roles = [str(element["/S"]) for element in elements(reader)]
    assert roles.count("/H1") == 1
    assert roles.count("/H2") >= 3
    assert roles.count("/H3") >= 6
    assert len(reader.outline) == 2


def test_no_heading_and_no_question_is_the_last_thing_on_a_page() -> None:
    """What belongs together is turned over together."""
    said = [(line.kind, line.words.split("\n")[-1][-12:]) for line in _lines()]
    parted = {words for kind, words in said if kind in {"part", "story", "strong"}}
    for page in PdfReader(io.BytesIO(drawn("en-GB"))).pages[:-1]:
        *_, last, _foot = page.extract_text().strip().splitlines()
        assert last.strip()[-12:] not in parted


def _lines() -> tuple[Line, ...]:
    state, wording = usual_state(), gla().wording("en-GB")
    return own_copy.lines(gla(), wording, state, endings.thanks_page(gla(), wording, state, "kept"), HEADINGS)


def test_the_same_interview_gives_the_same_bytes() -> None:
    """Nothing of the clock or of the laptop is in it."""
    assert drawn("pl") == drawn("pl")
