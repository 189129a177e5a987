"""Choices can be seen and changed at any time after consent, and it is asked again whether it is still OK to go on."""

import pytest

from interview_app.bundle import from_state, record, summary_words
from interview_app.interview.chosen import MyChoicesPage
from interview_app.interview.events import ConsentConfirmed, Wrote
from interview_app.interview.journal import replay
from interview_app.interview.pages import BreathPage, ChoicesPage, KeepPage, QuestionPage, ReadingPage
from interview_app.interview.session import NotNow, Session
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, go_on, go_to

WORDS = "They should ask first."


def begun(laptop: Laptop, step: str) -> Session:
    """Return a session on a page."""
    session = laptop.begin()
    go_to(session, step)
    return session


def confirm(session: Session, **changed: str) -> None:
    """Open the choices, change some, check them and confirm."""
    session.see_choices()
    session.choose_again(changed)  # type: ignore[arg-type]
    session.confirm_choices()


def may_quote(session: Session) -> list[bool]:
    """Return what a record made now would say of each text."""
    made = from_state.build(
        session._loaded, session.state, interview="ab" * 16, month="2026-11", pauses=0, unfinished="laptop"
    )
    told = (answer for vignette in made.vignettes for answer in vignette.answers.values())
    return [answer.may_quote for answer in told if hasattr(answer, "may_quote")]


@pytest.mark.parametrize("step", ["intro", "practice:ok", "v1:why", "v4:who", "end:trust", "about", "review", "keep"])
def test_choices_can_be_seen_from_every_page_after_consent_and_lead_back_to_it(laptop: Laptop, step: str) -> None:
    """Each item with what it means now; leaving without confirming changes nothing."""
    session = begun(laptop, step)
    before = session.state
    session.see_choices()
    page = session.page
    assert isinstance(page, MyChoicesPage)
    assert [choice.item for choice in page.choices] == [item.id for item in laptop.pack.loaded.study.consent.items]
    session.back()
    assert (session.page.step, session.state.consent) == (step, before.consent)
    confirm(session, quotes_anonymous="refused")
    assert session.page.step == step
    assert session.state.willing.changes == 1


def test_there_is_nothing_to_change_before_consent_and_after_the_end(laptop: Laptop) -> None:
    """Before, each item has its page; after, there is the card."""
    session = begun(laptop, "consent:take_part")
    assert not session.can_see_choices
    with pytest.raises(NotNow):
        session.see_choices()
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert not session.can_see_choices


def test_a_later_no_to_quotes_counts_for_everything_that_was_said_before(laptop: Laptop) -> None:
    """And a later yes as well: what counts is the last word, and the log keeps them all."""
    session = begun(laptop, "v1:why")
    session.answer(Wrote(WORDS))
    assert may_quote(session) == [True]
    confirm(session, quotes_anonymous="refused", keep_for_reuse="given")
    assert may_quote(session) == [False]
    confirm(session, quotes_anonymous="given")
    assert may_quote(session) == [True]
    assert session.interview is not None
    log = laptop.vault.entries(session.interview)
    assert [entry.kind for entry in log].count("consent_confirmed") == 3
    assert replay(laptop.vault, session.interview) == session.state
    assert len([line for line in session.state.ledger if line.item == "quotes_anonymous"]) == 3


def test_confirming_the_same_again_writes_no_second_confirmation(laptop: Laptop) -> None:
    """Looking is free."""
    session = begun(laptop, "v1:ok")
    before = session.state.consent
    confirm(session)
    assert session.state.consent == before
    assert session.state.willing.changes == 0


@pytest.mark.parametrize("item", ["take_part", "safeguarding_understood"])
def test_a_later_no_to_what_is_required_says_so_and_deletes_everything(laptop: Laptop, item: str) -> None:
    """As docs/decisions/0004 has it; and nothing is deleted before it is confirmed."""
    session = begun(laptop, "v1:who")
    interview = session.interview
    session.see_choices()
    session.choose_again({item: "refused"})
    page = session.page
    assert isinstance(page, ChoicesPage)
    assert page.blocked
    session.back()
    session.choose_again({item: "given"})
    session.confirm_choices()
    assert session.page.step == "v1:who"
    confirm(session, **{item: "refused"})
    assert session.ended == "deleted"
    assert [row.stage for row in laptop.vault.interviews() if row.id == interview] == [Stage.WITHDRAWN]


