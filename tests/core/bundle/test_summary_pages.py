"""The summary as a whole: how long it is, what leads through it, and that other tools read it."""

import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from interview_app.bundle import summary_pdf
from interview_app.bundle.record import Record
from interview_app.interview.events import Wrote
from tests.factories.bundle import empty_record, finished_state, record_of, told
from tests.factories.study import gla
from tests.factories.tagged import elements, read_aloud
from tests.factories.usual import WORDS, usual_events, usual_record, usual_state

LANGUAGES = ("en-GB", "pl", "ar")
DRAWING = """
import sys
from interview_app.bundle import summary_pdf
from tests.factories.study import gla
from tests.factories.usual import usual_record
sys.stdout.buffer.write(summary_pdf.draw(usual_record(sys.argv[1]), gla()))
"""


def drawn(record: Record) -> PdfReader:
    """Return the summary as a reader of PDF sees it."""
    return PdfReader(io.BytesIO(summary_pdf.draw(record, gla())), strict=True)


def text_of(reader: PdfReader) -> str:
    """Return all text on all pages with single spaces."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages)).replace("\xa0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_usual_interview_takes_two_pages(language: str) -> None:
    """Six stories with a few sentences each, two what-ifs and one story again, in every language of the study."""
    assert len(drawn(usual_record(language)).pages) == 2


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_two_processes_write_the_same_bytes(language: str) -> None:
    """Nothing depends on the clock, on where things lie in memory, or on the order of a set."""
    command = [sys.executable, "-c", DRAWING, language]
    pair = [
        subprocess.run(command, env={**_environment(), "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    ]
    assert pair[0].startswith(b"%PDF-")
    assert pair[0] == pair[1] == summary_pdf.draw(usual_record(language), gla())


def _environment() -> dict[str, str]:
    return {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_qpdf_finds_nothing_wrong(language: str, tmp_path: Path) -> None:
    """A tool that is not ours reads every object of it."""
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("qpdf is not on this computer")
    summary = tmp_path / "summary.pdf"
    summary.write_bytes(summary_pdf.draw(usual_record(language), gla()))
    checked = subprocess.run([qpdf, "--check", str(summary)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "No syntax or stream encoding errors" in checked.stdout


def test_bookmarks_lead_to_each_part() -> None:
    """The title, and below it what stands on the two pages, in the order in which it stands there."""
    reader = drawn(usual_record())
    title, parts = reader.outline
    assert isinstance(title, Destination)
    assert title.title == "Session summary"
    assert isinstance(parts, list)
    named = [part.title for part in parts if isinstance(part, Destination)]
    assert named[:2] == ["What was agreed", "How OK is it to share this?"]
    assert named[-2:] == ["Noted by question", "About this record"]
    pages = [reader.get_destination_page_number(part) for part in parts if isinstance(part, Destination)]
    assert pages == sorted(pages, key=lambda page: page or 0)
    assert set(pages) == {0, 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_come_out_in_the_order_of_reading(language: str) -> None:
    """Whoever copies or searches finds plain letters, of what was said first first."""
    reader = drawn(usual_record(language))
    text, beginnings = text_of(reader), [words.split("[")[0][:22].strip() for words in WORDS[language]]
    places = [text.index(beginning) for beginning in beginnings]
    assert places == sorted(places)
    if language == "ar":
        spoken = " ".join(read_aloud(reader))
        assert [spoken.index(beginning) for beginning in beginnings] == sorted(map(spoken.index, beginnings))


def test_own_words_are_marked_as_english() -> None:
    """A screen reader speaks the study's words in the language of the interview and the summary's own in English."""
    reader = drawn(usual_record("pl"))
    root = reader.trailer["/Root"]
    assert str(root["/Lang"]) == "pl"  # type: ignore[index]  # pypdf's objects
    marked = [str(element["/S"]) for element in elements(reader) if element.get("/Lang") == "en-GB"]
    assert {"/H1", "/H2", "/P", "/TD"} <= set(marked)


def test_replaced_words_are_set_apart_and_counted() -> None:
    """Each place counts, and what stands for one thing counts once."""
    text = text_of(drawn(usual_record()))
    assert "Because [school 1] already knows" in text
    assert "Replaced before sealing: 5 places, which stand for 1 person, 1 place, 1 school" in text
    assert "3 places highlighted and kept · Read through: nobody could recognise it" in text
    nothing = text_of(drawn(empty_record()))
    assert "Replaced before sealing: nothing · Not said who could recognise it" in nothing


def test_what_nobody_decided_is_counted() -> None:
    """It was replaced all the same, and whoever reads the rest knows that nobody has looked."""
    text = text_of(drawn(record_of(finished_state(told("v1:why", Wrote("Dean from Elm Road said so."))))))
    assert "of these decided by nobody" in text
    assert "Dean" not in text


def test_what_was_picked_over_the_stories_is_charted() -> None:
    """How often each reason was picked, the most often first; beside it the dots say where."""
    text = text_of(drawn(usual_record()))
    assert "Picked after stories 1, 2, 3, 4, 5, 6 It could get Sam help 2 of 6 Sam could be judged" in text
    assert "Picked after stories 1, 4 Sam is told who knows what 2 of 2" in text
    assert "It is deleted when it is not needed 1 of 2" in text


def test_times_that_are_worth_a_look_are_named() -> None:
    """What was pressed at once, what took very long, and how long each rating took, in bands."""
    text = text_of(drawn(usual_record()))
    assert "Under 2 seconds: story 5 ok · 3 minutes or more: trust" in text
    assert "Seconds on each rating: story 1 10–20, story 2 5–10, story 3 20–40" in text
    assert "15 to 20 minutes on these questions" in text


def test_many_skips_are_counted_and_not_all_named() -> None:
    """The line stays short."""
    text = text_of(drawn(empty_record()))
    assert "Skipped: story 1 ok, story 1 why, story 1 who, story 1 reassure, story 2 ok" in text
    assert "14 more" in text
    assert "Seconds on each rating" not in text


def test_each_who_decided_has_a_column() -> None:
    """Where a parent consents, the participant's own yes stands beside theirs, and what was not asked says so."""
    record = record_of(usual_state(route="parent", decisions={"quotes_anonymous": "refused"}))
    text = text_of(drawn(record))
    assert "A parent or guardian consented, and the participant too" in text
    assert "Parent Participant Do you want to take part? Yes Yes" in text
    assert "Can we use your words in a report? No Not asked" in text


def test_the_route_the_look_and_the_rows_of_the_design_are_told() -> None:
    """What an answer may depend on, and what leads back to the design."""
    text = text_of(drawn(usual_record()))
    rows = ", ".join(str(vignette.row) for vignette in usual_record().vignettes)
    for said in ("Consented for themselves", "Shown at 100 %, cream, atkinson", f"rows {rows}", "version 2026.1"):
        assert said in text, said


def test_an_interview_that_stopped_early_has_no_empty_parts() -> None:
    """Nothing that was never reached has a heading."""
    text = text_of(drawn(record_of(usual_state("en-GB", *usual_events()[:5], complete=False, notes=""))))
    assert "Stopped before the end, and kept" in text
    for absent in ("What if one thing", "How much do you trust", "The same story again", "Notes of the fieldworker"):
        assert absent not in text, absent
