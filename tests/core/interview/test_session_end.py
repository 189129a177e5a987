"""How an interview ends: declined, stopped, kept, deleted."""

import pytest
from sqlalchemy import text

from interview_app.interview.pages import ChoicesPage, CodeBackPage, KeepPage, ThanksPage
from interview_app.interview.session import NotNow, Session
from interview_app.interview.withdrawal import locate
from interview_app.vault.stages import Stage
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, go_to


def begun(laptop: Laptop, step: str) -> Session:
    """Return a session on a page."""
    session = laptop.begin()
    go_to(session, step)
    return session


def thanks(session: Session) -> ThanksPage:
    """Return the last page."""
    assert isinstance(session.page, ThanksPage)
    return session.page


@pytest.mark.parametrize("item", ["take_part", "safeguarding_understood"])
def test_a_no_to_something_required_leaves_a_count_and_nothing_else(laptop: Laptop, item: str) -> None:
    """Thanks, no code, and no row in the vault."""
    session = begun(laptop, f"consent:{item}")
    session.decide(item, "refused")
    session.next()
    while session.page.step != "choices":
        session.skip()
    session.confirm_choices()
    assert session.ended == "declined"
    assert thanks(session).code == ""
    assert laptop.vault.interviews() == ()
    assert laptop.vault.refusals() == 1


@pytest.mark.parametrize("step", ["read:what", "consent:take_part", "choices"])
def test_stopping_before_consent_stores_nothing(laptop: Laptop, step: str) -> None:
    """It is a no, and counts as one."""
    session = begun(laptop, step)
    session.stop()
    session.stop()
    assert (session.ended, session.interview) == ("declined", None)
    assert laptop.vault.interviews() == ()
    assert laptop.vault.refusals() == 1


@pytest.mark.parametrize("step", ["intro", "practice:ok", "v4:who", "end:trust", "about:life", "review"])
def test_stopping_later_asks_what_to_keep_and_carry_on_leads_back(laptop: Laptop, step: str) -> None:
    """From any page."""
    session = begun(laptop, step)
    session.stop()
    assert isinstance(session.page, KeepPage)
    assert session.page.early
    session.carry_on()
    assert session.page.step == step
    session.stop()
    session.back()
    assert session.page.step == step


def test_carry_on_leads_back_into_a_change(laptop: Laptop) -> None:
    """And from there to the review."""
    session = begun(laptop, "review")
    session.change("v2:why")
    session.stop()
    session.carry_on()
    session.skip()
    assert session.page.step == "review"


def test_keep_at_the_end_shows_the_code_once_and_stores_its_locator(laptop: Laptop) -> None:
    """The fieldworker can then close; the code itself is nowhere."""
    session = begun(laptop, "keep")
    card = session.make_card(CHEAP)
    session.keep(card)
    session.keep(card)
    assert session.ended == "kept"
    assert thanks(session).code == card.code
    assert thanks(session).withdraw_until.endswith("6 December 2026.")
    finished = session.state.finished
    assert finished is not None
    assert finished.complete
    salt = bytes.fromhex(laptop.pack.loaded.study.withdrawal_salt)
    assert finished.locator == locate(card.code, salt, CHEAP)
    (row,) = laptop.vault.interviews(Stage.CLOSING)
    assert row.id == session.interview


def test_keep_after_stop_says_that_the_interview_is_not_complete(laptop: Laptop) -> None:
    """What was said so far is kept as it is."""
    session = begun(laptop, "v3:ok")
    session.stop()
    session.keep(session.make_card(CHEAP))
    assert session.state.finished is not None
    assert not session.state.finished.complete
    assert session.ended == "kept"


@pytest.mark.parametrize("step", ["v3:ok", "keep"])
def test_delete_shreds_everything(laptop: Laptop, step: str) -> None:
    """Thanks and support as for everybody, but no code."""
    session = begun(laptop, step)
    session.stop()
    session.delete()
    session.delete()
    assert session.ended == "deleted"
    assert thanks(session).code == ""
    assert thanks(session).support
    assert laptop.vault.interviews(Stage.OPEN) == ()
    assert laptop.vault.interviews(Stage.CLOSING) == ()


def test_nothing_can_be_done_after_the_end(laptop: Laptop) -> None:
    """But closing windows may still say stop or pause, which changes nothing."""
    session = begun(laptop, "keep")
    session.keep(session.make_card(CHEAP))
    before = session.state
    for intent in (session.next, session.back, session.delete, session.skip, session.carry_on):
        with pytest.raises(NotNow):
            intent()
    with pytest.raises(NotNow):
        session.set_aids("dark", 100)
    session.stop()
    session.pause()
    session.resume_after_pause()
    assert not session.can_go_back
    assert not session.can_skip
    assert session.state == before


