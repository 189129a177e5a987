import io
import re
from dataclasses import replace
from datetime import date

import msgspec
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from interview_app.bundle import card_pdf, summary_pdf
from interview_app.bundle import summary_words as words
from interview_app.bundle.record import Record
from interview_app.interview import endings
from interview_app.interview.events import Rated, Wrote
from interview_app.interview.pages import Contact, Support
from tests.factories.bundle import (
    WHY,
    consented,
    empty_record,
    finished_state,
    full_record,
    record_of,
    told,
)
from tests.factories.study import gla
from tests.factories.usual import all_kept

LONG = "Donaudampfschiff" * 30
NOT_QUOTED = "not agreed for quoting"


def drawn(record: Record) -> PdfReader:
    """Return the summary as a reader of PDF sees it."""
    return PdfReader(io.BytesIO(summary_pdf.draw(record, gla())), strict=True)


def text_of(reader: PdfReader) -> str:
    """Return all text on all pages with single spaces."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))


def test_the_same_record_gives_the_same_bytes() -> None:
    """Nothing of the clock or of the computer is in it."""
    assert summary_pdf.draw(full_record(), gla()) == summary_pdf.draw(full_record(), gla())


def test_a_full_interview_takes_two_pages_and_says_what_was_said() -> None:
    """Ratings, words, reasons, what-ifs, trust, bands and the record's digest are on paper."""
    reader = drawn(full_record())
    text = text_of(reader)
    assert len(reader.pages) == 2
    for said in (
        "Session summary", "5f5f 5f5f", "November 2026", WHY[1], "4 · Mostly OK", "I don’t know",
        "Sam’s parents or carers", "Skipped", "Taken out by the participant", "5 · A lot", "18 to 21", "1 pause",
        "Page 2 of 2", "youth club",
    ):  # fmt: skip
        assert said in text, said


def test_a_deck_that_did_not_come_in_turn_is_told() -> None:
    """The coordinator sees that a laptop was copied; otherwise nothing is said."""
    note = words.NOT_IN_TURN.strip()
    assert note in text_of(drawn(msgspec.structs.replace(full_record(), allotment="hash")))
    assert note not in text_of(drawn(full_record()))


def test_words_are_printed_only_when_they_may_be_quoted() -> None:
    """Without the consent item there is not one of the participant's words on it, nor the fieldworker's notes."""
    record = full_record(told("v1:why", Wrote("secretword")), quotes_anonymous="not_answered")
    text = text_of(drawn(record))
    assert NOT_QUOTED in text
    assert "secretword" not in text
    assert not any(why in text for why in WHY)


def test_it_is_tagged_and_has_a_neutral_title() -> None:
    """A screen reader finds headings, paragraphs and tables; a print queue shows nothing of the topic."""
    reader = drawn(full_record())
    catalog = reader.trailer["/Root"]
    assert isinstance(catalog, DictionaryObject)
    assert str(catalog["/MarkInfo"]) == "{'/Marked': True}"
    assert str(catalog["/Lang"]) == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Session summary"
    tree = catalog["/StructTreeRoot"]
    assert isinstance(tree, DictionaryObject)
    roles = _roles(tree["/K"])
    assert {"/Document", "/H1", "/H2", "/H3", "/P", "/Table", "/TR", "/TH", "/TD"} <= set(roles)


def test_every_font_is_embedded() -> None:
    """It looks the same on a computer that has none of them."""
    for page in drawn(full_record()).pages:
        fonts = page["/Resources"]["/Font"]  # type: ignore[index]  # pypdf's objects
        assert all("/FontFile2" in font.get_object()["/FontDescriptor"] for font in fonts.values())


def test_an_interview_of_skips_only_has_its_summary_too() -> None:
    """Whoever skips everything is not left out."""
    assert text_of(drawn(empty_record())).count("Skipped") > 15


