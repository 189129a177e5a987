"""A page as it is read aloud: all of its words, in their order, each with the sound that says it."""

from dataclasses import replace
from typing import get_args

import pytest

from interview_app.interview import showing, speaking
from interview_app.interview.events import Rated, Skipped, Wrote
from interview_app.interview.pages import BreathPage, Page, Question, QuestionPage, ReviewPage, ThanksPage
from interview_app.interview.session import Session
from interview_app.study.clips import clip_id, mark, sentences, voice
from tests.factories.interview import Laptop, go_to
from tests.factories.study import gla

LANGUAGE = "en-GB"
SAID = gla().wording(LANGUAGE).text("ok", "question")


def files(*, draft: bool = False) -> dict[str, bytes]:
    """Return one clip, as the study's files."""
    listed = f'language = "en-GB"\nvoice = "test"\n[draft]\n"{clip_id(SAID)}" = "{mark(b"sound")}"\n'
    drafts = {"clips/en-GB/drafts.toml": listed.encode()} if draft else {}
    return {f"clips/en-GB/{clip_id(SAID)}.opus": b"sound", **drafts}


def shown_pages() -> list[Page]:
    """Return every page of the shipped study that is read, with its first story."""
    pages = [*showing.pages(gla(), LANGUAGE), showing.story(gla(), LANGUAGE, gla().row(1))]
    return [shown.page for shown in pages if shown.page is not None and shown.part != "teach_back"]


@pytest.mark.parametrize("page", shown_pages(), ids=lambda page: page.step)
def test_every_sentence_of_a_study_can_have_a_clip(page: Page) -> None:
    """What is read is what the author is asked to record; dates, numbers and nothing else are filled in later."""
    known = sentences(gla().study, gla().wording(LANGUAGE), gla().signposting)
    read = [line for text in speaking.words(page) for line in text.split("\n")]
    how_far = page.how_far if isinstance(page, BreathPage) else ""
    unknown = [line for line in read if clip_id(line) not in known and showing.A_DATE not in line and line != how_far]
    assert unknown == []


def test_every_kind_of_question_is_read_with_its_choices() -> None:
    """Of a grid the scale comes once, before its rows."""
    asked = [page.question for page in shown_pages() if isinstance(page, QuestionPage)]
    assert {type(question) for question in asked} <= set(get_args(Question))
    (grid,) = [page for page in shown_pages() if isinstance(page, QuestionPage) and page.step == "end:trust"]
    read = list(speaking.words(grid))
    assert read[0] == grid.question.text
    assert len(read) == len(set(read)) == 1 + 5 + 6


def test_a_story_is_read_before_its_question_and_without_the_strip_of_facts() -> None:
    """The strip says in short what the sentences have just said."""
    page = showing.story(gla(), LANGUAGE, gla().row(1)).page
    assert isinstance(page, QuestionPage)
    assert page.story is not None
    read = list(speaking.words(page))
    assert read[: 1 + len(page.story.sentences)] == [page.story.title, *(one.text for one in page.story.sentences)]
    assert not {fact.text for fact in page.story.facts} & set(read)


def test_what_a_whatif_changed_is_read_with_its_mark() -> None:
    """Nobody hears bold letters."""
    (page, *_) = [shown.page for shown in showing.pages(gla(), LANGUAGE) if shown.part == "whatif"]
    assert isinstance(page, QuestionPage)
    assert page.story is not None
    changed = next(sentence.text for sentence in page.story.sentences if sentence.changed)
    read = list(speaking.words(page))
    assert read[1] == page.story.lead
    assert read[read.index(changed) - 1] == page.story.changed_mark


def test_the_code_of_a_card_is_never_read_aloud() -> None:
    """Others are in the room."""
    (page,) = [page for page in shown_pages() if isinstance(page, ThanksPage) and page.code]
    assert page.code not in " ".join(speaking.words(page))


@pytest.mark.parametrize(("draft", "machine", "heard"), [(0, 0, True), (0, 1, True), (1, 1, True), (1, 0, False)])
def test_a_draft_is_played_only_where_a_computers_voice_may_read(draft: int, machine: int, heard: int) -> None:
    """A recording always is."""
    speaks = voice(files(draft=bool(draft)), LANGUAGE)
    (only,) = speaking.reading([SAID], speaks, machine=bool(machine)).utterances
    assert only.sound == (b"sound" if heard else b"")


def test_a_text_of_several_lines_is_read_line_by_line() -> None:
    """Each lights up by itself; an empty line is nothing to read."""
    read = speaking.reading(["One.\n \nTwo."], voice({}, LANGUAGE), machine=True)
    assert [one.text for one in read.utterances] == ["One.", "Two."]


def begun(laptop: Laptop, step: str) -> Session:
    """Return a session on a page."""
    session = laptop.begin()
    go_to(session, step)
    return session


def test_the_answers_are_read_in_the_participants_words(laptop: Laptop) -> None:
    """They have no clip, so only a voice on this machine can say them."""
    session = begun(laptop, "v1:why")
    session.answer(Wrote("my own words"))
    go_to(session, "review")
    assert isinstance(session.page, ReviewPage)
    read = {one.text: one.sound for one in session.reading.utterances}
    assert read["my own words"] == b""
    assert session.reading.machine


def test_that_a_page_was_heard_is_stored_with_its_rating_and_no_other(laptop: Laptop) -> None:
    """It makes a difference for the analysis; skipping later does not undo it."""
    session = begun(laptop, "v1:ok")
    session.heard()
    session.answer(Rated(2))
    assert session.state.answers["v1:ok"].listened
    go_to(session, "v2:ok")
    session.answer(Rated(2))
    assert not session.state.answers["v2:ok"].listened
    session.back()
    session.answer(Skipped())
    session.back()
    assert not session.state.answers["v2:ok"].listened


def test_reading_aloud_and_its_speed_are_kept(laptop: Laptop) -> None:
    """Other aids leave them as they are; a speed that windows do not have is a bug."""
    session = begun(laptop, "v1:ok")
    session.set_read_aloud(on=True, speed=75)
    session.set_aids("dark", 150)
    assert (session.read_aloud, session.speed) == (True, 75)
    with pytest.raises(ValueError, match="no such speed"):
        session.set_read_aloud(on=True, speed=300)


def test_a_real_interview_asks_the_study_whether_a_computer_may_read(laptop: Laptop) -> None:
    """Practice does not: nothing is at stake there."""
    real = replace(laptop.pack, practice=False)
    assert Laptop.begin(replace(laptop, pack=real)).reading.machine  # gla-sharing lists English
    assert laptop.begin().reading.machine
