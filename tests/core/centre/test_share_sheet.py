"""The sheets that the recovery key's keepers take home."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from interview_app.centre import recovery, share_sheet
from interview_app.centre.recovery import Recovery
from tests.factories.crypto import SeededRandomness
from tests.factories.study import gla
from tests.factories.tagged import elements


@pytest.fixture(scope="module")
def made() -> Recovery:
    """Make a recovery key."""
    return recovery.make(SeededRandomness("sheet"))


def told(pdf: bytes) -> str:
    """Return what a sheet says; it is one page."""
    (page,) = PdfReader(BytesIO(pdf)).pages
    return str(page.extract_text())


def test_a_sheet_has_its_words_in_order_with_its_number_and_key(made: Recovery) -> None:
    """Whoever types it in reads it from top to bottom."""
    text = told(share_sheet.draw(made.shares[1], 2, made.key_id))
    assert "Recovery sheet 2 of 3" in text
    assert f"{made.key_id[:4]} {made.key_id[4:]}" in text
    assert re.findall(r"(?<!\w)\d{1,2}\s+([a-z]{4,})", text)[:33] == made.shares[1].split()


@pytest.mark.parametrize("filled", [True, False], ids=["words", "blank"])
def test_a_sheet_tells_nothing_of_what_it_is_for(made: Recovery, *, filled: bool) -> None:
    """Whoever finds one learns that there is a key, and no more."""
    pdf = share_sheet.draw(made.shares[0], 1, made.key_id) if filled else share_sheet.blank(1, made.key_id)
    text = told(pdf).lower()
    for telling in ("interview", "research", "study", "young", "participant", gla().study.id):
        assert telling not in text
    assert PdfReader(BytesIO(pdf)).metadata is not None
    assert "interview" not in str(PdfReader(BytesIO(pdf)).metadata).lower()


def test_a_blank_form_has_the_numbers_and_room_for_the_words(made: Recovery) -> None:
    """The keeper writes: it is made without knowing the share."""
    text = told(share_sheet.blank(3, made.key_id))
    assert "Recovery sheet 3 of 3" in text
    assert [number for number in range(1, 34) if not re.search(rf"(?<!\d){number}(?!\d)", text)] == []


def test_a_screen_reader_is_told_what_is_heading_and_what_is_list(made: Recovery) -> None:
    """The structure is tagged, in English, and has a title."""
    reader = PdfReader(BytesIO(share_sheet.draw(made.shares[0], 1, made.key_id)))
    root = reader.trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    assert str(root["/Lang"]) == "en-GB"
    kinds = [str(element["/S"]) for element in elements(reader)]
    assert kinds[:3] == ["/Document", "/H1", "/P"]
    assert kinds.count("/L") == 1
    assert kinds.count("/LI") == kinds.count("/LBody") == 33
    assert kinds.count("/H2") == 3