def test_a_change_that_was_not_confirmed_is_forgotten(laptop: Laptop) -> None:
    """By Back, by a crash, and by Stop."""
    session = begun(laptop, "v1:who")
    assert session.interview is not None
    session.see_choices()
    session.choose_again({"quotes_anonymous": "refused"})
    again = laptop.resume(session.interview)
    assert isinstance(again.page, ChoicesPage)
    again.confirm_choices()
    assert again.state.allows("quotes_anonymous")
    again.see_choices()
    again.choose_again({"quotes_anonymous": "refused"})
    again.stop()
    assert isinstance(again.page, KeepPage)
    again.carry_on()
    assert again.page.step == "v1:who"
    again.see_choices()
    page = again.page
    assert isinstance(page, MyChoicesPage)
    assert {choice.item: choice.decision for choice in page.choices}["quotes_anonymous"] == "given"


def test_only_items_of_the_page_can_be_changed_there(laptop: Laptop) -> None:
    """Anything else is a bug in a window."""
    session = begun(laptop, "v1:who")
    with pytest.raises(NotNow):
        session.choose_again({"quotes_anonymous": "refused"})
    session.see_choices()
    with pytest.raises(NotNow):
        session.choose_again({"audio_record": "given"})


def test_from_keep_or_delete_the_choices_lead_back_there(laptop: Laptop) -> None:
    """Stop, see the choices, come back, and carry on where one stopped."""
    session = begun(laptop, "v2:ok")
    session.stop()
    confirm(session, quotes_anonymous="refused")
    assert isinstance(session.page, KeepPage)
    session.carry_on()
    assert session.page.step == "v2:ok"


def test_before_each_part_it_is_asked_once_whether_it_is_still_ok(laptop: Laptop) -> None:
    """Going on is the yes; coming back to the page asks nothing more."""
    session = laptop.begin()
    asked: list[str] = []
    while session.page.step != "keep":
        page = session.page
        if isinstance(page, ReadingPage | BreathPage) and page.still_ok is not None:
            asked.append(page.step)
        go_on(session)
    assert {"intro", "about"} <= set(asked)
    assert len(asked) == len(set(asked))
    assert list(session.state.willing.still_ok) == asked
    again = begun(laptop, "practice:ok")
    again.back()
    assert isinstance(again.page, ReadingPage)
    assert again.page.still_ok is None


def test_a_break_and_a_stop_there_are_in_the_log_and_are_no_yes(laptop: Laptop) -> None:
    """A hidden screen is no answer at all."""
    session = begun(laptop, "intro")
    session.pause(hidden=True)
    session.resume_after_pause()
    session.pause()
    session.resume_after_pause()
    session.stop()
    assert session.interview is not None
    kinds = [entry.kind for entry in laptop.vault.entries(session.interview)]
    assert kinds.count("reaffirmed") == 2
    assert session.state.willing.still_ok == ()


def test_keeping_is_the_last_time_that_it_is_said(laptop: Laptop) -> None:
    """The record counts how often."""
    session = begun(laptop, "keep")
    session.keep(session.make_card(CHEAP))
    assert session.state.willing.still_ok[-1] == "keep"
    assert isinstance(session.state.consent, ConsentConfirmed)


def test_a_question_cannot_be_answered_from_the_choices(laptop: Laptop) -> None:
    """They stand aside: skipping, changing the topic and answering belong to the page behind."""
    session = begun(laptop, "v1:why")
    assert isinstance(session.page, QuestionPage)
    session.see_choices()
    assert (session.can_skip, session.can_change_topic, session.can_see_choices) == (False, False, False)
    with pytest.raises(NotNow):
        session.answer(Wrote(WORDS))


def test_an_interview_that_ends_while_somebody_is_unsure_says_so_and_is_neither_quoted_nor_kept(
    laptop: Laptop,
) -> None:
    """By Seal now, say: the check that was called for was never made, and the record does not claim that it was."""
    session = begun(laptop, "v1:why")
    session.answer(Wrote(WORDS))
    confirm(session, keep_for_reuse="given")
    session.call_check()
    made = from_state.build(
        session._loaded, session.state, interview="ab" * 16, month="2026-11", pauses=0, unfinished="laptop"
    )
    assert (made.consent.understanding, made.may_quote, made.may_keep) == ("due", False, False)
    assert not any(may_quote(session))
    assert record.decode(record.encode(made)) == made
    assert "in doubt" in summary_words.since_consent(made)
