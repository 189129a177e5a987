"""Keep or delete, and thank you."""

from datetime import date

import pytest

from interview_app.interview import endings
from interview_app.interview.endings import Ended
from tests.factories.interview import YES_TO_ALL, state_after
from tests.factories.study import gla

WORDS = gla().wording("en-GB")


def test_stopping_early_is_answered_kindly() -> None:
    """Another title, the same two choices."""
    early, late = endings.keep_page(WORDS, early=True), endings.keep_page(WORDS, early=False)
    assert (early.early, early.step, early.title) == (True, "stop", "You can stop here")
    assert (late.early, late.step, late.title) == (False, "keep", "Keep or delete?")
    assert (early.keep, early.delete) == (late.keep, late.delete)


def test_the_card_has_code_choices_date_and_support() -> None:
    """Everything a participant takes away."""
    page = endings.thanks_page(gla(), WORDS, state_after(), "kept", code="0000-0000-016J-D", until=date(2026, 12, 6))
    assert page.code == "0000-0000-016J-D"
    assert page.code_text.startswith("This is your code.")
    assert page.withdraw_until == "You can have your answers deleted until 6 December 2026."
    assert {row.item: row.decision for row in page.decisions} == YES_TO_ALL
    assert page.support[0].name.startswith("Childline")


def test_after_a_restart_the_code_is_not_shown_again() -> None:
    """It was shown once, and nobody can look it up."""
    page = endings.thanks_page(gla(), WORDS, state_after(), "kept")
    assert (page.code, page.code_text, page.withdraw_until) == ("", "", "")


@pytest.mark.parametrize(
    ("ended", "title"), [("deleted", "Thank you. It is deleted."), ("declined", "Thank you for your time")]
)
def test_when_nothing_is_kept_there_is_no_card(ended: Ended, title: str) -> None:
    """But the same thanks and the same support."""
    page = endings.thanks_page(gla(), WORDS, state_after(), ended)
    assert (page.title, page.code, page.decisions) == (title, "", ())
    assert len(page.support) == len(gla().signposting.lines)


def test_the_last_day_follows_from_the_study() -> None:
    """Fourteen days from today."""
    assert endings.last_day(gla(), date(2026, 11, 22)) == date(2026, 12, 6)


def test_a_date_is_written_out_where_we_know_the_months() -> None:
    """And unmistakable where we do not."""
    assert endings.in_full(date(2027, 1, 2), "en-GB-x-easy") == "2 January 2027"
    assert endings.in_full(date(2027, 1, 2), "cy") == "2027-01-02"
