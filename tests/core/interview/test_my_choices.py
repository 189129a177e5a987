"""*My choices* where another person consents: the participant's own, and both again when the text has changed."""

from dataclasses import replace

from interview_app.interview import consent
from interview_app.interview.events import Decision
from interview_app.interview.my_choices import WHAT_CHANGED, my_choices, what_changed
from interview_app.interview.renewal import ConsentText
from interview_app.interview.willing import agrees
from interview_app.study.wording import Wording
from tests.factories.renewed import CHANGE, POINT, newer
from tests.factories.study import gla

WORDS = gla().wording("en-GB")
FOR_PARENT = Wording(
    "en-GB",
    {
        **WORDS.entries,
        "for_parent": WORDS.entries["consent"],
        "turn": {"participant": "The young person", "parent": "The parent"},
    },
)
TEXT = ConsentText(gla(), FOR_PARENT)
BOTH: dict[str, Decision] = {
    "take_part": "given",
    "safeguarding_understood": "given",
    "quotes_anonymous": "given",
    "keep_for_reuse": "refused",
    "assent:take_part": "given",
    "assent:safeguarding_understood": "given",
}


def test_the_participant_can_say_no_to_whatever_the_other_person_said_yes_to() -> None:
    """In their own words, and only they are asked."""
    page = my_choices(TEXT, BOTH, "parent")
    assert [choice.item for choice in page.choices] == [f"assent:{item}" for item in consent.blank(gla().study)]
    assert {choice.item for choice in page.choices if choice.yes} == {
        "assent:take_part",
        "assent:safeguarding_understood",
        "assent:quotes_anonymous",
    }
    draft: dict[str, Decision] = {**BOTH, "assent:quotes_anonymous": "refused"}
    assert consent.allows(gla().study, draft, "parent")
    confirmed = consent.confirmed(gla(), FOR_PARENT, draft, "2026-11", "parent")
    assert confirmed.decisions["quotes_anonymous"] == "given"
    assert confirmed.assents["quotes_anonymous"] == "refused"
    assert not agrees("quotes_anonymous", confirmed.decisions, confirmed.assents)
    assert "assent:quotes_anonymous" in {
        row.item for row in consent.choice_rows(gla().study, FOR_PARENT, draft, "parent")
    }


def test_nobody_elses_no_can_be_turned_into_a_yes() -> None:
    """It is shown as it stands, without cards."""
    closed = my_choices(TEXT, BOTH, "parent").choices[-1]
    assert (closed.item, closed.decision, closed.yes, closed.no) == ("assent:keep_for_reuse", "refused", "", "")
    assert closed.words_refused


def test_to_a_changed_text_both_have_to_agree() -> None:
    """Each decision with the name of whose it is."""
    page = my_choices(TEXT, BOTH, "parent", "renew:choices")
    assert [(choice.item, choice.who) for choice in page.choices] == [
        *((item, "The parent") for item in consent.blank(gla().study)),
        ("assent:take_part", "The young person"),
        ("assent:safeguarding_understood", "The young person"),
    ]
    assert all(choice.yes for choice in page.choices)


def test_what_changed_is_the_newer_studys_page() -> None:
    """Title, paragraphs and points."""
    loaded = newer()
    page = what_changed(replace(TEXT, loaded=loaded, wording=loaded.wording("en-GB"), change=CHANGE))
    assert (page.step, page.title, page.points) == (WHAT_CHANGED, "What changed", (POINT,))