def test_an_interview_stopped_early_says_what_was_not_reached() -> None:
    """Not reached is not skipped, and a practice interview says so in a box."""
    record = record_of(finished_state(told("v1:ok", Rated(2)), complete=False, practice=True))
    text = text_of(drawn(record))
    assert text.count("Not reached") == 5
    assert "Stopped before the end" in text
    assert "never to be analysed" in text


def test_long_words_and_many_pages_are_laid_out() -> None:
    """Nobody's words are cut: they wrap, and flow to the next page."""
    answers = [told(f"v{n}:why", Wrote(f"{LONG} " * 4 + f"end{n}")) for n in range(1, 7)]
    reader = drawn(record_of(all_kept(finished_state(*answers))))
    assert len(reader.pages) > 2
    assert all(f"end{n}" in text_of(reader) for n in range(1, 7))


@pytest.mark.parametrize(
    "words", ["<b>bold</b> & <para>", "a\x00b\x1b\u2028c\ufffe", "\n\n\t", "&lt;", "مرحبا 😀 →", "<font size=100>x"]
)
def test_what_somebody_wrote_is_never_markup(words: str) -> None:
    """Angle brackets, control characters and other scripts are shown or left out, but never obeyed."""
    text = text_of(drawn(record_of(all_kept(finished_state(told("v1:why", Wrote(words)))))))
    if words.startswith("<b>"):
        assert words in text


def test_the_card_holds_code_choices_and_help() -> None:
    """What the participant takes along is on one sheet, with a title that tells nothing."""
    page = endings.thanks_page(
        gla(), gla().wording("en-GB"), finished_state(), "kept", code="ABCD-EFGH-JKMN-P", until=None
    )
    reader = PdfReader(io.BytesIO(card_pdf.draw(page, "en-GB")))
    text = text_of(reader)
    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Card"
    assert "ABCD-EFGH-JKMN-P" in text
    assert "Samaritans" in text
    assert page.decisions[0].words in text
    assert consented({}).decisions.keys() == {row.item for row in page.decisions}


def test_a_card_without_a_code_has_no_empty_line_for_it() -> None:
    """Whoever took everything back still gets the support lines."""
    page = endings.thanks_page(gla(), gla().wording("en-GB"), finished_state(), "deleted")
    assert "Samaritans" in text_of(PdfReader(io.BytesIO(card_pdf.draw(page, "en-GB"))))


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_the_card_says_whom_to_ask_and_when_numbers_were_rung(language: str) -> None:
    """In two panels of one side, so that the outside is blank; lines without a heading or hours take no room."""
    page = endings.thanks_page(
        gla(), gla().wording(language), finished_state(), "kept", code="ABCD-EFGH-JKMN-P", until=date(2026, 12, 6)
    )
    alone = (Contact("", Support("Team", "020 7946 0000")), *page.contacts)
    page = replace(
        page, contacts=alone, support=(*page.support, Support("Line", "116 123")), checked="Rung 22 November."
    )
    reader = PdfReader(io.BytesIO(card_pdf.draw(page, language)))
    text = text_of(reader)
    assert len(reader.pages) == 1
    assert reader.pages[0].mediabox.width > reader.pages[0].mediabox.height
    for said in ("ABCD-EFGH-JKMN-P", "020 7946 0000", "116 123", "Rung 22 November."):
        assert said in text.replace("\xa0", " ")


def test_a_card_without_support_lines_is_still_a_card() -> None:
    """The code is what counts."""
    page = endings.thanks_page(gla(), gla().wording("en-GB"), finished_state(), "kept", code="ABCD-EFGH-JKMN-P")
    text = text_of(PdfReader(io.BytesIO(card_pdf.draw(replace(page, support=(), contacts=()), "en-GB"))))
    assert "ABCD-EFGH-JKMN-P" in text
    assert "Samaritans" not in text


def _roles(node: PdfObject) -> list[str]:
    element = node.get_object()
    if not isinstance(element, DictionaryObject):
        return []
    children = element["/K"].get_object()
    assert isinstance(children, ArrayObject)
    return [str(element["/S"]), *(role for child in children for role in _roles(child))]