def test_choices_can_be_confirmed_again_after_going_back(laptop: Laptop) -> None:
    """The last confirmation counts; confirming the same is not another."""
    session = begun(laptop, "practice:ok")
    first = session.state.consent
    while session.page.step != "choices":
        session.back()
    session.confirm_choices()
    assert session.state.consent is first
    while session.page.step != "consent:quotes_anonymous":
        session.back()
    session.decide("quotes_anonymous", "refused")
    go_to_choices(session)
    session.confirm_choices()
    assert session.page.step == "intro"
    assert session.state.consent is not None
    assert session.state.consent.decisions["quotes_anonymous"] == "refused"


def test_a_later_no_to_taking_part_shreds_what_was_said(laptop: Laptop) -> None:
    """The page says that nothing is stored then, and nothing is: no record whose own consent says no can leave."""
    session = begun(laptop, "v2:ok")
    while session.page.step != "consent:take_part":
        session.back()
    session.decide("take_part", "refused")
    session.next()
    go_to_choices(session)
    assert isinstance(session.page, ChoicesPage)
    assert session.page.blocked
    session.confirm_choices()
    assert session.ended == "deleted"
    assert isinstance(session.page, ThanksPage)
    assert [row.stage for row in laptop.vault.interviews()] == [Stage.WITHDRAWN]


def go_to_choices(session: Session) -> None:
    """Go forwards without deciding anything anew."""
    while session.page.step != "choices":
        session.next()


def test_keep_can_be_pressed_again_when_the_disk_failed_half_way(laptop: Laptop) -> None:
    """The card that is shown is the one whose locator was stored."""
    session = begun(laptop, "keep")
    first, second = session.make_card(CHEAP), session.make_card(CHEAP)
    planted = "CREATE TRIGGER planted BEFORE UPDATE OF stage ON interview BEGIN SELECT RAISE(ABORT, 'planted'); END"
    on_the_disk(laptop, planted)
    with pytest.raises(Exception, match="planted"):
        session.keep(first)
    assert isinstance(session.page, KeepPage)
    assert session.ended == ""
    on_the_disk(laptop, "DROP TRIGGER planted")
    session.keep(second)
    assert thanks(session).code == first.code
    assert session.state.finished is not None
    assert session.state.finished.locator == first.locator


def on_the_disk(laptop: Laptop, statement: str) -> None:
    """Change the vault's database behind its back."""
    with laptop.vault._database.store.transaction() as database:
        database.execute(text(statement))


def at_code(laptop: Laptop) -> Session:
    """Return a session that shows its code."""
    session = begun(laptop, "keep")
    session.keep(session.make_card(CHEAP))
    return session


def asked_part(session: Session, code: str) -> str:
    """Return the part of a code that the page asks for."""
    assert isinstance(session.page, CodeBackPage)
    return code.split("-")[session.page.group - 1]


def test_the_code_is_forgotten_once_a_part_was_typed_back(laptop: Laptop) -> None:
    """After any number of wrong tries, and however it is written; then nothing leads back to it."""
    session = at_code(laptop)
    code = thanks(session).code
    session.check_code()
    for wrong in ("", "AAAA", code.split("-")[0][:3], code[:-3]):
        assert not session.type_back(wrong)
    assert session.type_back(f" {asked_part(session, code).lower()} ")
    assert thanks(session).code == ""
    assert not session.can_go_back
    assert session.ended == "kept"


def test_all_of_the_code_is_as_good_as_a_part(laptop: Laptop) -> None:
    """Somebody who types the whole card has it."""
    session = at_code(laptop)
    code = thanks(session).code
    session.check_code()
    assert session.type_back(code)


def test_typing_back_can_be_skipped_and_the_code_seen_again(laptop: Laptop) -> None:
    """Back leads to it from the question and from the last page, until the laptop is given back."""
    session = at_code(laptop)
    code = thanks(session).code
    session.check_code()
    assert session.can_skip
    session.back()
    assert thanks(session).code == code
    session.check_code()
    session.skip()
    assert thanks(session).code == ""
    session.back()
    assert thanks(session).code == code
    session.forget_code()
    assert thanks(session).code == ""
    assert not session.can_go_back


def test_which_part_is_asked_follows_from_chance(laptop: Laptop) -> None:
    """Each of the three comes up."""
    session = at_code(laptop)
    groups = set()
    for _ in range(40):
        session.check_code()
        assert isinstance(session.page, CodeBackPage)
        groups.add(session.page.group)
        session.back()
    assert groups == {1, 2, 3}


def test_typing_back_leaves_no_event(laptop: Laptop) -> None:
    """Neither that it was asked, nor that it was right."""
    session = at_code(laptop)
    before = laptop.vault.audit_head()
    code = thanks(session).code
    session.check_code()
    session.type_back("0000")
    session.type_back(code)
    assert laptop.vault.audit_head() == before


def test_only_the_page_with_the_code_asks_for_it(laptop: Laptop) -> None:
    """Elsewhere it is a bug."""
    session = begun(laptop, "keep")
    with pytest.raises(NotNow):
        session.check_code()
    with pytest.raises(NotNow):
        session.type_back("0000")
