"""The help pages: all that we ship can be read and leads somewhere, and a page is found by its words."""

import re
from pathlib import Path

import pytest

from interview_app.base.handbook import START, Block, Handbook, codes, page

SHELVES = ("laptop", "centre", "ceremony", "lead", "cards", "practice")
WITH_START = SHELVES[:4]
MOST_WORDS = 320
LONGEST_SENTENCE = 26
each_shelf = pytest.mark.parametrize("shelf", SHELVES)


@each_shelf
def test_every_page_is_short(shelf: str) -> None:
    """A page that is longer is not read; a sentence that is longer is not understood."""
    for each in Handbook.read(shelf).pages.values():
        plain = [block.plain() for block in each.blocks]
        assert len(" ".join(plain).split()) <= MOST_WORDS, each.name
        sentences = [sentence for words in plain for sentence in re.split(r"(?<=[.?!:])\s", words)]
        assert max(len(sentence.split()) for sentence in sentences) <= LONGEST_SENTENCE, each.name


@each_shelf
def test_every_link_leads_to_a_page_under_its_title(shelf: str) -> None:
    """The words of a link are the title of where it leads, so that nobody is surprised."""
    pages = Handbook.read(shelf).pages
    for each in pages.values():
        for block in each.blocks:
            if block.kind == "link":
                assert block.words == pages[block.page].title, f"{each.name}: {block.page}"


@pytest.mark.parametrize("shelf", WITH_START)
def test_every_page_can_be_reached_from_the_first(shelf: str) -> None:
    """Whoever begins there can read everything."""
    pages = Handbook.read(shelf).pages
    reached, waiting = set[str](), [START]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += pages[name].links
    assert set(pages) - reached <= {"hand_over", "details", "locking", "unlock"} & set(pages)
    assert "hand_over" not in pages or "hand_over" in reached


@pytest.mark.parametrize("shelf", WITH_START)
def test_a_page_says_what_it_is_for_and_what_to_do(shelf: str) -> None:
    """Every page but the first has both headings, in this order."""
    for name, each in Handbook.read(shelf).pages.items():
        sections = [block.words for block in each.blocks if block.kind == "section"]
        if name not in {START, "hand_over"}:
            assert sections[0] == "What it is for", name
            assert "What to do" in sections or "What the lines mean" in sections, name


def book(tmp_path: Path, **pages: str) -> Handbook:
    """Return a handbook of a few pages."""
    for name, text in pages.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    return Handbook.of(tmp_path)


def test_a_page_is_read_into_blocks() -> None:
    """Lines of a paragraph belong together; marks become runs."""
    markdown = "# Title\n\nOne line\nand another.\n\n## Part\n\n1. Press **Go**.\n- `DISK-FULL` No room.\n"
    read = page("x", f"{markdown}- [A page](a_page)\n")
    assert read.title == "Title"
    assert [(block.kind, block.plain()) for block in read.blocks] == [
        ("title", "Title"),
        ("text", "One line and another."),
        ("section", "Part"),
        ("step", "Press Go."),
        ("bullet", "DISK-FULL No room."),
        ("link", "A page"),
    ]
    assert read.blocks[3].runs() == (("Press ", False), ("Go", True), (".", False))
    assert read.links == ("a_page",)
    assert Block("text", "plain").runs() == (("plain", False),)


@pytest.mark.parametrize(
    "markdown",
    [
        "no title",
        "text\n\n# Title",
        "# One\n\n# Two",
        "# One\n\nSee [there](other).",
        "# One\n\n**open",
        "# One\n\n`open",
    ],
)
def test_a_page_that_cannot_be_shown_is_a_bug(markdown: str) -> None:
    """A title first and once, and no mark that would be shown as it stands."""
    with pytest.raises(ValueError, match="x:"):
        page("x", markdown)


def test_titles_count_more_than_headings_and_these_more_than_text(tmp_path: Path) -> None:
    """The best page is the first; each says the piece that fits best."""
    found = book(
        tmp_path,
        a="# Nothing\n\nThe stick is lost.",
        b="# Stick\n\nOther words.",
        c="# Other\n\n## A stick\n\nWords.",
    ).find("stick")
    assert [each.page.name for each in found] == ["b", "c", "a"]
    assert [each.said for each in found] == ["", "A stick", "The stick is lost."]


def test_every_word_has_to_be_there_and_beginnings_are_enough(tmp_path: Path) -> None:
    """A whole word counts more than the beginning of one."""
    handbook = book(tmp_path, a="# Seal\n\nThe receipt.", b="# Sealing\n\nThe receipt comes.", c="# Else\n\nReceipts.")
    assert [each.page.name for each in handbook.find("seal REC")] == ["a", "b"]
    assert handbook.find("seal ghost") == []
    assert handbook.find("  .  ") == []


def test_a_code_is_found_as_it_is_written() -> None:
    """Who types the word in capitals from an error finds what it says, and the pages about it."""
    handbook = Handbook.read("laptop")
    assert [each.page.name for each in handbook.find("STICK-FULL")] == ["STICK-FULL", "concerns", "send"]
    (found, *_) = handbook.find(" vault-gone ")
    assert (found.page.title, len(found.page.blocks)) == ("VAULT-GONE", 4)
    assert found.said == found.page.blocks[1].plain()


def test_the_beginning_of_a_code_is_enough_from_its_dash_on() -> None:
    """A word alone is looked for in the pages."""
    handbook = Handbook.read("laptop")
    assert [each.page.name for each in handbook.find("STICK-")][:1] == ["STICK-FULL"]
    assert not any(each.page.name in handbook.codes for each in handbook.find("stick"))


def test_what_stands_before_the_first_code_belongs_to_none() -> None:
    """Each section is one code with its sentences."""
    made = codes("# All\n\nWords.\n\n## A-B\n\nOne.\n\nTwo.\n\n## C-D\n\nThree.\n")
    assert {code: [block.words for block in each.blocks] for code, each in made.items()} == {
        "A-B": ["A-B", "One.", "Two."],
        "C-D": ["C-D", "Three."],
    }
