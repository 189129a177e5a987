"""After a crash an interview goes on where it was."""

from dataclasses import replace

import pytest

from interview_app.interview.events import Finished, Moved
from interview_app.interview.journal import Journal
from interview_app.interview.pages import KeepPage, QuestionPage, ThanksPage
from interview_app.interview.session import Session
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, go_on, go_to


def again(laptop: Laptop, session: Session) -> Session:
    """Return the interview as another process finds it."""
    assert session.interview is not None
    return laptop.resume(session.interview)


def test_at_every_step_the_same_page_comes_back(laptop: Laptop) -> None:
    """The page, the answers, the label and the way on are those from before the crash."""
    session = laptop.begin()
    go_to(session, "intro")
    while True:
        found = again(laptop, session)
        assert (found.page, found.state, found.label) == (session.page, session.state, session.label)
        assert (found.can_go_back, found.can_skip) == (session.can_go_back, session.can_skip)
        if isinstance(session.page, KeepPage):
            break
        session = found
        go_on(session, turn=1)


def test_a_change_from_the_review_still_leads_back_to_it(laptop: Laptop) -> None:
    """Also when the program ended in between."""
    session = laptop.begin()
    go_to(session, "review")
    session.change("v1:why")
    found = again(laptop, session)
    assert isinstance(found.page, QuestionPage)
    found.skip()
    assert found.page.step == "review"


def test_stop_can_still_be_taken_back(laptop: Laptop) -> None:
    """Where they were is in the log."""
    session = laptop.begin()
    go_to(session, "v2:why")
    session.stop()
    found = again(laptop, session)
    found.carry_on()
    assert found.page.step == "v2:why"


def test_confirmed_choices_come_back_and_unconfirmed_ones_do_not(laptop: Laptop) -> None:
    """Only what was confirmed counts."""
    session = laptop.begin()
    go_to(session, "intro")
    while session.page.step != "consent:quotes_anonymous":
        session.back()
    session.decide("quotes_anonymous", "refused")
    found = again(laptop, session)
    assert found.page.step == "consent:quotes_anonymous"
    found.next()
    while found.page.step != "choices":
        found.next()
    found.confirm_choices()
    assert found.state.consent is not None
    assert found.state.consent.decisions["quotes_anonymous"] == "given"


def test_a_crash_between_the_last_word_and_its_closing_is_made_good(laptop: Laptop) -> None:
    """The participant chose to keep; the code, never stored, cannot be shown any more."""
    session = laptop.begin()
    go_to(session, "keep")
    assert session.interview is not None
    Journal(laptop.vault, session.interview).record((Finished(complete=True, locator="00" * 16), Moved("thanks")))
    for _ in range(2):
        found = again(laptop, session)
        assert found.ended == "kept"
        assert isinstance(found.page, ThanksPage)
        assert found.page.code == ""
    assert [row.id for row in laptop.vault.interviews(Stage.CLOSING)] == [session.interview]


def test_a_kept_interview_does_not_open_again(laptop: Laptop) -> None:
    """Its last page is the thanks."""
    session = laptop.begin()
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert isinstance(again(laptop, session).page, ThanksPage)


def test_an_interview_is_not_resumed_on_another_pack(laptop: Laptop) -> None:
    """Its words would not be those that were consented to."""
    session = laptop.begin()
    go_to(session, "intro")
    laptop.pack = replace(laptop.pack, digest="00" * 32)
    with pytest.raises(ValueError, match="pack"):
        again(laptop, session)
