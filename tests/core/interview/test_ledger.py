"""The ledger of decisions: append-only, chained, and never another person's."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.interview import ledger
from interview_app.interview.events import Decision
from interview_app.interview.ledger import Confirmation, LedgerBroken, Line, extended, standing, verify
from interview_app.interview.signing import Who
from interview_app.interview.state import DecisionByAnother, fold
from tests.factories.interview import consented, opened

DOCUMENT, LATER = "cd" * 32, "ef" * 32
ITEMS = ("take_part", "quotes_anonymous", "keep_for_reuse")


def confirmed(document: str = DOCUMENT, who: Who = "participant", **decisions: Decision) -> Confirmation:
    """Return a confirmation by somebody."""
    return Confirmation(who, decisions, document, "2026-11", {})


def grown(*confirmations: Confirmation) -> tuple[Line, ...]:
    """Return the ledger after several."""
    lines: tuple[Line, ...] = ()
    for each in confirmations:
        lines = extended(lines, each)
    return lines


def told(lines: tuple[Line, ...]) -> list[tuple[str, str]]:
    """Return what the lines say."""
    return [(line.item, line.entry) for line in lines]


def test_the_first_confirmation_writes_a_line_for_each_item() -> None:
    """Also for what was refused or not answered; by name, since a log keeps no other order."""
    lines = grown(confirmed(take_part="given", quotes_anonymous="refused", keep_for_reuse="not_answered"))
    assert told(lines) == [("keep_for_reuse", "not_answered"), ("quotes_anonymous", "refused"), ("take_part", "given")]
    verify(lines)


def test_confirming_the_same_again_adds_nothing() -> None:
    """Going back to the page and on again is no decision."""
    once = grown(confirmed(take_part="given", quotes_anonymous="refused"))
    assert extended(once, confirmed(take_part="given", quotes_anonymous="refused")) == once


def test_a_no_after_a_yes_is_withdrawn_and_a_yes_can_follow() -> None:
    """Nothing is overwritten: the yes stays in the ledger, and the last line counts."""
    yes, no = confirmed(quotes_anonymous="given"), confirmed(quotes_anonymous="refused")
    lines = grown(yes, no, confirmed(quotes_anonymous="not_answered"), yes)
    assert [entry for _, entry in told(lines)] == ["given", "withdrawn", "given"]
    assert standing(lines[:2], "participant") == {"quotes_anonymous": "refused"}
    assert standing(lines, "participant") == {"quotes_anonymous": "given"}


def test_other_words_supersede_what_was_decided_about_the_earlier_ones() -> None:
    """A decision is about the words that were read; new words are decided anew."""
    lines = grown(confirmed(take_part="given"), confirmed(LATER, take_part="given"))
    assert told(lines) == [("take_part", "given"), ("take_part", "superseded"), ("take_part", "given")]
    assert [line.document for line in lines] == [DOCUMENT, DOCUMENT, LATER]
    gone = grown(confirmed(take_part="given", keep_for_reuse="given"), confirmed(take_part="given"))
    assert standing(gone, "participant") == {"take_part": "given"}


def test_two_people_have_lines_of_their_own() -> None:
    """A parent's yes is not the participant's."""
    lines = grown(confirmed(who="parent", take_part="given"), confirmed(take_part="refused"))
    assert standing(lines, "parent") == {"take_part": "given"}
    assert standing(lines, "participant") == {"take_part": "refused"}


@given(
    st.lists(
        st.builds(
            Confirmation,
            who=st.sampled_from(["participant", "parent"]),
            decisions=st.dictionaries(
                st.sampled_from(ITEMS), st.sampled_from(["given", "refused", "not_answered"]), min_size=1
            ),
            document=st.sampled_from([DOCUMENT, LATER]),
            month=st.just("2026-11"),
            texts=st.just({}),
        ),
        max_size=8,
    )
)
def test_whatever_is_confirmed_the_chain_holds_and_tells_the_last_word(confirmations: list[Confirmation]) -> None:
    """Each ledger only ever grows, verifies, and stands for each person's last confirmation."""
    lines: tuple[Line, ...] = ()
    for each in confirmations:
        longer = extended(lines, each)
        assert longer[: len(lines)] == lines
        lines = longer
        given_now = {item for item, decision in standing(lines, each.who).items() if decision == "given"}
        assert given_now == {item for item, decision in each.decisions.items() if decision == "given"}
    verify(lines)


LINES = grown(
    confirmed(take_part="given", quotes_anonymous="given", keep_for_reuse="refused"),
    confirmed(take_part="given", quotes_anonymous="refused", keep_for_reuse="refused"),
)
OTHER = {
    "n": 7,
    "item": "recontact",
    "entry": "superseded",
    "who": "parent",
    "reason": "asked",
    "text": LATER,
    "document": LATER,
    "month": "2026-12",
    "digest": "00" * 32,
}


@pytest.mark.parametrize("at", range(len(LINES)))
@pytest.mark.parametrize("name", list(OTHER))
def test_any_change_to_any_line_is_noticed(at: int, name: str) -> None:
    """Each field of each line is under the chain."""
    changed = msgspec.structs.replace(LINES[at], **{name: OTHER[name]})
    assert changed != LINES[at]
    with pytest.raises(LedgerBroken):
        verify((*LINES[:at], changed, *LINES[at + 1 :]))


@pytest.mark.parametrize("lines", [LINES[1:], (LINES[0], *LINES[2:]), (LINES[1], LINES[0], *LINES[2:]), LINES + LINES])
def test_a_line_left_out_moved_or_put_in_is_noticed(lines: tuple[Line, ...]) -> None:
    """And one cut off from the end by whoever knows the newest digest."""
    with pytest.raises(LedgerBroken):
        verify(lines)
    assert ledger.head(LINES[:-1]) != ledger.head(LINES)


def test_the_log_is_the_ledger() -> None:
    """Replaying the confirmations gives the lines; there is nothing else to keep."""
    state = fold((opened(), consented(), consented({"take_part": "given", "quotes_anonymous": "refused"})))
    verify(state.ledger)
    assert standing(state.ledger, "participant") == {"take_part": "given", "quotes_anonymous": "refused"}


@pytest.mark.parametrize(("pressed_by", "reason"), [("fieldworker", ""), ("self", "asked")])
def test_nobody_decides_for_a_participant_who_did_not_ask_for_it(pressed_by: str, reason: str) -> None:
    """The fieldworker's finger needs a reason; the participant's own needs none and has none."""
    pressed = msgspec.structs.replace(consented(), pressed_by=pressed_by, reason=reason)
    with pytest.raises(DecisionByAnother):
        fold((opened(), pressed))


def test_a_decision_that_was_pressed_for_somebody_says_why() -> None:
    """The ledger keeps the reason with the line."""
    pressed = msgspec.structs.replace(consented(), pressed_by="fieldworker", reason="access")
    assert {line.reason for line in fold((opened(), pressed)).ledger} == {"access"}
