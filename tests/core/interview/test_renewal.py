"""An open interview goes on only when its participant has agreed to what a newer version of the study changes."""

from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base.paths import LaptopPaths
from interview_app.bundle import seal
from interview_app.interview.chosen import MyChoicesPage
from interview_app.interview.events import Answered, Rated
from interview_app.interview.pages import ChoicesPage, KeepPage, QuestionPage, ReadingPage, ThanksPage
from interview_app.interview.renewal import NewConsentUnreadable
from interview_app.interview.session import NotNow, Session
from interview_app.interview.state import AnswerWithoutConsent, apply
from interview_app.study import load
from interview_app.study.document import consent_document
from tests.factories.crypto import CHEAP
from tests.factories.gp import gp
from tests.factories.interview import PASSPHRASE, Laptop, go_on, go_to
from tests.factories.renewed import POINT, install, newer
from tests.factories.study import ENGLISH
from tests.factories.vault import by_hand, to_first_schema


def interrupted(laptop: Laptop, step: str = "v1:who") -> str:
    """Return an interview that was left on a page."""
    session = laptop.begin()
    go_to(session, step)
    assert session.interview is not None
    return session.interview


def agree(session: Session) -> None:
    """Read what has changed, leave the choices as they are, and confirm."""
    assert isinstance(session.page, ReadingPage)
    session.next()
    assert isinstance(session.page, MyChoicesPage)
    session.next()
    assert isinstance(session.page, ChoicesPage)
    session.confirm_choices()


def test_what_changed_comes_first_and_nothing_is_recorded_before_it_was_agreed_to(laptop: Laptop) -> None:
    """On the old pack's questions, with the new pack's consent."""
    interview = interrupted(laptop)
    loaded = newer()
    install(laptop, loaded)
    session = laptop.resume(interview)
    page = session.page
    assert isinstance(page, ReadingPage)
    assert page.points == (POINT,)
    assert not session.can_go_back
    assert not session.state.may_record
    with pytest.raises(NotNow):
        session.answer(Rated(1))
    with pytest.raises(AnswerWithoutConsent):
        apply(session.state, Answered("v1:who", Rated(1)))
    agree(session)
    assert session.page.step == "v1:who"
    consent = session.state.consent
    assert consent is not None
    assert consent.document == consent_document(loaded.study, loaded.wording("en-GB")).sha256
    assert (consent.version, session.state.setup.study_version) == ("2026.2", "2026.1")
    go_on(session)
    assert "v1:who" in session.state.answers


def test_it_is_asked_once(laptop: Laptop) -> None:
    """A later version that carries the same change along asks nothing more; another change does."""
    interview = interrupted(laptop)
    install(laptop, newer())
    agree(laptop.resume(interview))
    assert isinstance(laptop.resume(interview).page, QuestionPage)
    install(laptop, newer("2026.3"), 3)
    assert isinstance(laptop.resume(interview).page, QuestionPage)
    install(laptop, newer("2027.1", "shared with Wales"), 4)
    assert isinstance(laptop.resume(interview).page, ReadingPage)


def test_a_newer_version_that_changes_nothing_of_consent_asks_nothing(laptop: Laptop) -> None:
    """Corrected questions are for the next participant."""
    interview = interrupted(laptop)
    install(laptop, newer(change=""))
    assert isinstance(laptop.resume(interview).page, QuestionPage)


def test_a_change_that_is_taken_back_is_one_more_change(laptop: Laptop) -> None:
    """The name that the interview began with counts no more, once another one was agreed to."""
    laptop.pack = install(laptop, newer())
    interview = interrupted(laptop)
    install(laptop, newer("2026.3", "shared with Wales"), 3)
    agree(laptop.resume(interview))
    install(laptop, newer("2026.4"), 4)
    session = laptop.resume(interview)
    assert not session.state.may_record
    agree(session)
    assert session.state.consent is not None
    assert (session.state.consent.version, session.page.step) == ("2026.4", "v1:who")


@pytest.mark.parametrize("agreed", [True, False])
@pytest.mark.parametrize("later", ["nameless", "another study"])
def test_what_is_installed_later_brings_no_older_text_back(laptop: Laptop, later: str, *, agreed: bool) -> None:
    """A version that names no change, or another study: the words of the last change stay valid."""
    interview = interrupted(laptop)
    install(laptop, newer())
    session = laptop.resume(interview)
    if agreed:
        agree(session)
    install(laptop, newer("2026.3", "") if later == "nameless" else gp(), 3)
    session = laptop.resume(interview)
    if not agreed:
        assert isinstance(session.page, ReadingPage)
        assert session.page.points == (POINT,)
        agree(session)
    assert isinstance(session.page, QuestionPage)
    session.see_choices()
    session.choose_again({"quotes_anonymous": "refused"})
    session.confirm_choices()
    assert session.state.consent is not None
    assert session.state.consent.version == "2026.2"


def test_it_stays_asked_over_crashes_and_newer_versions(laptop: Laptop) -> None:
    """Wherever it was left, what has to be agreed to comes before everything else."""
    interview = interrupted(laptop)
    install(laptop, newer())
    session = laptop.resume(interview)
    session.next()
    assert isinstance(laptop.resume(interview).page, MyChoicesPage)
    install(laptop, newer("2026.3"), 3)
    again = laptop.resume(interview)
    assert isinstance(again.page, ReadingPage)
    agree(again)
    assert again.state.consent is not None
    assert (again.state.consent.version, again.page.step) == ("2026.3", "v1:who")


