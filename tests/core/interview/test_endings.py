"""Keep or delete, and thank you."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from interview_app.interview import endings
from interview_app.interview.dates import in_full
from interview_app.interview.endings import Ended
from interview_app.interview.events import Decision
from interview_app.interview.state import fold
from interview_app.study.wording import Wording
from tests.factories.interview import YES_TO_ALL, consented, opened, state_after
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


def test_a_young_persons_card_says_what_stands_in_their_own_words() -> None:
    """A yes of their parent to which they said no is a no, and is not on the card beside it."""
    own: dict[str, Decision] = {"take_part": "given", "safeguarding_understood": "given", "quotes_anonymous": "refused"}
    agreed = msgspec.structs.replace(consented(), assents=own)
    state = fold((msgspec.structs.replace(opened(), route="parent"), agreed))
    page = endings.thanks_page(gla(), WORDS, state, "kept", code="0000-0000-016J-D")
    assert {row.item: row.decision for row in page.decisions} == {**YES_TO_ALL, "quotes_anonymous": "refused"}
    assert WORDS.text("consent", "quotes_anonymous", "words_refused") in {row.words for row in page.decisions}
    assert WORDS.text("consent", "quotes_anonymous", "words_given") not in {row.words for row in page.decisions}


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
    assert in_full(date(2027, 1, 2), "en-GB-x-easy") == "2 January 2027"
    assert in_full(date(2027, 1, 2), "pl") == "2 stycznia 2027"
    assert in_full(date(2027, 12, 31), "ar") == "31 ديسمبر 2027"
    assert in_full(date(2027, 1, 2), "cy") == "2027-01-02"


def test_the_last_page_says_whom_to_ask_and_when_the_lines_were_rung() -> None:
    """As far as the study says so: headings, contacts and the day are each its own choice."""
    loaded = gla()
    page = endings.thanks_page(loaded, WORDS, state_after(), "kept")
    assert [contact.title for contact in page.contacts] == ["If you have a question", "If you are not happy with us"]
    assert page.checked == ""
    rung = replace(loaded, signposting=msgspec.structs.replace(loaded.signposting, checked="2026-11-22"))
    assert (
        endings.thanks_page(rung, WORDS, state_after(), "kept").checked == "We rang these numbers on 22 November 2026."
    )
    alone = msgspec.structs.replace(loaded.signposting, complaints=None)
    quiet = Wording("en-GB", {**WORDS.entries, "thanks": _without(WORDS.entries["thanks"], "contact_title")})
    (contact,) = endings.thanks_page(replace(loaded, signposting=alone), quiet, state_after(), "kept").contacts
    assert (contact.title, contact.line.name) == ("", "The research team")


def _without(table: dict[str, object], key: str) -> dict[str, object]:
    return {name: entry for name, entry in table.items() if name != key}
