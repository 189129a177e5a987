"""From which place in the rotation an interview's deck comes, and what becomes of the place."""

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_app.base.paths import LaptopPaths
from interview_app.interview import events
from interview_app.interview.events import Rated, TakenOut
from interview_app.interview.session import Session
from interview_app.study.plan import allot
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness
from tests.factories.interview import IN_ENGLISH, PASSPHRASE, Laptop, go_to, new_laptop, opened
from tests.factories.study import gla
from tests.factories.vault import take_place

MARK, OTHER = b"m" * 32, b"o" * 32
STUDY = gla().study.id


@pytest.fixture
def marked(tmp_path: Path) -> Iterator[Laptop]:
    """Make a laptop whose machine has a name."""
    made = new_laptop(tmp_path / "first", MARK)
    yield made
    made.vault.close()


def copied(laptop: Laptop, folder: Path) -> Laptop:
    """Return a copy of a laptop's data on another machine."""
    laptop.vault.close()
    shutil.copytree(laptop.folder, folder)
    laptop.restart(MARK)
    chance = SeededRandomness("another laptop")
    where = LaptopPaths(folder).vault
    vault = Vault.unlock(where, PASSPHRASE, clock=laptop.clock, randomness=chance, machine=OTHER)
    return replace(laptop, folder=folder, vault=vault, randomness=chance)


def rate_one(laptop: Laptop) -> Session:
    """Hold an interview up to its first rating."""
    session = laptop.begin()
    go_to(session, "v1:why")
    return session


def stop_and_keep(session: Session) -> None:
    """Stop where they are, and keep what was said."""
    session.stop()
    session.keep(session.make_card(CHEAP))


def test_on_its_own_machine_the_deck_is_the_next_in_turn(marked: Laptop) -> None:
    """After switching off and on as well."""
    for place in range(2):
        plan = rate_one(marked).state.setup.plan
        expected = allot.allot(gla().study, gla().rows, marked.pack.device, place)
        assert (plan.allotted, plan.deck, plan.rows) == ("rotation", expected.deck, expected.rows)
        marked.restart(MARK)


def test_a_copy_on_another_machine_does_not_hand_out_the_same_decks(marked: Laptop, tmp_path: Path) -> None:
    """There the deck follows from the participant's seed, is marked, and the counter stays where it was."""
    rate_one(marked)
    copy = copied(marked, tmp_path / "second")
    plan = rate_one(copy).state.setup.plan
    expected = allot.allot_by_hash(gla().study, gla().rows, plan.seed)
    assert (plan.allotted, plan.deck, plan.rows) == ("hash", expected.deck, expected.rows)
    assert copy.vault.next_allotment(STUDY) == 1
    copy.vault.verify_audit()
    assert rate_one(marked).state.setup.plan.allotted == "rotation"
    assert marked.vault.next_allotment(STUDY) == 2
    copy.vault.close()


def test_decks_by_hash_come_in_no_turn(marked: Laptop) -> None:
    """Each participant's own seed decides, so that a copy of the laptop would decide otherwise."""
    marked.restart(OTHER)
    decks = Counter(marked.begin().state.setup.plan.deck for _ in range(40))
    assert len(decks) > 8


def test_a_pack_that_is_no_single_laptops_gives_decks_by_hash(marked: Laptop) -> None:
    """Device number 0 is the place of none."""
    session = Session.begin(
        marked.vault, replace(marked.pack, device=0), IN_ENGLISH, clock=FixedClock(), randomness=marked.randomness
    )
    assert session.state.setup.plan.allotted == "hash"


def test_an_interview_by_hash_can_be_kept_and_deleted_like_any_other(marked: Laptop) -> None:
    """Giving nothing back is no error."""
    marked.restart(OTHER)
    stop_and_keep(rate_one(marked))
    session = rate_one(marked)
    session.stop()
    session.delete()
    assert marked.vault.next_allotment(STUDY) == 0


def test_who_stops_before_the_first_rating_leaves_the_deck(marked: Laptop) -> None:
    """Nothing was taken, so the next participant is shown the same deck."""
    session = marked.begin()
    go_to(session, "v1:ok")
    deck = session.state.setup.plan.deck
    stop_and_keep(session)
    assert marked.begin().state.setup.plan.deck == deck


def test_who_takes_out_the_only_rating_gives_the_deck_back(marked: Laptop) -> None:
    """When they keep the rest, nothing of the deck is rated."""
    session = rate_one(marked)
    assert marked.vault.next_allotment(STUDY) == 1
    interview = session.interview
    assert interview is not None
    session._journal.take_out(TakenOut("v1:ok"))
    session = marked.resume(interview)
    stop_and_keep(session)
    assert marked.vault.next_allotment(STUDY) == 0


def test_deleting_everything_gives_the_deck_back(marked: Laptop) -> None:
    """The next participant is shown it."""
    session = rate_one(marked)
    session.stop()
    session.delete()
    assert marked.vault.next_allotment(STUDY) == 0


def test_a_deck_that_was_taken_without_a_rating_is_not_wasted(marked: Laptop) -> None:
    """As a power cut could leave it once: the rating takes the same place; without one, the place is given back."""
    session = marked.begin()
    go_to(session, "v1:ok")
    interview = session.interview
    assert interview is not None
    take_place(marked.vault, interview)
    marked.restart(MARK)
    session = marked.resume(interview)
    assert "v1:ok" not in session.state.answers
    session.answer(Rated(2))
    assert marked.vault.next_allotment(STUDY) == 1
    marked.restart(MARK)
    other = marked.begin()
    go_to(other, "v1:ok")
    assert other.interview is not None
    take_place(marked.vault, other.interview)
    assert marked.vault.next_allotment(STUDY) == 2
    marked.restart(MARK)
    stop_and_keep(marked.resume(other.interview))
    assert marked.vault.next_allotment(STUDY) == 1


def test_an_interview_goes_on_as_it_was_begun(marked: Laptop) -> None:
    """Resumed on another machine, it keeps its plan and still uses up its place there."""
    session = marked.begin()
    go_to(session, "v1:ok")
    assert session.interview is not None
    marked.restart(OTHER)
    again = marked.resume(session.interview)
    again.answer(Rated(3))
    assert again.state.setup.plan.allotted == "rotation"
    assert marked.vault.next_allotment(STUDY) == 1


def test_an_interview_from_before_this_was_noted_rotates() -> None:
    """Its log says nothing of how the deck was chosen; there was one way only."""
    written = events.encode(opened())
    older = written.replace(b',"allotted":"rotation"', b"").replace(b'"allotted":"rotation",', b"")
    assert older != written
    assert events.decode(older) == opened()
