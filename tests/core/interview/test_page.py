"""From a step to what stands on the screen."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from interview_app.interview import consent, flow
from interview_app.interview.events import Answered, Decision, DrawnWhatIf, Rated, WhatIfsDrawn
from interview_app.interview.page import page
from interview_app.interview.pages import (
    AidsPage,
    ChoicesPage,
    ConsentPage,
    HandOverPage,
    KeepPage,
    Page,
    QuestionPage,
    RatingQuestion,
    ReadingPage,
    ReviewPage,
    SignPage,
    Story,
    TeachBackPage,
    ThanksPage,
)
from interview_app.interview.sign_page import with_rows
from interview_app.interview.signing import ROLES, Signature, Witness
from interview_app.interview.state import STOP, InterviewState
from interview_app.study.document import consent_document
from interview_app.study.wording import Wording
from tests.factories.interview import state_after
from tests.factories.study import gla

DRAFT = consent.blank(gla().study)


def shown(step: str, state: InterviewState | None = None, language: str = "en-GB") -> Page:
    """Return the page of a step."""
    return page(gla(), gla().wording(language), state or state_after(), step, DRAFT)


def story_of(step: str, state: InterviewState | None = None) -> Story:
    """Return the story beside a question."""
    found = shown(step, state)
    assert isinstance(found, QuestionPage)
    assert found.story is not None
    return found.story


KINDS: dict[str, type[Page]] = {
    "read:limits": ReadingPage,
    "consent:take_part": ConsentPage,
    "sign:participant": SignPage,
    "choices": ChoicesPage,
    "intro": ReadingPage,
    "practice:ok": QuestionPage,
    "v1:who": QuestionPage,
    "end:trust": QuestionPage,
    "about": ReadingPage,
    "about:life": QuestionPage,
    "review": ReviewPage,
    STOP: KeepPage,
    "keep": KeepPage,
    "thanks": ThanksPage,
}


@pytest.mark.parametrize("step", KINDS)
def test_each_step_has_its_kind_of_page(step: str) -> None:
    """A window can tell by type what to draw, and by step which page it is."""
    found = shown(step)
    assert isinstance(found, KINDS[step])
    assert found.step == step


@pytest.mark.parametrize("language", gla().study.languages)
def test_every_page_can_be_shown_in_every_language(language: str) -> None:
    """Nothing is missing in a language that the study check has passed."""
    state = state_after(WhatIfsDrawn((DrawnWhatIf(1, 1, "scope", "all"),)), language=language)
    for step in (*flow.steps(gla(), state), STOP):
        assert shown(step, state, language).step == step


def on_sheet(page: ReadingPage) -> tuple[str, ...]:
    """Return what the full sheet says, on the last of the pages that offer it."""
    last = page.step == f"read:{gla().study.consent.pages[-1]}"
    return (page.sheet.title, *page.sheet.paragraphs) if last and page.sheet is not None else ()


def test_what_is_read_before_consent_is_exactly_the_consent_document() -> None:
    """The stored hash is of what was really shown, in the order in which it was shown."""
    said = [text for _, text in consent_document(gla().study, gla().wording("en-GB")).strings]
    on_pages: list[str] = []
    for step in flow.before_consent(gla().study):
        match shown(step):
            case ReadingPage(_, title, paragraphs, points) as page:
                on_pages += [title, *paragraphs, *points, *on_sheet(page)]
            case TeachBackPage() as said_back:
                around = [said_back.lead, said_back.beside, said_back.listen]
                outcomes = [words for _, words in said_back.outcomes]
                first = said_back.lead not in on_pages
                on_pages += [said_back.question, *(around if first else []), *said_back.listen_for]
                on_pages += [*(outcomes if first else []), *said_back.again]
            case ConsentPage() as asked:
                on_pages += [asked.question, *asked.explanation.split("\n"), asked.yes, asked.no]
            case HandOverPage() | AidsPage():
                continue  # the program's own words
            case SignPage() as sign:
                on_pages += [sign.title, sign.text, *(way.title for way in sign.ways)]
                tools = {"spoken": [sign.phrase], "paper": [sign.serial]}
                on_pages += [text for way in sign.ways for text in (way.text, *tools.get(way.kind, []))]
                on_pages += [sign.witness, *(words for _, words in sign.witnesses)]
                on_pages += [sign.helped, sign.hint, *(words for _, words in sign.helpers)]
            case ChoicesPage():
                break
            case other:
                raise AssertionError(other.step)
    assert said[: len(on_pages)] == on_pages
    assert set(said[len(on_pages) :]) == set(check_my_choices())


def check_my_choices() -> Iterator[str]:
    """Return what *Check my choices* can say of its own, for every decision about every item."""
    study, wording = gla().study, gla().wording("en-GB")
    labels = {wording.text("consent", item.id, name) for item in study.consent.items for name in ("yes", "no")}
    decisions: tuple[Decision, ...] = ("given", "refused", "not_answered")
    for required, optional in product(decisions, repeat=2):
        draft = {item.id: required if item.required else optional for item in study.consent.items}
        choices = consent.choices_page(study, wording, draft)
        yield from {choices.title, choices.text, choices.confirm, *(row.words for row in choices.rows)} - labels
        if choices.blocked:
            yield choices.blocked
    willing = consent.choices_page(study, wording, dict.fromkeys(DRAFT, "given"))
    witnesses: tuple[Witness, ...] = ("present", "independent")
    for kind, witness in product(study.consent.sign, witnesses):
        signed = Signature("participant", kind, witness=witness, helpers=ROLES)
        row = with_rows(willing, wording, [signed]).rows[-1]
        yield from (row.question, *row.words.split("\n"))


def test_a_vignette_has_a_sentence_and_a_fact_for_each_dimension() -> None:
    """In the order of the study file, none of them marked."""
    told = story_of("v2:ok")
    levels = gla().row(state_after().setup.plan.rows[1]).levels
    words = gla().wording("en-GB")
    assert [sentence.text for sentence in told.sentences] == [words.text(name, level) for name, level in levels.items()]
    assert [fact.text for fact in told.facts] == [words.text("fact", name, level) for name, level in levels.items()]
    assert not any(sentence.changed for sentence in told.sentences)
    assert told.lead == ""


def test_a_what_if_marks_the_one_sentence_that_changed() -> None:
    """And says that something is different."""
    row = state_after().setup.plan.rows[2]
    state = state_after(WhatIfsDrawn((DrawnWhatIf(3, row, "receiver", "nhs"),)))
    told, before = story_of("whatif1:ok", state), story_of("v3:ok", state)
    marked = [sentence.text for sentence in told.sentences if sentence.changed]
    assert marked == [gla().wording("en-GB").text("receiver", "nhs")]
    assert sum(a != b for a, b in zip(told.sentences, before.sentences, strict=True)) == 1
    assert told.lead == "Now one thing is different."


def test_the_practice_story_is_marked_as_practice() -> None:
    """It has its own words, and no facts under it."""
    found = shown("practice:ok")
    assert isinstance(found, QuestionPage)
    assert found.practice
    assert found.note == "Practice. This one does not count."
    assert story_of("practice:ok").title == "A practice story"
    assert isinstance(found.question, RatingQuestion)


def test_a_question_at_the_end_stands_beside_no_story() -> None:
    """General questions must not seem to be about Sam's last story."""
    found = shown("end:wrong")
    assert isinstance(found, QuestionPage)
    assert found.story is None


def test_a_page_shows_the_answer_it_already_has() -> None:
    """Going back loses nothing."""
    found = shown("v1:ok", state_after(Answered("v1:ok", Rated(4))))
    assert isinstance(found, QuestionPage)
    assert found.answer == Rated(4)


def test_a_note_that_the_study_does_not_word_is_left_to_the_window() -> None:
    """And no other question has one."""
    entries = {**gla().wording("en-GB").entries, "practice": {"title": "Practice", "text": ["Sam."]}}
    bare = replace(gla(), wordings={"en-GB": Wording("en-GB", entries)})
    for step in ("practice:ok", "v1:ok"):
        loaded = bare if step == "practice:ok" else gla()
        found = page(loaded, loaded.wording("en-GB"), state_after(), step, DRAFT)
        assert isinstance(found, QuestionPage)
        assert found.note == ""
