"""Which page a finding is about, and what pages and languages are called."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from interview_app.base.files import FolderMissing
from interview_app.study.findings import Finding
from interview_app.ui.centre import study_places
from interview_app.ui.centre.study_reading import NoStudyHere, Reading, Sheet, read_files, read_folder, sheets
from interview_app.ui.pages.direction import direction_of
from tests.factories.study import changed, gla, gla_files

TEXT = "text/en-GB.toml"


def all_sheets() -> tuple[Sheet, ...]:
    """Return every page of the shipped study in English."""
    return sheets(gla(), "en-GB")


def place(file: str, key: str) -> Sheet | None:
    """Return the page that a finding is about."""
    every = all_sheets()
    at = study_places.place_of(Finding(file, key, "wrong"), every)
    return None if at is None else every[at]


@pytest.mark.parametrize(
    ("key", "part", "name"),
    [
        ("intro", "intro", "intro"),
        ("title", "intro", "intro"),
        ("practice.text", "practice", "practice"),
        ("choices.title", "consent", "choices"),
        ("consent.take_part.question", "consent", "take_part"),
        ("review.title", "end", "review"),
        ("keep.keep", "end", "keep"),
        ("thanks.paragraphs", "end", "thanks"),
        ("about.title", "about", "about"),
    ],
)
def test_a_finding_about_wording_leads_to_its_page(key: str, part: str, name: str) -> None:
    """By the first words of the key."""
    sheet = place(TEXT, key)
    assert sheet is not None
    assert (sheet.shown.part, sheet.shown.name) == (part, name)


def test_a_finding_about_a_level_leads_to_its_first_story() -> None:
    """Sentences, facts and pictures of a level are seen in a story that shows it."""
    dimension = gla().study.shown_dimensions[0]
    level = dimension.levels[-1]
    named = f"{dimension.id}.{level}"
    for file, key in (
        (TEXT, named),
        (TEXT, f"fact.{named}"),
        (f"pictures/{named}.svg", ""),
    ):
        sheet = place(file, key)
        assert sheet is not None
        assert sheet.row is not None
        assert sheet.row.levels[dimension.id] == level
    sheet = place(TEXT, f"fact_label.{dimension.id}")
    assert sheet is not None
    assert sheet.row is not None


def test_a_finding_about_a_line_of_the_design_leads_to_its_story() -> None:
    """The first line holds the names, so line 14 is story 13."""
    sheet = place("design.csv", "row 14")
    assert sheet is not None
    assert sheet.row is not None
    assert sheet.row.number == 13
    assert place("design.csv", "") is None


def test_a_finding_about_a_question_or_support_leads_there() -> None:
    """Questions by their id; signposting stands on the last page."""
    sheet = place(TEXT, f"{gla().study.asks[-1].id}.question")
    assert sheet is not None
    assert (sheet.shown.part, sheet.shown.name) == ("question", gla().study.asks[-1].id)
    sheet = place("signposting.toml", "line[1].name")
    assert sheet is not None
    assert sheet.shown.name == "thanks"


@pytest.mark.parametrize(("file", "key"), [("study.toml", "dimension[1]"), (TEXT, "zebra"), (TEXT, "approved")])
def test_a_finding_about_no_single_page_leads_nowhere(file: str, key: str) -> None:
    """The page that is shown stays."""
    assert place(file, key) is None


def test_every_page_has_a_title_of_its_own() -> None:
    """In the list one page can be told from another, and none is long."""
    titles = [study_places.title_of(sheet) for sheet in all_sheets()]
    assert all(0 < len(title) < 80 for title in titles)
    stories = [title for title in titles if title.startswith("Story ") and "(deck " in title]
    assert len(set(stories)) == len(gla().rows)
    assert stories[0] == "Story 1 (deck 1, place 1)"


def test_a_page_that_cannot_be_shown_is_called_by_its_id() -> None:
    """There are no words of its own yet."""
    loaded = read_files(changed("[intro]", "[intra]", TEXT) if "[intro]" in gla_files()[TEXT].decode() else gla_files())
    assert loaded.loaded is not None
    missing = [sheet for sheet in sheets(loaded.loaded, "cy") if sheet.shown.page is None]
    assert missing
    assert all(sheet.shown.name in study_places.title_of(sheet) for sheet in missing if sheet.row is None)


@pytest.mark.parametrize(
    ("language", "name"),
    [("en-GB", "British English"), ("en-GB-x-easy", "British English, easy read"), ("xx", "xx (not approved)")],
)
def test_languages_are_called_what_their_speakers_call_them(language: str, name: str) -> None:
    """Easy read and drafts are marked; a code that nobody knows stays a code."""
    approved = {tag: replace(wording, approved=True) for tag, wording in gla().wordings.items()}
    assert study_places.language_name(replace(gla(), wordings=approved), language) == name


def test_languages_run_their_own_way() -> None:
    """Arabic from right to left, and its easy read too."""
    assert direction_of("ar") == Qt.LayoutDirection.RightToLeft
    assert direction_of("ar-x-easy") == Qt.LayoutDirection.RightToLeft
    assert direction_of("pl") == Qt.LayoutDirection.LeftToRight


def test_a_study_is_read_with_what_the_check_finds() -> None:
    """A sound one is whole and frozen; rows with an unknown level are findings and no stories."""
    sound: Reading = read_files(gla_files())
    assert sound.sound
    assert sound.can_be_drawn
    assert sound.loaded == gla()
    assert len(sound.frozen) == len(gla().rows)
    content = gla_files()["design.csv"].decode().splitlines()
    cells = content[1].split(",")
    cells[3] = "zebra"
    broken = read_files(
        {**gla_files(), "design.csv": "\n".join((content[0], ",".join(cells), *content[2:], "")).encode()}
    )
    assert not broken.sound
    assert broken.frozen == ()
    assert broken.loaded is not None
    assert len(broken.loaded.rows) == len(gla().rows) - 1


def test_a_folder_that_holds_no_study_is_refused(tmp_path: Path) -> None:
    """With its name, or with the word that it is gone."""
    with pytest.raises(NoStudyHere, match=tmp_path.name) as refused:
        read_folder(tmp_path)
    assert refused.value.code == "STUDY-NOT-HERE"
    with pytest.raises(FolderMissing):
        read_folder(tmp_path / "gone")