def test_whoever_does_not_want_it_can_stop_and_keep_or_delete(laptop: Laptop) -> None:
    """What was said before was agreed to at the time. Carrying on leads back to what has changed, and nowhere else."""
    interview = interrupted(laptop)
    install(laptop, newer())
    session = laptop.resume(interview)
    session.stop()
    assert isinstance(session.page, KeepPage)
    assert isinstance(laptop.resume(interview).page, KeepPage)
    session.carry_on()
    assert isinstance(session.page, ReadingPage)
    session.stop()
    session.keep(session.make_card(CHEAP))
    assert session.state.consent is not None
    assert session.state.consent.version == ""


def test_a_no_there_deletes_as_anywhere(laptop: Laptop) -> None:
    """*Check my choices* says so before."""
    interview = interrupted(laptop)
    install(laptop, newer())
    session = laptop.resume(interview)
    session.next()
    session.choose_again({"take_part": "refused"})
    session.confirm_choices()
    assert session.ended == "deleted"


@pytest.mark.parametrize("left", ["stop", "choices"])
def test_it_comes_before_whatever_was_open(laptop: Laptop, left: str) -> None:
    """Also when the program was left at *Keep or delete?* or among the choices."""
    session = laptop.begin()
    go_to(session, "v2:ok")
    assert session.interview is not None
    if left == "stop":
        session.stop()
    else:
        session.see_choices()
    install(laptop, newer())
    again = laptop.resume(session.interview)
    agree(again)
    assert again.page.step == "v2:ok"


def test_back_never_leads_to_the_text_that_was_agreed_to_before(laptop: Laptop) -> None:
    """The choices are still there, with the newer words."""
    interview = interrupted(laptop, "intro")
    install(laptop, newer())
    session = laptop.resume(interview)
    agree(session)
    assert (session.page.step, session.can_go_back) == ("intro", False)
    session.see_choices()
    session.choose_again({"quotes_anonymous": "refused"})
    session.confirm_choices()
    assert session.state.consent is not None
    assert session.state.consent.version == "2026.2"


def test_new_words_that_may_not_be_shown_stop_the_interview(laptop: Laptop) -> None:
    """An unapproved translation blocks, outside practice; so does one that is not there."""
    interview = interrupted(laptop)
    install(laptop, newer(approved=False), practice=False)
    with pytest.raises(NewConsentUnreadable) as raised:
        laptop.resume(interview)
    assert raised.value.code == "RECONSENT-LANGUAGE"
    assert "en-GB" in str(raised.value)
    install(laptop, newer("2026.3"), 3, practice=False)
    assert isinstance(laptop.resume(interview).page, ReadingPage)


def test_a_newer_pack_that_has_run_out_still_says_what_changed(laptop: Laptop) -> None:
    """Its certificate is for beginning interviews; what people agree to does not go back."""
    interview = interrupted(laptop)
    install(laptop, newer())
    laptop.clock.at += timedelta(days=400)
    assert isinstance(laptop.resume(interview).page, ReadingPage)


def test_whoever_has_finished_is_not_asked(laptop: Laptop) -> None:
    """They are not there any more; what they agreed to at the time counts."""
    session = laptop.begin()
    go_to(session, "keep")
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    install(laptop, newer())
    assert laptop.resume(session.interview).ended == "kept"


def test_one_from_before_evidence_was_kept_can_agree_anew_and_be_sealed(laptop: Laptop, tmp_path: Path) -> None:
    """Its vault was brought up to date, and it has no key for evidence: its participant must not be held up by that."""
    interview = interrupted(laptop)
    laptop.vault.close()
    with by_hand(LaptopPaths(laptop.folder).vault, PASSPHRASE) as connection:
        to_first_schema(connection)
    laptop.restart()
    install(laptop, newer())
    session = laptop.resume(interview)
    agree(session)
    go_on(session)
    assert "v1:who" in session.state.answers
    session.stop()
    session.keep(session.make_card(CHEAP))
    seal.seal_interview(
        laptop.vault, laptop.pack, interview, tmp_path / "sealed", clock=laptop.clock, randomness=laptop.randomness
    )
    (row,) = laptop.vault.interviews()
    assert row.sealed is not None
    assert row.consent is None
    laptop.vault.verify_audit()


def test_the_card_says_what_was_agreed_to_anew(laptop: Laptop) -> None:
    """In the newer words: the older ones are no longer what stands."""
    interview = interrupted(laptop)
    old = newer().wording("en-GB").text("consent", "take_part", "words_given")
    new = "You take part, in the new way."
    files = {**newer().files, ENGLISH: newer().files[ENGLISH].replace(old.encode(), new.encode())}
    install(laptop, load.read_files(files))
    session = laptop.resume(interview)
    agree(session)
    session.stop()
    session.keep(session.make_card(CHEAP))
    assert isinstance(session.page, ThanksPage)
    words = [row.words for row in session.page.decisions]
    assert new in words
    assert old not in words
