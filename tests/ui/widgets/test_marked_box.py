"""Marks in a box: where they stand, how they are told apart, and that they leave nothing behind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from interview_app.bundle.redact.values import TIERS, Mark, Tier
from interview_app.ui.theme import THEMES, Look
from interview_app.ui.widgets.marked_box import MarkedBox, utf16_places
from interview_app.ui.widgets.tiers import TierWord, drawn


def box(qtbot: QtBot, text: str) -> MarkedBox:
    """Return a box with text in it."""
    made = MarkedBox("Notes", "notes", Look())
    qtbot.addWidget(made)
    made.setPlainText(text)
    return made


def marked(made: MarkedBox) -> list[str]:
    """Return the words that are marked."""
    return [each.cursor.selectedText() for each in made.extraSelections()]


def at(text: str, word: str, tier: Tier = "sure") -> Mark:
    """Return the mark of a word in a text, in code points."""
    return Mark(text.index(word), text.index(word) + len(word), "person", tier, "test")


@pytest.mark.parametrize("text", ["with Dwayne", "🙂 with 👩🏽‍🦱 Dwayne 🙂", "🙂\n🙂 Dwayne", "Zoë \u200f🇬🇧 Dwayne"])
def test_marks_stand_on_their_words(qtbot: QtBot, text: str) -> None:
    """Offsets are code points; Qt counts UTF-16 units, of which an emoji has two."""
    made = box(qtbot, text)
    made.show_marks([at(text, "Dwayne")], text)
    assert marked(made) == ["Dwayne"]


@given(st.text())
def test_places_count_as_utf16_does(text: str) -> None:
    """For every text, at every code point."""
    places = utf16_places(text)
    assert [places[n] for n in range(len(text) + 1)] == [
        len(text[:n].encode("utf-16-le", "surrogatepass")) // 2 for n in range(len(text) + 1)
    ]


def test_marks_of_another_text_are_not_shown(qtbot: QtBot) -> None:
    """Somebody has typed on since it was looked through."""
    made = box(qtbot, "with Dwayne")
    made.show_marks([at("with Dwayne", "Dwayne")], "with Dwayne")
    made.insertPlainText("now ")
    made.show_marks([at("with Dwayne", "with")], "with Dwayne")
    assert marked(made) == ["Dwayne"]


def test_marks_cannot_be_undone_into_the_text(qtbot: QtBot) -> None:
    """They are no part of the document, so nothing of them is copied, kept or undone."""
    made = box(qtbot, "with Dwayne")
    made.show_marks([at("with Dwayne", "Dwayne")], "with Dwayne")
    assert not made.document().isUndoAvailable()
    assert made.toPlainText() == "with Dwayne"


def test_what_is_forgotten_cannot_be_undone(qtbot: QtBot) -> None:
    """After sealing, no key brings a name back."""
    made = box(qtbot, "")
    made.insertPlainText("with Dwayne")
    assert made.document().isUndoAvailable()
    made.forget()
    assert not made.document().isUndoAvailable()
    made.undo()
    assert made.toPlainText() == ""
    assert marked(made) == []


@pytest.mark.parametrize("theme", THEMES)
def test_tiers_are_told_apart_without_colour(theme: str) -> None:
    """Three lines: through, in dashes, in dots; in every look."""
    lines = [drawn(tier, Look(THEMES[theme])).underlineStyle() for tier in TIERS]
    assert len(set(lines)) == 3
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in lines


def test_a_legend_has_room_for_its_words(qtbot: QtBot) -> None:
    """It is named for who cannot see the line."""
    word = TierWord("To check", "check", Look(scale=200))
    qtbot.addWidget(word)
    word.show()
    assert word.accessibleName() == "To check"
    assert word.grab().width() >= word.sizeHint().width()
