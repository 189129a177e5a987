"""An interview as it is held, on a real vault."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from interview_app.interview.events import DoNotKnow, Picked, Rated, Skipped, Wrote
from interview_app.interview.journal import replay
from interview_app.interview.languages import LanguageNotApproved
from interview_app.interview.pages import ChoicesPage, QuestionPage, ReviewPage
from interview_app.interview.session import NotNow, Session, SetUp
from interview_app.vault.stages import Stage
from tests.factories.interview import Laptop, go_on, go_to


def begun(laptop: Laptop, step: str = "practice:ok") -> Session:
    """Return a session with consent, on a page."""
    session = laptop.begin()
    go_to(session, step)
    return session


def stored(laptop: Laptop, session: Session) -> str:
    """Return the id of an interview whose stored events lead to its state."""
    assert session.interview is not None
    assert replay(laptop.vault, session.interview) == session.state
    return session.interview


def test_nothing_is_stored_before_the_choices_are_confirmed(laptop: Laptop) -> None:
    """Reading, deciding, pausing and changing colours leave no trace."""
    session = laptop.begin()
    session.set_aids("dark", 150)
    session.pause()
    session.resume_after_pause()
    go_to(session, "choices")
    assert isinstance(session.page, ChoicesPage)
    assert session.interview is None
    assert laptop.vault.interviews() == ()


def test_confirming_stores_everything_so_far_and_goes_on(laptop: Laptop) -> None:
    """In one transaction, with the label that was made at the start."""
    session = begun(laptop, "choices")
    label = session.label
    session.confirm_choices()
    (row,) = laptop.vault.interviews(Stage.OPEN)
    assert (row.id, row.label, row.pack) == (stored(laptop, session), label, laptop.pack.digest)
    assert session.page.step == "intro"
    assert session.state.consent is not None


def test_an_answer_is_stored_with_its_order_and_its_time(laptop: Laptop) -> None:
    """And the next page follows."""
    session = begun(laptop, "v1:who")
    page = session.page
    assert isinstance(page, QuestionPage)
    laptop.clock.passed += 12
    session.pause()
    laptop.clock.passed += 500
    session.resume_after_pause()
    laptop.clock.passed += 3
    session.answer(Picked(("police", "person")))
    recorded = session.state.answers["v1:who"]
    assert (recorded.answer, recorded.seconds) == (Picked(("person", "police")), 15)
    assert recorded.order[-1] == "no_one"
    assert session.page.step == "v1:reassure"
    stored(laptop, session)


def test_the_same_answer_again_is_not_a_change(laptop: Laptop) -> None:
    """Going back to look and on again leaves the record as it was."""
    session = begun(laptop, "v2:why")
    before = session.state.answers["v2:ok"]
    session.back()
    session.answer(Rated(1))
    session.back()
    session.next()
    assert session.page.step == "v2:why"
    assert session.state.answers["v2:ok"] == before


def test_an_answer_can_be_changed_on_the_way_back(laptop: Laptop) -> None:
    """It counts as one change."""
    session = begun(laptop, "v2:why")
    session.back()
    session.answer(DoNotKnow())
    assert session.state.answers["v2:ok"].answer == DoNotKnow()
    assert session.state.answers["v2:ok"].changes == 1


def test_every_question_can_be_skipped(laptop: Laptop) -> None:
    """The whole way, without one answer; a skip is recorded as such."""
    session = begun(laptop)
    while not isinstance(session.page, ReviewPage):
        if session.can_skip:
            session.skip()
        else:
            session.next()
    assert {recorded.answer for recorded in session.state.answers.values()} == {Skipped()}
    assert session.state.whatifs == ()
    stored(laptop, session)


def test_skipping_a_consent_item_leaves_it_undecided_which_counts_as_no(laptop: Laptop) -> None:
    """An optional use that nobody said yes to is not allowed."""
    session = begun(laptop, "consent:quotes_anonymous")
    session.skip()
    go_to(session, "intro")
    assert session.state.consent is not None
    assert session.state.consent.decisions["quotes_anonymous"] == "not_answered"


def test_back_leads_through_every_page_to_the_first_and_loses_nothing(laptop: Laptop) -> None:
    """All answers stand when the participant comes forward again."""
    session = begun(laptop, "keep")
    before = session.state.answers
    visited = []
    while session.can_go_back:
        session.back()
        visited.append(session.page.step)
    assert visited[-1] == "hand_over"
    assert session.state.answers == before
    go_to(session, "keep")
    assert session.state.answers == before
    stored(laptop, session)


def test_what_ifs_are_drawn_once_the_vignettes_are_done(laptop: Laptop) -> None:
    """From ratings of 1: two of them."""
    session = begun(laptop, "repeat1:ok")
    assert not session.state.whatifs
    go_on(session)
    assert session.page.step == "whatif1:ok"
    assert len(session.state.whatifs) == 2
    stored(laptop, session)


def test_what_ifs_are_drawn_again_as_long_as_none_is_answered(laptop: Laptop) -> None:
    """A slip of the finger on the last story is put right; an answered what-if keeps its story."""
    session = begun(laptop, "whatif1:ok")
    first = session.state.whatifs
    while session.page.step != "v1:ok":
        session.back()
    go_to(session, "whatif1:ok", turn=4)
    second = session.state.whatifs
    assert second != first
    go_on(session)
    while session.page.step != "v1:ok":
        session.back()
    go_to(session, "whatif1:ok", turn=0)
    assert session.state.whatifs == second


def test_the_deck_is_taken_at_the_first_rating_and_not_before(laptop: Laptop) -> None:
    """Somebody who stops after the practice leaves the deck to the next participant."""
    study = laptop.pack.loaded.study.id
    session = begun(laptop, "v1:ok")
    assert laptop.vault.next_allotment(study) == 0
    session.answer(Rated(3))
    assert laptop.vault.next_allotment(study) == 1
    go_to(session, "v2:why")
    assert laptop.vault.next_allotment(study) == 1
    assert laptop.begin().state.setup.plan.deck != session.state.setup.plan.deck


def test_change_comes_from_the_review_and_goes_back_to_it(laptop: Laptop) -> None:
    """Also with Back or Skip, and also for something that was taken out."""
    session = begun(laptop, "review")
    session.change("v3:why")
    assert session.page.step == "v3:why"
    session.back()
    session.change("v3:why")
    session.answer(Wrote("other words"))
    assert session.page.step == "review"
    session.take_out("v3:why")
    session.change("v3:why")
    assert isinstance(session.page, QuestionPage)
    assert session.page.answer is None
    session.skip()
    assert session.page.step == "review"
    again = session.state.answers["v3:why"]
    assert (again.answer, again.seconds, again.changes) == (Skipped(), 0, 0)
    stored(laptop, session)


def test_taking_out_leaves_a_row_that_says_so(laptop: Laptop) -> None:
    """The words are gone from the state and from the vault."""
    session = begun(laptop, "review")
    session.take_out("v1:why")
    assert isinstance(session.page, ReviewPage)
    (row,) = [row for row in session.page.rows if row.key == "v1:why"]
    assert row.taken_out
    entries = laptop.vault.entries(stored(laptop, session))
    assert [entry.content for entry in entries if entry.key == "v1:why" and entry.kind == "answered"] == [None]


def test_aids_can_be_changed_on_any_page_without_leaving_it(laptop: Laptop) -> None:
    """What is half typed stays on the screen."""
    session = begun(laptop, "v1:why")
    page = session.page
    session.set_aids("dark", 200)
    assert session.page is page
    assert (session.theme, session.text_scale, session.language) == ("dark", 200, "en-GB")
    stored(laptop, session)
    with pytest.raises(ValueError, match="text size"):
        session.set_aids("dark", 300)


def test_set_up_decides_how_the_first_page_looks(laptop: Laptop) -> None:
    """Before the laptop is handed over."""
    session = laptop.begin(SetUp("en-GB-x-easy", "dark", 150, ages="18-30"))
    assert (session.language, session.theme, session.text_scale) == ("en-GB-x-easy", "dark", 150)
    assert (session.progress.at, session.progress.of) == (1, 14)
    assert not session.can_go_back


def test_a_pause_that_the_participant_leaves_by_going_on_is_over(laptop: Laptop) -> None:
    """The log never shows an answer in the middle of a pause."""
    session = begun(laptop, "v1:ok")
    session.pause()
    session.answer(Rated(1))
    assert not session.state.paused
    stored(laptop, session)


def test_a_page_is_left_even_if_it_was_left_during_a_pause(laptop: Laptop) -> None:
    """Stop on the pause screen ends the pause."""
    session = begun(laptop, "v1:ok")
    session.pause(hidden=True)
    session.pause()
    session.stop()
    assert (session.page.step, session.state.paused) == ("stop", False)
    session.resume_after_pause()
    stored(laptop, session)


@pytest.mark.parametrize("step", ["hand_over", "consent:take_part", "choices", "v1:ok", "keep"])
def test_an_intent_that_the_page_does_not_offer_is_a_bug_and_changes_nothing(laptop: Laptop, step: str) -> None:
    """A window cannot do harm by mistake."""
    session = begun(laptop, step)
    before = session.state
    wrong: dict[str, tuple[Callable[[], None], ...]] = {
        "hand_over": (session.back, session.skip, session.confirm_choices, lambda: session.answer(Rated(1))),
        "consent:take_part": (lambda: session.decide("keep_for_reuse", "given"), session.carry_on),
        "choices": (session.next, session.skip, session.delete),
        "v1:ok": (session.next, lambda: session.change("practice:ok"), lambda: session.take_out("practice:ok")),
        "keep": (session.next, session.skip, session.confirm_choices, session.carry_on),
    }
    for intent in wrong[step]:
        with pytest.raises(NotNow):
            intent()
    assert session.state == before
    assert session.page.step == step


def test_a_wording_that_is_not_approved_is_for_practice_only(laptop: Laptop) -> None:
    """LANGUAGE-UNAPPROVED: a draft translation must not be what somebody consented to."""
    loaded = laptop.pack.loaded
    draft = {tag: replace(wording, approved=False) for tag, wording in loaded.wordings.items()}
    laptop.pack = replace(laptop.pack, loaded=replace(loaded, wordings=draft))
    assert laptop.begin().page.step == "hand_over"
    laptop.pack = replace(laptop.pack, practice=False)
    with pytest.raises(LanguageNotApproved) as caught:
        laptop.begin()
    assert caught.value.code == "LANGUAGE-UNAPPROVED"
    assert "en-GB" in caught.value.message


@pytest.mark.parametrize("language", ["pl", "ar"])
def test_the_shipped_drafts_are_for_practice_only(laptop: Laptop, language: str) -> None:
    """Nobody who speaks them with young people has read them yet: until then no real interview shows them."""
    assert laptop.begin(SetUp(language, ages="18-30")).page.step == "hand_over"
    laptop.pack = replace(laptop.pack, practice=False)
    with pytest.raises(LanguageNotApproved):
        laptop.begin(SetUp(language, ages="18-30"))


def test_labels_are_not_used_twice(laptop: Laptop) -> None:
    """The fieldworker tells interviews apart by them."""
    labels = {begun(laptop, "intro").label for _ in range(5)}
    assert len(labels) == 5


def test_an_answer_is_not_acknowledged_before_it_is_stored(laptop: Laptop) -> None:
    """With the vault closed under it, the page and the state stay as they were."""
    session = begun(laptop, "v1:why")
    before = session.state
    laptop.vault.close()
    with pytest.raises(ValueError, match="closed"):
        session.answer(Wrote("words"))
    assert session.state == before
    assert session.page.step == "v1:why"
