"""The participant's choices."""

import pytest

from interview_app.interview import consent
from interview_app.interview.events import Decision
from tests.factories.interview import YES_TO_ALL
from tests.factories.study import gla

STUDY = gla().study
WORDS = gla().wording("en-GB")


def test_nothing_is_decided_beforehand() -> None:
    """No item starts with a yes, or with a no."""
    assert set(consent.blank(STUDY).values()) == {"not_answered"}
    assert consent.consent_page(WORDS, "take_part", consent.blank(STUDY)).decision == "not_answered"


@pytest.mark.parametrize("item", ["take_part", "safeguarding_understood"])
@pytest.mark.parametrize("decision", ["refused", "not_answered"])
def test_without_a_yes_to_each_required_item_there_is_no_interview(item: str, decision: Decision) -> None:
    """Not answered counts as no."""
    assert consent.allows(STUDY, YES_TO_ALL)
    assert not consent.allows(STUDY, {**YES_TO_ALL, item: decision})


@pytest.mark.parametrize("item", ["quotes_anonymous", "keep_for_reuse"])
def test_a_no_to_an_optional_item_does_not_stop_the_interview(item: str) -> None:
    """Saying no to a use is not saying no to the interview."""
    assert consent.allows(STUDY, {**YES_TO_ALL, item: "refused"})


def test_check_my_choices_says_what_will_be_stored_for_each_item() -> None:
    """Exactly what follows from the decision as it stands."""
    page = consent.choices_page(STUDY, WORDS, {**YES_TO_ALL, "quotes_anonymous": "not_answered"})
    assert [row.decision for row in page.rows] == ["given", "given", "not_answered", "refused"]
    assert [row.required for row in page.rows] == [True, True, False, False]
    assert page.rows[0].words == WORDS.text("consent", "take_part", "words_given")
    assert page.rows[2].words == WORDS.text("consent", "quotes_anonymous", "words_refused")
    assert page.blocked == ""


def test_check_my_choices_says_when_there_will_be_no_interview() -> None:
    """Before Confirm is pressed."""
    assert consent.choices_page(STUDY, WORDS, consent.blank(STUDY)).blocked == WORDS.text("choices", "blocked")


def test_where_nothing_will_be_stored_no_row_says_otherwise() -> None:
    """A no to taking part stands beside what was chosen, not beside promises about words that nobody will have."""
    draft: consent.Draft = {**YES_TO_ALL, "take_part": "refused", "quotes_anonymous": "not_answered"}
    words = [row.words for row in consent.choices_page(STUDY, WORDS, draft).rows]
    assert words[0] == WORDS.text("consent", "take_part", "words_refused")
    assert words[1] == WORDS.text("consent", "safeguarding_understood", "yes")
    assert words[2] == WORDS.text("review", "not_answered")


def test_a_confirmation_holds_every_item_and_the_hash_of_its_language() -> None:
    """What was agreed to can be shown later, word for word."""
    plain = consent.confirmed(gla(), WORDS, YES_TO_ALL, "2026-11")
    easy = consent.confirmed(gla(), gla().wording("en-GB-x-easy"), YES_TO_ALL, "2026-11")
    assert plain.decisions == YES_TO_ALL
    assert (plain.language, easy.language) == ("en-GB", "en-GB-x-easy")
    assert plain.document != easy.document
