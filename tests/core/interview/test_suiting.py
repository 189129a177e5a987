"""Making the pages work for this person, before anything is agreed to."""

from dataclasses import replace

import pytest

from interview_app.interview.events import AidsChanged, LanguageChosen
from interview_app.interview.languages import LanguageNotApproved
from interview_app.interview.pages import AidsPage, ConsentPage, HandOverPage, ReadingPage, TeachBackPage
from interview_app.interview.session import NotNow, Session
from interview_app.interview.state import EventOutOfPlace, apply
from interview_app.study.document import consent_document
from tests.factories.interview import Laptop, go_to, state_after


def at(laptop: Laptop, step: str) -> Session:
    """Begin an interview and go to a page."""
    session = laptop.begin()
    go_to(session, step)
    return session


def test_an_interview_begins_with_the_hand_over_and_what_makes_it_work(laptop: Laptop) -> None:
    """Nothing of the study is shown before the person has the laptop and can read it."""
    session = laptop.begin()
    pages = [session.page]
    for _ in range(2):
        session.next()
        pages.append(session.page)
    languages = tuple(laptop.pack.loaded.study.languages)
    assert pages[:2] == [HandOverPage("hand_over"), AidsPage("aids", languages, "en-GB")]
    assert isinstance(pages[2], ReadingPage)
    assert session.interview is None


def test_another_language_rewrites_every_page_and_what_is_agreed_to(laptop: Laptop) -> None:
    """The recorded hash is of the words that were on the screen, and the record is in that language."""
    session = at(laptop, "aids")
    session.choose_language("en-GB-x-easy")
    assert isinstance(session.page, AidsPage)
    assert (session.page.language, session.language) == ("en-GB-x-easy", "en-GB-x-easy")
    go_to(session, "intro")
    consent, loaded = session.state.consent, laptop.pack.loaded
    assert consent is not None
    assert consent.language == session.state.setup.language == "en-GB-x-easy"
    assert consent.document == consent_document(loaded.study, loaded.wording("en-GB-x-easy")).sha256
    assert session.interview is not None
    assert laptop.resume(session.interview).language == "en-GB-x-easy"


def test_what_was_decided_about_other_words_is_asked_again(laptop: Laptop) -> None:
    """A yes in one language is no yes in another."""
    session = at(laptop, "consent:safeguarding_understood")
    session.choose_language("pl")
    go_to(session, "consent:take_part")
    assert isinstance(session.page, ConsentPage)
    assert session.page.decision == "not_answered"


@pytest.mark.parametrize("step", ["read:limits", "teach:take_back", "consent:take_part", "choices"])
def test_everything_is_read_again_in_the_other_language(laptop: Laptop, step: str) -> None:
    """What is hashed is what was read; from there the interview comes about as usual, with nothing passed by."""
    session = at(laptop, step)
    session.choose_language("en-GB-x-easy")
    assert session.page.step == f"read:{laptop.pack.loaded.study.consent.pages[0]}"
    go_to(session, "intro")
    assert session.state.consent is not None
    assert session.state.consent.language == "en-GB-x-easy"


def test_what_was_said_back_in_one_language_is_said_back_again_in_another(laptop: Laptop) -> None:
    """Nobody has shown that they understand words that they have not read."""
    session = at(laptop, "consent:take_part")
    core = laptop.pack.loaded.study.consent.core
    assert session.state.understanding.enough("self", core)
    session.choose_language("pl")
    assert not session.state.understanding.enough("self", core)
    go_to(session, f"teach:{core[0]}")
    assert isinstance(session.page, TeachBackPage)
    assert session.page.outcome == ""
    with pytest.raises(NotNow):
        session.next()


def test_another_language_is_no_way_round_the_second_not_yet(laptop: Laptop) -> None:
    """It is explained again there, and then it is enough for today."""
    core = laptop.pack.loaded.study.consent.core[0]
    session = at(laptop, f"teach:{core}")
    session.say_back("not_yet")
    session.choose_language("en-GB-x-easy")
    go_to(session, f"teach:{core}")
    assert isinstance(session.page, TeachBackPage)
    assert session.page.explained
    session.say_back("not_yet")
    assert session.ended == "another_day"


def test_the_same_language_again_changes_nothing(laptop: Laptop) -> None:
    """A card that is pressed twice does no harm."""
    session = at(laptop, "consent:safeguarding_understood")
    before = session.state
    session.choose_language("en-GB")
    assert session.state == before


def test_after_consent_the_language_stays(laptop: Laptop) -> None:
    """It is not offered, refused when asked for, and a log that says so is not read."""
    session = at(laptop, "intro")
    assert session.languages == ()
    with pytest.raises(NotNow):
        session.choose_language("pl")
    with pytest.raises(EventOutOfPlace):
        apply(session.state, LanguageChosen("pl"))
    while session.page.step != "aids":
        session.back()
    assert session.page == AidsPage("aids", (), "en-GB")


def test_a_draft_is_offered_in_practice_only(laptop: Laptop) -> None:
    """Nobody agrees to words that the study's owner has not approved."""
    loaded = laptop.pack.loaded
    draft = {tag: replace(wording, approved=tag != "pl") for tag, wording in loaded.wordings.items()}
    laptop.pack = replace(laptop.pack, practice=False, loaded=replace(loaded, wordings=draft))
    session = at(laptop, "aids")
    assert "pl" not in session.languages
    with pytest.raises(LanguageNotApproved):
        session.choose_language("pl")
    assert session.language == "en-GB"


def test_the_font_is_part_of_how_the_pages_look() -> None:
    """An answer may depend on it."""
    state = state_after(AidsChanged("contrast", 150, "lexend"))
    assert (state.theme, state.text_scale, state.font) == ("contrast", 150, "lexend")
