"""The quick cards: one page of A4 each, with tags and our type, and the same bytes every time."""

import io
from pathlib import Path
from typing import Any

import pypdf
import pytest

from interview_app.base.files import FolderMissing
from interview_app.base.handbook import Handbook, page
from interview_app.bundle import quick_cards

A4 = (595, 842)


@pytest.fixture(scope="module")
def drawn() -> dict[str, bytes]:
    """Return every card."""
    return dict(quick_cards.all_cards())


def test_there_is_a_card_for_each_page_of_the_shelf(drawn: dict[str, bytes]) -> None:
    """In the order in which they are needed, numbered."""
    assert sorted(Handbook.read("cards").pages) == sorted(quick_cards.CARDS)
    assert list(drawn) == sorted(drawn)
    assert next(iter(drawn)) == "quick-card-1-before.pdf"


def test_each_card_is_exactly_one_page_of_a4(drawn: dict[str, bytes]) -> None:
    """It is printed on one sheet, and nothing is on a second."""
    for name, content in drawn.items():
        (only,) = pypdf.PdfReader(io.BytesIO(content)).pages
        assert tuple(round(side) for side in only.mediabox[2:]) == A4, name


def test_a_card_says_everything_that_its_page_says(drawn: dict[str, bytes]) -> None:
    """Word for word, in the order of reading."""
    pages = Handbook.read("cards").pages
    for name, key in zip(drawn, quick_cards.CARDS, strict=True):
        text = pypdf.PdfReader(io.BytesIO(drawn[name])).pages[0].extract_text().replace("•", " ")
        wanted = " ".join(block.plain() for block in pages[key].blocks)
        assert "".join(text.split()) == "".join(wanted.split()), name


def test_a_card_is_tagged_has_a_title_and_our_type_embedded(drawn: dict[str, bytes]) -> None:
    """A screen reader finds headings, a reader shows the title, and a printer needs no font."""
    for content in drawn.values():
        reader = pypdf.PdfReader(io.BytesIO(content))
        root: Any = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"]
        assert "/StructTreeRoot" in root
        assert root["/Lang"] == "en"
        assert reader.metadata is not None
        assert reader.metadata.title
        assert len(reader.outline) > 0
        resources: Any = reader.pages[0]["/Resources"]
        fonts = resources["/Font"].values()
        assert all("/FontFile2" in font.get_object()["/FontDescriptor"] for font in fonts)


def test_the_same_words_give_the_same_bytes(drawn: dict[str, bytes]) -> None:
    """No date and no random number is in it."""
    assert dict(quick_cards.all_cards()) == drawn


def test_cards_are_saved_whole_or_not_at_all(tmp_path: Path, drawn: dict[str, bytes]) -> None:
    """Each file holds what was drawn; a folder that is not there is told of."""
    assert {file.name: file.read_bytes() for file in quick_cards.save(tmp_path)} == drawn
    with pytest.raises(FolderMissing):
        quick_cards.save(tmp_path / "gone")


def test_a_paragraph_may_stand_on_a_card() -> None:
    """Not every card is a list."""
    content = quick_cards.draw(page("x", "# Title\n\nOne paragraph.\n"))
    assert "One paragraph." in pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()
