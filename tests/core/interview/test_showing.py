"""Every page of a study without an interview."""

from dataclasses import replace

import msgspec
import pytest

from interview_app.interview import flow, showing
from interview_app.interview.pages import ChoicesPage, QuestionPage, ReviewPage, TeachBackPage, ThanksPage
from interview_app.interview.showing import Shown
from interview_app.study.load import LoadedStudy
from interview_app.study.model import Exclusion, TeachBack
from interview_app.study.wording import Wording
from tests.factories.study import gla

LANGUAGE = "en-GB"


def of_part(loaded: LoadedStudy, part: str) -> dict[str, Shown]:
    """Return what a part of the interview shows, by name."""
    return {shown.name: shown for shown in showing.pages(loaded, LANGUAGE) if shown.part == part}


def wanting(*path: str) -> LoadedStudy:
    """Return the shipped study whose English lacks one table or text."""
    entries = msgspec.to_builtins(dict(gla().wording(LANGUAGE).entries))
    table = entries
    for name in path[:-1]:
        table = table[name]
    del table[path[-1]]
    return replace(gla(), wordings={LANGUAGE: Wording(LANGUAGE, entries)})


def taught_back() -> LoadedStudy:
    """Return the shipped study with one teach-back of our own."""
    rules = msgspec.structs.replace(gla().study.consent, teach_back=(TeachBack("why_here", core=True),))
    entries = dict(gla().wording(LANGUAGE).entries)
    said = {"question": "What is this for?", "listen_for": ["Research."], "again": ["It is for research."]}
    wording = Wording(LANGUAGE, {**entries, "consent": {**entries["consent"], "why_here": said}})
    study = msgspec.structs.replace(gla().study, consent=rules)
    return replace(gla(), study=study, wordings={LANGUAGE: wording})


@pytest.mark.parametrize("language", gla().study.languages)
def test_a_whole_study_shows_every_page(language: str) -> None:
    """Nothing is missing in any language of the shipped study, and each page stands once."""
    shown = showing.pages(gla(), language)
    assert [page for page in shown if page.page is None] == []
    assert len({(page.part, page.name) for page in shown}) == len(shown)


def test_the_pages_come_in_the_order_of_an_interview() -> None:
    """Consent, practice, beside a story, a quiet page, a story again, what-ifs, at the end, about you, the end."""
    parts = [shown.part for shown in showing.pages(taught_back(), LANGUAGE)]
    kept = [part for at, part in enumerate(parts) if at == 0 or parts[at - 1] != part]
    told = ["consent", "teach_back", "consent", "intro", "practice", "question", "limits", "question"]
    told += ["breath", "repeat", "whatif", "question", "about", "end"]
    assert kept == ["first", *told]


def test_a_study_without_practice_or_about_you_shows_none() -> None:
    """What a study does not have has no page."""
    study = gla().study
    deck = msgspec.structs.replace(study.design.deck, warm_up="")
    design = msgspec.structs.replace(study.design, deck=deck)
    short = replace(gla(), study=msgspec.structs.replace(study, design=design, profile_items=()))
    assert not {"practice", "about"} & {shown.part for shown in showing.pages(short, LANGUAGE)}


def test_about_you_is_introduced_only_when_there_are_words_for_it() -> None:
    """The same rule as in the interview."""
    assert flow.ABOUT in of_part(gla(), "about")
    assert flow.ABOUT not in of_part(wanting("about", "text"), "about")


def test_questions_stand_beside_the_first_story() -> None:
    """Each question asked about a story shows the design's first one, as in the interview."""
    first = showing.story(gla(), LANGUAGE, gla().row(1)).page
    assert isinstance(first, QuestionPage)
    for name, shown in of_part(gla(), "question").items():
        assert isinstance(shown.page, QuestionPage)
        beside = gla().study.ask(name).after != flow.END
        assert shown.page.story == (first.story if beside else None)


def test_without_a_design_questions_stand_alone() -> None:
    """A study can be looked at before its design is drawn; then there are no what-ifs to show."""
    bare = replace(gla(), rows=())
    assert {
        shown.page.story for shown in of_part(bare, "question").values() if isinstance(shown.page, QuestionPage)
    } == {None}
    assert of_part(bare, "whatif") == {}


