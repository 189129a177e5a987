"""No order of events stores an answer, a voice, a quote or an archive flag against the choices as they stand."""

from typing import ClassVar, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.bundle import from_state, record
from interview_app.interview.events import Answer, Answered, ConsentConfirmed, Decision, Event, Finished, Rated, Wrote
from interview_app.interview.state import AnswerWithoutConsent, EventOutOfPlace, InterviewState, apply
from interview_app.interview.value import Value
from interview_app.interview.willing import ConsentOutdated
from tests.factories.interview import opened
from tests.factories.study import gla


class Voice(Value, frozen=True, tag="voice"):
    """Stands for a recording: an answer that needs more than taking part."""

    needs: ClassVar[str] = "audio_record"


ITEMS = ("take_part", "safeguarding_understood", "audio_record", "quotes_anonymous", "keep_for_reuse")
VERSIONS = ("", "2", "3")
ANSWERS: tuple[Answer, ...] = (Rated(2), Wrote("words"), cast("Answer", Voice()))
DECISIONS = st.sampled_from(cast("list[Decision]", ["given", "given", "refused", "not_answered"]))


@st.composite
def confirmations(draw: st.DrawFn) -> ConsentConfirmed:
    """Return choices that somebody confirms, on some version's text and in some language."""
    decisions = {item: draw(DECISIONS) for item in ITEMS}
    language = draw(st.sampled_from(["en-GB", "en-GB", "en-GB", "pl"]))
    version = draw(st.sampled_from(VERSIONS))
    return ConsentConfirmed("cd" * 32, language, decisions, version=version, month="2026-11")


EVENTS = st.one_of(
    confirmations(),
    confirmations(),
    st.builds(Answered, st.sampled_from(["v1:ok", "v1:why", "end:trust"]), st.sampled_from(ANSWERS)),
    st.builds(Answered, st.sampled_from(["v1:ok", "v1:why", "end:trust"]), st.sampled_from(ANSWERS)),
    st.builds(ConsentOutdated, st.sampled_from(["a", "b"]), st.sampled_from(VERSIONS[1:])),
    st.just(Finished(complete=True, locator="ef" * 16)),
)


class Model:
    """What may be done, worked out in another way: from the whole history and not from a state."""

    def __init__(self) -> None:
        self.confirmed: ConsentConfirmed | None = None
        self.due = ""
        self.renewed = False
        self.over = False

    def takes(self, event: Event) -> bool:
        """Tell whether an event may happen, and remember it if so."""
        match event:
            case ConsentConfirmed(language=language, version=version):
                fits = version == self.due if self.due else bool(version) or not self.renewed
                if language != "en-GB" or not fits:
                    return False
                self.renewed = self.renewed or bool(self.due)
                self.confirmed, self.due = event, ""
            case Answered(answer=answer):
                return not self.over and not self.due and self.says_yes("take_part") and self.says_yes(answer.needs)
            case ConsentOutdated(version=version):
                self.due = version
            case Finished():
                self.over = True
            case _:
                pass
        return True

    def says_yes(self, item: str) -> bool:
        """Tell whether the last choices say yes, to taking part and to this."""
        decided = {} if self.confirmed is None else self.confirmed.decisions
        return decided.get("take_part") == decided.get(item) == "given"


def built(state: InterviewState) -> record.Record:
    """Return the record that Seal now would make of it at this moment."""
    return from_state.build(gla(), state, interview="ab" * 16, month="2026-11", pauses=0, unfinished="laptop")


def without_voices(state: InterviewState) -> bool:
    """Tell whether a record can be made here: the stand-in for a voice is none of the answers that it knows."""
    kinds = {type(each.answer).__name__ for each in state.answers.values()}
    return Voice.__name__ not in kinds or not state.allows("audio_record")


@settings(max_examples=150, deadline=None)
@given(st.lists(EVENTS, max_size=25))
def test_no_order_of_events_goes_against_the_choices_as_they_stand(happened: list[Event]) -> None:
    """Whatever cannot be is refused when it comes, and what is kept follows the last word."""
    state, model = apply(InterviewState(), opened()), Model()
    for event in happened:
        expected = model.takes(event)
        try:
            after = apply(state, event)
        except (AnswerWithoutConsent, EventOutOfPlace):
            assert not expected
            continue
        assert expected
        state = after
        for key in state.unwanted:
            assert not model.says_yes(getattr(state.answers[key].answer, "needs", ""))
        if state.consent is not None and without_voices(state):
            made = built(state)
            assert made.may_keep == model.says_yes("keep_for_reuse")
            assert made.may_quote == model.says_yes("quotes_anonymous")
            words = [answer for answer in made.answers if isinstance(answer, record.Words)]
            assert all(said.may_quote == made.may_quote for said in words)
            assert record.decode(record.encode(made)) == made
