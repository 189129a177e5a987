"""Consent goes on: what each use needs, asked again, agreed anew."""

from typing import ClassVar, cast

import pytest

from interview_app.interview.events import Answer, Answered, ConsentConfirmed, Decision, Moved, Rated, Wrote
from interview_app.interview.state import AnswerWithoutConsent, EventOutOfPlace, Place, apply, fold
from interview_app.interview.value import Value
from interview_app.interview.willing import AUDIO, QUOTES, REUSE, TAKE_PART, ConsentOutdated, Reaffirmed, agrees
from tests.factories.interview import LANGUAGE, YES_TO_ALL, consented, state_after


class Voice(Value, frozen=True, tag="voice"):
    """An answer of a kind that needs more than a word does."""

    needs: ClassVar[str] = AUDIO


VOICE = cast("Answer", Voice())


def chosen(**changed: Decision) -> ConsentConfirmed:
    """Return confirmed choices that differ from yes to all."""
    return consented({**YES_TO_ALL, **changed})


def test_an_answer_that_needs_more_than_taking_part_is_not_stored_without_it() -> None:
    """A voice needs a yes of its own; not answered is no."""
    for decision in ("refused", "not_answered"):
        with pytest.raises(AnswerWithoutConsent):
            state_after(chosen(audio_record=decision), Answered("v1:why", VOICE))
    with pytest.raises(AnswerWithoutConsent):
        state_after(Answered("v1:why", VOICE))
    assert state_after(chosen(audio_record="given"), Answered("v1:why", VOICE)).answers


def test_a_later_no_counts_for_what_was_said_before() -> None:
    """What may be done with it follows from the last choices, not from those at the time."""
    said = state_after(Answered("v1:why", Wrote("words")))
    assert said.allows(QUOTES)
    assert not apply(said, chosen(quotes_anonymous="refused")).allows(QUOTES)
    assert apply(said, chosen(keep_for_reuse="given")).allows(REUSE)


def test_without_taking_part_nothing_is_allowed() -> None:
    """A yes to quotes is worth nothing beside a no to taking part."""
    assert not agrees(QUOTES, {TAKE_PART: "refused", QUOTES: "given"})
    assert not agrees(QUOTES, {QUOTES: "given"})


def test_where_another_person_consents_either_no_counts() -> None:
    """The participant has to take part themselves; of the rest counts what they were asked or have changed."""
    both: dict[str, Decision] = {TAKE_PART: "given", QUOTES: "given"}
    assert agrees(QUOTES, both, {TAKE_PART: "given"})
    assert not agrees(QUOTES, both, {TAKE_PART: "given", QUOTES: "refused"})
    assert not agrees(QUOTES, both, {})
    assert not agrees(QUOTES, {TAKE_PART: "given", QUOTES: "refused"}, both)


def test_only_other_choices_are_counted_as_a_change() -> None:
    """Confirming the same again is no change of mind."""
    state = state_after(consented(), chosen(quotes_anonymous="refused"), chosen(quotes_anonymous="given"))
    assert state.willing.changes == 2


def test_the_pages_on_which_it_was_still_ok_are_remembered_once() -> None:
    """A pause or a stop is in the log, and is no yes."""
    asked = [Reaffirmed("intro", "pause"), Reaffirmed("intro", "yes"), Reaffirmed("intro", "yes")]
    assert state_after(*asked, Reaffirmed("about", "stop")).willing.still_ok == ("intro",)


def test_nothing_is_recorded_while_something_has_to_be_agreed_anew() -> None:
    """Not even with the yes of before; and the text that counts is the new one."""
    outdated = state_after(Answered("v1:ok", Rated(2)), ConsentOutdated("longer", "2"))
    with pytest.raises(AnswerWithoutConsent):
        apply(outdated, Answered("v1:ok", Rated(3)))
    with pytest.raises(EventOutOfPlace):
        apply(outdated, consented())
    renewed = apply(outdated, ConsentConfirmed("ef" * 32, LANGUAGE, dict(YES_TO_ALL), version="2"))
    assert apply(renewed, Answered("v1:ok", Rated(3))).answers["v1:ok"].changes == 1
    assert (renewed.willing.agreed, renewed.willing.outdated) == ("longer", None)


def test_choices_confirmed_in_another_language_than_the_chosen_one_are_refused() -> None:
    """Nobody agrees to what they may not be able to read."""
    with pytest.raises(EventOutOfPlace):
        state_after(consented(language="pl"))


def test_from_the_choices_the_way_leads_back_to_where_one_was() -> None:
    """Also from the page that Stop leads to, and when Stop is pressed among the choices."""
    there = Moved("v2:why", changing=True)
    aside = state_after(there, Moved("my_choices"), Moved("my_choices:check"))
    assert aside.aside == Place("v2:why", changing=True)
    assert fold([Moved("stop")], aside).stopped_at == aside.aside
    stopped = state_after(there, Moved("stop"), Moved("my_choices"))
    assert (stopped.aside, stopped.stopped_at) == (Place("stop"), Place("v2:why", changing=True))
    assert apply(stopped, Moved("stop")).stopped_at == Place("v2:why", changing=True)