def test_each_whatif_rule_has_an_example_with_one_marked_sentence() -> None:
    """The example is allowed by the study and differs in what the rule sets."""
    rules = gla().study.whatif.rules
    examples = of_part(gla(), "whatif")
    assert list(examples) == [str(number) for number, _ in enumerate(rules, 1)]
    for rule, shown in zip(rules, examples.values(), strict=True):
        assert isinstance(shown.page, QuestionPage)
        assert shown.page.story is not None
        (changed,) = (sentence for sentence in shown.page.story.sentences if sentence.changed)
        assert changed.level in rule.changes[changed.dimension]
        levels = {sentence.dimension: sentence.level for sentence in shown.page.story.sentences}
        assert gla().study.exclusion(levels) is None


NOWHERE = Exclusion(where={"nowhere": ("x",)})
EVERYTHING = Exclusion(where={})


@pytest.mark.parametrize("rule", [NOWHERE, EVERYTHING])
def test_a_whatif_that_leads_nowhere_has_no_example(rule: Exclusion) -> None:
    """A study that is being written may exclude too much, or speak of what it does not have."""
    broken = replace(gla(), study=msgspec.structs.replace(gla().study, exclusions=(rule,)))
    assert of_part(broken, "whatif") == {}


def test_a_teach_back_shows_what_the_person_beside_sees() -> None:
    """The question, what to listen for, and what is said again."""
    (shown,) = of_part(taught_back(), "teach_back").values()
    assert isinstance(shown.page, TeachBackPage)
    assert shown.page.step == "teach:why_here"
    assert shown.page.question == "What is this for?"
    assert (shown.page.listen_for, shown.page.again) == (("Research.",), ("It is for research.",))


def test_the_choices_show_what_a_yes_to_everything_stores() -> None:
    """An ethics panel sees the most that anybody agrees to."""
    page = of_part(gla(), "consent")[flow.CHOICES].page
    assert isinstance(page, ChoicesPage)
    assert {row.decision for row in page.rows} == {"given"}
    assert page.blocked == ""


def test_the_last_pages_make_sense_without_an_interview() -> None:
    """Review has no rows; the code and the last day are stand-ins; nothing-kept pages show no code."""
    ends = {name: shown.page for name, shown in of_part(gla(), "end").items()}
    review, thanks, deleted = ends["review"], ends["thanks"], ends["deleted"]
    assert isinstance(review, ReviewPage)
    assert review.rows == ()
    assert isinstance(thanks, ThanksPage)
    assert (thanks.code, showing.A_DATE in thanks.withdraw_until) == (showing.CODE, True)
    assert isinstance(deleted, ThanksPage)
    assert (deleted.code, deleted.withdraw_until) == ("", "")


def test_a_story_shows_its_row_with_the_primary_question() -> None:
    """One vignette, as a participant sees it."""
    row = gla().row(5)
    shown = showing.story(gla(), LANGUAGE, row)
    assert (shown.part, shown.name) == ("story", "5")
    assert isinstance(shown.page, QuestionPage)
    assert shown.page.story is not None
    assert {sentence.dimension: sentence.level for sentence in shown.page.story.sentences} == row.levels
    assert shown.page.question.text == gla().wording(LANGUAGE).text("ok", "question")


def test_missing_wording_leaves_a_gap_that_says_what_is_missing() -> None:
    """The other pages are still shown."""
    unfinished = wanting("consent", "what", "title")
    gaps = [shown for shown in showing.pages(unfinished, LANGUAGE) if shown.page is None]
    assert gaps == [Shown("consent", "what", None, "consent.what.title")]


def test_a_language_without_a_file_is_all_gaps() -> None:
    """Somebody who begins a translation can look at it; the program's own pages have none of the study's words."""
    shown = [page for page in showing.pages(gla(), "cy") if page.part != "first"]
    assert {page.page for page in shown if page.name != flow.CODE_BACK} == {None}
    assert all(page.missing or page.page for page in shown)
    assert showing.story(gla(), "cy", gla().row(1)).missing


def test_a_study_without_a_primary_question_can_be_looked_at() -> None:
    """The pages that need it are gaps."""
    asks = tuple(msgspec.structs.replace(ask, primary=False) for ask in gla().study.asks)
    unfinished = replace(gla(), study=msgspec.structs.replace(gla().study, asks=asks))
    assert showing.story(unfinished, LANGUAGE, gla().row(1)).page is None
    assert of_part(unfinished, "practice")["practice"].page is None
